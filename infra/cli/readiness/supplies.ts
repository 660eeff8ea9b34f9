import type { FactPath } from '../../../shared/compliance/rule.ts';

/** Where a fact comes from, for somebody who lacks it. */
export interface Supply {
  /** `mapping`: a field of the ledger's mapping. `setting`: something an operator says once. `records`: our own. */
  readonly from: 'mapping' | 'setting' | 'records';
  /** What to do, as a sentence. */
  readonly how: string;
}

const mapping = (...fields: readonly string[]): Supply => ({
  from: 'mapping',
  how: `mapping: fill ${fields.map((field) => `\`${field}\``).join(', ')}`,
});
const setting = (how: string): Supply => ({ from: 'setting', how });
const deployment = (...fields: readonly string[]): Supply =>
  setting(`settings set deployment: say ${fields.map((field) => `\`${field}\``).join(', ')} with its proof`);
/** It is written by FairNotice itself; when it is missing, what it hangs on is missing. */
const records = (how: string): Supply => ({ from: 'records', how });

const ownNumber = mapping('number');
const text = setting(
  'the text needs the lender (settings set lender), the borrower’s `language` in the mapping, and a ledger that came by import',
);
const approval = setting('template approve: have the text approved by somebody else than its author');

/**
 * For every fact a rule may read, where it comes from. A new fact is not whole without its line here: whoever
 * brings a ledger must be able to learn what to fill.
 */
export const supplies: Readonly<Record<FactPath, Supply>> = {
  now: records('the clock'),
  'notice.noticeId': records('the notice itself'),
  'notice.kind': records('the notice itself'),
  'notice.step': records('the ladder'),
  'notice.answerKind': records('the reply that is answered'),
  'notice.phase': records('the ladder'),
  'notice.dueDate': mapping('dueDate'),
  'notice.language': mapping('language'),
  'notice.state': records('the notice itself'),
  'notice.catchUp': records('the notice itself'),
  'notice.stoppedSince': records('the reply that is answered'),
  jurisdictions: mapping('number', 'places', 'contractPlace'),
  zones: mapping('number', 'places', 'statedZones'),
  'loan.status': mapping('status'),
  'loan.unpaidMinor': mapping('unpaid'),
  'loan.holds': records('holds on the loan'),
  'loan.paymentsPending': records('payments announced and not listed yet'),
  'loan.versionsAgree': records('the last snapshot'),
  'loan.recipient': mapping('recipient'),
  'feed.kind': records('import, or the bus: a ledger has to come from this feed'),
  'feed.watermark': records('import, or the bus: a ledger has to come from this feed'),
  'feed.consentThrough': mapping('consentThrough'),
  'feed.contactThrough': mapping('contactThrough'),
  'contact.optedOut': ownNumber,
  'contact.quarantined': ownNumber,
  'contact.consent': mapping('consent'),
  'contact.verifiedAt': mapping('verifiedAt'),
  'contact.pendingReplies': ownNumber,
  'contact.holds': records('holds on the number'),
  'contact.openCases': records('cases of the number'),
  'contact.recentSends': ownNumber,
  'contact.optOutConfirmedAt': ownNumber,
  'contact.quietTimes': mapping('quietTimes'),
  'person.holds': records('holds on the person'),
  'person.recentSends': mapping('personId'),
  'person.flags': mapping('flags'),
  'person.lastTalkAt': mapping('lastTalkAt'),
  'person.lastCatchUpAt': mapping('personId'),
  goingFirst: records('the person’s other loans'),
  'sending.paused': setting('settings set sending'),
  'sending.braked': setting('settings set sending'),
  'deployment.relationship': deployment('relationship'),
  'deployment.chinaDataRegion': deployment('chinaDataRegion'),
  'deployment.chinaExportMechanism': deployment('chinaExportMechanism'),
  'deployment.repliesReachUs': deployment('repliesFromChina', 'repliesFromUnitedStates'),
  'deployment.recordsKeptYears': deployment('recordsKeptYears'),
  'text.templateId': text,
  'text.parts': text,
  'text.problem': text,
  'text.language': text,
  'text.encoding': text,
  'text.slots': text,
  'text.tellsLedger': text,
  'text.families': text,
  'text.found': text,
  'template.approved': approval,
  'template.expired': approval,
  'template.suspended': approval,
  'template.carrierTemplateId': setting(
    'template approve --carrier-template-id: register the text with the carrier and name its id',
  ),
};
