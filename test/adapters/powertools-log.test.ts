import { expect, it } from 'vitest';
import { powertoolsLog } from '../../shared/adapters/aws/powertools-log.ts';

const lines: unknown[] = [];
const log = powertoolsLog({
  info: (...line) => void lines.push(['info', ...line]),
  warn: (...line) => void lines.push(['warn', ...line]),
});

it('writes the event as the message and its fields beside it', () => {
  lines.length = 0;
  log.info('scan-done', { emitted: 3, complete: true });
  log.warn('answer-lost', { noticeId: 'L-1#1.1#overdue+14' });
  expect(lines).toStrictEqual([
    ['info', 'scan-done', { fields: { emitted: 3, complete: true } }],
    ['warn', 'answer-lost', { fields: { noticeId: 'L-1#1.1#overdue+14' } }],
  ]);
});

it('lets no phone number out, whoever put it there', () => {
  lines.length = 0;
  log.warn('odd', { code: 'refused for +12125550123 and +8613900000000' });
  expect(JSON.stringify(lines)).not.toMatch(/\d{7}/);
});
