import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { at, loanId, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aPerson } from '../builders/party.ts';
import { borrowerContactId, borrowerLoan, stage, type StageOptions } from '../builders/stage.ts';

/** Two days after the step `due-3` began, in New York: nobody has looked in between. */
const dark = at('2026-06-27T14:00:00Z');
const fresh = { settings: undefined, now: dark } as const;

async function look(options: StageOptions, ...loans: readonly string[]) {
  const world = await stage(options);
  for (const id of loans) await lookAtLoan(world.deps, loanId(id));
  const found = await world.records.get([
    { kind: 'person', personId: personId('P-1') },
    { kind: 'notice', noticeId: noticeId('L-1#1.1#due-3') },
    { kind: 'notice', noticeId: noticeId('L-2#1.1#due-3') },
  ]);
  const { aFeedSetting } = await import('../builders/setting.ts');
  return { ...world, ...found, aFeedSetting };
}

describe('after dark days', () => {
  it('remembers that the person was caught up with', async () => {
    const { aFeedSetting, aLenderSetting, aSendingSetting } = await import('../builders/setting.ts');
    const settings = [aLenderSetting(), aSendingSetting(), aFeedSetting({ watermark: dark })];
    const { people, sms } = await look({ ...fresh, settings }, 'L-1');
    expect(sms.calls).toHaveLength(1);
    expect(people[0]?.lastCatchUpAt).toBe(dark);
  });
});
void aLoanHead;
void anInstalment;
void aNotice;
void aPerson;
void borrowerContactId;
void borrowerLoan;
