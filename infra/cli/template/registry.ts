import { Fault } from '../../../shared/fault.ts';
import {
  packApprovals,
  templateIdSchema,
  unpackApprovals,
  type ApprovalEvent,
  type Approvals,
  type TemplateId,
} from '../../../shared/model/template.ts';
import type { Setting, TemplatesSetting } from '../../../shared/model/setting.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { approvedEvent, stoppedEvent } from '../../../shared/text/approval-log.ts';
import {
  withApproval,
  withRevocation,
  withSuspension,
  type Signing,
} from '../../../shared/text/approvals.ts';
import { faultsIn } from '../../../shared/text/read-shipped.ts';
import { textById, type ShippedText } from '../../../shared/text/templates/templates.ts';
import type { Instant } from '../../../shared/time.ts';
import { instantOption } from '../options.ts';
import { loggedWrites } from './history.ts';

/** Who has done it, why, and when. */
export interface Signed {
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What is approved now, and the revision it was read at. */
interface Stored {
  readonly rev: number;
  readonly approvals: Approvals;
}

export async function readApprovals(records: Records): Promise<Stored> {
  const { settings } = await records.get([{ kind: 'setting', name: 'templates' }]);
  const stored = settings.find((setting) => setting.name === 'templates');
  if (stored === undefined) return { rev: 0, approvals: {} };
  return { rev: stored.rev, approvals: unpackApprovals(stored.approvals) };
}

/** Approves the texts as they are written now, all or none; answers what to tell the person. */
export async function approve(
  records: Records,
  texts: readonly ShippedText[],
  { expires, ...signing }: Omit<Signing, 'expiresAt'> & { readonly expires: string | undefined },
): Promise<readonly string[]> {
  const expiresAt = expires === undefined ? undefined : instantOption(expires, '--expires');
  if (expiresAt !== undefined && expiresAt <= signing.at) {
    throw new Fault('invalid_input', '--expires: lies in the past; nothing would go out');
  }
  for (const text of texts) refuseFaulty(text, signing.at);
  const before = await readApprovals(records);
  const approvals = texts.reduce(
    (all, text) => withApproval(all, text, { ...signing, expiresAt }),
    withoutForgotten(before.approvals),
  );
  const events = texts.flatMap(({ templateId }) => {
    const approval = approvals[templateId];
    return approval === undefined ? [] : [approvedEvent(templateId, approval)];
  });
  await store(records, before, approvals, events);
  return texts.flatMap(({ templateId, digest, body }) => [
    `${templateId} is approved by ${signing.approver}, written by ${signing.author}`,
    `  ${body}`,
    `  digest ${digest}`,
    ...stoppedBefore(before.approvals, templateId),
  ]);
}

/** What a claim would block anyway, nobody need approve: it says which words, and why. */
function refuseFaulty(text: ShippedText, at: Instant): void {
  const faults = faultsIn(text, at);
  if (faults.length === 0) return;
  const why = faults.map(({ family, phrase, reason }) => `  ${family}: "${phrase}" (${reason})`);
  throw new Fault('invalid_input', [`${text.templateId} may not go out:`, ...new Set(why)].join('\n'));
}

function stoppedBefore(approvals: Approvals, templateId: TemplateId): readonly string[] {
  const { suspended, revoked } = approvals[templateId] ?? {};
  const stop = revoked ?? suspended;
  return stop === undefined ? [] : [`  it goes out again; it was stopped by ${stop.by}: ${stop.reason}`];
}

/** Approvals of versions that are shipped no more bind nothing and only make every claim read more. */
const withoutForgotten = (approvals: Approvals): Approvals =>
  Object.fromEntries(Object.entries(approvals).filter(([id]) => textById(id) !== undefined));

export interface Suspension {
  readonly templateId: TemplateId;
  /** When it was stopped: now, or before by somebody else. */
  readonly since: Instant;
  readonly says: string;
}

/** Stops a text: from the next claim on nothing goes out by it, until two persons approve it anew. */
export async function suspend(records: Records, id: string, signed: Signed): Promise<Suspension> {
  const before = await readApprovals(records);
  const [templateId, approval] = approvedText(before.approvals, id);
  const already = approval.suspended;
  if (already !== undefined) {
    const says = `${templateId} is suspended already, by ${already.by}: ${already.reason}`;
    return { templateId, since: already.at, says };
  }
  const event = stoppedEvent('suspended', templateId, approval, signed);
  await store(records, before, withSuspension(before.approvals, templateId, signed), [event]);
  return {
    templateId,
    since: signed.at,
    says: `${templateId} is suspended by ${signed.by}: ${signed.reason}`,
  };
}

/** Takes the approval back: the text was never to go out so. */
export async function revoke(records: Records, id: string, signed: Signed): Promise<string> {
  const before = await readApprovals(records);
  const [templateId, approval] = approvedText(before.approvals, id);
  const already = approval.revoked;
  if (already !== undefined) return `${templateId} is revoked already, by ${already.by}: ${already.reason}`;
  const event = stoppedEvent('revoked', templateId, approval, signed);
  await store(records, before, withRevocation(before.approvals, templateId, signed), [event]);
  return `${templateId} is approved no more, says ${signed.by}: ${signed.reason}`;
}

/** The version that is shipped, where the id leaves the version out and there are several. */
function approvedText(approvals: Approvals, id: string) {
  const named = Object.entries(approvals).filter(([one]) => one === id || one.startsWith(`${id}@`));
  const found = named.find(([one]) => textById(one) !== undefined) ?? named[0];
  if (found !== undefined) return [templateIdSchema.parse(found[0]), found[1]] as const;
  throw new Fault('invalid_input', `${id}: nobody has approved a text of this id, so nothing goes out by it`);
}

/** What is approved now, and what was done to it, in one write. */
async function store(
  records: Records,
  { rev }: Stored,
  approvals: Approvals,
  events: readonly ApprovalEvent[],
): Promise<void> {
  const item: TemplatesSetting = { name: 'templates', rev, approvals: packApprovals(approvals) };
  const items: readonly Setting[] = [item, ...(await loggedWrites(records, events))];
  const writes = items.map((setting) => ({ op: 'put', kind: 'setting', item: setting }) as const);
  if ((await records.commit(writes)) === 'conflict') {
    throw new Fault('conflict', 'somebody else has just changed the approvals; look and do it again');
  }
}
