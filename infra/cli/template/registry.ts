import { Fault } from '../../../shared/fault.ts';
import {
  packApprovals,
  templateIdSchema,
  unpackApprovals,
  type Approvals,
  type TemplateId,
} from '../../../shared/model/template.ts';
import type { Setting } from '../../../shared/model/setting.ts';
import type { Records } from '../../../shared/ports/records.ts';
import {
  withApproval,
  withoutSuspension,
  withSuspension,
  type Signing,
} from '../../../shared/text/approvals.ts';
import { textById, type ShippedText } from '../../../shared/text/templates/templates.ts';
import type { Instant } from '../../../shared/time.ts';
import { instantOption } from '../options.ts';

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
  const before = await readApprovals(records);
  const approvals = texts.reduce(
    (all, text) => withApproval(all, text, { ...signing, expiresAt }),
    withoutForgotten(before.approvals),
  );
  await store(records, before, approvals);
  return texts.flatMap(({ templateId, digest, body }) => [
    `${templateId} is approved by ${signing.approver}, written by ${signing.author}`,
    `  ${body}`,
    `  digest ${digest}`,
    ...(approvals[templateId]?.suspended === undefined ? [] : ['  it is suspended: resume it to send by it']),
  ]);
}

/** Approvals of versions that are shipped no more bind nothing and only make every claim read more. */
const withoutForgotten = (approvals: Approvals): Approvals =>
  Object.fromEntries(Object.entries(approvals).filter(([id]) => textById(id) !== undefined));

/** Stops a text: from the next claim on nothing goes out by it. */
export async function suspend(records: Records, id: string, signed: Signed): Promise<string> {
  const before = await readApprovals(records);
  const templateId = approvedId(before.approvals, id);
  const already = before.approvals[templateId]?.suspended;
  if (already !== undefined) return `${templateId} is suspended already, by ${already.by}: ${already.reason}`;
  await store(records, before, withSuspension(before.approvals, templateId, signed));
  return `${templateId} is suspended by ${signed.by}: ${signed.reason}`;
}

/** Lets a suspended text go out again. */
export async function resume(records: Records, id: string, signed: Signed): Promise<string> {
  const before = await readApprovals(records);
  const templateId = approvedId(before.approvals, id);
  const { suspended } = before.approvals[templateId] ?? {};
  if (suspended === undefined) return `${templateId} is not suspended`;
  await store(records, before, withoutSuspension(before.approvals, templateId));
  return `${templateId} goes out again, says ${signed.by}: ${signed.reason} (it was suspended by ${suspended.by}: ${suspended.reason})`;
}

function approvedId(approvals: Approvals, id: string): TemplateId {
  const found = Object.keys(approvals).find((one) => one === id || one.startsWith(`${id}@`));
  if (found !== undefined) return templateIdSchema.parse(found);
  throw new Fault('invalid_input', `${id}: nobody has approved a text of this id, so nothing goes out by it`);
}

async function store(records: Records, { rev }: Stored, approvals: Approvals): Promise<void> {
  const item: Setting = { name: 'templates', rev, approvals: packApprovals(approvals) };
  if ((await records.commit([{ op: 'put', kind: 'setting', item }])) === 'conflict') {
    throw new Fault('conflict', 'somebody else has just changed the approvals; look and do it again');
  }
}
