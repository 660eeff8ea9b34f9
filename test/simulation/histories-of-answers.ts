import { checkEndings } from './endings.ts';
import { answerTo, late } from './histories-forgiven.ts';
import { answered, type Row } from './histories.ts';

/** Histories that break promise 9 by what is answered, and when. */
export const answerRows: readonly Row[] = [
  [
    9,
    'a stop that is answered as if it were a request for help',
    'answer#stop (stop): answered as help, in other words',
    (told) => {
      told.reply('stop');
      answered(told, 'stop');
    },
  ],
  [
    9,
    'a stop that is answered in the words of help',
    'answer#stop (stop): answered as opt-out, in other words',
    (told) => {
      told.reply('stop');
      answered(told, 'stop', { answerKind: 'opt-out' });
    },
  ],
  [
    9,
    'an answer to what nobody understood',
    'answer#noise: answers what nobody understood',
    (told) => {
      told.reply('noise');
      answered(told, 'noise');
    },
  ],
  [
    9,
    'a stop whose confirmation came too late, though nothing went wrong',
    'stop (stop): nothing went wrong, and its answer is expired',
    (told) => {
      told.reply('stop');
      told.until('2026-06-25T14:10:00Z');
      answerTo(told, 'stop', { ...late, answerKind: 'opt-out' });
      checkEndings(told.sim);
    },
  ],
  [
    9,
    'an answer to what was not applied',
    'answered before the reply was stored and applied',
    (told) => {
      told.reply('help', { applied: false });
      answered(told, 'help');
    },
  ],
  [
    9,
    'a confirmation of a stop that comes after ten minutes',
    'answered too late',
    (told) => {
      told.reply('stop');
      told.until('2026-06-25T14:10:00Z');
      answered(told, 'stop');
    },
  ],
  [
    9,
    'an answer that comes after two hours',
    'answered too late',
    (told) => {
      told.reply('help');
      told.until('2026-06-25T16:00:00Z');
      answered(told, 'help');
    },
  ],
  [
    9,
    'an answer that is told twice',
    'told 2 times',
    (told) => {
      told.reply('help');
      answered(told, 'help');
      answered(told, 'help');
    },
  ],
  [
    9,
    'a second confirmation of a stop',
    'a second confirmation of a stop within a day',
    (told) => {
      told.reply('stop', { id: 'one' });
      answered(told, 'one');
      told.reply('stop', { id: 'two' });
      answered(told, 'two');
    },
  ],
];
