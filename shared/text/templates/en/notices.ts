import type { Template } from '../template.ts';

/** How to pay, how to know that it is us, and how to make it stop. The short one fits a single part. */
const shortEnd = '{hotline}, code {checkCode}. STOP to opt out';
const reach = 'To pay or verify: {hotline}, code {checkCode}.';
const end = `${reach} We never ask for a password. STOP to opt out`;
/** The ledger's sum leaves them out, and so the text says that they are not in it. */
const withoutLateFees = 'not counting any late fees';
const notReceived = `As of {asOf} we have not received {amount}, due {dueDate} on your loan x{contract} contract, ${withoutLateFees}.`;

export const englishNotices: readonly Template[] = [
  {
    name: 'due-soon',
    version: 2,
    body: `{sender}: Your loan x{contract} contract: {amount} is due {dueDate} (as of {asOf}). Paid? Ignore. To pay or ask: ${shortEnd}`,
  },
  {
    name: 'due',
    version: 2,
    body: `{sender}: Due today, {dueDate}, on loan x{contract} contract: {amount} (as of {asOf}). Paid? Ignore. Pay or ask: ${shortEnd}`,
  },
  {
    name: 'overdue-early',
    version: 2,
    body: `{sender}: ${notReceived} Paid? Reply PAID. Hard to pay? Reply HARDSHIP. ${end}`,
  },
  {
    name: 'overdue-later',
    version: 2,
    body: `{sender}: ${notReceived} Money tight? Reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  {
    name: 'overdue-last',
    version: 2,
    body: `{sender}: ${notReceived} Hard times? Reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  // The longest of them: no room is left to say once more that we never ask for a password.
  {
    name: 'overdue-merged',
    version: 2,
    body: `{sender}: As of {asOf} we have not received {count} payments on your loan x{contract} contract, the first due {dueDate}: {amount} in all, ${withoutLateFees}. Paid? Reply PAID. Money tight? Reply HARDSHIP. ${reach} STOP to opt out`,
  },
];
