import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { tablesAtEndpoint } from '../../infra/cli/tables-at-endpoint.ts';
import { startCarrier } from '../../infra/phones/phones.ts';
import { tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { instantOfMs, type Instant } from '../../shared/time.ts';
import { writeBook } from '../builders/book.ts';
import { openDoor, type Weather } from './kill-door.ts';
import { inWords, momentsOf } from './kill-moments.ts';
import { liveOnce, type LifePlan } from './kill-run.ts';
import { calledFor, tooLittle, type Due } from './kill-ends.ts';
import { endSchema, verdictOf, type End, type Verdict } from './kill-verdict.ts';

export interface Chaos extends Weather {
  /** The checkout that is run: this one, or a broken copy of it. */
  readonly root: string;
  /** Two for each phone: one loan due on the first day, another on the second. */
  readonly notices: number;
  readonly kills: number;
  readonly say: (line: string) => void;
}

export interface ChaosReport extends Verdict {
  readonly kills: number;
  readonly lives: number;
  readonly seconds: number;
}

/** The window has just opened, so the first look at a loan is the one that may send. */
const BEGINS = '2026-06-25T09:05-04:00';
/** Two hours into the second day: what the last kill left behind has been seen to, and late replies answered. */
const UNTIL = '2026-06-26T15:00:00.000Z';

/** Phones with two loans each, one due on the first day of the play and one on the second. */
function bookOf(notices: number): { book: ReturnType<typeof writeBook>; due: Due } {
  const phones = Array.from({ length: notices / 2 }, (_, n) => ({
    name: `${n}`.padStart(5, '0'),
    phone: `+1${212 + Math.floor(n / 10_000)}55${`${n}`.padStart(5, '0')}`,
  }));
  const rows = phones.flatMap(({ name, phone }) => [
    { loan: `L-${name}-a`, person: `P-${name}`, phone, due: '2026-06-25' },
    { loan: `L-${name}-b`, person: `P-${name}`, phone, due: '2026-06-26' },
  ]);
  const dueOn = (day: string): readonly string[] =>
    rows.filter(({ due }) => due === day).map(({ loan }) => `${loan}#1.1#due`);
  return { book: writeBook(rows), due: { firstDay: dueOn('2026-06-25'), secondDay: dueOn('2026-06-26') } };
}

/** Kills the run again and again until it has come to its end, and then says what became of its promises. */
export async function wreak({ root, notices, kills, say, ...weather }: Chaos): Promise<ChaosReport> {
  const { seed } = weather;
  const startedAt = performance.now();
  const { book, due } = bookOf(notices);
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-kill-'));
  const log = join(folder, 'carrier.jsonl');
  const db = join(folder, 'run.db');
  const carrier = await startCarrier({ log, seed });
  const door = await openDoor(carrier.origin, weather);
  const moments = momentsOf(seed, kills, Math.max(10, Math.ceil((3 * notices) / kills)));
  let end: End | undefined;
  const plan: Omit<LifePlan, 'moment'> = {
    root,
    door,
    seed,
    until: UNTIL,
    args: [
      ...['--ledger', book.ledger, '--mapping', book.mapping, '--seed', seed],
      ...['--db', db, '--carrier', door.origin],
    ],
    atTheEnd: async (origin) => {
      end = await endOf(origin, due);
    },
  };
  try {
    let lives = 0;
    const killedAt: Instant[] = [];
    for (; end === undefined; lives += 1) {
      const moment = moments[lives];
      const args = lives === 0 ? [...plan.args, '--at', BEGINS] : plan.args;
      const life = await liveOnce({ ...plan, args, moment });
      if (life === 'killed') killedAt.push(...clockIn(`${db}.journal`));
      const at = Math.round((performance.now() - startedAt) / 1000);
      say(`${at} s: life ${lives + 1} ${life}${moment && life === 'killed' ? ` at ${inWords(moment)}` : ''}`);
    }
    const harm = { unanswered: door.unanswered, killedAt };
    const verdict = verdictOf(readFileSync(log, 'utf8'), end, due, harm);
    const broken = [
      ...verdict.broken,
      ...tooLittle({ kills, ...weather }, { ...verdict, kills: lives - 1, due, harm }),
    ];
    return {
      ...verdict,
      broken,
      kills: lives - 1,
      lives,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
  } finally {
    await door.stop();
    await carrier.stop();
    for (const made of [folder, book.folder]) rmSync(made, { recursive: true, force: true });
  }
}

/** What the clock showed when everything ended: the last whole line about it. Nothing before its first. */
function clockIn(journal: string): readonly Instant[] {
  if (!existsSync(journal)) return [];
  const said = readFileSync(journal, 'utf8');
  const moments = [...said.matchAll(/\{"kind":"clock","at":(\d+)\}\n/g)].map(([, at]) => Number(at));
  return moments.slice(-1).map(instantOfMs);
}

const deploymentSchema = z.object({ dynamo: z.url() });
const decisionSchema = z.object({
  decision: z.object({ findings: z.array(z.object({ ruleId: z.string() })) }).nullable(),
});

async function endOf(origin: string, { firstDay, secondDay }: Due): Promise<End> {
  const get = async (path: string): Promise<unknown> => (await fetch(`${origin}${path}`)).json();
  const { dynamo } = deploymentSchema.parse(await get('/local/deployment'));
  const access = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const plain = new DynamoDBClient({ ...access, endpoint: dynamo });
  const client = DynamoDBDocumentClient.from(plain);
  const tables = tableNamesFrom(await tablesAtEndpoint(plain, dynamo));
  const all = async (TableName: string): Promise<unknown[]> => {
    const items: unknown[] = [];
    for await (const page of paginateScan({ client }, { TableName })) items.push(...(page.Items ?? []));
    return items;
  };
  const read = endSchema.parse({
    notices: await all(tables.Notices),
    replies: await all(tables.Replies),
    contacts: await all(tables.Contacts),
    keptBy: {},
  });
  const due = new Set([...firstDay, ...secondDay]);
  const keptBy: Record<string, string[]> = {};
  for (const { noticeId, state } of read.notices) {
    const isKept = state === 'waiting' || (due.has(noticeId) && !calledFor.has(state) && state !== 'refused');
    if (!isKept) continue;
    const { decision } = decisionSchema.parse(await get(`/local/notices/${encodeURIComponent(noticeId)}`));
    keptBy[noticeId] = decision?.findings.map(({ ruleId }) => ruleId) ?? [];
  }
  return { ...read, keptBy };
}
