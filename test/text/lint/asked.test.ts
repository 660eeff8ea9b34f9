import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/lint/fold.ts';
import { personalIn } from '../../../shared/text/lint/personal.ts';
import { ALL_CALLS } from '../../../shared/text/lint/triggers.ts';
import { withMarks, withoutMarks } from './marked.ts';

const askedIn = (text: string): string =>
  withMarks(
    text,
    personalIn(fold(text), {}, ALL_CALLS).filter(({ reason }) => reason.startsWith('asks for')),
  );

describe('asking for what a thief needs', () => {
  it.each([
    '«reply with your full ssn»',
    '«please send us the entire card number»',
    '«text your pin»',
    'hello.« give both sides of» your card',
    "«confirm your mother's maiden name»",
    '«enter cvv»',
    '«respond with the whole social security number»',
    'ok,« type the password»',
    '«tell me the pin» now',
    '«reply with your ssn»',
    '«read me the six digit code»',
    '«share your debit card details»',
    '«send a photo of your driver licence»',
    '«reply with your card no and cvv»',
    'if this is not us, call.« please reply with your pin»',
    '«请回复完整身份证号»',
    '«请回复您的身份证号码»',
    '«请把您的验证码和卡号发给»我',
    '«您的验证码是什么»?',
    '«发来身份证正反面»',
    '«输入支付密码»',
    '«报验证码»',
    '您好,«请提供银行卡密码»',
    '«告知我们完整的银行卡»',
    '«发送银行卡正反面»',
    '«发验证码»',
    'they claim to be us. call. hello.« reply with your pin»',
    '«reply with your pin». ok. yes. that is not us',
    'it was. not us,« reply with your pin»',
    '«reply with your pin» it was. not us',
  ])('is found: %s', (text) => {
    expect(askedIn(withoutMarks(text))).toBe(text);
  });

  it.each([
    'never send us your pin',
    '请勿回复验证码',
    'reply. your pin',
    "don't text your pin",
    '没人会向您提供验证码',
    'reply yes, it is about the pin',
    'we never ask you to text a pin',
    '不要发来身份证正反面',
    '谁发来验证码',
    '您把验证码告诉了陌生人',
    '有人自称客服,要您提供验证码,那不是我们',
    'whoever tells you to enter a pin is not one of us',
    'reply with the last four of your ssn',
    'you asked if you must send a photo of your id card',
    'enter the new card details in the app',
    'scammers want you to text your pin',
    'they pretend to be us, text your pin',
    'somewhere they go on pretending, text your pin',
    'they claim to be us. reply with your pin',
    'claiming to be us, reply with your pin',
    'reply with your pin. that is not us',
    'one. reply with your pin. that was not us',
  ])('is not: %s', (text) => {
    expect(askedIn(text)).toBe('');
  });
});
