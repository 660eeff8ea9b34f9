import { remembered } from '../../remembered.ts';
import { parseZone, type Zone } from '../../time.ts';
import { jurisdictions as everyJurisdiction, type Jurisdiction, type Known } from '../facts.ts';
import {
  areaCodesByState,
  chineseSubdivisions,
  nonGeographicCodes,
  pinnedAreaCodes,
  zoneByLetter,
  zonesByState,
} from './us-data.ts';

/** What is known of where a person is. Numbers in E.164, places in ISO 3166-1 or -2 (`CN`, `US-CA`, `US`). */
export interface Whereabouts {
  readonly number: string;
  readonly places: readonly string[];
}

interface Territory {
  readonly zones: readonly Zone[];
  readonly laws: readonly Jurisdiction[];
}

/** A number that belongs to no place: it tells nothing, for good or ill. */
type Nowhere = 'nowhere';

const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];
const zonesOfLetters = (letters: string): readonly Zone[] =>
  Array.from(letters, (letter) => parseZone(zoneByLetter[letter] ?? letter));

const china: Territory = { zones: [parseZone('Asia/Shanghai')], laws: ['cn'] };

const states = new Map<string, Territory>(
  Object.entries(zonesByState).map(([state, letters]) => [
    state,
    { zones: zonesOfLetters(letters), laws: state === 'MA' ? ['us', 'us-ma'] : ['us'] },
  ]),
);

/** Outlying lands have codes of their own in ISO 3166-1; whoever writes `US` does not mean them. */
const outlying = ['AS', 'GU', 'MP', 'PR', 'VI'];
const mainStates = [...states]
  .filter(([state]) => !outlying.includes(state))
  .map(([, territory]) => territory);

/** Somewhere in the fifty states or the capital: every zone and every state's law may apply. */
const unitedStates: Territory = {
  zones: [...new Set(mainStates.flatMap(({ zones }) => zones))],
  laws: ['us', 'us-ma'],
};

const places = new Map<string, Territory>([
  ['CN', china],
  ...words(chineseSubdivisions).map((code) => [`CN-${code}`, china] as const),
  ['US', unitedStates],
  ...[...states].map(([state, territory]) => [`US-${state}`, territory] as const),
  ...[...states].filter(([state]) => outlying.includes(state)),
]);

const pinnedZones = new Map<string, readonly Zone[]>(
  Object.entries(pinnedAreaCodes).flatMap(([letter, codes]) =>
    words(codes).map((code) => [code, zonesOfLetters(letter)] as const),
  ),
);
const areas = new Map<string, Territory>(
  [...states].flatMap(([state, { laws, zones }]) =>
    words(areaCodesByState[state]).map(
      (code) => [code, { laws, zones: pinnedZones.get(code) ?? zones }] as const,
    ),
  ),
);
const nonGeographic = new Set(words(nonGeographicCodes));

function territoryOfNumber(number: string): Known<Territory> | Nowhere {
  if (number.startsWith('+86')) return china;
  if (!/^\+1\d{10}$/.test(number)) return 'unknown';
  const areaCode = number.slice(2, 5);
  return nonGeographic.has(areaCode) ? 'nowhere' : (areas.get(areaCode) ?? 'unknown');
}

/** The zones of the number's area; unknown outside China and the United States, and for codes of no place. */
export function zonesOfNumber(number: string): Known<readonly Zone[]> {
  const territory = territoryOfNumber(number);
  return typeof territory === 'string' ? 'unknown' : territory.zones;
}

/** The zones of a place, `CN` (one legal time, Xinjiang too), `US-CA`, `US`; unknown for any other. */
export const zonesOfPlace = (place: string): Known<readonly Zone[]> => places.get(place)?.zones ?? 'unknown';

/** The area codes of `US-CA` and its like, ascending; none for any other place. */
export const areaCodesOf = (place: string): readonly string[] =>
  place.startsWith('US-') ? words(areaCodesByState[place.slice(3)]) : [];

/**
 * Every zone the person may be in: of the number, of each place, and those they told us. A number of no place
 * adds none. Unknown when nothing is known, when a place is not in our list, or when the number is of a
 * country we do not know: they may be anywhere. Equal answers are one and the same frozen array.
 */
export function candidateZones(
  of: Whereabouts & { readonly statedZones: readonly Zone[] },
): Known<readonly Zone[]> {
  const territories = territoriesOf(of.number, of.places);
  if (territories === 'unknown') return 'unknown';
  const zones = new Set([...territories.flatMap((one) => one.zones), ...of.statedZones]);
  return zones.size === 0 ? 'unknown' : oneOf(zoneLists, [...zones].sort());
}

/**
 * Every law that may apply: of the number's country, of each place, and the one the contract names. Unknown
 * when none is known, or one of them is of a place whose law we do not hold. Equal answers are one array.
 */
export function jurisdictionsOf(
  of: Whereabouts & { readonly contractPlace?: string },
): Known<readonly Jurisdiction[]> {
  const named = of.contractPlace === undefined ? of.places : [...of.places, of.contractPlace];
  const territories = territoriesOf(of.number, named);
  if (territories === 'unknown' || territories.length === 0) return 'unknown';
  const laws = new Set(territories.flatMap((one) => one.laws));
  return oneOf(
    lawLists,
    everyJurisdiction.filter((one) => laws.has(one)),
  );
}

function territoriesOf(number: string, named: readonly string[]): Known<readonly Territory[]> {
  const ofNumber = territoryOfNumber(number);
  if (ofNumber === 'unknown') return 'unknown';
  const found: Territory[] = ofNumber === 'nowhere' ? [] : [ofNumber];
  for (const place of named) {
    const territory = places.get(place);
    if (territory === undefined) return 'unknown';
    found.push(territory);
  }
  return found;
}

/** Sets of zones and laws are few and asked for all the time: one frozen array each. */
const zoneLists = new Map<string, readonly Zone[]>();
const lawLists = new Map<string, readonly Jurisdiction[]>();

const oneOf = <T>(lists: Map<string, readonly T[]>, list: readonly T[]): readonly T[] =>
  remembered(lists, list.join(' '), () => Object.freeze([...list]));
