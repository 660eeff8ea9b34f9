import { describe, expect, it } from 'vitest';
import { judgeStaffWords } from '../../shared/text/staff.ts';

const factsIn = (words: string): readonly string[] =>
  judgeStaffWords(words, [])
    .refused.filter(({ family }) => family === 'facts')
    .map(({ phrase }) => phrase);

describe('staff set no term and name no consequence of their own: no slot says so', () => {
  it.each([
    'Please pay by the end of the month or your account will be closed.',
    'Pay by the end of the day.',
    'Please pay before the weekend.',
    'You must settle this by close of business.',
    'You need to send the form before noon.',
    'Kindly make the payment within a week.',
    'We need your payment by month end.',
    'Please reply by the end of the week.',
    'Payment is needed by the end of this week.',
    'The full amount must reach us before the holidays.',
    'Pay today.',
    'Please call us back within the hour.',
    'Your deadline is the end of the month.',
    'You have until the end of the week to pay.',
    'By the end of the week, please pay the rest.',
    'Pay by the e n d of the d a y.',
    'Otherwise we will have to end your plan.',
    'Please keep to the plan, otherwise it will be cancelled.',
    'If you do not pay, your account will be suspended.',
    'Unless you reply, your case will be closed.',
    'Failure to pay will lead to further steps.',
    'If a payment is missed, you will lose the plan.',
    'If we do not hear from you, we will have to close the plan.',
    'Not paying has consequences.',
    'Your account will be frozen.',
  ])('%s', (words) => {
    expect(factsIn(words)).not.toEqual([]);
  });

  it.each([
    '请于月底前还清，逾期会有后果。',
    '请在本周内处理',
    '请于月底之前还上。',
    '请您今天内还款。',
    '麻烦周末前把钱还了。',
    '务必在春节前结清。',
    '月底前必须还清。',
    '请在下班前回复。',
    '您需要在月底前还款。',
    '请在规定时间内还款。',
    '请您于本月内办理。',
    '最迟月底还清。',
    '最晚本周还款。',
    '限您本周还清。',
    '请 于 月 底 前 还 清',
    '請於月底前還清',
    '逾期将影响您的账户。',
    '逾期会有后果。',
    '否则您的方案将取消。',
    '请按时还款，否则我们只能关闭账户。',
    '不然您的账户就要停用了。',
    '不还的话账户会被冻结。',
    '如未还款，方案将终止。',
    '您的账户将被关闭。',
    '不处理的后果您要知道。',
  ])('%s', (words) => {
    expect(factsIn(words)).not.toEqual([]);
  });
});

describe('what we promise ourselves, and what is left to the borrower, is no term', () => {
  it.each([
    'We will answer by the end of the week.',
    'We will call you back by the end of the day.',
    'We hope to pay this back to you by the end of the month.',
    'Our team will settle this by the end of the week.',
    'You can reply by the end of the week or later.',
    'You may pay before the weekend if that suits you.',
    'You do not have to pay by the end of the month.',
    'There is no need to pay before the holidays.',
    'Nothing happens if you do not reply.',
    'If you do not reply, nothing changes.',
    'Otherwise you need do nothing.',
    'Otherwise nothing changes for you.',
    'Your account will not be closed.',
    'Your account stays open, and no deadline is running.',
    'Take the time you need.',
    'We received your payment before the weekend, thank you.',
    'You told us you will pay by the end of the month; that is fine.',
    'Thank you for paying before the end of the month.',
    'Your reminders stay off until the end of the month.',
    'If you do not want calls, tell us.',
    'We will look at your papers this week.',
    'Your loan was paid off and closed, as you asked.',
    'We are checking today.',
    'No payment is needed until the end of the month.',
    'There is nothing you need to sign today.',
  ])('%s', (words) => {
    expect(factsIn(words)).toEqual([]);
  });

  it.each([
    '我们会在本周内答复您。',
    '我们月底前把多收的钱退还给您。',
    '同事会在今天内回复您。',
    '专员将于本周内联系您。',
    '您可以在月底前还，也可以晚些。',
    '您不用在月底前还款。',
    '月底前不用还款。',
    '您说月底前还清，没问题。',
    '不回复也没关系，不会有任何后果。',
    '没有任何后果。',
    '您不用担心后果。',
    '逾期不会影响您的家人。',
    '您的账户不会被关闭。',
    '您的投诉将被认真对待。',
    '我们已经收到您月底前的还款。',
    '感谢您在月底前还款。',
    '提醒已经暂停到月底。',
    '如果还不方便，我们再商量。',
    '本周内我们会核对完。',
    '请慢慢来，不着急。',
    '我们需要看看材料，本周内回复您。',
    '宽限期内还款都算按时。',
  ])('%s', (words) => {
    expect(factsIn(words)).toEqual([]);
  });
});
