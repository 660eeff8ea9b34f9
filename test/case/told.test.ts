import { describe, expect, it } from 'vitest';
import { extendCase } from '../../functions/case/extend.ts';
import { RESOLVED } from '../../functions/case/case-notice.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { outlookOf, whyJudged } from '../../functions/case/outlook.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { caseNoticeIdOf } from '../../shared/model/ids.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { at } from '../builders/ids.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrower, borrowerLoan, stage, type Stage, type StageOptions } from '../builders/stage.ts';

async function complaint(options: StageOptions = {}) {
  const world = await stage(options);
  const { caseId } = await openedCase(world.deps, aForm());
  const close = (reason: string, outcome: 'closed' | 'upheld' = 'closed') =>
    resolveCase(world.deps, caseId, { outcome, by: 'clerk', reason });
  return { world, caseId, close };
}
const outlook = async ({ records, clock }: Stage, close: () => ReturnType<typeof resolveCase>) => {
  const { caseId } = await close();
  return outlookOf(records, caseNoticeIdOf(caseId, RESOLVED), clock.now());
};

describe('what a borrower reads when their case has closed', () => {
  it('is told where we know no road of theirs: a Californian number of somebody who lives in China', async () => {
    const contacts = [borrower({ number: '+12135550123', places: ['CN'] })];
    const { world, close } = await complaint({ contacts });
    await close('Explained by phone.');
    // Evening in Los Angeles is morning in China.
    world.clock.set(at('2026-06-26T01:30:00Z'));
    await sweep(world.deps);
    const bodies = world.sms.calls.map(({ body }) => body).join('\n');
    expect(bodies).toContain('your local financial regulator');
  });

  it('names the authority that supervises this lender, where it is not that of the whole country', async () => {
    const appealRoad = { US: { 'zh-CN': '加州金融保护与创新局', en: 'the DFPI, 866-275-2677' } };
    const settings = [aLenderSetting({ appealRoad }), aSendingSetting(), aFeedSetting()];
    const { world, close } = await complaint({ settings });
    await close('Explained by phone.');
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body).toContain('complain to the DFPI, 866-275-2677');
    expect(world.sms.calls.at(-1)?.body).not.toContain('CFPB');
  });

  it.each(['closed', 'upheld', 'withdrawn'] as const)(
    'is nothing where they were in distress, when it is %s: the hold goes, and no regulator is named to them',
    async (outcome) => {
      const world = await stage();
      const { caseId } = await openedCase(world.deps, aForm({ kind: 'distress' }));
      expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'distress', source: caseId }]);
      await resolveCase(world.deps, caseId, {
        outcome,
        by: 'clerk',
        reason: 'Somebody is with them.',
      });
      expect(world.records.all('person')[0]?.holds).toEqual([]);
      expect(world.records.all('contact')[0]?.caseIds).toEqual([]);
      expect(world.records.all('notice')).toEqual([]);
      world.clock.advance(2 * MINUTE_MS);
      await sweep(world.deps);
      expect(world.sms.calls.filter(({ body }) => body.includes(caseId))).toEqual([]);
    },
  );

  it('is judged where they were in distress all the same, for the page shows the reason', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, aForm({ kind: 'distress' }));
    const closing = { outcome: 'closed', by: 'clerk', reason: 'Pay or we sue you.' } as const;
    await expect(resolveCase(world.deps, caseId, closing)).rejects.toThrow(/may not go to a borrower/);
  });

  it('is somebody’s task when no text could leave in time', async () => {
    const { world, caseId, close } = await complaint();
    await close('Explained by phone.');
    world.clock.advance(15 * DAY_MS);
    await sweep(world.deps);
    expect(world.records.all('case').find(({ openedBy }) => openedBy === 'system')).toMatchObject({
      kind: 'question',
      state: 'open',
      conversation: [{ text: expect.stringContaining(`case ${caseId}`) as string, internal: true }],
    });
    await sweep(world.deps);
    expect(world.records.all('case')).toHaveLength(2);
  });

  it.each([
    ['Explained by phone.', undefined],
    ['You must act now!!!', undefined],
    ['We checked: $49.99 has reached us.', /^facts: "49.99"/],
    ['We checked the records. '.repeat(6), /^it is longer than 110/],
    ['账目核对过了。', /^it is written in another language/],
  ])('"%s": staff learn what is left out', async (reason, why) => {
    const { world, close } = await complaint();
    const said = (await outlook(world, () => close(reason)))?.leftOut;
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(why);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body.includes(reason.trim())).toBe(why === undefined);
  });

  it('is nothing at a number that has opted out, and staff learn it', async () => {
    const { world, close } = await complaint({
      contacts: [borrower({ optOutAt: borrower().consent.at })],
    });
    const seen = await outlook(world, () => close('Explained.'));
    expect(seen && whyJudged(seen.judged)).toBe('OPT-01 this number has opted out');
  });
});

describe('words of staff', () => {
  it('may repeat what is unpaid and when it is due', async () => {
    const { world, caseId } = await complaint();
    await say(world.deps, caseId, { who: 'ann', text: 'on loan x0001, 250.00 is due Jun 28.' });
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body).toContain('250.00 is due Jun 28');
  });

  it('are held when the ledger has said otherwise since', async () => {
    const { world, caseId } = await complaint();
    await say(world.deps, caseId, { who: 'ann', text: '250.00 is due Jun 28.' });
    const [instalment] = world.records.all('instalment');
    if (instalment === undefined) throw new Error('no instalment is on the stage');
    await world.records.commit([
      { op: 'put', kind: 'instalment', item: { ...instalment, unpaidMinor: 15_000 } },
    ]);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toEqual([]);
  });

  it.each<readonly [RegExp, StageOptions]>([
    [/OPT-01 this number has opted out/, { contacts: [borrower({ optOutAt: borrower().consent.at })] }],
    [/CON-01 consent was taken back/, { contacts: [borrower({ consent: { state: 'revoked' } })] }],
    [/REC-01 the number is not the borrower’s own/, { heads: [borrowerLoan({ recipient: 'guarantor' })] }],
    [/LEG-01 a lawyer acts for the borrower/, { heads: [borrowerLoan({ flags: ['attorney'] })] }],
    [/LEG-03 the borrower has died/, { heads: [borrowerLoan({ flags: ['deceased'] })] }],
  ])(
    'are refused at once, and nothing is kept, where the claim would refuse them: %s',
    async (why, options) => {
      const { world, caseId } = await complaint(options);
      const words = { who: 'ann', text: 'We look into it.' };
      await expect(say(world.deps, caseId, words)).rejects.toThrow(why);
      await expect(extendCase(world.deps, caseId, words)).rejects.toThrow(why);
      expect(world.records.all('notice')).toEqual([]);
      expect(world.records.all('case')[0]?.conversation).toHaveLength(1);
    },
  );

  it('are taken where they only have to wait', async () => {
    const { world, caseId } = await complaint({ heads: [borrowerLoan({ quietTimes: ['1-5 09:00-17:00'] })] });
    await say(world.deps, caseId, { who: 'ann', text: 'We look into it.' });
    expect(world.records.all('notice')).toMatchObject([{ state: 'waiting' }]);
  });
});
