import { withEntry } from '../../shared/case/conversation.ts';
import { openCase } from '../../shared/case/open.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { sha256 } from '../../shared/model/canonical.ts';
import type { Case } from '../../shared/model/case.ts';
import type { LoanHead, PendingPayment } from '../../shared/model/loan.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Write } from '../../shared/ports/records.ts';
import { formatInstant, type Instant } from '../../shared/time.ts';
import { caseSettingOf } from '../../shared/case/setting.ts';
import type { LedgerDeps } from './apply-snapshot.ts';

export interface Announced {
  readonly head: LoanHead;
  readonly payment: PendingPayment;
  readonly now: Instant;
}

/**
 * The case that watches one announced payment: sweep closes it without a word when a snapshot has listed the
 * payment within two working days, and hands it to a person when none has. It lays no hold of its own, for the
 * loan waits for the payment anyway, and it is no case of the number: the borrower has not asked for it.
 */
export async function paymentWatch(
  { records, keys }: Pick<LedgerDeps, 'records' | 'keys'>,
  { head, payment, now }: Announced,
): Promise<readonly Write[]> {
  const { loanId, personId, contactId } = head;
  const { paymentId, receivedAt } = payment;
  const found = await records.get([
    { kind: 'setting', name: 'lender' },
    { kind: 'person', personId },
  ]);
  const one = openCase(
    {
      kind: 'dispute',
      openedBy: 'system',
      cause: `payment:${sha256(`${loanId}#${paymentId}`).slice(0, CAUSE_DIGEST_LENGTH)}`,
      language: languageOf(found.people[0]?.language),
      contactId,
      personId,
      loanId,
      paymentId,
      state: 'watching',
      entry: {
        by: 'system',
        internal: true,
        text: `The lender announced payment ${paymentId} of loan ${loanId}, received ${formatInstant(receivedAt)}. No snapshot has listed it yet.`,
      },
    },
    caseSettingOf({ keys }, settingsIn(found)),
    now,
  );
  // A payment that was given up as never come, and is announced again, has its case already.
  const [stored] = (await records.get([{ kind: 'case', caseId: one.caseId }])).cases;
  return [{ op: 'put', kind: 'case', item: stored === undefined ? one : announcedAgain(stored, one) }];
}

function announcedAgain(stored: Case, one: Case): Case {
  const [entry] = one.conversation;
  const { conversation } = entry === undefined ? stored : withEntry(stored, entry);
  return { ...one, rev: stored.rev, conversation };
}

/** Of SHA-256 in hex: ids of loan and payment together may be longer than a cause. */
const CAUSE_DIGEST_LENGTH = 40;

/** Nothing of it is told to the borrower; only staff read it. */
const languageOf = (language: Language | 'unknown' | undefined): Language =>
  language === undefined || language === 'unknown' ? 'zh-CN' : language;
