import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKindSchema } from '../../shared/model/notice.ts';
import { stepSchema } from '../../shared/model/ids.ts';
import { languageSchema } from '../../shared/model/value.ts';
import { currencySchema } from '../../shared/model/loan.ts';
import { countParts } from '../../shared/text/parts.ts';
import {
  isRendered,
  renderAnswer,
  renderNotice,
  type Rendered,
  type Unfit,
} from '../../shared/text/render.ts';
import { slotLengthMax, type SlotName } from '../../shared/text/slots.ts';
import { textById } from '../../shared/text/templates/templates.ts';
import type { LocalDate } from '../../shared/time.ts';
import { answerSlots, noticeSlots } from '../builders/text.ts';

/** What somebody who wants to smuggle would put into a value, among ordinary words. */
const smuggled = fc.constantFrom(
  ...[
    '【法院】',
    '】【',
    '[court]',
    '「',
    'http://x.cn',
    'pay.example.com',
    'www.x',
    'a@b.cn',
    '退订',
    '拒收',
    'STOP',
  ],
  ...[
    'Reply Y',
    '回复1',
    '回復',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u3164',
    '\u2800',
    '{sender}',
  ],
  ...['ＳＴＯＰ', 'ｗｗｗ．ｘ．ｃｎ', '［', 'S\u0301TOP', 'opt out', '取消订阅', '\u0000', '\ud800'],
);
const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const value = fc.oneof(
  words,
  fc.tuple(words, smuggled, words).map((parts) => parts.join('')),
  fc.tuple(words, fc.constantFrom(' ', '，', '.'), smuggled).map((parts) => parts.join('')),
  fc.string({ maxLength: 200 }),
);
const language = fc.constantFrom(...languageSchema.options);
const aDate = fc.oneof(
  fc.constantFrom('2026-03-08', '2026-12-31', '2026-13-01', '', '8 March'),
  words,
) as fc.Arbitrary<LocalDate>;

const someNotice = fc.record({
  language,
  step: fc
    .constantFrom('due-3', 'due', 'overdue+3', 'overdue+12', 'overdue+30')
    .map((step) => stepSchema.parse(step)),
  merged: fc.constantFrom(0, 2),
  over: fc.record(
    {
      sender: value,
      contractNumber: value,
      unpaid: fc.record({
        minorUnits: fc.oneof(fc.integer(), fc.double(), fc.maxSafeNat()),
        currency: fc.constantFrom(...currencySchema.options),
      }),
      dueDate: aDate,
      asOf: aDate,
      hotline: fc.oneof(value, fc.stringMatching(/^[0-9-]{3,20}$/)),
      checkCode: fc.oneof(value, fc.stringMatching(/^[0-9A-Z]{8}$/)),
      count: fc.oneof(fc.integer(), fc.double()),
    },
    { requiredKeys: [] },
  ),
});

const someAnswer = fc.record({
  language,
  kind: fc.constantFrom(...answerKindSchema.options),
  over: fc.record(
    {
      sender: value,
      hotline: value,
      place: fc.constantFrom('CN', 'US', undefined),
      caseId: value,
      answerBy: aDate,
      interest: fc.constantFrom('goes-on', 'stops', undefined),
      message: value,
    },
    { requiredKeys: [] },
  ),
});

/** The brackets, line breaks and stop words of the text are those of the template: the values add none. */
function addsNothing(text: Rendered): void {
  const shipped = textById(text.templateId);
  if (shipped === undefined) throw new Error(`${text.templateId} is not shipped`);
  for (const mark of ['【', '】', '[', ']', '\n', '\r', '\u2028', '://']) {
    expect(text.body.split(mark).length, JSON.stringify(mark)).toBe(shipped.body.split(mark).length);
  }
  for (const [slot, shown] of Object.entries(text.slots)) {
    expect(shown.length, slot).toBeLessThanOrEqual(slotLengthMax[slot as SlotName]);
    expect(shown, slot).not.toMatch(/[\p{C}\p{Zl}\p{Zp}【】{}]/u);
    const plain = shown.normalize('NFKC').replace(/\p{M}/gu, '');
    expect(plain, slot).not.toMatch(/退订|拒收|取消订阅|\bstop\b|\bopt[ -]?out\b|www\.|:\/\/|@/i);
  }
  expect(text.parts).toBe(countParts(text.body).parts);
}

const check = (text: Rendered | Unfit | 'unknown', over: object): void => {
  if (isRendered(text)) addsNothing(text);
  else if (text !== 'unknown') expect(over, text.unfit).toBeTypeOf('object');
};

describe('whatever the values', () => {
  it('a notice holds nothing that a value smuggled in, or there is no notice', () => {
    fc.assert(
      fc.property(someNotice, ({ language, step, merged, over }) => {
        check(renderNotice({ step, merged, language, slots: noticeSlots(language, over) }), over);
      }),
      { numRuns: 3_000 },
    );
  });

  it('an answer holds nothing that a value smuggled in, or there is no answer', () => {
    fc.assert(
      fc.property(someAnswer, ({ language, kind, over }) => {
        check(renderAnswer({ kind, language, slots: answerSlots(language, over) }), over);
      }),
      { numRuns: 3_000 },
    );
  });

  it('equal values give an equal text', () => {
    fc.assert(
      fc.property(someNotice, ({ language, step, merged, over }) => {
        const of = { step, merged, language, slots: noticeSlots(language, over) };
        expect(renderNotice(of)).toEqual(renderNotice(structuredClone(of)));
      }),
      { numRuns: 300 },
    );
  });

  it('every digit of a notice stands in a slot', () => {
    fc.assert(
      fc.property(someNotice, ({ language, step, merged, over }) => {
        const text = renderNotice({ step, merged, language, slots: noticeSlots(language, over) });
        if (!isRendered(text)) return;
        let rest = text.body;
        for (const shown of Object.values(text.slots).sort((a, b) => b.length - a.length)) {
          rest = rest.replaceAll(shown, '');
        }
        expect(rest).not.toMatch(/\p{Nd}/u);
      }),
      { numRuns: 1_000 },
    );
  });
});
