import { describe, expect, it } from 'vitest';
import { brakeReason } from '../../shared/compliance/brake.ts';
import type { SendingCounts } from '../../shared/model/notice.ts';
import { at } from '../../shared/compliance/examples.ts';

const now = at('2026-06-25T10:00:00Z');

describe('the brake', () => {
  it.each<[SendingCounts, ReturnType<typeof brakeReason>, string]>([
    [{ sent: 1000, optOuts: 30, complaints: 0 }, undefined, 'three of a hundred stop: just bearable'],
    [{ sent: 1000, optOuts: 31, complaints: 0 }, 'opt-outs', 'one more is too many'],
    [{ sent: 1000, optOuts: 0, complaints: 10 }, undefined, 'one of a hundred complains'],
    [{ sent: 1000, optOuts: 0, complaints: 11 }, 'complaints', 'one more is too many'],
    [{ sent: 199, optOuts: 199, complaints: 199 }, undefined, 'too few messages make no rate'],
    [{ sent: 200, optOuts: 7, complaints: 0 }, 'opt-outs', 'enough of them do'],
    [{ sent: 1000, optOuts: NaN, complaints: 0 }, 'opt-outs', 'a count that is none pulls it'],
  ])('%j: %s, %s', (counts, reason) => {
    expect(brakeReason(counts, now)).toBe(reason);
  });
});
