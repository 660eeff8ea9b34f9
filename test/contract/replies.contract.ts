import { describe, expect, it } from 'vitest';
import { storeReply } from '../../functions/reply/store-reply.ts';
import { contactIdOf } from '../../shared/model/ids.ts';
import { REPLY_LENGTH_MAX } from '../../shared/model/reply.ts';
import { at, contactId, inboundId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { memoryClock } from '../memory/clock.ts';
import { contacts, put, type Start } from './subject.ts';

const inbound = {
  inboundId: inboundId('in-1'),
  from: '+12125550123',
  text: 'STOP',
  sentAt: at('2026-06-25T13:59:58Z'),
};
const clock = memoryClock(at('2026-06-25T14:00:00Z'));
const number = contactIdOf('contact-key', inbound.from);
const replyKey = { kind: 'reply', inboundId: inbound.inboundId } as const;

/** What the doors need of the records: a reply is stored once, whole, and its number is marked with it. */
export function repliesContract(start: Start): void {
  describe('storing a reply', () => {
    it('by four doors at once stores it once and marks the number once', async () => {
      const { records } = await start();
      const all = Array.from({ length: 4 }, () => storeReply({ records, clock }, inbound, number));
      const answers = await Promise.all(all);
      expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'known')).toHaveLength(3);
      const found = await records.get([replyKey, { kind: 'contact', contactId: number }]);
      expect(found.replies).toMatchObject([{ body: 'STOP', rev: 1, state: 'received' }]);
      expect(found.contacts).toMatchObject([{ pendingReplies: ['in-1'] }]);
    });

    it.each([
      { what: 'Chinese', text: '退订！请不要再发'.repeat(2_048) },
      { what: 'signs of four bytes', text: '🛑'.repeat(REPLY_LENGTH_MAX / 2) },
      { what: 'nothing', text: '' },
      { what: 'control characters', text: '\u0000STOP\r\n\u2028' },
      { what: 'half a character', text: 'STOP\ud83d' },
    ])('keeps a text of $what as it is, and knows it again', async ({ text }) => {
      const { records } = await start();
      expect(await storeReply({ records, clock }, { ...inbound, text }, number)).toBe('stored');
      expect(await storeReply({ records, clock }, { ...inbound, text }, number)).toBe('known');
      expect((await records.get([replyKey])).replies[0]?.body).toBe(text.toWellFormed());
    });

    it('says when the id comes with other words, or from another number, and changes nothing', async () => {
      const { records } = await start();
      await storeReply({ records, clock }, inbound, number);
      const other = contactIdOf('contact-key', '+12125550124');
      expect(await storeReply({ records, clock }, { ...inbound, text: 'START' }, number)).toBe('id-reused');
      expect(await storeReply({ records, clock }, { ...inbound, from: '+12125550124' }, other)).toBe(
        'id-reused',
      );
      const found = await records.get([replyKey, { kind: 'contact', contactId: other }]);
      expect([found.replies[0]?.body, found.contacts]).toEqual(['STOP', []]);
    });
  });

  it('remembers what the carrier said of a number, and forgets it again', async () => {
    const { records } = await start();
    const then = at('2026-06-25T14:00:00Z');
    const told = aContact({ carrierOptedOutAt: then, carrierOptInAt: then });
    await records.commit([put('contact', told)]);
    expect(await contacts(records)).toStrictEqual([{ ...told, rev: 1 }]);
    const { carrierOptedOutAt, ...rest } = told;
    await records.commit([put('contact', { ...rest, contactId: contactId('c-1'), rev: 1 })]);
    expect((await contacts(records))[0]).not.toHaveProperty('carrierOptedOutAt');
  });
}
