import type { Variant } from './variant.ts';
import { volumeVariants } from './variants/at-volume.ts';
import { carrierVariants } from './variants/carrier.ts';
import { claimVariants } from './variants/claim.ts';
import { commonDesign } from './variants/common-design.ts';
import { endingVariants } from './variants/endings.ts';
import { groundVariants } from './variants/grounds.ts';
import { guardVariants } from './variants/guards.ts';
import { hearingVariants } from './variants/hearing.ts';
import { ownAccordVariants } from './variants/own-accord.ts';
import { readingVariants } from './variants/reading.ts';
import { sendingVariants } from './variants/sending.ts';
import { wordVariants } from './variants/words.ts';

/** Every broken variant. A checker that none of them ever sets off would prove nothing. */
export const variants: readonly Variant[] = [
  ...claimVariants,
  ...readingVariants,
  ...ownAccordVariants,
  ...carrierVariants,
  ...wordVariants,
  ...guardVariants,
  ...groundVariants,
  ...hearingVariants,
  ...sendingVariants,
  ...endingVariants,
  ...volumeVariants,
  commonDesign,
];
