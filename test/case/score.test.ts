import { describe, expect, it } from 'vitest';
import { scoreCase } from '../../functions/case/entries.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../shared/time.ts';
import { hear } from '../../shared/reply/heard.ts';
import { aCase } from '../builders/case.ts';
import { aForm } from '../builders/form.ts';
import { inboundId } from '../builders/ids.ts';
import { aReply } from '../builders/reply.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';
import { parseZone } from '../../shared/time.ts';

/** The ledger is delivered every day. */
const settings = [
  aLenderSetting(),
  aSendingSetting(),
  aFeedSetting({ watermark: plusMs(morning, 30 * DAY_MS) }),
];

const open = (world: Stage, kind: CaseKind = 'complaint', cause = 'form-1') =>
  openedCase(world.deps, aForm({ kind, cause }));
const close = (world: Stage, { caseId }: Awaited<ReturnType<typeof open>>) =>
  resolveCase(world.deps, caseId, { outcome: 'closed', by: 'clerk', reason: 'Explained.' });
const said = (world: Stage, text: string, id = 'in-9', sentAt: Instant = world.clock.now()) =>
  takeReply(world.deps, { inboundId: inboundId(id), from: borrowerNumber, text, sentAt });
const asked = ({ records }: Stage) =>
  records.all('notice').filter(({ answerKind }) => answerKind === 'case-score');

/** A complaint closed yesterday, about which the borrower has been asked. */
async function askedWorld(carrier: readonly CarrierAnswer[] = []) {
  const world = await stage({ carrier, settings });
  const one = await open(world);
  await close(world, one);
  world.clock.advance(HOUR_MS);
  await sweep(world.deps);
  world.clock.advance(DAY_MS + HOUR_MS);
  await sweep(world.deps);
  return { world, caseId: one.caseId };
}
const scoreIn = ({ records }: Stage, caseId: string) =>
  records.all('case').find((one) => one.caseId === caseId)?.score;

describe('how it went', () => {
  it('is asked once, a day after the case has closed, in a message of its own', async () => {
    const world = await stage({ settings });
    await close(world, await open(world));
    world.clock.advance(HOUR_MS);
    await sweep(world.deps);
    expect(asked(world)).toMatchObject([{ state: 'waiting' }]);
    world.clock.advance(DAY_MS + HOUR_MS);
    await sweep(world.deps);
    await sweep(world.deps);
    const questions = world.sms.calls.filter(({ body }) => body.includes('How did we do?'));
    expect(questions).toHaveLength(1);
    expect(questions[0]?.body).not.toMatch(/\$|due/);
  });

  it('is asked about the last of several cases only, and nobody twice a week', async () => {
    const world = await stage({ settings });
    const [first, second] = [await open(world), await open(world, 'dispute', 'form-2')];
    await close(world, first);
    expect(asked(world)).toEqual([]);
    await close(world, second);
    expect(asked(world)).toMatchObject([{ caseId: second.caseId }]);
    // Told of both, one a day and two in a week, and asked when there is room again.
    for (let day = 0; day < 9; day += 1) {
      await sweep(world.deps);
      world.clock.advance(DAY_MS + HOUR_MS);
    }
    await close(world, await open(world, 'complaint', 'form-3'));
    expect(asked(world)).toHaveLength(1);
  });

  it.each(['distress', 'legal', 'wrong-person'] as const)('is not asked about %s', async (kind) => {
    const world = await stage();
    const one = await open(world, kind);
    await resolveCase(world.deps, one.caseId, { outcome: 'withdrawn', by: 'clerk', reason: 'A mistake.' });
    expect(asked(world)).toEqual([]);
  });
});

describe('a single digit', () => {
  it.each(['4', '４', '4.', '4分', '给4分 谢谢', '4 stars', ' 4 thanks'])(
    '"%s" is the score of the case asked about',
    async (text) => {
      const { world, caseId } = await askedWorld();
      await said(world, text);
      expect(scoreIn(world, caseId)).toBe(4);
      expect(world.records.all('case')).toHaveLength(1);
    },
  );

  it.each([
    ['五分', 5],
    ['5 stars, great service', 5],
    ['five, thank you', 5],
    ['Four', 4],
    ['给你们打四分', 4],
    ['三星', 3],
    ['满分！', 5],
    ['5分，非常满意', 5],
    ['I would give you a 2', 2],
    ['两分', 2],
    ['my score is 3 out of 5', 3],
  ])('may come in words: "%s" is %i', async (text, score) => {
    const { world, caseId } = await askedWorld();
    await said(world, text);
    expect(scoreIn(world, caseId)).toBe(score);
    expect(world.records.all('case')).toHaveLength(1);
  });

  it.each(['很满意，谢谢', '服务很好', 'Great service, thanks!', 'very satisfied with your help'])(
    'may be missing: "%s" is praise, and opens nothing',
    async (text) => {
      const { world, caseId } = await askedWorld();
      await said(world, text);
      expect(scoreIn(world, caseId)).toBeUndefined();
      expect(world.records.all('case')).toHaveLength(1);
    },
  );

  it.each([
    ['HELP', 'help'],
    ['很不满意', 'complaint'],
    ['stop', 'opt-out'],
    ['5 messages today, stop', 'opt-out'],
    ['not satisfied, terrible service', 'complaint'],
  ])('does not swallow "%s"', (body, intent) => {
    const contact = { scoreAsked: { caseId: aCase().caseId, at: morning } };
    const heard = hear(aReply({ body, receivedAt: plusMs(morning, HOUR_MS) }), contact, parseZone('UTC'));
    expect(heard).toMatchObject({ score: undefined });
    expect(heard.intents).toContain(intent);
  });

  it('is a call-back where nothing was asked', async () => {
    const world = await stage();
    await said(world, '1');
    expect(world.records.all('case')).toMatchObject([{ kind: 'question' }]);
  });

  it('is a call-back once the score is given, and the score stays', async () => {
    const { world, caseId } = await askedWorld();
    await said(world, '5');
    await said(world, '1', 'in-10');
    expect(scoreIn(world, caseId)).toBe(5);
    expect(
      world.records
        .all('case')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['complaint', 'question']);
  });

  it('does not change what was answered on the page', async () => {
    const { world, caseId } = await askedWorld();
    await scoreCase(world.deps, caseId, 2);
    await said(world, '5');
    expect(scoreIn(world, caseId)).toBe(2);
  });

  it('sent before we asked, and late to arrive, is no score', async () => {
    const { world, caseId } = await askedWorld();
    await said(world, '1', 'in-9', plusMs(world.clock.now(), -HOUR_MS));
    expect(scoreIn(world, caseId)).toBeUndefined();
  });

  it('is no score when the question never reached the phone', async () => {
    const { world, caseId } = await askedWorld([
      { kind: 'accepted', carrierMessageId: 'told' },
      { kind: 'refused', code: 'blocked' },
    ]);
    expect(asked(world)).toMatchObject([{ state: 'rejected' }]);
    await said(world, '1');
    expect(scoreIn(world, caseId)).toBeUndefined();
    expect(
      world.records
        .all('case')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['complaint', 'question']);
  });

  it.each([
    ['0', 'is below the scale'],
    ['6', 'is above it'],
    ['2 messages a day', 'says something else'],
    ['45', 'is two digits'],
  ])('but not "%s": it %s', (body) => {
    const contact = { scoreAsked: { caseId: aCase().caseId, at: morning } };
    const reply = aReply({ body, receivedAt: plusMs(morning, HOUR_MS) });
    expect(hear(reply, contact, parseZone('America/New_York')).score).toBeUndefined();
  });

  it('is a score for a week, and then a call-back again', () => {
    const contact = { scoreAsked: { caseId: aCase().caseId, at: morning } };
    const after = (days: number) =>
      hear(aReply({ body: '3', receivedAt: plusMs(morning, days * DAY_MS) }), contact, parseZone('UTC'))
        .score;
    expect([after(7), after(7.01)]).toEqual([3, undefined]);
  });
});
