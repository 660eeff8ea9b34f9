/**
 * How many SMS a text is billed as. Counted here, not by a library, because a back-test counts hundreds of
 * thousands of texts a second; a test holds it against `sms-segments-calculator`.
 */
export type Encoding = 'GSM-7' | 'UCS-2';

export interface Parts {
  readonly parts: number;
  readonly encoding: Encoding;
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly units: number;
}

/** 140 bytes a part; from the second part on, six of them say which part it is. */
const limits = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } } as const;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const basic =
  `@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?¡${letters}ÄÖÑÜ§¿` +
  `${letters.toLowerCase()}äöñüà`;
/** These take two septets, which must not be parted. */
const extended = '\f^{}\\[~]|€';

const HIGHEST_GSM_CODE = 0x20ac;
const septets = new Uint8Array(HIGHEST_GSM_CODE + 1);
for (const character of basic) septets[character.charCodeAt(0)] = 1;
for (const character of extended) septets[character.charCodeAt(0)] = 2;

/** Parts of `text` (GSM 03.38 where every character is in it, else UCS-2). An empty text is one part. */
export function countParts(text: string): Parts {
  const inGsm = gsmUnits(text);
  const encoding = inGsm === undefined ? 'UCS-2' : 'GSM-7';
  const units = inGsm ?? text.length;
  const { one, each } = limits[encoding];
  if (units <= one) return { parts: 1, encoding, units };
  return { parts: fill(text, encoding, each), encoding, units };
}

function gsmUnits(text: string): number | undefined {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const width = septets[text.charCodeAt(index)] ?? 0;
    if (width === 0) return undefined;
    units += width;
  }
  return units;
}

/** Fills part after part; what takes two units goes into the next part when only one is left. */
function fill(text: string, encoding: Encoding, each: number): number {
  let parts = 1;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const isPair = encoding === 'UCS-2' && isSurrogatePair(text, index);
    const width = encoding === 'GSM-7' ? (septets[text.charCodeAt(index)] ?? 0) : isPair ? 2 : 1;
    if (used + width > each) {
      parts += 1;
      used = 0;
    }
    used += width;
    if (isPair) index += 1;
  }
  return parts;
}

const isSurrogatePair = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff;
