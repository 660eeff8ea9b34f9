import { HOUR_MS, formatInstant, parseInstant } from '../../../shared/time.ts';
import type { Variant } from '../variant.ts';
import type { Ports } from '../worker.ts';
import { readingSettingsAs, without } from './rewrite.ts';

type Counts = Awaited<ReturnType<Ports['records']['sendingCounts']>>;

const counting = (ports: Ports, change: (counts: Counts) => Counts): Ports => ({
  ...ports,
  records: {
    ...ports.records,
    sendingCounts: async (query) => change(await ports.records.sendingCounts(query)),
  },
});

/** What only shows when many are sent to, when more is due than may leave, and when things come back after days. */
export const volumeVariants: readonly Variant[] = [
  {
    name: 'nobody-counts',
    breaks: 'however many say stop, nothing is stopped',
    ports: (ports) => counting(ports, () => []),
  },
  {
    name: 'a-few-are-many',
    breaks: 'a rate is taken from a handful of messages',
    ports: (ports) =>
      counting(ports, (all) =>
        all.map(({ sent, optOuts, complaints }) => ({
          sent: sent * 200,
          optOuts: optOuts * 200,
          complaints: complaints * 200,
        })),
      ),
  },
  {
    name: 'stops-counted-by-text-alone',
    breaks: 'many stops over all texts together do not stop everything',
    writes: (writes, { worker }) =>
      worker.verb === 'sweep' &&
      writes.some(({ op, kind, item }) => op === 'put' && kind === 'setting' && 'partsPerSecond' in item)
        ? 'already'
        : writes,
  },
  {
    name: 'stopped-and-nobody-called',
    breaks: 'what stops by itself is told to nobody',
    ports: (ports) => ({ ...ports, alarm: { ...ports.alarm, stopped: () => Promise.resolve() } }),
  },
  {
    name: 'brake-unread',
    breaks: 'a sender heeds a pause of the staff, and not the one that sweep has made',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingSettingsAs(ports, (setting) =>
            setting.name === 'sending' && setting.paused?.brake === true
              ? without(setting, 'paused')
              : setting,
          )
        : ports,
  },
  {
    name: 'let-go-and-stopped-again',
    breaks: 'what was answered before two persons let it go on is held against it once more',
    ports: (ports, { worker }) =>
      worker.verb === 'sweep'
        ? readingSettingsAs(ports, (setting) =>
            setting.name === 'sending' ? without(setting, 'resumedAt') : setting,
          )
        : ports,
  },
  {
    name: 'nobody-is-blamed',
    breaks: 'a stop is applied, and the message it answers does not know',
    writes: (writes) =>
      writes.filter(
        (write) => write.op !== 'put' || write.kind !== 'notice' || write.item.answeredWith === undefined,
      ),
  },
  {
    name: 'backlog-ignored',
    breaks: 'scan names all that is due, however many wait in the queue',
    ports: (ports) => ({ ...ports, backlog: { depth: () => Promise.resolve(0) } }),
  },
  {
    name: 'last-due-first',
    breaks: 'of what is due the latest goes first, and a backlog leaves the oldest behind',
    ports: (ports) => ({
      ...ports,
      records: {
        ...ports.records,
        dueLoans: async (query) =>
          (await ports.records.dueLoans({ ...query, limit: 100 })).toReversed().slice(0, query.limit - 1),
      },
    }),
  },
  {
    name: 'one-shard-forgotten',
    breaks: 'a scan that finds one shard full does not look into the next',
    ports: (ports) => {
      let found = 0;
      return {
        ...ports,
        records: {
          ...ports.records,
          dueLoans: async (query) => {
            if (found > 0) return [];
            const due = await ports.records.dueLoans(query);
            found += due.length;
            return query.shard === 0 ? due : [];
          },
        },
      };
    },
  },
  {
    name: 'put-back-ledger-dated-anew',
    breaks: 'a word of the ledger that was put back after days passes for the newest',
    useCases: (real) => ({
      ...real,
      applySnapshot: (deps, snapshot) => {
        const now = deps.clock.now();
        const asOf = formatInstant(now);
        return real.applySnapshot(
          deps,
          now - parseInstant(snapshot.asOf) > 20 * HOUR_MS ? { ...snapshot, asOf } : snapshot,
        );
      },
    }),
  },
];
