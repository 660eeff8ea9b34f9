import type { Jurisdiction } from '../../shared/compliance/facts.ts';
import { lawAt } from '../../shared/compliance/law.ts';
import { parseJson } from '../../shared/json.ts';
import { sha256 } from '../../shared/model/canonical.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Simulation } from './simulation.ts';
import type { Watch } from './watch.ts';
import type { WorldContact } from './world.ts';

/** Which laws bind whoever has this number, as the lender and the number itself say. */
const lawsThere = ({ isoPlaces }: Pick<WorldContact, 'isoPlaces'>): readonly Jurisdiction[] =>
  isoPlaces.flatMap((place): readonly Jurisdiction[] =>
    place === 'CN' ? ['cn'] : place === 'US-MA' ? ['us', 'us-ma'] : ['us'],
  );

/** What a judgement looks at; without one of them nobody could judge it again. */
const ROOMS = [
  ...['contact', 'deployment', 'feed', 'goingFirst', 'jurisdictions', 'loan', 'notice', 'now'],
  ...['person', 'sending', 'template', 'text', 'zones'],
].join();

/** Promise 2: a decision names the law that was in force at its moment, whole, and the facts of this very notice. */
export function checkGrounds(
  { plan }: Pick<Simulation, 'plan'>,
  { broke }: Pick<Watch, 'broke'>,
  notice: Notice,
  decision: Decision,
): void {
  const no = (what: string): void => {
    broke(2, `${notice.noticeId}: the decision ${what}`);
  };
  if (sha256(decision.facts) !== decision.factsDigest) no('does not name its packs and facts');
  const contact = plan.world.contacts.find(({ contactId }) => contactId === notice.contactId);
  // Another checker says that nobody judged it for this number.
  if (contact === undefined) return;
  const law = lawAt(lawsThere(contact), decision.at, notice.kind);
  if (decision.packs.join() !== law.packs.join()) {
    no(`names ${decision.packs.join()}, not ${law.packs.join()}`);
  } else if (decision.lawDigest !== law.digest) no('names another law than that of its day');
  const spoken = new Set([...decision.findings.map(({ ruleId }) => ruleId), ...decision.allowedBy]);
  const silent = law.ruleIds.filter((ruleId) => !spoken.has(ruleId));
  if (silent.length > 0) no(`does not say what became of ${silent.join()}`);
  checkFacts(notice, decision, no);
}

function checkFacts(
  { noticeId, kind }: Notice,
  { facts, at, template }: Decision,
  no: (what: string) => void,
): void {
  const read: unknown = parseJson(facts, 'facts of a decision');
  const rooms = roomOf(read);
  if (Object.keys(rooms).sort().join() !== ROOMS) {
    no(`has other facts than a judgement reads: ${Object.keys(rooms).join()}`);
    return;
  }
  const about = roomOf(rooms['notice']);
  if (about['noticeId'] !== noticeId || about['kind'] !== kind) no('has the facts of another notice');
  if (rooms['now'] !== at) no('has the facts of another moment');
  if (roomOf(rooms['text'])['templateId'] !== template) no('has the facts of another text');
}

const roomOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
