import { areaCodesOf } from '../../../shared/compliance/places/places.ts';
import type { Derived } from './problem.ts';
import { hashOf } from './values.ts';

/** 555-0100 to 555-0199 in every area code are kept free for fiction (NANPA, 555 line numbers). */
const US_NUMBERS_AN_AREA = 100;
/**
 * No operator in mainland China has been given 154 (the mobile prefixes of the Ministry of Industry and
 * Information Technology pass from 153 to 155): such a number rings nowhere.
 */
const CN_PREFIX = '+86154';
const CN_DIGITS = 8;

/**
 * Invented phone numbers by place. A key has its number by hash; a slot that another key holds already is
 * passed by for the next free one, as long as there are any, so that two borrowers do not share a phone by
 * accident. What is remembered is bounded by the numbers there are, not by the rows.
 */
export class FictionalPhones {
  readonly #numberOfKey = new Map<number, string>();
  readonly #taken = new Set<string>();
  /** How many numbers of a place have a holder: where all have one, nothing is left to look for. */
  readonly #takenOf = new Map<string, number>();

  numberFor(place: string, key: string): Derived {
    const numbers = numbersOf(place);
    if (numbers === undefined) {
      return {
        value: place,
        problem: 'no fictional numbers are known for this place',
        mend: 'use a place such as US-CA or CN',
      };
    }
    const hash = hashOf(`${place} ${key}`);
    return this.#numberOfKey.get(hash) ?? this.#firstFree(place, numbers, hash);
  }

  #firstFree(place: string, numbers: Numbers, hash: number): string {
    const taken = this.#takenOf.get(place) ?? 0;
    const isFull = taken >= numbers.count || this.#taken.size >= REMEMBERED_MAX;
    for (let probe = 0; !isFull && probe < PROBES_MAX; probe += 1) {
      const number = numbers.at((hash + probe) % numbers.count);
      if (this.#taken.has(number)) continue;
      this.#taken.add(number);
      this.#numberOfKey.set(hash, number);
      this.#takenOf.set(place, taken + 1);
      return number;
    }
    return numbers.at(hash % numbers.count);
  }
}

/** All numbers of the largest state; a fuller place shares numbers. */
const PROBES_MAX = 5_000;
/** All American numbers for fiction are some 40,000; a larger Chinese book shares its few collisions. */
const REMEMBERED_MAX = 100_000;

interface Numbers {
  readonly count: number;
  at(index: number): string;
}

function numbersOf(place: string): Numbers | undefined {
  if (place === 'CN' || place.startsWith('CN-')) {
    return { count: 10 ** CN_DIGITS, at: (index) => CN_PREFIX + String(index).padStart(CN_DIGITS, '0') };
  }
  const areas = areaCodesOf(place);
  if (areas.length === 0) return undefined;
  return {
    count: areas.length * US_NUMBERS_AN_AREA,
    at: (index) => {
      const area = areas[Math.floor(index / US_NUMBERS_AN_AREA)] ?? '';
      return `+1${area}55501${String(index % US_NUMBERS_AN_AREA).padStart(2, '0')}`;
    },
  };
}
