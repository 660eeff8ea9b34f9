import type { Jurisdiction } from '../../../shared/compliance/facts.ts';
import { packs } from '../../../shared/compliance/law.ts';
import type { Pack } from '../../../shared/compliance/packs/pack.ts';
import type { Bilingual, Citation, Confidence, Rule } from '../../../shared/compliance/rule.ts';
import type { Verdict } from '../../../shared/model/decision.ts';

/** The language a person reads: the words of rules, and ours around them. */
export type Tongue = keyof Bilingual;

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  block: { zh: '拒绝', en: 'block' },
  hold: { zh: '暂停', en: 'hold' },
  delay: { zh: '推迟', en: 'delay' },
  warn: { zh: '提醒', en: 'warn' },
  allow: { zh: '通过', en: 'allow' },
};

/** What a verdict means for the message, as a sentence. */
export const verdictMeans: Readonly<Record<Verdict, Bilingual>> = {
  block: { zh: '不得发送，且不再重试', en: 'it must not be sent, now or later' },
  hold: { zh: '等人处理或等新消息，暂不发送', en: 'it waits until a person or an event clears it' },
  delay: { zh: '到指定时间再看', en: 'it waits for a time that is known' },
  warn: { zh: '可以发送，并提醒我们', en: 'it may be sent, and we are told' },
  allow: { zh: '可以发送', en: 'it may be sent' },
};

const confidenceWords: Readonly<Record<Confidence, Bilingual>> = {
  P: { zh: '原始文本', en: 'primary text' },
  POLICY: { zh: '我们自己的选择，不是法律', en: 'our own choice, not law' },
  S: { zh: '二手来源，须由律师确认', en: 'secondary source, to be confirmed by counsel' },
  'B-hi': {
    zh: '背景知识（把握较大），须由律师确认',
    en: 'background knowledge, confidence high, to be confirmed by counsel',
  },
  'B-med': {
    zh: '背景知识（把握一般），须由律师确认',
    en: 'background knowledge, confidence medium, to be confirmed by counsel',
  },
  'B-lo': {
    zh: '背景知识（把握较小），须由律师确认',
    en: 'background knowledge, confidence low, to be confirmed by counsel',
  },
};

/** How sure we are of a source. */
export const standingOf = (confidence: Confidence, tongue: Tongue): string =>
  confidenceWords[confidence][tongue];

export const mustBeConfirmed = ({ confidence }: Citation): boolean =>
  confidence !== 'P' && confidence !== 'POLICY';

export const citationLine = ({ text, confidence }: Citation, tongue: Tongue): string =>
  tongue === 'zh'
    ? `${text}（${standingOf(confidence, tongue)}）`
    : `${text} (${standingOf(confidence, tongue)})`;

const jurisdictionWords: Readonly<Record<Jurisdiction, Bilingual>> = {
  cn: { zh: '中国大陆', en: 'mainland China' },
  us: { zh: '美国', en: 'the United States' },
  'us-ma': { zh: '马萨诸塞州', en: 'Massachusetts' },
};

export function whereItBinds({ jurisdictions }: Pick<Rule, 'jurisdictions'>, tongue: Tongue): string {
  if (jurisdictions === 'all') return tongue === 'zh' ? '所有地方' : 'everywhere';
  return jurisdictions.map((one) => jurisdictionWords[one][tongue]).join(tongue === 'zh' ? '、' : ', ');
}

export interface RuleInPack {
  readonly rule: Rule;
  readonly pack: Pack;
}

const byId = new Map<string, RuleInPack>(
  packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }] as const)),
);
const place = new Map([...byId.keys()].map((id, index) => [id, index]));

/** A rule of today's packs; a decision of long ago may name one that is gone. */
export const ruleById = (id: string): RuleInPack | undefined => byId.get(id);

/** In the order of the packs; a rule that is gone comes last. */
export const inPackOrder = (one: string, other: string): number =>
  (place.get(one) ?? byId.size) - (place.get(other) ?? byId.size) || (one < other ? -1 : 1);
