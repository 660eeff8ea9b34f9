import { describe, expect, it } from 'vitest';
import { deploymentFactsOf } from '../../shared/claim/deployment.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { aDeploymentSetting } from '../builders/setting.ts';

const from = (date: string) => parseLocalDate(date);
const proof = 'a filing of the test';
const now = at('2026-06-25T10:00:00Z');
const american = aContact();
const chinese = aContact({ number: '+8615400000001' });

describe('the facts of the deployment', () => {
  it('are unknown while nobody has said them', () => {
    expect(new Set(Object.values(deploymentFactsOf(undefined, american, now)))).toEqual(new Set(['unknown']));
  });

  it.each([
    ['2026-06-24T23:59:59Z', 'none', 'the day before'],
    ['2026-06-25T00:00:00Z', 'assessment', 'from its day on'],
    ['2026-06-30T00:00:00Z', 'assessment', 'until there is another'],
    ['2026-05-31T23:59:59Z', 'unknown', 'before the first nothing is known'],
  ])('at %s the filed ground is %s: %s', (moment, value) => {
    const setting = aDeploymentSetting({
      chinaExportMechanism: [
        { from: from('2026-06-25'), value: 'assessment', proof },
        { from: from('2026-06-01'), value: 'none', proof },
      ],
    });
    expect(deploymentFactsOf(setting, chinese, at(moment)).chinaExportMechanism).toBe(value);
  });

  it('of two words for one day the later one stands', () => {
    const setting = aDeploymentSetting({
      recordsKeptYears: [
        { from: from('2026-01-01'), value: 3, proof },
        { from: from('2026-01-01'), value: 5, proof },
      ],
    });
    expect(deploymentFactsOf(setting, american, now).recordsKeptYears).toBe(5);
  });

  it('whether replies reach us follows the country of the phone', () => {
    const setting = aDeploymentSetting({
      repliesFromChina: [{ from: from('2026-01-01'), value: 'lost', proof }],
    });
    expect(deploymentFactsOf(setting, chinese, now).repliesReachUs).toBe(false);
    expect(deploymentFactsOf(setting, american, now).repliesReachUs).toBe(true);
    expect(deploymentFactsOf(setting, undefined, now).repliesReachUs).toBe('unknown');
  });
});
