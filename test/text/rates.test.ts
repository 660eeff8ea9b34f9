import { describe, expect, it } from 'vitest';
import { approvalState, demoApprovals } from '../../shared/text/approvals.ts';
import { countsByText, textsToSuspend, withSuspensions, type Sent } from '../../shared/text/rates.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { at } from '../builders/ids.ts';

const now = at('2026-06-25T10:00:00Z');
const approvals = demoApprovals(now);
const [one, other] = [shippedTexts[0]!, shippedTexts[1]!];

const sent = (count: number, optOuts: number, complaints: number, text = one): readonly Sent[] =>
  Array.from({ length: count }, (_, n) => ({
    templateId: text.templateId,
    answeredWith: n < optOuts ? 'opt-out' : n < optOuts + complaints ? 'complaint' : 'neither',
  }));

describe('a text', () => {
  it.each([
    ['few messages make no rate', sent(199, 199, 0), undefined],
    ['three in a hundred said stop: as many as may', sent(200, 6, 0), undefined],
    ['more than three in a hundred said stop', sent(200, 7, 0), 'opt-outs'],
    ['one in a hundred complained: as many as may', sent(200, 0, 2), undefined],
    ['more than one in a hundred complained', sent(200, 0, 3), 'complaints'],
    ['nobody said anything', sent(10_000, 0, 0), undefined],
  ])('is stopped or not: %s', (_, messages, reason) => {
    const found = textsToSuspend(countsByText(messages), approvals, now);
    expect(found.map((suspension) => suspension.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it('is not blamed for what another one was answered with', () => {
    const counts = countsByText([...sent(200, 50, 0), ...sent(200, 0, 0, other)]);
    expect(textsToSuspend(counts, approvals, now).map(({ templateId }) => templateId)).toEqual([
      one.templateId,
    ]);
  });

  it('is stopped once, in the name of sweep, with the counts that speak for it', () => {
    const counts = countsByText(sent(200, 10, 1));
    const stopped = withSuspensions(approvals, textsToSuspend(counts, approvals, now), now);
    expect(approvalState(stopped, one, now)).toBe('suspended');
    expect(approvalState(stopped, other, now)).toBe('approved');
    expect(stopped[one.templateId]?.suspended).toEqual({
      by: 'sweep',
      reason: 'too many opt-outs: of 200 in 24 hours 10 said stop, 1 complained',
      at: now,
    });
    expect(textsToSuspend(counts, stopped, now)).toEqual([]);
  });

  it('that nobody approved goes out to nobody, and need not be stopped', () => {
    expect(textsToSuspend(countsByText(sent(200, 50, 0)), {}, now)).toEqual([]);
  });
});
