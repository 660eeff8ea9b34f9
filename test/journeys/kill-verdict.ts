import * as z from 'zod';
import { noticeStateSchema } from '../../shared/model/notice.ts';
import { DAY_MS, parseInstant, type Instant } from '../../shared/time.ts';
import { calledFor, stepsEnded, type Due, type Ended, type Harm } from './kill-ends.ts';

/** The carrier's own log, line by line: what reached phones, what phones wrote, and who took it. */
const logLineSchema = z.union([
  z.object({
    kind: z.literal('message'),
    number: z.string(),
    message: z.object({
      id: z.string(),
      direction: z.enum(['to-phone', 'from-phone']),
      body: z.string(),
      at: z.iso.datetime(),
    }),
  }),
  z.object({ kind: z.literal('handed-over'), id: z.string(), status: z.int() }),
  z.object({ kind: z.literal('logged') }),
]);

/** What the run says at the end, read from its database and its API. */
export const endSchema = z.object({
  notices: z.array(
    z.looseObject({
      noticeId: z.string(),
      state: noticeStateSchema,
      kind: z.string(),
      checkCode: z.string().optional(),
      reason: z.string().optional(),
      carrierMessageId: z.string().optional(),
      contactId: z.string().optional(),
      publishBy: z.int().optional(),
    }),
  ),
  /** Of notices that wait, and of due ones that ended without a call: the rules that kept them. */
  keptBy: z.record(z.string(), z.array(z.string())),
  replies: z.array(z.looseObject({ state: z.string(), body: z.string(), contactId: z.string() })),
  contacts: z.array(
    z.looseObject({
      contactId: z.string(),
      number: z.string(),
      optOutAt: z.int().optional(),
      pendingReplies: z.array(z.unknown()).default([]),
    }),
  ),
});
export type End = z.infer<typeof endSchema>;

export interface Verdict {
  readonly sms: number;
  readonly reminders: number;
  readonly states: Readonly<Record<string, number>>;
  readonly replies: number;
  readonly stops: number;
  /** Each a sentence; none = the promises held. */
  readonly broken: readonly string[];
}

interface Reminder {
  readonly number: string;
  readonly step: string;
  readonly index: number;
  readonly messageId: string;
  readonly at: Instant;
}

const claimsToBeHeard: ReadonlySet<string> = new Set(['sent', 'delivered', 'undelivered']);

/** Loan, instalment and step; a schedule version is no other step. */
const stepOf = (noticeId: string): string => noticeId.replace(/\.\d+#/, '#');

/** `due` = the notices that had to come to an end, whatever happened; `harm` = what did. */
export function verdictOf(log: string, end: End, due: Due, harm: Harm): Verdict {
  const lines = log
    .split('\n')
    .filter(Boolean)
    .map((line) => logLineSchema.parse(JSON.parse(line)));
  const noticeOf = new Map(
    end.notices.flatMap(({ checkCode, noticeId }) => (checkCode ? [[checkCode, noticeId]] : [])),
  );
  const reminders = lines.flatMap((line, index): Reminder[] => {
    if (line.kind !== 'message' || line.message.direction !== 'to-phone') return [];
    const codes = line.message.body.match(/\b[0-9A-Z]{8}\b/g) ?? [];
    const noticeId = codes.map((code) => noticeOf.get(code)).find((id) => id !== undefined);
    if (noticeId === undefined) return [];
    return [
      {
        number: line.number,
        step: stepOf(noticeId),
        index,
        messageId: line.message.id,
        at: parseInstant(line.message.at),
      },
    ];
  });
  const written = lines.flatMap((line, index) =>
    line.kind === 'message' && line.message.direction === 'from-phone'
      ? [{ number: line.number, ...line.message, index }]
      : [],
  );
  const refused = new Map(
    lines.flatMap((line) =>
      line.kind === 'handed-over' && line.status >= 300 ? [[line.id, line.status] as const] : [],
    ),
  );
  const taken = new Map(
    lines.flatMap((line, index) =>
      line.kind === 'handed-over' && line.status < 300 ? [[line.id, index] as const] : [],
    ),
  );
  const stops = written.filter(({ body }) => body === 'STOP');
  const toPhone = lines.flatMap((line) =>
    line.kind === 'message' && line.message.direction === 'to-phone'
      ? [{ number: line.number, id: line.message.id }]
      : [],
  );
  const numbers = new Map(end.contacts.map(({ contactId, number }) => [contactId, number]));
  const heard = new Set(reminders.map(({ messageId }) => messageId));
  // A reminder is known by its check code; an answer has none, and is one of the other messages of its phone.
  const messagesOf = ({ noticeId, kind, contactId = '' }: Ended): readonly string[] =>
    kind === 'notice'
      ? reminders.filter(({ step }) => step === stepOf(noticeId)).map(({ messageId }) => messageId)
      : toPhone
          .filter(({ number, id }) => number === numbers.get(contactId) && !heard.has(id))
          .map(({ id }) => id);
  return {
    sms: toPhone.length,
    reminders: reminders.length,
    states: counted(end.notices.filter(({ kind }) => kind === 'notice').map(({ state }) => state)),
    replies: written.length,
    stops: stops.length,
    broken: [
      ...saidTwice(reminders),
      ...saidTooSoon(reminders),
      ...saidAfterStop(reminders, stops, taken),
      ...stepsEnded({
        ...{ due, harm, notices: end.notices, keptBy: end.keptBy },
        stopped: new Set(stops.map(({ number }) => number)),
        numberOf: (contactId) => numbers.get(contactId),
        messagesOf,
      }),
      ...notRecorded(reminders, end),
      ...[...refused].map(([id, status]) => `the reply ${id} was refused with ${status}`),
      ...notApplied(written, taken, end),
      ...answeredTwice(toPhone.length - reminders.length, end, written.length),
    ],
  };
}

function saidTwice(reminders: readonly Reminder[]): readonly string[] {
  return Object.entries(counted(reminders.map(({ step }) => step)))
    .filter(([, times]) => times > 1)
    .map(([step, times]) => `${step} reached a phone ${times} times`);
}

/** Whatever a message is called: a phone gets one reminder in 24 hours. */
function saidTooSoon(reminders: readonly Reminder[]): readonly string[] {
  const lastAt = new Map<string, Instant>();
  return reminders.flatMap(({ number, step, at }) => {
    const before = lastAt.get(number);
    lastAt.set(number, at);
    return before !== undefined && at - before < DAY_MS
      ? [`${step} reached a phone within 24 hours of another`]
      : [];
  });
}

function saidAfterStop(
  reminders: readonly Reminder[],
  stops: readonly { number: string; id: string }[],
  taken: ReadonlyMap<string, number>,
): readonly string[] {
  return stops.flatMap(({ number, id }) => {
    const stored = taken.get(id) ?? Infinity;
    return reminders
      .filter((reminder) => reminder.number === number && reminder.index > stored)
      .map(({ step }) => `${step} reached a phone whose STOP had been stored`);
  });
}

/** Both ways: what the record calls sent has reached the carrier, and what reached it is on record. */
function notRecorded(reminders: readonly Reminder[], { notices }: End): readonly string[] {
  const heard = new Set(reminders.map(({ messageId }) => messageId));
  const rows = new Map(notices.map((row) => [stepOf(row.noticeId), row.state]));
  return [
    ...notices
      .filter(
        ({ kind, state, carrierMessageId = '' }) =>
          kind === 'notice' && claimsToBeHeard.has(state) && !heard.has(carrierMessageId),
      )
      .map(({ noticeId }) => `${noticeId} is called sent, and the carrier does not know of it`),
    ...reminders
      .filter(({ step }) => !calledFor.has(rows.get(step) ?? 'waiting'))
      .map(({ step }) => `${step} reached a phone and is called ${rows.get(step) ?? 'nothing'}`),
  ];
}

function notApplied(
  written: readonly { number: string; id: string; body: string }[],
  taken: ReadonlyMap<string, number>,
  { replies, contacts }: End,
): readonly string[] {
  const stopped = new Set(
    contacts.filter(({ optOutAt }) => optOutAt !== undefined).map(({ number }) => number),
  );
  const lost = written.filter(({ id }) => !taken.has(id));
  return [
    ...lost.map(({ id }) => `the reply ${id} was never taken`),
    ...(replies.length === written.length
      ? []
      : [`${written.length} replies were written, ${replies.length} stored`]),
    ...replies
      .filter(({ state }) => state !== 'applied')
      .map(({ body }) => `a reply "${body}" was not applied`),
    ...contacts
      .filter(({ pendingReplies }) => pendingReplies.length > 0)
      .map(({ contactId }) => `${contactId} has a reply pending`),
    ...written
      .filter(({ number, body }) => body === 'STOP' && !stopped.has(number))
      .map(({ id }) => `the STOP ${id} has no effect`),
  ];
}

/** An answer is sent once for each reply at most: its row says so, and phones got no more than there are rows. */
function answeredTwice(others: number, { notices }: End, replies: number): readonly string[] {
  const called = notices.filter(({ kind, state }) => kind === 'answer' && calledFor.has(state)).length;
  return [
    ...(others > called
      ? [`${others} messages are no reminders, and ${called} answers were called for`]
      : []),
    ...(called > replies ? [`${replies} replies, ${called} answers`] : []),
  ];
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
