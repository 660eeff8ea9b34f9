import { describe, expect, it } from 'vitest';
import { noteOn } from '../../functions/case/entries.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { withoutSums } from '../../functions/pages/views/case.ts';
import { caseIdSchema } from '../../shared/model/ids.ts';
import { withEntry } from '../../shared/case/conversation.ts';
import { DAY_MS, HOUR_MS } from '../../shared/time.ts';
import { inboundId } from '../builders/ids.ts';
import { borrowerNumber } from '../builders/stage.ts';
import { put } from '../contract/subject.ts';
import { fieldIn, filedIn, readable, site, theCode, type Site } from './site.ts';

async function filed(world: Site, over: Readonly<Record<string, string>> = {}) {
  const token = await world.token('/en/tell');
  const form = { token, about: 'complaint', words: 'Too many messages.', whom: theCode, ...over };
  const { number, secret } = filedIn((await world.post('/en/tell', form)).body);
  return { number, secret, caseId: caseIdSchema.parse(number) };
}
const open = (world: Site, { number, secret }: { number: string; secret: string }) =>
  world.post('/en/case', { number, secret });

describe('my case', () => {
  it('is opened by number and secret, however they are typed, and says where it stands', async () => {
    const world = await site();
    const { number, secret } = await filed(world);
    const typed = { number: ` ${number.toLowerCase()} `, secret: secret.replaceAll('-', ' ').toLowerCase() };
    const { status, body } = await open(world, typed);
    expect(status).toBe(200);
    const text = readable(body);
    for (const words of [
      `Case ${number}`,
      'A person is looking into it',
      'July 10, 2026',
      'Too many messages.',
    ]) {
      expect(text).toContain(words);
    }
    expect(body).not.toContain(secret);
    expect(body).not.toContain(secret.replaceAll('-', ''));
  });

  it('answers a wrong number and a wrong secret alike, after the same reads', async () => {
    const reads: string[] = [];
    const faults = {
      before: ({ method }: { method: string }) => {
        reads.push(method);
        return undefined;
      },
    };
    const world = await site({ faults });
    const { number, secret } = await filed(world);
    const seen = async (fields: { number: string; secret: string }) => {
      reads.length = 0;
      const { status, headers, body } = await open(world, fields);
      // The number as it was typed comes back into its field; nothing else may differ.
      return { status, headers, body: body.replace(fields.number, 'NUMBER'), reads: [...reads] };
    };
    const wrongSecret = await seen({ number, secret: 'AAAA-AAAA-AAAA' });
    expect(wrongSecret.status).toBe(422);
    expect(wrongSecret.body).toContain('We cannot find a case');
    expect(await seen({ number: 'C0000000', secret })).toEqual(wrongSecret);
    expect(await seen({ number: 'nothing', secret })).toEqual(wrongSecret);
  });

  it('of a borrower who wrote by SMS has no secret, so nobody opens it here', async () => {
    const world = await site();
    const complaint = {
      inboundId: inboundId('in-1'),
      from: borrowerNumber,
      text: 'complaint',
      sentAt: world.clock.now(),
    };
    await takeReply(world.deps, complaint);
    const [one] = world.records.all('case');
    const { status } = await open(world, { number: one?.caseId ?? '', secret: 'undefined' });
    expect(status).toBe(422);
  });

  it('is closed to guesses after twenty tries, from wherever', async () => {
    const world = await site();
    const { number, secret } = await filed(world);
    for (let n = 0; n < 20; n += 1) {
      await world.post('/en/case', { number, secret: `GUESS${n}` }, { address: `192.0.2.${n + 1}` });
    }
    expect((await open(world, { number, secret })).status).toBe(429);
    world.clock.advance(HOUR_MS);
    expect((await open(world, { number, secret })).status).toBe(200);
  });
});

describe('what a case shows', () => {
  it('is what was said on the pages and what we wrote, without sums and without notes of staff', async () => {
    const world = await site();
    const mine = await filed(world);
    await noteOn(world.deps, mine.caseId, { who: 'clerk', text: 'Looks angry.' });
    const [one] = world.records.all('case');
    const ours = { at: world.clock.now(), by: 'staff', text: 'We have taken $1,234.50 away.' } as const;
    await world.records.commit([put('case', withEntry(one!, ours))]);
    const text = readable((await open(world, mine)).body);
    expect(text).toContain('We have taken ••• away.');
    expect(text).not.toContain('Looks angry');
    expect(text).not.toContain('clerk');
  });

  it('never is what came from the phone: the phone may be somebody else', async () => {
    const world = await site();
    const mine = await filed(world);
    const words = {
      inboundId: inboundId('in-2'),
      from: borrowerNumber,
      text: 'I lost my job in May',
      sentAt: world.clock.now(),
    };
    await takeReply(world.deps, words);
    expect(JSON.stringify(world.records.all('case'))).toContain('I lost my job in May');
    expect((await open(world, mine)).body).not.toContain('I lost my job');
  });

  it('is none of our words to somebody who gave a number only', async () => {
    const world = await site();
    const mine = await filed(world, { whom: borrowerNumber });
    await say(world.deps, mine.caseId, { who: 'clerk', text: 'We will text you once a week.' });
    await resolveCase(world.deps, mine.caseId, { outcome: 'upheld', by: 'clerk', reason: 'You were right.' });
    const text = readable((await open(world, mine)).body);
    expect(text).not.toContain('once a week');
    expect(text).not.toContain('Why You were right.');
    expect(text).toContain('We only text the details to the phone that got our message');
    expect(text).toContain('Closed');
    // Not every complaint is about a record.
    expect(text).toContain('You were right. We have fixed it.');
  });

  it.each([
    ['¥1,234.56', '•••'],
    ['应还1234.56元，谢谢', '应还•••，谢谢'],
    ['$5 and USD 20', '••• and •••'],
    ['100 dollars', '•••'],
    ['by March 23, case C7K3M9QX', 'by March 23, case C7K3M9QX'],
    ['call 800-555-0100', 'call 800-555-0100'],
  ])('hides the sums of %s', (text, shown) => {
    expect(withoutSums(text)).toBe(shown);
  });
});

describe('a case that is open in a browser', () => {
  it('takes more words, once however often they are sent', async () => {
    const world = await site();
    const ticket = fieldIn((await open(world, await filed(world))).body, 'ticket');
    const { status, body } = await world.post('/en/case/words', { ticket, words: 'Also at night.' });
    expect(status).toBe(200);
    expect(body).toContain('Added.');
    await world.post('/en/case/words', { ticket, words: 'Also at night.' });
    const [one] = world.records.all('case');
    expect(one?.conversation.map(({ text }) => text)).toEqual([
      'Complaint (with the check code)\nToo many messages.',
      'Also at night.',
    ]);
  });

  it('calls a person at once when the words are of despair', async () => {
    const world = await site();
    const ticket = fieldIn((await open(world, await filed(world))).body, 'ticket');
    await world.post('/en/case/words', { ticket, words: 'I want to die' });
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress' }]);
  });

  it('asks for number and secret again after half an hour, and for a ticket that is not ours', async () => {
    const world = await site();
    const ticket = fieldIn((await open(world, await filed(world))).body, 'ticket');
    const forged = `${ticket.slice(0, -1)}${ticket.endsWith('0') ? '1' : '0'}`;
    expect((await world.post('/en/case/words', { ticket: forged, words: 'x' })).status).toBe(422);
    world.clock.advance(HOUR_MS);
    expect((await world.post('/en/case/words', { ticket, words: 'x' })).body).toContain(
      'this page has closed',
    );
    expect(world.records.all('case')[0]?.conversation).toHaveLength(1);
  });

  it('is scored once, and only after it has closed', async () => {
    const world = await site();
    const mine = await filed(world);
    const early = fieldIn((await open(world, mine)).body, 'ticket');
    await world.post('/en/case/score', { ticket: early, score: '5' });
    expect(world.records.all('case')[0]?.score).toBeUndefined();
    await resolveCase(world.deps, mine.caseId, { outcome: 'closed', by: 'clerk', reason: 'Explained.' });
    const closed = (await open(world, mine)).body;
    expect(readable(closed)).toContain('How did we do?');
    expect(readable(closed)).toContain('contact the CFPB');
    const ticket = fieldIn(closed, 'ticket');
    expect((await world.post('/en/case/score', { ticket, score: '9' })).status).toBe(422);
    expect((await world.post('/en/case/score', { ticket, score: '4' })).body).toContain('Thank you.');
    await world.post('/en/case/score', { ticket, score: '1' });
    expect(world.records.all('case')[0]?.score).toBe(4);
    expect(readable((await open(world, mine)).body)).not.toContain('How did we do?');
  });

  it('says that we are late when we are', async () => {
    const world = await site();
    const mine = await filed(world);
    world.clock.advance(20 * DAY_MS);
    expect((await open(world, mine)).body).toContain('Our answer is late');
  });
});
