import { describe, expect, it } from 'vitest';
import { openedCase } from '../../functions/case/opened-case.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { CASES_OF_CONTACT_MAX } from '../../shared/model/party.ts';
import { speaksOfDeath } from '../../shared/reply/understand/bereaved.ts';
import { DAY_MS } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { inboundId } from '../builders/ids.ts';
import { borrowerNumber, stage, type Stage } from '../builders/stage.ts';

/** What the borrower reads who writes this. */
async function answered(text: string, given?: Stage): Promise<string> {
  const world = given ?? (await stage());
  const before = world.sms.calls.length;
  await takeReply(world.deps, {
    inboundId: inboundId(`in-${before}`),
    from: borrowerNumber,
    text,
    sentAt: world.clock.now(),
  });
  const bodies = world.sms.calls.slice(before).map(({ body }) => body);
  expect(bodies).toHaveLength(1);
  return bodies.join();
}

describe('an answer says only what is so', () => {
  it.each(['I will pay soon', '我会还的'])(
    '"%s" names no day, and none is said to be noted',
    async (text) => {
      const world = await stage();
      const body = await answered(text, world);
      expect(world.records.all('notice')).toMatchObject([{ answerKind: 'promise' }]);
      expect(body).toMatch(/you plan to pay|还款的打算/);
      expect(body).not.toMatch(/when you|什么时候/);
    },
  );

  it('who says that it is paid hears under which number and by which day we answer', async () => {
    const world = await stage();
    const body = await answered('I paid already', world);
    expect(body).toContain(`case ${world.records.all('case')[0]?.caseId}`);
    expect(body).toContain('We will answer by Jul ');
  });

  it('what is said again after its day is not promised for that day once more', async () => {
    const world = await stage();
    const first = await answered('I want to file a complaint', world);
    expect(first).toContain('We will answer by Jul 10');
    world.clock.advance(20 * DAY_MS);
    const again = await answered('This is my complaint again, I want to complain', world);
    expect(again).toContain(world.records.all('case')[0]?.caseId);
    expect(again).not.toContain('Jul 10');
    expect(again).toContain('We are late with it, and sorry');
  });

  it('a number that has its fill of cases is answered with the case that took the words', async () => {
    const world = await stage();
    for (let nth = 0; nth < CASES_OF_CONTACT_MAX; nth += 1) {
      await openedCase(world.deps, aForm({ cause: `form-${nth}`, text: `words ${nth}` }));
    }
    const [oldest] = world.records.all('case').filter(({ conversation }) => conversation.length > 1);
    expect(await answered('I paid already', world)).toContain(`case ${oldest?.caseId}`);
  });
});

describe('news of a death', () => {
  it.each(['he passed away', '我爸去世了'])('"%s" is met with sorrow', async (text) => {
    expect(await answered(text)).toMatch(/sorry for your loss|请节哀/);
  });

  it('is not heard in the words of somebody who has a lawyer', async () => {
    expect(await answered('Talk to my lawyer')).toMatch(/Is someone acting for you/);
  });

  it.each([
    ['My husband has died.', true],
    ['I have the death certificate', true],
    ['we lost our mother in May', true],
    ['人都没了，还什么', true],
    ['老公上个月走了', true],
    ['本人已故', true],
    ['I hired an attorney, case 22-12345', false],
    ['see you in court', false],
    ['我找律师了，法院见', false],
    ['他被抓了', false],
    ['my phone died, call my lawyer', false],
    ['my partner has gone bankrupt', false],
    ['my husband has gone to jail', false],
    ['my husband passed this to our lawyer', false],
    ['my husband passed on this to our lawyer', false],
    ['my wife is gone.', true],
    ['my husband passed in May', true],
    ['my late husband signed it', true],
    ['I am a late borrower, filing bankruptcy', false],
    ['本人没了工作，申请破产', false],
    ['本人已经走了法律程序', false],
    ['我妈上周没了', true],
  ])('"%s": %s', (text, isSo) => {
    expect(speaksOfDeath(text)).toBe(isSo);
  });
});
