import { findingsOf, type Finding } from './finding.ts';
import type { Allowed } from './personal.ts';

const link = (reason: string) => ({ family: 'link', reason }) as const;

const endings =
  'com|net|org|cn|co|io|me|cc|top|xyz|ly|info|vip|shop|site|link|app|club|online|work|biz|us|gl|ink|win|live|pro|icu|tk|ml|page|uk|ca|hk|tw|gov|edu|mobi|store|tech|fun|asia|wang|pw|to|gg|im|in|ru|sh|is|gd';
const dot = String.raw`\s?(?:\.|。|\(\.\)|\[\.\]|\(dot\)|\[dot\]| dot |点)\s?`;
const scheme = /\b(?:h(?:tt|xx)ps?|ftp)\s?[:：]?\s?\/\s?\/\s?\S*|\bwww\s?[.。]\s?\S+/g;
const plainDomain = new RegExp(
  String.raw`(?<![a-z0-9@])(?:[a-z0-9-]+\.)+(?:${endings})(?![a-z])(?:\/\S*)?`,
  'g',
);
const hiddenDomain = new RegExp(
  String.raw`(?<![a-z0-9@])[a-z0-9-]+${dot}(?:com|net|org|cn|cc|top|xyz|ly|vip|shop|site|link|app)(?![a-z])(?:\s?\/\s?\S*)?`,
  'g',
);
/** What shopping and payment apps read from the clipboard. */
const clipboardToken = /[¥￥$€₤]\s?[a-z0-9]{5,14}\s?[¥￥$€₤]/g;
const bareAddress = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?!\d)/g;

/** Links, however they are broken up; those to the lender's own domains may stand where the caller says so. */
export function linksIn(plain: string, { domains = [] }: Allowed): readonly Finding[] {
  const isOther = (one: string): boolean => !domains.some((domain) => hostOf(one) === domain);
  const found = [
    ...findingsOf(plain, scheme, link('a web address'), isOther),
    ...findingsOf(plain, plainDomain, link('a web address'), isOther),
    ...findingsOf(plain, clipboardToken, link('a token for the clipboard')),
    ...findingsOf(plain, bareAddress, link('a numeric web address')),
  ];
  // A dot written out or put apart is only looked for where no plain address was found.
  return found.length > 0
    ? found
    : findingsOf(plain, hiddenDomain, link('a web address in disguise'), isOther);
}

const hostOf = (address: string): string =>
  address
    .replace(/\s/g, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
