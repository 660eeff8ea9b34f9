import { describe, expect, it } from 'vitest';
import { borrowerNumber } from '../builders/stage.ts';
import { filedIn, site, theCode } from './site.ts';

/** Every write of a filing fails once, in both ways; the visitor sends the same form again. */
const ways = ['not-done', 'answer-lost'] as const;
const filings = [
  { what: 'a complaint with the code', form: { about: 'complaint', words: 'x', whom: theCode }, writes: 1 },
  {
    what: 'a complaint about a number nobody stored',
    form: { about: 'complaint', words: 'x', whom: '+12125550188' },
    writes: 2,
  },
  { what: 'a stop without proof', form: { about: 'stop', whom: borrowerNumber }, writes: 1 },
  { what: 'a stop with the code', form: { about: 'stop', whom: theCode }, writes: 1 },
  { what: 'words that concern no number', form: { about: 'other', words: 'x' }, writes: 1 },
] as const;
const rows = filings.flatMap((filing) =>
  ways.flatMap((way) => Array.from({ length: filing.writes }, (_, n) => ({ ...filing, way, nth: n + 1 }))),
);

describe('a filing whose write fails', () => {
  it.each(rows)(
    '$what, write $nth $way: says so, and sent again is filed once',
    async ({ form, way, nth }) => {
      let commits = 0;
      const fail = ({ method }: { method: string }, when: (typeof ways)[number]) =>
        method === 'commit' && way === when && (when === 'answer-lost' ? commits : (commits += 1)) === nth;
      const world = await site({
        faults: {
          before: (call) => {
            if (way === 'answer-lost' && call.method === 'commit') commits += 1;
            return fail(call, 'not-done') ? 'not-done' : undefined;
          },
          after: (call) => (fail(call, 'answer-lost') ? 'answer-lost' : undefined),
        },
      });
      const sent = { token: await world.token('/en/tell'), ...form };
      const first = await world.post('/en/tell', sent);
      expect(first.status).toBe(503);
      expect(first.body).toContain('sending it twice does no harm');
      const second = await world.post('/en/tell', sent);
      expect(second.status).toBe(200);
      const stopped = form.about === 'stop' && form.whom === theCode;
      expect(world.records.all('reply')).toHaveLength(stopped ? 1 : 0);
      expect(world.records.all('case')).toHaveLength(stopped ? 0 : 1);
      if (!stopped) expect(world.records.all('case')[0]?.caseId).toBe(filedIn(second.body).number);
    },
  );
});
