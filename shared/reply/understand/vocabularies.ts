import { authenticity } from './phrases/authenticity.ts';
import { complaint } from './phrases/complaint.ts';
import { dispute } from './phrases/dispute.ts';
import { distress } from './phrases/distress.ts';
import { hardship } from './phrases/hardship.ts';
import { help } from './phrases/help.ts';
import { legal } from './phrases/legal.ts';
import { optIn } from './phrases/opt-in.ts';
import { optOut } from './phrases/opt-out.ts';
import { paid } from './phrases/paid.ts';
import { promise } from './phrases/promise.ts';
import { wrongPerson } from './phrases/wrong-person.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All but acknowledgement, which is the absence of anything else (see acknowledge.ts). */
export const vocabularies: readonly Vocabulary[] = [
  distress,
  optOut,
  wrongPerson,
  legal,
  dispute,
  hardship,
  complaint,
  paid,
  authenticity,
  help,
  promise,
  optIn,
];
