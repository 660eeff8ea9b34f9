import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import { inboundId, loanId } from '../builders/ids.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrowerNumber } from '../builders/stage.ts';
import { filedIn, readable, site, theCode, type Site } from './site.ts';

const theLoan = loanId('L-1');

async function tell(world: Site, fields: Readonly<Record<string, string>>, path = '/en/tell') {
  const token = await world.token(path);
  return world.post(path, { token, words: 'Too many messages.', about: 'complaint', ...fields });
}
const cases = ({ records }: Site) => records.all('case');
const contact = ({ records }: Site) => records.all('contact').find(({ number }) => number === borrowerNumber);
const holds = ({ records }: Site) => records.all('person')[0]?.holds.map(({ kind }) => kind);

describe('somebody who tells us something', () => {
  it.each([
    ['complaint', 'complaint', 'C'],
    ['dispute', 'dispute', 'D'],
    ['hardship', 'hardship', 'H'],
    ['wrong-person', 'wrong-person', 'W'],
    ['other', 'question', 'Q'],
  ] as const)(
    'about %s, with the code, gets a %s case and its hold in the same write',
    async (about, kind, letter) => {
      const world = await site();
      const { status, body } = await tell(world, { about, whom: theCode });
      expect(status).toBe(200);
      const { number, secret } = filedIn(body);
      expect(number).toMatch(new RegExp(`^${letter}[0-9A-Z]{7}$`));
      expect(secret).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(cases(world)).toMatchObject([{ caseId: number, kind, openedBy: 'page', state: 'open' }]);
      expect(JSON.stringify(cases(world))).not.toContain(secret);
      expect(JSON.stringify(cases(world))).not.toContain(secret.replaceAll('-', ''));
      // The step is never sent: it waits, or for a number that is not theirs is refused.
      expect(await lookAtLoan(world.deps, theLoan)).not.toMatchObject([{ outcome: 'sent' }]);
      expect(world.sms.calls).toEqual([]);
    },
  );

  it('is told the day of our answer, where it comes, and where to appeal', async () => {
    const world = await site();
    const calm = { whom: theCode, words: 'Your texts are rude.' };
    const text = readable((await tell(world, calm)).body);
    expect(text).toContain('A person will answer you by July 10, 2026.');
    expect(text).toContain('We will text the answer to the phone that got the message');
    expect(text).toContain('the CFPB, 855-411-2372');
    const zh = readable((await tell(world, { whom: theCode, words: '短信太多' }, '/zh/tell')).body);
    expect(zh).toContain('2026年7月10日之前，会有同事答复您');
    expect(zh).toContain('消费者金融保护局855-411-2372');
    const chinese = { whom: '+8613800138000', words: '短信太多' };
    expect(readable((await tell(world, chinese, '/zh/tell')).body)).toContain('金融监管热线12378');
  });

  it.each([
    { why: 'it belongs to somebody else', form: { about: 'wrong-person', words: '', whom: theCode } },
    { why: 'they want it to stop', form: { about: 'stop', words: '', whom: borrowerNumber } },
    { why: 'they stop it beside a complaint', form: { words: 'Stop texting me.', whom: theCode } },
  ])('is not told that we text the answer to a number that is to stay silent: $why', async ({ form }) => {
    const world = await site();
    const text = readable((await tell(world, form)).body);
    expect(text).toContain('You can see under “My case” when it is done.');
    expect(text).not.toContain('We will text the answer');
  });

  it('is promised nothing that no setting stands behind', async () => {
    const world = await site();
    const form = { about: 'hardship', words: '', whom: theCode };
    expect(readable((await tell(world, form)).body)).not.toContain('count against');
    expect(readable((await tell(world, form, '/zh/tell')).body)).not.toContain('对您不利');
    // No number has been named yet.
    expect(readable((await world.get('/en/tell')).body)).toContain('reminders to the number you give');
    expect(readable((await world.get('/zh/tell')).body)).toContain('您填的号码');
  });

  it('reads the road of this lender, where the setting names one', async () => {
    const appealRoad = { CN: { 'zh-CN': '浙江省地方金融管理局12345', en: 'the Zhejiang bureau, 12345' } };
    const world = await site({
      settings: [aLenderSetting({ appealRoad }), aSendingSetting(), aFeedSetting()],
    });
    const form = { whom: '+8613800138000', words: '短信太多' };
    expect(readable((await tell(world, form, '/zh/tell')).body)).toContain('浙江省地方金融管理局12345');
    expect(readable((await tell(world, { whom: theCode })).body)).toContain('the CFPB, 855-411-2372');
  });

  it('in trouble paying is told that it is free, and of interest only what the lender has said', async () => {
    const world = await site();
    const text = readable((await tell(world, { about: 'hardship', words: '', whom: theCode })).body);
    expect(text).toContain('Asking for help is free');
    expect(text).not.toContain('nterest');
  });

  it('twice by one form has one case, number and secret; by another form another one', async () => {
    const world = await site();
    const token = await world.token('/en/tell');
    const form = { token, about: 'complaint', words: 'At night!', whom: theCode };
    const first = filedIn((await world.post('/en/tell', form)).body);
    world.clock.advance(MINUTE_MS);
    expect(filedIn((await world.post('/en/tell', form)).body)).toEqual(first);
    expect(cases(world)).toHaveLength(1);
    await tell(world, { words: 'At night!', whom: theCode });
    expect(cases(world)).toHaveLength(2);
  });

  it('for somebody else is kept as a helper, and sees nothing of the other', async () => {
    const world = await site();
    const { body } = await tell(world, {
      whom: borrowerNumber,
      helper: 'yes',
      words: 'I write for my mother.',
    });
    expect(cases(world)[0]?.conversation).toMatchObject([
      { by: 'helper', text: 'Complaint (with a phone number)\nI write for my mother.' },
    ]);
    for (const word of ['L-1', 'P-1', borrowerNumber]) expect(body).not.toContain(word);
  });

  it.each([
    ['+1 212-555-0123', '/en/tell'],
    ['(212) 555-0123', '/en/tell'],
    ['２１２５５５０１２３', '/en/tell'],
    ['212 555 0123', '/zh/tell'],
  ])('is understood when the number is typed %s', async (whom, path) => {
    const world = await site();
    await tell(world, { whom }, path);
    expect(cases(world)).toMatchObject([{ contactId: contact(world)?.contactId }]);
  });
});

describe('what is missing', () => {
  it.each([
    [{ about: '' }, 'Choose what it is about'],
    [{ words: '' }, 'Tell us in a few words'],
    [{ words: 'x'.repeat(901) }, 'Write at most 900 characters'],
    [{ whom: '' }, 'Type the check code or the phone number'],
    [{ whom: 'my phone' }, 'Type a check code of eight letters'],
    [{ whom: '12345' }, 'Type a check code of eight letters'],
    [{ whom: 'ZZZZZZZZ' }, 'We cannot confirm this check code'],
    [{ token: 'forged' }, 'Please send it once more'],
  ])(
    '%o is said with what to do, nothing is filed, and what was typed comes back',
    async (over, sentence) => {
      const world = await site();
      const { status, body } = await tell(world, { words: 'Kept <words>', whom: theCode, ...over });
      expect(status).toBe(422);
      expect(body).toContain(sentence);
      expect(body).toContain('Error: Tell us');
      if (!('words' in over)) expect(body).toContain('Kept &lt;words&gt;');
      expect(cases(world)).toEqual([]);
    },
  );

  it('is a form that lay open for more than a day; sent again it works', async () => {
    const world = await site();
    const token = await world.token('/en/tell');
    world.clock.advance(DAY_MS + 1);
    const { status } = await world.post('/en/tell', { token, about: 'complaint', words: 'x', whom: theCode });
    expect(status).toBe(422);
  });
});

describe('somebody who wants the messages to stop', () => {
  it('and has the check code, is opted out as by STOP, and confirmed by one message', async () => {
    const world = await site();
    const { body } = await tell(world, { about: 'stop', words: '', whom: theCode });
    expect(readable(body)).toContain('no text messages from us go to the number ending in 23');
    expect(contact(world)?.pendingReplies).toHaveLength(1);
    expect(await lookAtLoan(world.deps, theLoan)).not.toMatchObject([{ outcome: 'sent' }]);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(contact(world)?.optOutAt).toBeDefined();
    expect(world.sms.calls.map(({ body: text }) => text)).toMatchObject([
      expect.stringContaining('opted out'),
    ]);
    expect(cases(world)).toEqual([]);
  });

  it('is opted out once, however often the form is sent', async () => {
    const world = await site();
    const token = await world.token('/en/tell');
    const form = { token, about: 'stop', whom: theCode };
    await world.post('/en/tell', form);
    await world.post('/en/tell', form);
    expect(world.records.all('reply')).toHaveLength(1);
  });

  it('can come back by START, as the confirmation says', async () => {
    const world = await site();
    await tell(world, { about: 'stop', words: '', whom: theCode });
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    world.clock.advance(MINUTE_MS);
    const start = {
      inboundId: inboundId('in-5'),
      from: borrowerNumber,
      text: 'START',
      sentAt: world.clock.now(),
    };
    await takeReply(world.deps, start);
    expect(contact(world)?.optInAt).toBeGreaterThan(contact(world)?.optOutAt ?? Infinity);
  });

  it('and gives a number only, stops it until a person has looked: nobody can opt out somebody else', async () => {
    const world = await site();
    const { body } = await tell(world, { about: 'stop', words: '', whom: borrowerNumber });
    expect(readable(body)).toContain('Messages to this number have paused. Anybody could have typed it here');
    expect(contact(world)?.optOutAt).toBeUndefined();
    expect(world.records.all('reply')).toEqual([]);
    expect(holds(world)).toEqual(['question']);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('is heard also when it stands in the words of a complaint', async () => {
    const world = await site();
    const { body } = await tell(world, { words: 'Stop texting me.', whom: theCode });
    expect(world.records.all('reply')).toMatchObject([{ body: 'STOP' }]);
    expect(cases(world)).toMatchObject([{ kind: 'complaint' }]);
    expect(readable(body)).toContain('no text messages from us go to the number ending in 23');
  });
});

describe('a stranger', () => {
  it('who types a number cannot have it quarantined, only held', async () => {
    const world = await site();
    await tell(world, { about: 'wrong-person', words: '', whom: borrowerNumber });
    expect(contact(world)?.quarantinedAt).toBeUndefined();
    expect(holds(world)).toEqual(['question']);
  });

  it('cannot tell a number of ours from any other', async () => {
    const world = await site();
    const known = readable((await tell(world, { whom: borrowerNumber })).body);
    const unknown = readable((await tell(world, { whom: '+12125550188' })).body);
    const plain = (text: string) =>
      text.replace(/C[0-9A-Z]{7}/, 'NUMBER').replace(/([0-9A-Z]{4}-){2}[0-9A-Z]{4}/, 'SECRET');
    expect(plain(unknown)).toBe(plain(known));
  });

  it('can file five times a day about one number, from wherever', async () => {
    const world = await site();
    for (let n = 0; n < 5; n += 1) await tell(world, { whom: borrowerNumber, words: `No ${n}` });
    const token = await world.token('/en/tell');
    const form = { token, about: 'complaint', words: 'x', whom: borrowerNumber };
    expect((await world.post('/en/tell', form, { address: '198.51.100.9' })).status).toBe(429);
    expect(cases(world)).toHaveLength(5);
  });

  it('guesses codes here no faster than on the other page', async () => {
    const world = await site();
    const token = await world.token('/en/tell');
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      const form = { token, about: 'complaint', words: 'x', whom: `ZZZZZZ${String(n).padStart(2, '0')}` };
      answers.push((await world.post('/en/tell', form)).status);
    }
    expect(answers.filter((status) => status === 422)).toHaveLength(20);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('words of despair', () => {
  it.each([
    ['complaint', theCode],
    ['stop', theCode],
    ['other', ''],
    ['hardship', borrowerNumber],
  ])('under %s call a person at once, and are answered with a human word', async (about, whom) => {
    const world = await site();
    const { body } = await tell(world, { about, whom, words: 'I want to kill myself' });
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress', why: 'opened' }]);
    const main = readable(body.slice(body.indexOf('<main'), body.indexOf('</main>')));
    expect(main).toContain('You matter more than any payment');
    expect(main).toContain('988');
    expect(main).not.toContain('interest');
  });
});

describe('a fake message that is reported', () => {
  it('becomes a question for a person, names nobody and holds nothing', async () => {
    const world = await site();
    const token = await world.token('/en/fake');
    const form = { token, words: 'Pay now at http://x.example or go to court', sender: '+1 900 555' };
    const { status, body } = await world.post('/en/fake', form);
    expect(status).toBe(200);
    expect(body).toContain('Thank you for the warning');
    await world.post('/en/fake', form);
    expect(cases(world)).toMatchObject([{ kind: 'question', conversation: [{ by: 'borrower' }] }]);
    expect(cases(world)[0]?.cause).toMatch(/^fake-/);
    expect(cases(world)[0]).not.toHaveProperty('contactId');
    expect(holds(world)).toEqual([]);
  });
});
