import { describe, expect, it } from 'vitest';
import type { Notice } from '../../shared/model/notice.ts';
import { templateIdSchema } from '../../shared/model/template.ts';
import { plusMs } from '../../shared/time.ts';
import { at, noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { put, type Start } from './subject.ts';

/** What counting promises: every message that went out, once, under what was said against it. */
export function countsContract(start: Start): void {
  describe('messages that went out', () => {
    const text = templateIdSchema.parse('due/en@1');
    const sent = (id: string, minutes: number, over: Partial<Notice> = {}) =>
      aNotice({
        noticeId: noticeId(id),
        state: 'sent',
        templateId: text,
        sentAt: plusMs(at('2026-06-25T14:00:00Z'), minutes * 60_000),
        ...over,
      });
    const since = at('2026-06-25T14:00:00Z');
    const query = { texts: [{ templateId: text, since }], before: at('2026-06-25T14:09:00Z') };

    it('are counted by text and by what was said against them, from a moment on and before another', async () => {
      const { records } = await start();
      const none = await records.sendingCounts(query);
      expect(none).toStrictEqual([{ sent: 0, optOuts: 0, complaints: 0 }]);
      await records.commit(
        [
          sent('a#1', 0),
          sent('a#2', 8),
          sent('a#3', 1, { answeredWith: 'opt-out' }),
          sent('a#4', 2, { answeredWith: 'both', state: 'delivered' }),
          sent('a#5', 3, { answeredWith: 'complaint' }),
          sent('b#too-early', -1, { answeredWith: 'opt-out' }),
          sent('b#at-the-end', 9),
          sent('b#other-text', 1, { templateId: templateIdSchema.parse('due/zh-CN@1') }),
          sent('a#6', 1, { kind: 'answer' }),
          sent('a#7', 1, { kind: 'case' }),
          aNotice({ noticeId: noticeId('b#not-sent'), state: 'claimed', templateId: text }),
        ].map((item) => put('notice', item)),
      );
      expect(await records.sendingCounts(query)).toStrictEqual([{ sent: 7, optOuts: 2, complaints: 2 }]);
      const other = { templateId: templateIdSchema.parse('due/zh-CN@1'), since };
      expect(await records.sendingCounts({ ...query, texts: [other, ...query.texts] })).toStrictEqual([
        { sent: 1, optOuts: 0, complaints: 0 },
        { sent: 7, optOuts: 2, complaints: 2 },
      ]);
      expect(await records.sendingCounts({ ...query, texts: [] })).toStrictEqual([]);
      const over = { texts: [{ templateId: text, since: plusMs(query.before, 1) }], before: query.before };
      expect(await records.sendingCounts(over)).toStrictEqual([{ sent: 0, optOuts: 0, complaints: 0 }]);
    });

    it('are asked no more of than whether anybody answered, where only that matters', async () => {
      const { records } = await start();
      const ifAnswered = { ...query, ifAnswered: true } as const;
      await records.commit(
        [sent('a#1', 0), sent('b#too-early', -1, { answeredWith: 'opt-out' })].map((item) =>
          put('notice', item),
        ),
      );
      expect(await records.sendingCounts(ifAnswered)).toStrictEqual([]);
      await records.commit([put('notice', sent('a#2', 1, { answeredWith: 'complaint' }))]);
      expect(await records.sendingCounts(ifAnswered)).toStrictEqual([{ sent: 2, optOuts: 0, complaints: 1 }]);
    });

    it('are counted once when something is said against one of them', async () => {
      const { records } = await start();
      await records.commit([put('notice', sent('a#1', 0))]);
      await records.commit([put('notice', sent('a#1', 0, { rev: 1, answeredWith: 'opt-out' }))]);
      await records.commit([put('notice', sent('a#1', 0, { rev: 2, answeredWith: 'both' }))]);
      expect(await records.sendingCounts(query)).toStrictEqual([{ sent: 1, optOuts: 1, complaints: 1 }]);
    });
  });
}
