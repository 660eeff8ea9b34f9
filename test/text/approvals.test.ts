import { describe, expect, it } from 'vitest';
import { Fault } from '../../shared/fault.ts';
import {
  APPROVALS_MAX,
  approvalSchema,
  approvalsSchema,
  packApprovals,
  templateIdSchema,
  unpackApprovals,
} from '../../shared/model/template.ts';
import {
  approvalFacts,
  approvalState,
  demoApprovals,
  withApproval,
  withRevocation,
  withSuspension,
} from '../../shared/text/approvals.ts';
import { shippedTexts, textById } from '../../shared/text/templates/templates.ts';
import { plusMs } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';

const now = at('2026-06-25T10:00:00Z');
const text = shippedTexts[0]!;
const id = text.templateId;
const signing = { author: 'writer', approver: 'reader', at: now };
const approved = withApproval({}, text, signing);
const stopped = withSuspension(approved, id, { by: 'reader', reason: 'complaints', at: now });

describe('a text', () => {
  it.each([
    ['nobody has approved', {}, text, { approved: false, suspended: false, carrierTemplateId: 'none' }],
    ['somebody else approved', approved, text, { approved: true, expired: false, suspended: false }],
    ['was changed since', approved, { ...text, digest: '0'.repeat(64) }, { approved: false }],
    ['is stopped', stopped, text, { approved: true, suspended: true }],
    [
      'was taken back',
      withRevocation(approved, id, { by: 'reader', reason: 'untrue', at: now }),
      text,
      { approved: false },
    ],
    [
      'the carrier registered',
      withApproval({}, text, { ...signing, carrierTemplateId: 'SMS_1' }),
      text,
      { carrierTemplateId: 'SMS_1' },
    ],
  ] as const)('that %s', (_, approvals, of, facts) => {
    expect(approvalFacts(approvals, of, now)).toMatchObject(facts);
  });

  it('expires at its moment, not before', () => {
    const approvals = withApproval({}, text, { ...signing, expiresAt: now });
    expect(approvalFacts(approvals, text, plusMs(now, -1)).expired).toBe(false);
    expect(approvalFacts(approvals, text, now).expired).toBe(true);
    expect(approvalState(approvals, text, now)).toBe('expired');
  });

  it('of which nothing could be read is unknown in every respect', () => {
    for (const facts of [approvalFacts(undefined, text, now), approvalFacts(approved, undefined, now)]) {
      expect(new Set(Object.values(facts))).toEqual(new Set(['unknown']));
    }
  });

  it('goes out again when two persons approve it anew, and keeps the carrier’s id', () => {
    const first = withApproval({}, text, { ...signing, carrierTemplateId: 'SMS_1' });
    const stop = { by: 'sweep', reason: 'complaints', at: now };
    for (const end of [withSuspension(first, id, stop), withRevocation(first, id, stop)]) {
      expect(approvalState(end, text, now)).not.toBe('approved');
      const again = withApproval(end, text, { ...signing, at: plusMs(now, 1) });
      expect(approvalState(again, text, now)).toBe('approved');
      expect(again[id]).toMatchObject({ carrierTemplateId: 'SMS_1', approvedAt: plusMs(now, 1) });
    }
  });

  it('keeps the first reason for which it was stopped', () => {
    const again = withSuspension(stopped, id, { by: 'sweep', reason: 'other', at: now });
    expect(again[id]?.suspended?.reason).toBe('complaints');
  });

  it('nobody approved cannot be stopped or revoked into being approved', () => {
    expect(withSuspension({}, id, { by: 'sweep', reason: 'x', at: now })).toEqual({});
    expect(withRevocation({}, id, { by: 'reader', reason: 'x', at: now })).toEqual({});
  });
});

describe('an approval', () => {
  const approval = approved[id];

  it.each([
    ['the author', 'writer'],
    ['the author in capitals', 'WRITER'],
    ['the author with a blank', ' writer '],
    ['the author in full width', 'ｗｒｉｔｅｒ'],
  ])('is not given by %s', (_, approver) => {
    expect(approvalSchema.safeParse({ ...approval, approver }).success).toBe(false);
  });

  it('names the author and somebody else', () => {
    expect(approvalSchema.safeParse(approval).success).toBe(true);
    expect(approvalSchema.safeParse({ ...approval, author: ' ' }).success).toBe(false);
  });

  it('is one of few: every claim reads them all', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`text-${n}/en@1`, approval]));
    expect(approvalsSchema.safeParse(many(APPROVALS_MAX)).success).toBe(true);
    expect(approvalsSchema.safeParse(many(APPROVALS_MAX + 1)).success).toBe(false);
    expect(approvalsSchema.safeParse({ 'text/fr@1': approval }).success).toBe(false);
  });
});

describe('approvals as one text', () => {
  it('come back as they were', () => {
    const approvals = demoApprovals(now);
    expect(unpackApprovals(packApprovals(approvals))).toEqual(approvals);
    expect(unpackApprovals(packApprovals(stopped))).toEqual(stopped);
    expect(unpackApprovals(packApprovals({}))).toEqual({});
  });

  it('are read once while they stay the same, and anew as soon as they change', () => {
    const packed = packApprovals(approved);
    expect(unpackApprovals(packed)).toBe(unpackApprovals(packed));
    expect(unpackApprovals(packApprovals(stopped))[id]?.suspended).toBeDefined();
    expect(unpackApprovals(packed)[id]?.suspended).toBeUndefined();
  });

  it('that are none of ours are a fault, and never an approval', () => {
    for (const packed of ['', 'null', '[]', '{"due/en@1":{}}']) {
      expect(() => unpackApprovals(packed), packed).toThrow(Fault);
    }
    expect(() => packApprovals({ [id]: { ...approved[id]!, approver: 'writer' } })).toThrow(/somebody else/);
  });
});

describe('the demo', () => {
  it('approves every text it ships, marked as the demo’s own', () => {
    const approvals = demoApprovals(now);
    expect(approvalsSchema.safeParse(approvals).success).toBe(true);
    for (const one of shippedTexts) {
      expect(approvalState(approvals, one, now), one.templateId).toBe('approved');
    }
    for (const one of Object.values(approvals)) {
      expect(`${one.author} ${one.approver} ${one.carrierTemplateId ?? ''}`).toMatch(
        /^demo .* demo .* demo-/,
      );
    }
  });

  it('leaves room for a second version of every text', () => {
    expect(shippedTexts.length).toBeLessThanOrEqual(80);
    expect(textById(templateIdSchema.parse('due/en@3'))).toBeDefined();
  });
});
