import { dueIndex } from './due-index.ts';
import { lintRates } from './lint.ts';
import { longTexts } from './long.ts';
import { pipeline } from './pipeline.ts';
import type { Figure } from './ratio.ts';

/**
 * `npm run bench [NAME ...]`: every figure is a ratio of two things measured in turn in this run, because a
 * machine's speed drifts. Nothing here is a test; a goal missed is said, not failed.
 */
const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  pipeline,
  lint: lintRates,
  long: longTexts,
  'due-index': dueIndex,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  for (const figure of (await benches[name]?.()) ?? []) {
    const { id, what, ours, baseline, ratio, goal, met } = figure;
    console.log(`${id}  ${what}`);
    console.log(
      `    ${ours} against ${baseline}: ratio ${ratio.toFixed(2)}, goal ${goal} - ${met ? 'met' : 'NOT met'}`,
    );
  }
}
