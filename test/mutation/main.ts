import { parseArgs } from 'node:util';
import { mutate } from './mutate.ts';
import { allReasons } from './reasons/all.ts';
import { reasonMistakes } from './reasons.ts';
import { rooms } from './rooms.ts';

const usage = `npm run mutate -- [ROOM...] [--only FILE]... [--fresh]

Changes the code of each room (${rooms.map(({ name }) => name).join(', ')}) in every small way, and runs the room's
tests on each change. What was tried before and has not changed is not tried again; --fresh tries all of it.
--only tries one file of one room, and may be given again. Exits non-zero when a room has fewer than 90 of 100 changes noticed, when
a change that survives has no reason in test/mutation/reasons, or when a reason explains what does not survive.`;

/** Of a hundred changes, how many the tests must notice. */
const KILLED_MIN = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: [] },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const chosen = rooms.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !rooms.some((room) => room.name === name));
if (values.help || unknown.length > 0 || (values.only.length > 0 && chosen.length !== 1)) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const room of chosen) {
    const { killed, total, byFile, survivors } = await mutate(room, values);
    const isIn = ({ file }: { readonly file: string }) =>
      values.only.length === 0 || values.only.includes(file);
    const reasons = (allReasons[room.name] ?? []).filter(isIn);
    const mistakes = reasonMistakes(survivors.filter(isIn), reasons);
    const score = total === 0 ? 100 : (100 * killed) / total;
    for (const [file, count] of byFile) console.log(`${file}: ${count.killed} of ${count.total}`);
    for (const mistake of mistakes) console.log(mistake);
    console.log(JSON.stringify({ room: room.name, killed, total, score: Math.floor(score * 10) / 10 }));
    if (score < KILLED_MIN || mistakes.length > 0) process.exitCode = 1;
  }
}
