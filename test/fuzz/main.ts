import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

const usage = `npm run fuzz -- [--cases N] [--seed S]

Puts N spoilt HTTP requests (100,000 unless told) into the doors of replies and pages, and about half as many inputs
beside them into all others: events of the lender, bodies of queues, lines of the carrier's log, rows of files; a part
of it goes to the functions as they are deployed, whose output is read. Ends with one line of JSON and exits non-zero
when an input crashed a door, was answered 5xx, held up a healthy neighbour, or left personal data in a log.`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
} else {
  const { broken, leaks, ends, ...sum } = await fuzz({
    cases: Number(values.cases),
    seed: Number(values.seed),
  });
  for (const [door, counts] of Object.entries(ends)) {
    console.log(`${door.padEnd(14)} ${JSON.stringify(counts)}`);
  }
  for (const one of broken) console.log(`BROKEN ${one.target}: ${one.why}\n  ${one.input}`);
  for (const leak of leaks) console.log(`LEAK ${leak}`);
  console.log(JSON.stringify({ ...sum, broken: broken.length, leaks: leaks.length }));
  process.exitCode = broken.length + leaks.length > 0 ? 1 : 0;
}
