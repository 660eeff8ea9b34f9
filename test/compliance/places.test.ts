import { describe, expect, it } from 'vitest';
import {
  areaCodesOf,
  candidateZones,
  jurisdictionsOf,
  zonesOfNumber,
  zonesOfPlace,
} from '../../shared/compliance/places/places.ts';
import { areaCodesByState, pinnedAreaCodes, zonesByState } from '../../shared/compliance/places/us-data.ts';
import { parseZone } from '../../shared/time.ts';

describe('the zones of a number', () => {
  it.each([
    ['+8613800138000', ['Asia/Shanghai'], 'China has one legal time'],
    ['+12125550123', ['America/New_York'], 'Manhattan'],
    ['+17025550123', ['America/Los_Angeles'], 'Las Vegas'],
    ['+18085550123', ['Pacific/Honolulu'], 'Hawaii'],
    ['+16025550123', ['America/Phoenix'], 'Phoenix keeps no summer time'],
    ['+19285550123', ['America/Phoenix', 'America/Denver'], 'northern Arizona: the Navajo Nation does'],
    ['+18505550123', ['America/New_York', 'America/Chicago'], 'the Florida panhandle lies in two zones'],
    ['+13055550123', ['America/New_York'], 'Miami pins Florida down'],
    ['+16895550123', ['America/New_York'], 'Orlando is not Central, whatever one data set says'],
    ['+19155550123', ['America/Denver'], 'El Paso'],
    ['+12145550123', ['America/Chicago'], 'Dallas'],
    ['+19075550123', ['America/Anchorage', 'America/Adak'], 'Alaska'],
    ['+17875550123', ['America/Puerto_Rico'], 'Puerto Rico'],
  ])('%s are %j: %s', (number, zones) => {
    expect(zonesOfNumber(number)).toEqual(zones);
  });

  it.each([
    ['+14165550123', 'Toronto is not in the United States'],
    ['+18005550123', 'toll-free belongs to no place'],
    ['+442079460000', 'a country whose zones we do not hold'],
    ['+1212555012', 'a digit short'],
    ['+121255501234', 'a digit too many'],
    ['+1212+12125550123', 'two numbers run together'],
    ['+12115550123', 'no such area code'],
  ])('%s are unknown: %s', (number) => {
    expect(zonesOfNumber(number)).toBe('unknown');
  });
});

describe('the zones a person may be in', () => {
  const of = (number: string, places: readonly string[] = [], statedZones: readonly string[] = []) =>
    candidateZones({ number, places, statedZones: statedZones.map(parseZone) });

  it('are of the number, of every place and of what they told us', () => {
    expect(of('+12125550123', ['US-CA'], ['Pacific/Honolulu'])).toEqual([
      'America/Los_Angeles',
      'America/New_York',
      'Pacific/Honolulu',
    ]);
  });

  it('are one and the same list for equal whereabouts', () => {
    expect(of('+12125550123', ['US-CA'])).toBe(of('+12125550999', ['US-CA']));
  });

  it('are those of the place alone for a number of no place', () => {
    expect(of('+18005550123', ['US-CA'])).toEqual(['America/Los_Angeles']);
    expect(of('+18005550123')).toBe('unknown');
  });

  it('are unknown as soon as one place is', () => {
    expect(of('+12125550123', ['US-CA', 'FR'])).toBe('unknown');
    expect(of('+8613800138000', ['CN-HK'])).toBe('unknown');
    expect(of('+442079460000', ['US-CA'])).toBe('unknown');
    expect(of('+12115550123', ['US-CA'])).toBe('unknown');
  });

  it('are all of a country’s for whoever lives somewhere in it', () => {
    expect(zonesOfPlace('US')).toHaveLength(8);
    expect(zonesOfPlace('CN-XJ')).toEqual(['Asia/Shanghai']);
    expect(zonesOfPlace('US-ZZ')).toBe('unknown');
    expect(zonesOfPlace('PR')).toEqual(zonesOfPlace('US-PR'));
    expect(zonesOfPlace('CA')).toBe('unknown');
  });
});

describe('the laws that may apply', () => {
  it.each<[string, string[], string | undefined, string[], string]>([
    ['+8613800138000', ['CN-SH'], undefined, ['cn'], 'at home in Shanghai'],
    ['+12125550123', [], undefined, ['us'], 'a number of New York'],
    ['+16175550123', [], undefined, ['us', 'us-ma'], 'a number of Boston'],
    ['+13055550123', [], undefined, ['us'], 'a number of Miami, whose zone is pinned'],
    ['+18005550123', ['US'], undefined, ['us', 'us-ma'], 'somewhere in the States, by the place alone'],
    ['+12125550123', ['US-MA'], undefined, ['us', 'us-ma'], 'a home in Massachusetts'],
    ['+12125550123', ['US'], undefined, ['us', 'us-ma'], 'somewhere in the States: it may be Massachusetts'],
    ['+8613800138000', ['US-CA'], undefined, ['cn', 'us'], 'a Chinese number in California'],
    ['+12125550123', [], 'CN', ['cn', 'us'], 'a contract under Chinese law'],
    ['+18005550123', ['US-TX'], undefined, ['us'], 'a number of no place adds no law'],
  ])('%s in %j, contract %s: %j, %s', (number, places, contractPlace, laws) => {
    expect(
      jurisdictionsOf({ number, places, ...(contractPlace === undefined ? {} : { contractPlace }) }),
    ).toEqual(laws);
  });

  it.each<[string, string[], string]>([
    ['+442079460000', ['US-CA'], 'a British number'],
    ['+12125550123', ['DE'], 'a home in Germany'],
    ['+18005550123', [], 'nothing tells'],
  ])('%s in %j: unknown, %s', (number, places) => {
    expect(jurisdictionsOf({ number, places })).toBe('unknown');
  });
});

describe('the data', () => {
  const codes = Object.values(areaCodesByState).flatMap((list) => list.split(' '));

  it('names every state, the capital and the outlying lands, each area code once', () => {
    expect(Object.keys(areaCodesByState).sort()).toEqual(Object.keys(zonesByState).sort());
    expect(Object.keys(areaCodesByState)).toHaveLength(56);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[2-9]\d{2}$/.test(code))).toBe(true);
  });

  it('puts every state into a zone: nobody there would ever be told anything', () => {
    const without = Object.keys(zonesByState).filter((state) => zonesOfPlace(`US-${state}`).length === 0);
    expect(without).toEqual([]);
  });

  it('pins an area code only to zones of its own state', () => {
    for (const [letter, list] of Object.entries(pinnedAreaCodes)) {
      for (const code of list.split(' ')) {
        const state = Object.keys(areaCodesByState).find((name) =>
          areaCodesByState[name]?.split(' ').includes(code),
        );
        expect(zonesByState[state ?? '']).toContain(letter);
      }
    }
  });

  it('lists the area codes of a state for whoever makes numbers', () => {
    expect(areaCodesOf('US-RI')).toEqual(['401']);
    expect(areaCodesOf('US')).toEqual([]);
    expect(areaCodesOf('CN')).toEqual([]);
    // Sichuan, which has the letters of South Carolina.
    expect(areaCodesOf('CN-SC')).toEqual([]);
    expect(areaCodesOf('US-ZZ')).toEqual([]);
  });
});
