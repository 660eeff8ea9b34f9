import { same, type Template } from './template.ts';

const early = ['overdue+3', 'overdue+5', 'overdue+7'] as const;
const later = ['overdue+12', 'overdue+15'] as const;
const last = ['overdue+26', 'overdue+30'] as const;
const merged = (names: readonly string[]): readonly string[] => names.map((name) => `${name}.merged`);

/** How to pay, how to know that it is us, and how to make it stop. The short one fits a single part. */
const shortEnd = 'Need help? Is it us? {hotline}, code {checkCode}. STOP to opt out';
const end =
  'To pay or check this text: {hotline}, code {checkCode}. We never ask for a password. Reply STOP to opt out';

export const englishTemplates: readonly Template[] = [
  {
    name: 'due-3',
    version: 1,
    body: `{sender}: {amount} on loan x{contract} is due {dueDate} under your contract (as of {asOf}). ${shortEnd}`,
  },
  {
    name: 'due',
    version: 1,
    body: `{sender}: {amount} on loan x{contract} is due today, {dueDate}, by contract (as of {asOf}). ${shortEnd}`,
  },
  ...same(
    early,
    1,
    `{sender}: {amount} on your loan x{contract} was due {dueDate} under your contract and had not reached us as of {asOf}. Already paid? Reply PAID. Hard to pay? Reply HARDSHIP. ${end}`,
  ),
  ...same(
    later,
    1,
    `{sender}: a payment on your loan x{contract} was due {dueDate} under your contract. As of {asOf}, {amount} of it had not reached us. Paid already? Reply PAID. Money tight? Reply HARDSHIP. ${end}`,
  ),
  ...same(
    last,
    1,
    `{sender}: as of {asOf} we had not received {amount} on your loan x{contract}, due {dueDate} under your contract. If times are hard, reply HARDSHIP and tell us. Paid already? Reply PAID. ${end}`,
  ),
  ...same(
    merged([...early, ...later, ...last]),
    1,
    `{sender}: {count} payments on your loan x{contract}, the first due {dueDate} by contract, had not reached us as of {asOf}: {amount} together. Already paid? Reply PAID. Hard to pay? Reply HARDSHIP. ${end}`,
  ),
  {
    name: 'opt-out',
    version: 1,
    body: '{sender}: you are opted out and will get no more texts from us at this number. Need help? {hotline}. Reply START to resume.',
  },
  {
    name: 'opt-in',
    version: 1,
    body: '{sender}: thank you, this number can get payment reminders again. Need help? {hotline}. Reply STOP to opt out.',
  },
  {
    name: 'help',
    version: 1,
    body: '{sender}: loan payment reminders. Check a text, complain or ask for help paying: {hotline} or reply with your question. Reply STOP to opt out.',
  },
];
