import { describe, expect, it } from 'vitest';
import { reasonMistakes, type Reason } from './reasons.ts';
import type { Survivor } from './mutate.ts';

const survivor: Survivor = { file: 'shared/a.ts', line: 7, code: 'if (a < b) return;', becomes: 'a <= b' };
const reason: Reason = {
  file: 'shared/a.ts',
  code: 'if (a < b) return;',
  becomes: ['a <= b'],
  because: 'a is never b',
};

describe('the reasons of what survives', () => {
  it.each<[readonly Survivor[], readonly Reason[], number, string]>([
    [[survivor], [reason], 0, 'each survivor is explained, each reason needed'],
    [[{ ...survivor, line: 9 }], [reason], 0, 'lines move'],
    [[survivor], [], 1, 'nobody has explained it'],
    [[], [reason], 1, 'it does not survive any more'],
    [[], [{ ...reason, becomes: ['a <= b', 'true'] }], 2, 'each change is explained by itself'],
    [[{ ...survivor, becomes: 'true' }], [reason], 2, 'another change of that line'],
    [[{ ...survivor, file: 'shared/b.ts' }], [reason], 2, 'the same line of another file'],
    [[{ ...survivor, code: 'if (a < c) return;' }], [reason], 2, 'the line has changed'],
  ])('%#: %j and %j make %i mistakes: %s', (survivors, reasons, count) => {
    expect(reasonMistakes(survivors, reasons)).toHaveLength(count);
  });
});
