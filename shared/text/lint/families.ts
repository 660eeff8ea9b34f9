import type { Language } from '../../model/value.ts';

/**
 * What a text can be refused for. The first eleven and the last but three can be seen in the words alone; `identity`,
 * `reason`, `optout`, `disclosure` and `facts` ask what is missing, or where a figure came from.
 */
export const families = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'third-party',
  'pii',
  'identity',
  'reason',
  'optout',
  'marketing',
  'fee',
  'credit',
  'disclosure',
  'link',
  'tone',
  'jargon',
  'facts',
] as const;
export type Family = (typeof families)[number];

/** Seen in the words alone: a text that says none of this has none of these, whatever it is for. */
export const contentFamilies = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'third-party',
  'pii',
  'marketing',
  'fee',
  'credit',
  'link',
  'tone',
  'jargon',
] as const satisfies readonly Family[];

export interface FamilyCard {
  /** The rule under which a finding of this family is stored. */
  readonly ruleId: string;
  readonly title: Readonly<Record<Language, string>>;
}

export const familyCards: Readonly<Record<Family, FamilyCard>> = {
  threat: { ruleId: 'CNT-01', title: { 'zh-CN': '威胁', en: 'Threat' } },
  legal: { ruleId: 'CNT-02', title: { 'zh-CN': '未经核实的法律说法', en: 'Unproved legal claim' } },
  impersonation: { ruleId: 'CNT-03', title: { 'zh-CN': '冒充机关或他人', en: 'Posing as someone else' } },
  shaming: { ruleId: 'CNT-04', title: { 'zh-CN': '羞辱或曝光', en: 'Insult or exposure' } },
  'third-party': { ruleId: 'CNT-05', title: { 'zh-CN': '牵涉第三人', en: 'Other people drawn in' } },
  pii: { ruleId: 'CNT-06', title: { 'zh-CN': '个人信息外露', en: 'Personal data shown' } },
  identity: { ruleId: 'CNT-07', title: { 'zh-CN': '没有说明是谁', en: 'Does not say who sends it' } },
  reason: { ruleId: 'CNT-08', title: { 'zh-CN': '没有说明缘由', en: 'Does not say why' } },
  optout: { ruleId: 'CNT-09', title: { 'zh-CN': '没有说明如何拒收', en: 'Does not say how to stop' } },
  marketing: { ruleId: 'CNT-10', title: { 'zh-CN': '营销或诱导借款', en: 'Marketing or new borrowing' } },
  fee: { ruleId: 'CNT-11', title: { 'zh-CN': '额外收费', en: 'Charge that was not agreed' } },
  credit: { ruleId: 'CNT-12', title: { 'zh-CN': '征信说法', en: 'Claim about credit records' } },
  disclosure: {
    ruleId: 'CNT-14',
    title: { 'zh-CN': '代催方未表明身份', en: 'Collector not disclosed' },
  },
  link: { ruleId: 'CNT-15', title: { 'zh-CN': '链接或站外联系方式', en: 'Link or outside contact' } },
  tone: { ruleId: 'CNT-16', title: { 'zh-CN': '施压的口气', en: 'Pressure' } },
  jargon: { ruleId: 'CNT-17', title: { 'zh-CN': '行话', en: 'Jargon' } },
  facts: {
    ruleId: 'AMT-01',
    title: { 'zh-CN': '来源不明的数字或期限', en: 'Figure or deadline without a source' },
  },
};

/** One place in a text that may not stand. */
export interface Evidence {
  readonly family: Family;
  readonly ruleId: string;
  /** As it stands in the text, disguise and all; empty where something is missing. */
  readonly phrase: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
  readonly reason: string;
  /** Judged by the examples that the whole sentence reads like, not by a word in it. */
  readonly isAlike?: true;
}
