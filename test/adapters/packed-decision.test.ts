import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packDecision, unpackDecision } from '../../shared/adapters/aws/packed-decision.ts';
import { sha256 } from '../../shared/model/canonical.ts';
import { at } from '../builders/ids.ts';
import { aDecision } from '../builders/notice.ts';

/** As large as one really is: every fact of shared/compliance/facts.ts, two findings, a Chinese text. */
const typical = aDecision({
  rev: 1,
  lawDigest: sha256('law'),
  factsDigest: sha256('facts'),
  verdict: 'delay',
  findings: [
    ...aDecision().findings,
    {
      ruleId: 'CAP-02',
      verdict: 'delay',
      code: 'person-cap-reached',
      until: at('2026-06-26T02:00:00Z'),
      evidence: { sends: ['L-20001#3.1#due-3', 'L-20007#9.2#due'], cap: 2, hours: 24 },
    },
  ],
  allowedBy: ['OPT-01', 'QUA-01', 'HLD-01', 'AMT-01', 'AMT-02', 'PAU-01', 'CON-01', 'TXT-01', 'CAP-01'],
  facts: JSON.stringify({
    now: at('2026-06-25T10:15:00Z'),
    notice: {
      noticeId: 'L-1#1.1#due-3',
      kind: 'notice',
      step: 'due-3',
      phase: 'before',
      dueDate: '2026-06-28',
      language: 'zh-CN',
      answerKind: 'none',
    },
    jurisdictions: ['cn'],
    zones: ['Asia/Shanghai', 'Asia/Urumqi'],
    loan: { status: 'open', unpaidMinor: 125_000, holds: [], paymentsPending: 0, versionsAgree: true },
    feed: { kind: 'file', watermark: at('2026-06-25T10:00:00Z') },
    contact: {
      optedOut: false,
      quarantined: false,
      consent: 'given',
      pendingReplies: 0,
      holds: [],
      recentSends: [{ noticeId: 'L-20001#3.1#due-3', publishBy: at('2026-06-25T01:00:00Z') }],
      optOutConfirmedAt: 'never',
    },
    person: {
      holds: [],
      recentSends: [{ noticeId: 'L-20001#3.1#due-3', publishBy: at('2026-06-25T01:00:00Z') }],
    },
    goingFirst: [],
    sending: { paused: false },
    text: { templateId: 'cn.due-3.zh-CN@1', parts: 2 },
    template: { approved: true, expired: false, suspended: false, carrierTemplateId: 'none' },
  }),
  template: 'cn.due-3.zh-CN@1',
  text: '【演示金融】您尾号0001的借款第1期1,250.00元将于6月28日到期，数据截至6月25日18:00。请通过合同载明的方式还款。核真码7K3M9QXZ，客服4000000000。退订回TD。',
});

it('a typical decision fits one kilobyte, one write unit, as it is stored', () => {
  const { noticeId, attemptId, packed } = packDecision(typical);
  expect(packed).toBeInstanceOf(Uint8Array);
  const bytes =
    JSON.stringify({ noticeId, attemptId, rev: 1 }).length + Buffer.from(packed as Uint8Array).length;
  expect(bytes).toBeLessThanOrEqual(1_024);
  expect(unpackDecision('Decisions x', packDecision(typical))).toStrictEqual(typical);
});

it.each([
  { reason: 'it is not compressed', packed: new Uint8Array([123, 125]) },
  { reason: 'it holds no JSON', packed: brotliCompressSync('facts') },
  { reason: 'it holds a list', packed: brotliCompressSync('[]') },
  {
    reason: 'it unpacks to more than any decision of ours',
    packed: brotliCompressSync(`{"facts":"${' '.repeat(3_000_000)}"}`),
  },
])('cannot be unpacked when $reason, which is a defect', ({ packed }) => {
  const row = { noticeId: 'n#1', attemptId: 'a-1', rev: 1, packed };
  expect(() => unpackDecision('Decisions n#1 a-1', row)).toThrow(
    'Decisions n#1 a-1: packed: cannot be unpacked',
  );
});

it('with a field nobody knows is a defect', () => {
  const row = packDecision(aDecision());
  expect(() => unpackDecision('Decisions x', { ...row, verdict: 'allow' })).toThrow(
    'Decisions x: not known here: verdict',
  );
});
