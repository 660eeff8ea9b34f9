import type { Step } from '../step.ts';
import { carrierStep } from './carrier.ts';
import { outputsStep } from './outputs.ts';
import { pagesStep } from './pages.ts';
import { queuesStep } from './queues.ts';
import { repliesStep } from './replies.ts';
import { secretsStep } from './secrets.ts';
import { settingsStep } from './settings.ts';
import { smsStep } from './sms.ts';
import { tablesStep } from './tables.ts';
import { watchStep } from './watch.ts';

/** In the order in which one thing stands on the other: what fails first is mended first. */
export const steps: readonly Step[] = [
  outputsStep,
  tablesStep,
  secretsStep,
  settingsStep,
  watchStep,
  carrierStep,
  pagesStep,
  repliesStep,
  queuesStep,
  smsStep,
];
