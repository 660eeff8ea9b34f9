import { describe, expect, it } from 'vitest';
import { answerKindSchema, type AnswerKind } from '../../shared/model/notice.ts';
import { languageSchema, type Language } from '../../shared/model/value.ts';
import { renderAnswer } from '../../shared/text/render.ts';
import type { AnswerSlots } from '../../shared/text/slots.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { answer, answerSlots } from '../builders/text.ts';

const isCase = (kind: AnswerKind): boolean => kind.startsWith('case-');
const cells = languageSchema.options.flatMap((language) =>
  answerKindSchema.options.map((kind) => ({ kind, language })),
);

describe('an answer', () => {
  it.each(cells)('of kind $kind in $language is short and says who we are', ({ kind, language }) => {
    const { sender } = answerSlots(language);
    const { templateId, parts, body } = answer(kind, language);
    expect(templateId.split('@')[0]).toBe(`${kind}/${language}`);
    expect(parts).toBeLessThanOrEqual(isCase(kind) || kind === 'several' ? 2 : 1);
    expect(body.startsWith(language === 'zh-CN' ? `【${sender}】` : `${sender}: `)).toBe(true);
    expect(body).not.toMatch(/验证码|立即|马上|!!|https?:|www\.|[{}]/);
  });

  it.each(cells.filter(({ kind }) => kind !== 'distress' && kind !== 'case-score'))(
    'of kind $kind in $language says whom to call',
    ({ kind, language }) => {
      expect(answer(kind, language).body).toContain(answerSlots(language).hotline);
    },
  );

  it.each(
    cells.filter(({ kind }) =>
      ['legal', 'dispute', 'hardship', 'complaint', 'question', 'paid'].includes(kind),
    ),
  )('of kind $kind in $language names the case and the day of our answer', ({ kind, language }) => {
    const { slots } = answer(kind, language);
    expect(slots).toMatchObject({
      caseId: 'C7K3M9QX',
      answerBy: language === 'zh-CN' ? '12月31日' : 'Dec 31',
    });
  });

  it.each<readonly [AnswerKind, string]>([
    ['opt-out', 'a confirmation holds no sum and no loan'],
    ['wrong-person', 'a stranger learns nothing of the loan'],
    ['distress', 'nothing here is about money'],
  ])('of kind %s tells no fact of a loan: %s', (kind) => {
    for (const language of languageSchema.options) {
      const { slots } = answer(kind, language);
      for (const slot of ['contract', 'amount', 'dueDate', 'caseId']) expect(slots).not.toHaveProperty(slot);
    }
  });
});

describe('to somebody who has said several things at once', () => {
  const cases: NonNullable<AnswerSlots['cases']> = [
    { caseId: 'D7K3M9QX', kind: 'dispute', answerBy: parseLocalDate('2026-03-23') },
    { caseId: 'H7K3M9QX', kind: 'hardship', answerBy: parseLocalDate('2026-03-13') },
  ];

  it.each([
    ['zh-CN', '账目D7K3M9QX最晚3月23日、困难H7K3M9QX最晚3月13日'],
    ['en', 'dispute D7K3M9QX by Mar 23, help H7K3M9QX by Mar 13'],
  ] as const)(
    'in %s each case has its matter and its own day, and nobody is told that they pay for it',
    (language, named) => {
      const { templateId, body, parts } = answer('several', language, { cases });
      expect(templateId.split('@')[0]).toBe(`several/${language}`);
      expect(body).toContain(named);
      expect(body).toContain(answerSlots(language).hotline);
      expect(parts).toBeLessThanOrEqual(2);
    },
  );

  it.each([
    ['goes-on', 'zh-CN', '利息仍按合同算'],
    ['goes-on', 'en', 'Interest goes on.'],
    ['stops', 'zh-CN', '不计利息'],
    ['stops', 'en', 'Interest pauses.'],
  ] as const)(
    'interest that %s is told in %s where one of them asks for help',
    (interest, language, words) => {
      const { body, parts } = answer('several', language, { cases, interest });
      expect(body).toContain(words);
      expect(parts).toBeLessThanOrEqual(2);
      const others = cases.map((one) => ({ ...one, kind: 'complaint' as const }));
      expect(answer('several', language, { cases: others, interest }).body).not.toMatch(/利息|nterest/);
    },
  );

  it('is as many as four, and no text where one has no number', () => {
    const four = (['dispute', 'hardship', 'complaint', 'question'] as const).map((kind) => ({
      caseId: 'D7K3M9QX',
      kind,
      answerBy: parseLocalDate('2026-12-31'),
    }));
    for (const language of languageSchema.options) {
      const { slots, parts } = answer('several', language, { cases: four, interest: 'goes-on' });
      expect(slots['cases']).toMatch(
        language === 'zh-CN' ? /来电D7K3M9QX/ : /complaint D7K3M9QX.* callback D7/,
      );
      expect(parts).toBeLessThanOrEqual(language === 'zh-CN' ? 3 : 2);
    }
    const wrong = [...cases, { ...four[1]!, caseId: 'H7K3M9QI' }];
    const slots = answerSlots('en', { cases: wrong });
    expect(renderAnswer({ kind: 'several', language: 'en', slots })).toMatchObject({ unfit: 'cases' });
  });

  it('names no day for one whose day is over', () => {
    const late = cases.map((one, nth) => (nth === 0 ? { ...one, answerBy: undefined } : one));
    expect(answer('several', 'zh-CN', { cases: late }).body).toContain('账目D7K3M9QX尽快、困难');
    expect(answer('several', 'en', { cases: late }).body).toContain('dispute D7K3M9QX soon, help');
  });
});

describe('to somebody in distress', () => {
  it.each([
    ['CN', 'zh-CN', ['12356', '110或120']],
    ['CN', 'en', ['12356', '110 or 120']],
    ['US', 'en', ['988', '911']],
    ['US', 'zh-CN', ['988', '911']],
  ] as const)('at a number of %s in %s the lines are those of the place', (place, language, lines) => {
    const { body } = answer('distress', language, { place });
    for (const line of lines) expect(body).toContain(line);
  });

  it.each(languageSchema.options)('in %s neither our hotline nor a way to pay is named', (language) => {
    const { body } = answer('distress', language);
    expect(body).not.toContain(answerSlots(language).hotline);
    expect(body).not.toMatch(/STOP|拒收|回复/);
  });

  it('nowhere we know lines of, a word is said all the same', () => {
    for (const language of languageSchema.options) {
      const { templateId, body } = answer('distress', language, { place: undefined });
      expect(templateId.split('@')[0]).toBe(`distress.elsewhere/${language}`);
      expect(body).not.toMatch(/\d/);
    }
  });
});

describe('to somebody in hardship', () => {
  it.each([
    ['goes-on', 'zh-CN', '利息仍按合同算'],
    ['goes-on', 'en', 'interest does not'],
    ['stops', 'zh-CN', '不计利息'],
    ['stops', 'en', 'interest pause'],
  ] as const)('interest that %s is told in %s', (interest, language, words) => {
    expect(answer('hardship', language, { interest }).body).toContain(words);
  });

  it('nothing is said of interest when nobody knows', () => {
    expect(answer('hardship', 'zh-CN').body).not.toContain('利息');
    expect(answer('hardship', 'en').body).not.toContain('nterest');
  });
});

describe('of a closed case', () => {
  it.each([
    ['CN', 'zh-CN', '12378'],
    ['CN', 'en', '12378'],
    ['US', 'en', 'CFPB, 855-411-2372'],
    ['US', 'zh-CN', '855-411-2372'],
  ] as const)(
    'whoever is not content at a number of %s learns in %s where to go',
    (place, language, road) => {
      for (const kind of ['case-upheld', 'case-plan-agreed', 'case-closed', 'case-withdrawn'] as const) {
        expect(answer(kind, language, { place }).body).toContain(road);
      }
    },
  );

  it.each(['zh-CN', 'en'] as const)(
    'whoever lives where we know no road hears of it all the same (%s)',
    (language) => {
      for (const kind of ['case-upheld', 'case-plan-agreed', 'case-closed', 'case-withdrawn'] as const) {
        const { body } = answer(kind, language, { place: undefined });
        expect(body).toMatch(/当地的金融监管部门|your local financial regulator/);
        expect(body).not.toMatch(/12378|855-411-2372/);
      }
      const reason = language === 'en' ? 'We checked the records.' : '账目核对过了。';
      expect(answer('case-closed', language, { place: undefined, reason }).body).toContain(reason);
    },
  );

  it.each([
    ['en', 1, '$100.00 by Apr 10.'],
    ['en', 2, '$100.00 by Apr 10, $100.00 by May 10.'],
    ['en', 3, '3 payments, the first $100.00 by Apr 10.'],
    ['zh-CN', 1, '4月10日还100.00美元，'],
    ['zh-CN', 2, '4月10日还100.00美元，5月10日还100.00美元，'],
    ['zh-CN', 3, '分3次还，第一次4月10日还100.00美元，'],
  ] as const)('the plan is told in %s by its sums and dates, %i of them: %s', (language, count, words) => {
    const plan = ['2026-04-10', '2026-05-10', '2026-06-10'].slice(0, count).map((dueDate) => ({
      minorUnits: 10_000,
      currency: 'USD' as const,
      dueDate: parseLocalDate(dueDate),
    }));
    expect(answer('case-plan-agreed', language, { plan }).body).toContain(words);
  });

  it.each([
    ['en', 'We found the payment you told us about'],
    ['zh-CN', '您说的那笔还款查到了'],
  ] as const)('by the ledger says in %s what was found', (language, words) => {
    const { body, templateId } = answer('case-closed', language, { byLedger: true, reason: 'x' });
    expect(templateId).toBe(`case-closed.paid/${language}@2`);
    expect(body).toContain(words);
  });

  it('the score is asked from the worst to the best', () => {
    expect(answer('case-score', 'zh-CN').slots).toMatchObject({ scale: '1到5' });
    expect(answer('case-score', 'en').slots).toMatchObject({ scale: '1 to 5' });
  });
});

describe('what an answer needs and nobody knows', () => {
  it.each<readonly [AnswerKind, Partial<AnswerSlots>, string, string]>([
    ['complaint', { caseId: undefined }, 'caseId', 'no case is named'],
    ['complaint', { caseId: 'C7K3M9QI' }, 'caseId', 'no case number has an I'],
    ['complaint', { answerBy: undefined }, 'answerBy', 'no day is known'],
    ['case-plan-agreed', { plan: undefined }, 'plan', 'nobody knows what was agreed'],
    ['case-plan-agreed', { plan: [] }, 'plan', 'nothing was agreed'],
    ['case-message', { message: undefined }, 'message', 'nothing was written'],
    ['help', { hotline: '' }, 'hotline', 'no hotline'],
  ])('%s with %j has no text, and slot %s says so: %s', (kind, over, slot) => {
    for (const language of languageSchema.options) {
      const slots = answerSlots(language, over);
      expect(renderAnswer({ kind, language, slots })).toMatchObject({ unfit: slot });
    }
  });

  it('is not asked of an answer that does not say it', () => {
    const over = { caseId: undefined, answerBy: undefined, message: undefined, place: undefined };
    expect(answer('opt-out', 'en', over).parts).toBe(1);
  });

  it('follows the day: an earlier one finds the earliest line there is', () => {
    const on = parseLocalDate('1999-01-01');
    expect(answer('distress', 'zh-CN', { on }).body).toContain('12356');
  });
});

describe('the end of a case', () => {
  const closed = (language: Language, reason: string) => answer('case-closed', language, { reason });

  it.each([
    ['zh-CN', '账目核对过了，这笔还款还没到账', '账目核对过了，这笔还款还没到账。不认同可以'],
    ['en', 'We checked: this payment has not reached us', 'this payment has not reached us. Disagree?'],
  ] as const)('in %s is told with its reason and the road to appeal', (language, reason, words) => {
    const { templateId, body } = closed(language, reason);
    expect(templateId).toBe(`case-closed.with-reason/${language}@${language === 'en' ? 2 : 3}`);
    expect(body).toContain(words);
    expect(body).toMatch(/12378|855-411-2372/);
  });

  it.each([
    ['zh-CN', 'We checked the records.', 'it is written in another language'],
    ['en', '账目核对过了', 'it is written in another language'],
    ['en', 'We checked. '.repeat(20), 'it is too long'],
    ['en', 'See pay.example.com', 'it holds a link'],
  ] as const)('in %s leads to the telephone for "%s": %s', (language, reason, because) => {
    const { templateId, body } = closed(language, reason);
    expect(templateId).toMatch(/^case-closed\/(zh-CN|en)@/);
    expect(body).toContain(answerSlots(language).hotline);
    expect(body, because).not.toContain(reason.trim());
  });
});
