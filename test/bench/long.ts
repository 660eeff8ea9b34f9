import { understand } from '../../shared/reply/understand/understand.ts';
import { lint } from '../../shared/text/lint/lint.ts';
import { perSecond, sideBySide, type Figure } from './ratio.ts';

const ROUNDS = 5;
const SHORT = 1_000;
const TIMES = 8;
/** In proportion to its length a text TIMES as long is read 1/TIMES as often; half of that is still no attack. */
const SHARE_LEAST = 0.5;

/** What a text made to be slow is built of: phrases and their guards, numbers, marks, half-words. */
const pieces = [
  ...[
    '起诉',
    '我们不会起诉您',
    '联系家人通知单位',
    '一',
    '三天',
    '路1号',
    '身份证',
    '回复身份证',
    '【a】',
    '别',
    '明天还',
    '拒收',
  ],
  ...[
    'we will not sue you ',
    'please dont ',
    'reply stop to ',
    'text card number me ',
    'stop ',
    'twenty ',
    'jan ',
    'A B ',
  ],
  ...['0.', '1-', '1 ', 'a-', 'a-a.', 'x@', '4111 1111 ', '12 elm ', '!?', 'http://', ' dot ', 'ﷺ', '"'],
];

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

async function slowest(read: (text: string) => unknown): Promise<{
  readonly piece: string;
  readonly rates: { readonly ratio: number; readonly ours: number; readonly baseline: number };
}> {
  const each = [];
  for (const piece of pieces) {
    const often = (length: number, times: number) => (): Promise<number> => {
      const text = filled(piece, length);
      return perSecond(times, () => {
        for (let time = 0; time < times; time += 1) read(text);
        return Promise.resolve();
      });
    };
    await often(SHORT, 20)();
    each.push({
      piece,
      rates: await sideBySide(ROUNDS, often(SHORT * TIMES, 5), often(SHORT, 5 * TIMES)),
    });
  }
  return each.reduce((slow, one) => (one.rates.ratio < slow.rates.ratio ? one : slow));
}

/** A long hostile text must cost what its length says, no more: the worst piece is the figure. */
export async function longTexts(): Promise<readonly Figure[]> {
  const doors: readonly (readonly [string, (text: string) => unknown])[] = [
    ['lint', (text) => lint(text, { language: 'zh-CN' })],
    ['understand', (text) => understand(text)],
  ];
  const figures: Figure[] = [];
  for (const [name, read] of doors) {
    const { piece, rates } = await slowest(read);
    const ratio = rates.ratio * TIMES;
    figures.push({
      id: 'long',
      what: `${name}: ${SHORT * TIMES} characters against ${SHORT}, per character, worst of ${pieces.length} pieces (${JSON.stringify(piece)})`,
      ours: `${rates.ours.toFixed(0)}/s`,
      baseline: `${rates.baseline.toFixed(0)}/s`,
      ratio,
      goal: `>= ${SHARE_LEAST}`,
      met: ratio >= SHARE_LEAST,
    });
  }
  return figures;
}
