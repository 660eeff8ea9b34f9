import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { intents } from '../../../shared/model/reply.ts';
import { understand } from '../../../shared/reply/understand/understand.ts';
import { isDangerous } from './score.ts';

/**
 * Replies from which no example was learnt. The first time they were tried, when nobody who works on the
 * understanding had read them, 92.8 of 100 were understood rightly and 99.3 of 100 who wanted no more messages were heard.
 */
const caseSchema = z.object({
  text: z.string(),
  intents: z.array(z.enum(intents)).min(1),
  also: z.array(z.enum(intents)).default([]),
});

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(join(import.meta.dirname, '../kept-apart', file), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const judged = linesOf('l.jsonl')
  .map((line) => caseSchema.parse(line))
  .map(({ text, intents: labels, also: fair }) => ({
    ...{ text, labels, fair },
    understood: understand(text).intents,
  }));

describe('replies that were kept apart', () => {
  it('are understood rightly: 92 of 100', () => {
    const right = judged.filter(({ labels: [first], fair, understood: [heard] }) =>
      [first, ...fair].some((intent) => intent === heard),
    );
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.925);
  });

  it('are heard when they want no more messages: 99 of 100, and the rest never as agreement', () => {
    const stops = judged.filter(({ labels }) => labels.includes('opt-out'));
    const heard = stops.filter(({ understood }) => understood.includes('opt-out'));
    expect(heard.length / stops.length).toBeGreaterThanOrEqual(0.99);
    expect(stops.filter(({ understood }) => understood[0] === 'acknowledge').length).toBe(0);
  });

  it('hardly ever let sending go on when they asked for caution', () => {
    expect(judged.filter(isDangerous).length).toBeLessThanOrEqual(3);
  });
});

/** Ordinary messages among people, as others wrote them, seen by nobody who works on the understanding. */
describe('private messages that were kept apart', () => {
  it('are hardly ever a stop: 2 of 1,000', () => {
    const texts = linesOf('everyday.jsonl').map((line) => z.object({ text: z.string() }).parse(line).text);
    const stops = texts.filter((text) => understand(text).intents.includes('opt-out'));
    expect(texts.length).toBeGreaterThan(1_500);
    expect(stops.length / texts.length).toBeLessThanOrEqual(0.002);
  });
});
