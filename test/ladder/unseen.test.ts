import { describe, expect, it } from 'vitest';
import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { unseenRows } from '../../shared/ladder/unseen.ts';
import { withNextStepAt, type LoanStatus } from '../../shared/model/loan.ts';
import { parseZone } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';

/** Its first three steps have ended: `due-3`, `due` and `overdue+5`. */
const now = at('2026-07-11T15:00:00Z');
const looked = at('2026-06-25T14:00:00Z');
const all = ['L-1#1.1#due-3', 'L-1#1.1#due', 'L-1#1.1#overdue+5'];

describe('a schedule that goes out of force with steps that nobody has looked at', () => {
  it.each<[LoanStatus, string, typeof looked | undefined, readonly string[]]>([
    ['open', 'is due to be looked at', looked, all],
    ['open', 'is due at no time', undefined, all],
    ['charged-off', 'is still to be looked at for that', looked, all],
    ['charged-off', 'was looked at when it became so', undefined, []],
    ['paid', 'was looked at when it became so', undefined, []],
  ])('of a loan that is %s and %s', (status, _, nextStepAt, expected) => {
    const head = withNextStepAt(aLoanHead({ status }), nextStepAt);
    const replaced = [anInstalment()];
    const loan = { head, instalments: replaced };
    const zones = [parseZone('America/New_York')];
    const rows = unseenRows({ loan, replaced, ladder: ladderNamed('us'), zones, now });
    expect(rows.map(({ noticeId }) => noticeId)).toEqual(expected);
  });
});
