import { sha256 } from '../../../shared/model/canonical.ts';
import type { Notice } from '../../../shared/model/notice.ts';
import type { Write } from '../../../shared/ports/records.ts';
import type { Variant } from '../variant.ts';
import { mapPuts } from './rewrite.ts';

const claims = (writes: readonly Write[], answerKind: Notice['answerKind']): boolean =>
  writes.some(
    (write) =>
      write.op === 'put' &&
      write.kind === 'notice' &&
      write.item.state === 'claimed' &&
      write.item.kind === 'answer' &&
      write.item.answerKind === answerKind,
  );

/** What a decision rests on, and what is answered to what. */
export const groundVariants: readonly Variant[] = [
  {
    name: 'packs-of-nobody',
    breaks: 'a decision is stored under a law that there is not',
    writes: (writes) => mapPuts(writes, 'decision', (one) => ({ ...one, packs: ['none@0'] })),
  },
  {
    name: 'facts-of-nobody',
    breaks: 'a decision is stored with no facts, under the digest of none',
    writes: (writes) =>
      mapPuts(writes, 'decision', (one) => ({ ...one, facts: '{}', factsDigest: sha256('{}') })),
  },
  {
    name: 'stop-never-confirmed',
    breaks: 'the confirmation of a stop is never claimed, and its time runs out',
    ports: (ports) => ({
      ...ports,
      records: {
        ...ports.records,
        commit: (writes) =>
          claims(writes, 'opt-out') ? Promise.resolve('conflict') : ports.records.commit(writes),
      },
    }),
  },
  {
    name: 'every-answer-is-help',
    breaks: 'whatever was said is answered as if help were asked for',
    writes: (writes) =>
      mapPuts(writes, 'notice', (row) => (row.kind === 'answer' ? { ...row, answerKind: 'help' } : row)),
  },
  {
    name: 'help-to-who-says-paid',
    breaks: 'who says that it was paid is answered in the words of help',
    writes: (writes) =>
      mapPuts(writes, 'notice', (row) => (row.answerKind === 'paid' ? { ...row, answerKind: 'help' } : row)),
  },
];
