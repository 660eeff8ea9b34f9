import { remembered } from '../../remembered.ts';
import { plainForm } from './letters.ts';
import { simplifiedOf } from './traditional.ts';

/**
 * The text as an eye reads it, character for character: lower case, half width, look-alikes read, invisible
 * characters gone. Reading is a table look-up a unit; the table is filled as characters are met, because filling
 * all of it would cost a cold start more than it saves.
 */
export interface Plain {
  readonly plain: string;
  readonly units: Uint16Array;
  /** Of each unit of `plain`, where its character begins in the raw text. */
  readonly plainAt: Int32Array;
  /** Bits of what was seen in the raw text. */
  readonly seen: number;
}

/** Two capitals beside each other. */
export const SEEN_CAPITALS = 1;
/** A mark that shouts, or a character beyond the basic plane. */
export const SEEN_MARK = 2;

const UNKNOWN = -1;
const SEVERAL = -2;
const NOTHING = -3;
const units = new Int32Array(0x10000).fill(UNKNOWN);
const texts = new Map<number, string>();

const CAPITAL = SEEN_CAPITALS;
const MARK = SEEN_MARK;
const rawKinds = new Uint8Array(0x10000);

const textOf = (codePoint: number): string => remembered(texts, codePoint, () => plainForm(codePoint));

const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The form of one unit. An ideograph is its own NFKC form and has no case: the lists hold thousands of them. */
const formOf = (code: number): string =>
  isIdeograph(code) ? simplifiedOf(String.fromCharCode(code)) : plainForm(code);

function learnUnit(code: number): number {
  const form = formOf(code);
  const unit = form.length === 0 ? NOTHING : form.length === 1 ? form.charCodeAt(0) : SEVERAL;
  units[code] = unit;
  if (isIdeograph(code)) return unit;
  const character = String.fromCharCode(code);
  rawKinds[code] = /\p{Lu}/u.test(character)
    ? CAPITAL
    : /[!！?？‼⁉❗❕]|\p{Extended_Pictographic}/u.test(character)
      ? MARK
      : 0;
  return unit;
}

function unitOf(code: number): number {
  const kept = units[code] ?? UNKNOWN;
  return kept === UNKNOWN ? learnUnit(code) : kept;
}

/** Grown to the longest text met; what is returned is copied out of it. */
let scratch = new Uint16Array(8192);
let scratchAt = new Int32Array(8192);
/** Most texts fold unit for unit: they share one map, which says that each stands where it stood. */
let identity = new Int32Array(0);

function identityOf(size: number): Int32Array {
  if (size <= identity.length) return identity;
  identity = new Int32Array(size * 2);
  for (let index = 0; index < identity.length; index += 1) identity[index] = index;
  return identity;
}

/** One character never folds to more units than this (U+FDFA, a whole blessing, has 18). */
const FORM_MAX = 24;

function makeRoom(size: number): void {
  if (size <= scratch.length) return;
  const wider = new Uint16Array(size * 2);
  wider.set(scratch);
  scratch = wider;
  const widerAt = new Int32Array(size * 2);
  widerAt.set(scratchAt);
  scratchAt = widerAt;
}

function writeForm(form: string, size: number, index: number): number {
  const length = Math.min(form.length, FORM_MAX);
  for (let at = 0; at < length; at += 1) {
    scratch[size + at] = form.charCodeAt(at);
    scratchAt[size + at] = index;
  }
  return size + length;
}

/** Pure; any UTF-16 is text, lone surrogates among it. */
export function plainOf(raw: string): Plain {
  const { length } = raw;
  makeRoom(length + FORM_MAX);
  let size = 0;
  let seen = 0;
  let before = 0;
  let isMoved = false;
  for (let index = 0; index < length; index += 1) {
    const code = raw.charCodeAt(index);
    const unit = unitOf(code);
    const kind = rawKinds[code] ?? 0;
    seen |= (kind & MARK) | (kind & before & CAPITAL);
    before = kind;
    if (unit >= 0) {
      scratch[size] = unit;
      scratchAt[size] = index;
      size += 1;
      continue;
    }
    isMoved = true;
    const codePoint = raw.codePointAt(index) ?? code;
    if (codePoint > 0xffff) seen |= SEEN_MARK;
    if (unit === SEVERAL || codePoint > 0xffff) size = writeForm(textOf(codePoint), size, index);
    if (codePoint > 0xffff) index += 1;
    makeRoom(size + length - index + FORM_MAX);
  }
  const written = scratch.slice(0, size);
  return {
    plain: stringOf(written),
    units: written,
    plainAt: isMoved ? scratchAt.slice(0, size) : identityOf(size),
    seen,
  };
}

/** More arguments than this overflow the stack. */
const CHUNK = 4096;

const textFrom = (some: Uint16Array): string => String(Reflect.apply(String.fromCharCode, undefined, some));

function stringOf(written: Uint16Array): string {
  if (written.length <= CHUNK) return textFrom(written);
  let text = '';
  for (let from = 0; from < written.length; from += CHUNK) {
    text += textFrom(written.subarray(from, from + CHUNK));
  }
  return text;
}
