import type { Family } from '../../families.ts';
import type { PhraseGroup } from '../../phrase-book.ts';
import { chineseConcepts } from './concepts.ts';
import { credit } from './credit.ts';
import { facts } from './facts.ts';
import { fee } from './fee.ts';
import { impersonation } from './impersonation.ts';
import { jargon } from './jargon.ts';
import { legal } from './legal.ts';
import { link } from './link.ts';
import { marketing } from './marketing.ts';
import { shaming } from './shaming.ts';
import { thirdParty } from './third-party.ts';
import { threat } from './threat.ts';
import { tone } from './tone.ts';

export const concepts = chineseConcepts;

export const groups: Partial<Readonly<Record<Family, readonly PhraseGroup[]>>> = {
  threat,
  legal,
  impersonation,
  shaming,
  'third-party': thirdParty,
  marketing,
  fee,
  credit,
  link,
  tone,
  jargon,
  facts,
};
