import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { breakBuild, brokenNames } from './kill-broken.ts';
import { wreak } from './kill-chaos.ts';

/**
 * `node infra/preflight.js test/journeys/kill-main.ts --notices N --kills N --seed S`: the local run with
 * everything but the carrier killed again and again. `--broken NAME` plays a build with a known mistake in it;
 * `--lost SHARE` of the carrier's answers never arrive, `--stops SHARE` of the messages are answered with STOP. Prints each moment, then one JSON line; ends with 1 when
 * a promise was broken.
 */
const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    stops: { type: 'string', default: '0.02' },
    lost: { type: 'string', default: '0.01' },
    broken: { type: 'string' },
  },
});
const { seed } = values;
const build = values.broken === undefined ? undefined : breakBuild(z.enum(brokenNames).parse(values.broken));
const report = await wreak({
  root: build?.root ?? join(import.meta.dirname, '..', '..'),
  seed,
  notices: Number(values.notices),
  kills: Number(values.kills),
  lostShare: Number(values.lost),
  stopShare: Number(values.stops),
  say: (line) => {
    console.log(line);
  },
});
build?.remove();
console.log(
  JSON.stringify({ seed, ...report, broken: report.broken.slice(0, 20), violations: report.broken.length }),
);
process.exitCode = report.broken.length > 0 ? 1 : 0;
