import type { Template } from '../template.ts';

/**
 * Before it is overdue a text is a single part: with who, how much, when, by which contract, where help is and how to
 * stop all 160 characters are used. That we never ask for a password, and that the day is today, found no room.
 */
const single =
  'As of {asOf}, {amount} is due {dueDate} under your loan x{contract} contract. Paid? Ignore. Pay or help: {hotline} code {checkCode}. STOP to opt out';
/** How to pay, how to know that it is us, and how to make it stop. */
const reach = 'Pay or verify: {hotline}, code {checkCode}.';
const end = `${reach} We never ask for a password. STOP to opt out`;
/** The ledger's sum leaves them out, and so the text says that they are not in it. */
const withoutLateFees = 'not counting any late fees';
const notReceived = `As of {asOf} we have not received {amount}, due {dueDate} under your loan x{contract} contract, ${withoutLateFees}.`;

export const englishNotices: readonly Template[] = [
  {
    name: 'due-soon',
    version: 3,
    body: `{sender}: ${single}`,
  },
  {
    name: 'due',
    version: 3,
    body: `{sender}: ${single}`,
  },
  {
    name: 'overdue-early',
    version: 3,
    body: `{sender}: ${notReceived} Paid? Reply PAID. Hard to pay? Reply HARDSHIP. ${end}`,
  },
  {
    name: 'overdue-later',
    version: 3,
    body: `{sender}: ${notReceived} Money tight? Reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  {
    name: 'overdue-last',
    version: 3,
    body: `{sender}: ${notReceived} Hard times? Reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  // The longest of them: no room is left to say once more that we never ask for a password.
  {
    name: 'overdue-merged',
    version: 3,
    body: `{sender}: As of {asOf} we have not received {count} payments under your loan x{contract} contract, the first due {dueDate}: {amount} in all, ${withoutLateFees}. Paid? Reply PAID. Money tight? Reply HARDSHIP. ${reach} STOP to opt out`,
  },
];
