import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../shared/model/notice.ts';
import { languageSchema, type Language } from '../../shared/model/value.ts';
import { answer } from '../builders/text.ts';

const dayNamed = ['legal', 'dispute', 'hardship', 'complaint', 'question', 'paid'] as const;
const cells = languageSchema.options.flatMap((language) =>
  dayNamed.map((kind: AnswerKind) => ({ kind, language })),
);

describe('what is said again in a case of which the day is over', () => {
  it.each(cells)('of kind $kind is answered in $language without that day', ({ kind, language }) => {
    const { templateId, body, slots } = answer(kind, language, { late: true });
    expect(templateId.split('@')[0]).toBe(`question.late/${language}`);
    expect(slots).not.toHaveProperty('answerBy');
    expect(body).toMatch(/实在抱歉|and sorry/);
  });
});

describe('to whoever tells us that the law stands between us', () => {
  it.each(languageSchema.options)(
    'in %s no answer is promised, for one may go to nobody but who acts',
    (language) => {
      for (const bereaved of [false, true]) {
        expect(answer('legal', language, { bereaved }).body).not.toMatch(/答复|will answer/);
      }
    },
  );

  it('a death is met with sorrow, and nothing else is', () => {
    expect(answer('legal', 'zh-CN', { bereaved: true }).body).toContain('请节哀');
    expect(answer('legal', 'en', { bereaved: true }).body).toContain('sorry for your loss');
    expect(answer('legal', 'en').body).not.toContain('sorry');
    expect(answer('complaint', 'en', { bereaved: true }).body).not.toContain('loss');
  });
});

describe('what holds for everyone who gets it', () => {
  it.each([
    ['promise', 'many a promise names no day', /什么时候|日期|when you/],
    ['question', 'who asks for a person has asked no question', /问题|your question/],
  ] as const)('of kind %s says no more: %s', (kind, _, tooMuch) => {
    for (const language of languageSchema.options) expect(answer(kind, language).body).not.toMatch(tooMuch);
  });

  it('a payment that was found is one, and the next one comes', () => {
    const found = { byLedger: true } as const;
    expect(answer('case-closed', 'zh-CN', found).body).toContain('这笔您不用再管');
    expect(answer('case-closed', 'zh-CN', found).body).not.toContain('不用再做什么');
    expect(answer('case-closed', 'en', found).body).toContain("You don't need to do more for it");
  });

  it('a case that is taken back may be a mistake of ours: nobody is said to have wished it', () => {
    expect(answer('case-withdrawn', 'zh-CN').body).not.toContain('按您');
    expect(answer('case-withdrawn', 'en').body).not.toMatch(/wished|asked/);
  });

  it.each(['case-closed', 'case-withdrawn'] as const)('%s says that reminders may come again', (kind) => {
    expect(answer(kind, 'zh-CN').body).toContain('今后可能还会发提醒');
    expect(answer(kind, 'en').body).toContain('Reminders may resume.');
    expect(answer(kind, 'en', { reason: 'We checked.' }).body).toContain('Reminders may resume.');
  });

  it('nobody is told to ask an authority that only takes complaints', () => {
    const kinds = ['case-upheld', 'case-plan-agreed', 'case-closed', 'case-withdrawn'] as const;
    for (const kind of kinds) {
      expect(answer(kind, 'en').body).toMatch(/(?:contact|complain to) the CFPB/);
    }
  });

  it('the opt-in is confirmed with help, rates and how to stop', () => {
    expect(answer('opt-in', 'en').body).toMatch(/Reply HELP .* Msg & data rates may apply.* STOP/);
  });

  it('the words of staff end as a sentence before the text goes on', () => {
    const said = (language: Language, message: string) => answer('case-message', language, { message }).body;
    expect(said('zh-CN', '我们正在核对')).toContain('我们正在核对。可直接回复');
    expect(said('zh-CN', '我们正在核对！')).toContain('我们正在核对！可直接回复');
    expect(said('en', 'We are checking')).toContain('We are checking. To answer');
  });
});
