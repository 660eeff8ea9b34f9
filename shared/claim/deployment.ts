import type { Facts, Known } from '../compliance/facts.ts';
import type { Contact } from '../model/party.ts';
import type { DeploymentSetting } from '../model/setting.ts';
import { localDateAt, parseZone, type Instant, type LocalDate } from '../time.ts';

type Dated<Value> = readonly { readonly from: LocalDate; readonly value: Value }[] | undefined;

/** What is said of a day is said by the calendar of UTC: a filing that holds from tomorrow does not hold tonight. */
const utc = parseZone('UTC');

/** The facts of the deployment on the day of `now`. What is not said, or begins later, is unknown. */
export function deploymentFactsOf(
  deployment: DeploymentSetting | undefined,
  contact: Pick<Contact, 'number'> | undefined,
  now: Instant,
): Facts['deployment'] {
  const on = localDateAt(now, utc);
  return {
    relationship: inForce(deployment?.relationship, on),
    chinaDataRegion: inForce(deployment?.chinaDataRegion, on),
    chinaExportMechanism: inForce(deployment?.chinaExportMechanism, on),
    repliesReachUs: repliesReachUs(deployment, contact, on),
    recordsKeptYears: inForce(deployment?.recordsKeptYears, on),
  };
}

function repliesReachUs(
  deployment: DeploymentSetting | undefined,
  contact: Pick<Contact, 'number'> | undefined,
  on: LocalDate,
): Known<boolean> {
  const isChinese = contact?.number.startsWith('+86') === true;
  const said = isChinese ? deployment?.repliesFromChina : deployment?.repliesFromUnitedStates;
  const value = contact === undefined ? 'unknown' : inForce(said, on);
  return value === 'unknown' ? value : value === 'reach-us';
}

/** The latest that has begun; of two that begin on one day the later said. */
function inForce<Value>(dated: Dated<Value>, on: LocalDate): Known<Value> {
  let latest: { readonly from: LocalDate; readonly value: Value } | undefined;
  for (const one of dated ?? []) {
    if (one.from <= on && (latest === undefined || one.from >= latest.from)) latest = one;
  }
  return latest === undefined ? 'unknown' : latest.value;
}
