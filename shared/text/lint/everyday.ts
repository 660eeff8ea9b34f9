import type { Family } from './families.ts';

/**
 * Words of the lists that a kind lender writes as often as a bad one (counted over the judged examples): that fee is
 * gone, thank you for the power of attorney, 您问宽限期从哪天数. They count where the text does not read harmless.
 */
const words: Partial<Readonly<Record<Family, string>>> = {
  threat:
    'police report, prison, jailed, see you at, what happens next, you ll hear from me, call the police, know where you ll live, i d be careful, i d hate, 马上报警, 打断, 抓您, 抓您的',
  legal:
    'attorney, an attorney, attorney s, attorney and will, a lawyer, the lawyer, our lawyer, give legal, a solicitor, legal, 诉讼, 诉讼时效, 过诉讼时效, 过了诉讼时效, 法院寄, 犯罪, 失信名单',
  impersonation: 'judge, lawyer, 征信, 居委会同志来',
  shaming: 'tell your boss, blacklist, 骗子',
  'third-party':
    'your work number, your children will never have to pay, your daughter answered, 您儿子替, 您儿子替您, 您单位的电话已',
  marketing:
    'cents a day, lower rate on, finance: your new, a gift card, a gift card is, gap insurance, 借新, 优惠, 打折, 贷款,请, 新的贷款, 换了手机, 利息会比',
  fee: 'fee, fees, tip, for a fee, fee up front, charge of your, crypto, double next, 年费, 保费, 砍头息',
  credit: '征信, credit bureau, credit history, transunion, equifax, experian, been reported',
  link: 'link, own account, zelle, app from here, of the app, use a phone on, 微',
  tone: 'right now, rude, how long, you again, pay what, only you can, joke, should have called, last notice, sleep at night, how nice, be proud of, cut the, we re done, your silence, 立即, 限期, 马上联系',
  jargon:
    'payoff letter, payoff amount, mortgage, principal and, the note, lpr, ach, principal and interest, deferment, forbearance, accru, 违约, 宽限期, 限期内, 限期, 等额本息, 等额本金, 本金和利息, 本息, 呆账, 逾期客户',
};

const everyday = new Map(
  Object.entries(words).map(([family, said]) => [family, new Set(said.split(', '))] as const),
);

/** Whether a phrase, as it stands in the plain text, is one of them. */
export const isEveryday = (family: Family, said: string): boolean =>
  everyday.get(family)?.has(said.replace(/['’]/g, ' ')) ?? false;
