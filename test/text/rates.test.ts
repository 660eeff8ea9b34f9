import { describe, expect, it } from 'vitest';
import type { SendingCounts } from '../../shared/model/notice.ts';
import { approvalState, demoApprovals } from '../../shared/text/approvals.ts';
import { textsToSuspend, total, withSuspensions, type CountedText } from '../../shared/text/rates.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { at } from '../builders/ids.ts';

const now = at('2026-06-25T10:00:00Z');
const since = at('2026-06-24T10:00:00Z');
const approvals = demoApprovals(now);
const [one, other] = [shippedTexts[0]!, shippedTexts[1]!];

const counted = (sent: number, optOuts: number, complaints: number, text = one): CountedText => ({
  templateId: text.templateId,
  since,
  sent,
  optOuts,
  complaints,
});

describe('a text', () => {
  it.each([
    ['few messages make no rate', counted(199, 199, 0), undefined],
    ['three in a hundred said stop: as many as may', counted(200, 6, 0), undefined],
    ['more than three in a hundred said stop', counted(200, 7, 0), 'opt-outs'],
    ['one in a hundred complained: as many as may', counted(200, 0, 2), undefined],
    ['more than one in a hundred complained', counted(200, 0, 3), 'complaints'],
    ['nobody said anything', counted(10_000, 0, 0), undefined],
  ])('is stopped or not: %s', (_, counts, reason) => {
    const found = textsToSuspend([counts], approvals, now);
    expect(found.map((suspension) => suspension.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it('is not blamed for what another one was answered with', () => {
    const found = textsToSuspend([counted(200, 50, 0), counted(200, 0, 0, other)], approvals, now);
    expect(found.map(({ templateId }) => templateId)).toEqual([one.templateId]);
  });

  it('is stopped once, in the name of sweep, with the counts that speak for it and what the rule allows', () => {
    const counts = [counted(200, 10, 1)];
    const stopped = withSuspensions(approvals, textsToSuspend(counts, approvals, now), now);
    expect(approvalState(stopped, one, now)).toBe('suspended');
    expect(approvalState(stopped, other, now)).toBe('approved');
    expect(stopped[one.templateId]?.suspended).toEqual({
      by: 'sweep',
      reason:
        'too many opt-outs: of 200 sent since 2026-06-24T10:00:00Z, 10 said stop and 1 complained; CAP-01 allows 3 in a hundred',
      at: now,
    });
    expect(textsToSuspend(counts, stopped, now)).toEqual([]);
  });

  it('that nobody approved goes out to nobody, and need not be stopped', () => {
    expect(textsToSuspend([counted(200, 50, 0)], {}, now)).toEqual([]);
  });
});

describe('all texts together', () => {
  it('are weighed by their sums', () => {
    const nothing: SendingCounts = { sent: 0, optOuts: 0, complaints: 0 };
    expect(total([])).toEqual(nothing);
    expect(total([counted(150, 5, 0), counted(60, 2, 1, other)])).toEqual({
      sent: 210,
      optOuts: 7,
      complaints: 1,
    });
  });
});
