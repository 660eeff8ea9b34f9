import { MINUTE_MS, parseLocalDate, plusMs, type Instant } from '../time.ts';
import type { Citation, DatedValue } from './rule.ts';

/** Sources that more than one rule stands on, written once so that they read the same everywhere. */
export const POLICY_SINCE = parseLocalDate('2026-01-01');

export const policy = (text: string): Citation => ({ text, confidence: 'POLICY' });

export const gbt45251: Citation = {
  text: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引, 5.3 (in force 2025-02-28)',
  confidence: 'S',
};
export const cba2026: Citation = {
  text: 'China Banking Association, 金融机构个人消费类贷款催收工作指引(试行), 2026-01-30',
  confidence: 'S',
};
export const tcpaRevocation: Citation = {
  text: '47 CFR 64.1200(a)(10): consent may be revoked by any reasonable means (in force 2025-04-11)',
  confidence: 'S',
};
export const regFTimes: Citation = {
  text: '12 CFR 1006.6(b)(1)(i): not before 8 a.m. or after 9 p.m. at the consumer’s location',
  confidence: 'P',
};
export const massachusetts: Citation = {
  text: '940 CMR 7.04(1)(f): creditors too, at most two communications, texts included, in seven days',
  confidence: 'P',
};

/** A single value of our own choosing. */
export const chosen = (value: number, why: string): readonly DatedValue[] => [
  { from: POLICY_SINCE, value, citation: policy(why) },
];

/** The ground, and the law, on which content is judged in both countries. */
export const regFFalse: Citation = {
  text: '12 CFR 1006.18: no false, deceptive or misleading statement',
  confidence: 'B-hi',
};
export const pipl = (articles: string): Citation => ({
  text: `中华人民共和国个人信息保护法 (PIPL) ${articles}`,
  confidence: 'B-hi',
});

/** What is held because a setting, a feed or a calendar is missing is asked again by itself. */
export const recheck = {
  recheckMinutes: chosen(
    30,
    'a person mends it within the hour, and nobody wakes the loan when it is mended',
  ),
};
export const askAgain = (now: Instant, recheckMinutes: number): Instant =>
  plusMs(now, recheckMinutes * MINUTE_MS);
