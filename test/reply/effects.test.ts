import { describe, expect, it } from 'vitest';
import { effectsOf, type Heard, type Parties } from '../../shared/reply/effects.ts';
import type { Intent } from '../../shared/model/reply.ts';
import { parseLocalDate, parseZone } from '../../shared/time.ts';
import { aCase, caseId } from '../builders/case.ts';
import { at, inboundId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aContact, aPerson } from '../builders/party.ts';

const now = at('2026-06-25T14:00:00Z');
const setting = { zone: parseZone('America/New_York'), isWorkday: () => true, codeKey: 'code-key' };
const nobody = (over: Partial<Parties> = {}): Parties => ({
  contact: aContact({ pendingReplies: [inboundId('in-1')] }),
  people: [aPerson()],
  cases: [],
  loans: [],
  ...over,
});
const heard = (intents: readonly Intent[], over: Partial<Heard> = {}): Heard => ({
  reply: { inboundId: inboundId('in-1'), body: 'some words', receivedAt: now, storedAt: now },
  intents,
  asksForCall: false,
  promisedBy: undefined,
  score: undefined,
  ...over,
});
const effects = (intents: readonly Intent[], parties = nobody(), over: Partial<Heard> = {}) =>
  effectsOf(heard(intents, over), parties, setting, now);

describe('one intent', () => {
  it.each([
    ['dispute', 'D'],
    ['hardship', 'H'],
    ['complaint', 'C'],
    ['legal', 'A'],
    ['distress', 'S'],
  ] as const)('%s opens a case and holds the person in the same write, and is answered', (intent, letter) => {
    const { cases, people, answer, contact } = effects([intent]);
    expect(cases).toMatchObject([{ kind: intent, state: 'open', openedBy: 'reply', cause: 'in-1' }]);
    expect(cases[0]?.caseId[0]).toBe(letter);
    expect(people[0]?.holds).toMatchObject([{ kind: intent, source: cases[0]?.caseId }]);
    expect(contact.caseIds).toEqual([cases[0]?.caseId]);
    expect(answer).toMatchObject({ answerKind: intent, caseId: cases[0]?.caseId });
  });

  it('wrong-person quarantines the number and holds nobody else', () => {
    const { contact, people, cases, answer } = effects(['wrong-person']);
    expect(contact.quarantinedAt).toBe(now);
    expect(contact.holds).toMatchObject([{ kind: 'wrong-person' }]);
    expect(people).toEqual([]);
    expect(cases).toMatchObject([{ kind: 'wrong-person' }]);
    expect(answer?.answerKind).toBe('wrong-person');
  });

  it('paid holds, and lets the ledger speak before a person has to', () => {
    const { cases, people, answer } = effects(['paid']);
    expect(cases).toMatchObject([{ kind: 'dispute', state: 'watching' }]);
    expect(people[0]?.holds).toMatchObject([{ kind: 'paid-claimed' }]);
    expect(answer).toMatchObject({ answerKind: 'paid', caseId: cases[0]?.caseId });
  });

  it('unclear holds the number, asks a person to look, and is not answered', () => {
    const { contact, cases, answer } = effects(['unclear']);
    expect(contact.holds).toMatchObject([{ kind: 'unclear-reply', source: cases[0]?.caseId }]);
    expect(cases).toMatchObject([{ kind: 'question', state: 'open' }]);
    expect(answer).toBeUndefined();
  });

  it('help is only answered; asking for a call also opens a question, and holds nothing', () => {
    expect(effects(['help'])).toMatchObject({ cases: [], people: [], answer: { answerKind: 'help' } });
    const called = effects(['help'], nobody(), { asksForCall: true });
    expect(called).toMatchObject({
      cases: [{ kind: 'question' }],
      people: [],
      answer: { answerKind: 'question' },
    });
    expect(called.contact.holds).toEqual([]);
  });

  it.each(['authenticity', 'acknowledge'] as const)('%s changes nothing', (intent) => {
    const { cases, people, heads, contact } = effects([intent]);
    expect({ cases, people, heads }).toEqual({ cases: [], people: [], heads: [] });
    expect(contact).toEqual(aContact());
  });

  it('promise moves the next step of what is due by then, once an instalment', () => {
    const loan = {
      head: aLoanHead(),
      instalments: [
        anInstalment({ dueDate: parseLocalDate('2026-06-20') }),
        anInstalment({ n: 2, dueDate: parseLocalDate('2026-07-20') }),
      ],
    };
    const promisedBy = parseLocalDate('2026-06-28');
    const first = effects(['promise'], nobody({ loans: [loan] }), { promisedBy });
    expect(first.heads).toMatchObject([{ promises: { '1.1': '2026-06-28' } }]);
    const again = { ...loan, head: aLoanHead({ promises: { '1.1': parseLocalDate('2026-06-26') } }) };
    expect(effects(['promise'], nobody({ loans: [again] }), { promisedBy }).heads).toEqual([]);
  });
});

describe('several at once', () => {
  it('all apply, and the first in order is answered', () => {
    const { contact, cases, answer } = effects(['complaint', 'opt-out', 'hardship']);
    expect(contact.optOutAt).toBe(now);
    expect(cases.map(({ kind }) => kind)).toEqual(['hardship', 'complaint']);
    expect(answer?.answerKind).toBe('opt-out');
  });

  it('are all named in the answer, the first in order first, where each has a day of its own', () => {
    const { cases, answer } = effects(['hardship', 'dispute']);
    expect(answer).toMatchObject({ answerKind: 'several', caseIds: cases.map(({ caseId }) => caseId) });
    expect(cases.map(({ kind }) => kind)).toEqual(['dispute', 'hardship']);
    expect(answer?.caseId).toBe(cases[0]?.caseId);
  });

  it('with a wish to be called back, name that case too', () => {
    const { cases, answer } = effects(['complaint', 'help'], nobody(), { asksForCall: true });
    expect(cases.map(({ kind }) => kind)).toEqual(['complaint', 'question']);
    expect(answer?.caseIds).toEqual(cases.map(({ caseId }) => caseId));
  });

  it.each([
    [['hardship']],
    [['hardship', 'help']],
    // The ledger looks first at what is said to be paid, and no day is promised for it.
    [['hardship', 'paid']],
    [['opt-out', 'hardship', 'complaint']],
    // Once somebody acts for the borrower, nobody else may be answered: nothing is promised.
    [['legal', 'complaint']],
    [['wrong-person', 'dispute', 'complaint']],
  ] as const)('name one case at most where %j promises no other day', (intents) => {
    expect(effects(intents).answer).not.toHaveProperty('caseIds');
  });

  it('distress comes before everything, whatever else is said', () => {
    expect(effects(['opt-out', 'complaint', 'distress']).answer?.answerKind).toBe('distress');
  });

  it('acknowledge beside a dispute does not make it less of a dispute', () => {
    expect(effects(['acknowledge', 'dispute']).cases).toHaveLength(1);
  });
});

describe('a case that is open already', () => {
  const open = aCase({ kind: 'hardship', caseId: caseId('H0000001') });
  const withOpen = nobody({ cases: [open] });

  it('takes what is said again, instead of a second case, and the answer names it', () => {
    const { cases, answer } = effects(['hardship'], withOpen);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ caseId: 'H0000001', conversation: [{}, { text: 'some words' }] });
    expect(answer?.caseId).toBe('H0000001');
  });

  it('keeps everything else the borrower says meanwhile, but not a plain ok', () => {
    expect(effects(['help'], withOpen).cases[0]?.conversation).toHaveLength(2);
    expect(effects(['acknowledge'], withOpen).cases).toEqual([]);
  });

  it('is held even if it held nothing before', () => {
    const question = nobody({ cases: [aCase({ kind: 'question', caseId: caseId('Q0000001') })] });
    expect(effects(['unclear'], question).contact.holds).toMatchObject([{ source: 'Q0000001' }]);
  });
});

describe('whom it concerns', () => {
  it('is every person of the number', () => {
    const two = nobody({ people: [aPerson(), aPerson({ personId: personId('P-2') })] });
    expect(effects(['dispute'], two).people).toHaveLength(2);
  });

  it('is the number itself where nobody knows the person', () => {
    const { contact, people } = effects(['complaint'], nobody({ people: [] }));
    expect(people).toEqual([]);
    expect(contact.holds).toMatchObject([{ kind: 'complaint' }]);
  });
});

it('a score goes to the case that was asked about, once', () => {
  const closed = aCase({ state: 'resolved' });
  const contact = aContact({ scoreAsked: { caseId: closed.caseId, at: now } });
  const after = effects(['acknowledge'], nobody({ contact, cases: [closed] }), { score: 4 });
  expect(after.cases).toMatchObject([{ caseId: closed.caseId, score: 4 }]);
  expect(after.contact.scoreAsked).toBeUndefined();
});
