import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepSchema } from '../../shared/model/ids.ts';
import { languageSchema, type Language } from '../../shared/model/value.ts';
import { stopKeywords } from '../../shared/reply/understand/stop-keyword.ts';
import { readText } from '../../shared/text/reading.ts';
import { isRendered, renderAnswer, renderNotice, type Rendered } from '../../shared/text/render.ts';
import { caseFigures, slotLengthMax, type SlotName } from '../../shared/text/slots.ts';
import { textById } from '../../shared/text/templates/templates.ts';
import { answerSlots, noticeSlots } from '../builders/text.ts';

/** What somebody might want to bring in by a value, and how it may be dressed up. */
const hostile = {
  signature: ['【法院】', '】【', '[court]', '〔公安局〕', '「银行」'],
  link: [
    'http://x.cn',
    'pay.example.com',
    'www.pay.cn/a',
    'a@b.cn',
    'pay.example.top',
    'bit.ly/x1',
    '1.2.3.4',
    '支付.中国',
    '例子。中国',
  ],
  'line break': ['\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f'],
  'wish to stop': ['退订', '拒收', '取消订阅', 'STOP', 'opt out', 'unsubscribe', '退訂'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Kind = keyof typeof hostile;
const kinds = Object.keys(hostile) as Kind[];

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  // Full width.
  (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => Array.from(text).join('\u200b'),
  (text) => Array.from(text).join('\u00ad'),
  (text) => Array.from(text).join(' '),
  (text) => Array.from(text).join('.'),
  // A mark on every letter.
  (text) => text.replace(/\p{L}/gu, (one) => `${one}\u0301`),
];

/** A word glued to another word is another word: what stands around has an edge. */
const before = fc.constantFrom('', '好信', 'Demo ', '金融 ', '12 ');
const after = fc.constantFrom('', '好信', ' Finance', '，金融', ' 12');
const aKind = fc.constantFrom(...kinds);
const smuggling = aKind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    value: fc
      .tuple(before, fc.constantFrom(...hostile[kind]), fc.constantFrom(...disguises), after)
      .map(([start, what, disguise, end]) => `${start}${disguise(what)}${end}`),
  }),
);
const language = fc.constantFrom(...languageSchema.options);

/** Asks for an answer that `understand` takes for the wish to stop: the words are its list's, not this room's. */
const askedStop = fc
  .tuple(fc.constantFrom(...stopKeywords), fc.nat(), fc.nat(), fc.constantFrom(...disguises))
  .map(([word, order, tail, disguise]) => {
    const isHan = /\p{Script=Han}/u.test(word);
    const orders = isHan
      ? ['请回复', '处理好后请回复：', '同意就回复“']
      : ['Reply ', 'Done? Please text us ', 'Respond with "', '请回复', '处理好后请回'];
    const tails = isHan ? ['', '。', '，谢谢', '即可'] : ['', '.', ' if you agree.', '，谢谢'];
    const asked = disguise(`${orders[order % orders.length] ?? ''}${word}`);
    return { asked, value: `${asked}${tails[tail % tails.length] ?? ''}` };
  });

const identity = { 'zh-CN': '众信金融', en: 'Zhongxin Finance' } as const;
const overdue = stepSchema.parse('overdue+5');

type Made = { readonly text: Rendered; readonly families: readonly string[] } | 'no text';

function noticeWith(slot: string, value: string, of: Language): Made {
  const slots = noticeSlots(of, { [slot]: value });
  const text = renderNotice({ step: overdue, merged: 0, language: of, slots });
  if (!isRendered(text)) return 'no text';
  const as = { kind: 'notice', answerKind: 'none', collector: false, partsMax: 3 } as const;
  return { text, families: readText(text, { ...as, identity: identity[of] }).families };
}

function messageWith(slot: string, value: string, of: Language): Made {
  const answerKind =
    slot === 'reason' || slot === 'appealRoad'
      ? 'case-closed'
      : slot === 'answerBy'
        ? 'complaint'
        : 'case-message';
  const slots = answerSlots(of, { [slot]: value });
  const text = renderAnswer({ kind: answerKind, language: of, slots });
  if (!isRendered(text)) return 'no text';
  const figures = caseFigures(slots, of);
  const as = { kind: 'case', answerKind, collector: false, partsMax: 3, figures } as const;
  return { text, families: readText(text, { ...as, identity: identity[of] }).families };
}

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\s.]/gu, '')
    .toLowerCase();

const marks: Readonly<Record<Exclude<Kind, 'link'>, RegExp>> = {
  signature: /[【】[\]〔〕「」]/g,
  'line break': /[\n\r\u2028\u2029\u0085\v\f]/g,
  'wish to stop': /退订|退訂|拒收|取消订阅|stop|optout|unsubscribe/g,
};

function expectNobodyIsToldToStop(made: Made, asked: string): void {
  if (made === 'no text') return;
  const count = (body: string): number => bare(body).split(bare(asked)).length;
  // The template's own tail may say it: 拒收请回复R.
  expect(count(made.text.body), made.text.body).toBe(count(textById(made.text.templateId)?.body ?? ''));
}

/** The values have brought in nothing that is not the template's own, or the reading has found it. */
function expectNothingSmuggled(made: Made, kind: Kind): void {
  if (made === 'no text') return;
  const { text, families } = made;
  for (const [slot, shown] of Object.entries(text.slots)) {
    expect(shown.length, slot).toBeLessThanOrEqual(slotLengthMax[slot as SlotName]);
  }
  if (kind === 'link') {
    const found = /:\/\/|www\.|@|\.(?:com|cn|top|ly)|\d\.\d\.\d\.\d|[.。]中国(?!\s?[\p{L}\p{N}])/iu.test(
      text.body.normalize('NFKC'),
    );
    expect(found && !families.includes('link') && !families.includes('pii'), text.body).toBe(false);
    return;
  }
  const own = textById(text.templateId)?.body ?? '';
  const count = (body: string): number => [...bare(body).matchAll(marks[kind])].length;
  const rawCount = (body: string): number => [...body.matchAll(marks[kind])].length;
  if (kind === 'line break') expect(rawCount(text.body)).toBe(0);
  else expect(count(text.body), text.body).toBe(count(own));
}

describe('no value smuggles a signature, a link, a line break or a wish to stop, nor grows beyond its length', () => {
  it.each(['sender', 'contractNumber', 'hotline', 'checkCode', 'dueDate', 'asOf'])(
    'into a notice, as %s',
    (slot) => {
      fc.assert(
        fc.property(smuggling, language, ({ kind, value }, of) => {
          expectNothingSmuggled(noticeWith(slot, value, of), kind);
        }),
        { numRuns: 1_500 },
      );
    },
  );

  it.each(['sender', 'hotline', 'caseId', 'answerBy', 'appealRoad', 'message', 'reason'])(
    'into a message, as %s',
    (slot) => {
      fc.assert(
        fc.property(smuggling, language, ({ kind, value }, of) => {
          expectNothingSmuggled(messageWith(slot, value, of), kind);
        }),
        { numRuns: 1_500 },
      );
    },
  );

  it.each(['sender', 'hotline', 'caseId', 'answerBy', 'appealRoad', 'message', 'reason'])(
    'nor asks for an answer that ends all messages, as %s',
    (slot) => {
      fc.assert(
        fc.property(askedStop, language, ({ asked, value }, of) => {
          expectNobodyIsToldToStop(messageWith(slot, value, of), asked);
        }),
        { numRuns: 1_500 },
      );
    },
  );

  it.each(['sender', 'contractNumber', 'hotline', 'checkCode'])('however long, as %s', (slot) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), language, (value, of) => {
        expectNothingSmuggled(noticeWith(slot, value, of), 'line break');
      }),
      { numRuns: 500 },
    );
  });
});

describe('words that a value can still bring in are found by reading', () => {
  it.each([
    ['sender', '市法院执行局', 'impersonation'],
    ['sender', 'District Court', 'impersonation'],
  ])('%s: %s', (slot, value, family) => {
    const of = /\p{Script=Han}/u.test(value) ? 'zh-CN' : 'en';
    const made = noticeWith(slot, value, of);
    if (made === 'no text') throw new Error('no text');
    expect(made.families).toContain(family);
  });

  it.each(['公安局', 'call 911 now or be arrested', 'District Court', '市法院执行局'])(
    'and what reading leaves out, the road to appeal, is no text at all: %s',
    (value) => {
      expect(messageWith('appealRoad', value, /\p{Script=Han}/u.test(value) ? 'zh-CN' : 'en')).toBe(
        'no text',
      );
    },
  );

  it('and a value of any check code, sum or contract is harmless', () => {
    const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    const code = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 });
    const contractNumber = fc.stringMatching(/^[A-Z0-9]{2,12}$/);
    const minorUnits = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(code, contractNumber, minorUnits, language, (checkCode, contract, minor, of) => {
        const unpaid = { ...noticeSlots(of).unpaid, minorUnits: minor };
        const slots = noticeSlots(of, { checkCode, contractNumber: contract, unpaid });
        const text = renderNotice({ step: overdue, merged: 0, language: of, slots });
        if (!isRendered(text)) return;
        const as = { kind: 'notice', answerKind: 'none', collector: false, partsMax: 3 } as const;
        expect(readText(text, { ...as, identity: identity[of] }).found, text.body).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
