import type { Template } from '../template.ts';

/** How to pay, how to know that it is us, and how to make it stop. The short one fits a single part. */
const shortEnd = 'Paid? Ignore. Help, check: {hotline}, code {checkCode}. STOP to opt out';
const reach = '{hotline}, code {checkCode}. We never ask for a password. Reply STOP to opt out';
const end = `To pay or check it is us: ${reach}`;
const fullEnd = `To pay or verify: ${reach}`;

export const englishNotices: readonly Template[] = [
  {
    name: 'due-soon',
    version: 1,
    body: `{sender}: {amount} on loan x{contract} is due {dueDate} by contract (as of {asOf}). ${shortEnd}`,
  },
  {
    name: 'due',
    version: 1,
    body: `{sender}: {amount} on loan x{contract} due today {dueDate} by contract (as of {asOf}). ${shortEnd}`,
  },
  {
    name: 'overdue-early',
    version: 1,
    body: `{sender}: {amount} on your loan x{contract} was due {dueDate} under your contract and had not reached us as of {asOf}. Paid? Reply PAID. Hard to pay? Reply HARDSHIP. ${end}`,
  },
  {
    name: 'overdue-later',
    version: 1,
    body: `{sender}: {amount} on your loan x{contract}, due {dueDate} under your contract, had not reached us as of {asOf}. Money tight? Reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  {
    name: 'overdue-last',
    version: 1,
    body: `{sender}: as of {asOf}, {amount} on your loan x{contract}, due {dueDate} by contract, had not reached us. If times are hard, reply HARDSHIP. Paid? Reply PAID. ${end}`,
  },
  {
    name: 'overdue-merged',
    version: 1,
    body: `{sender}: {count} payments on loan x{contract}, first due {dueDate} by contract, had not reached us as of {asOf}: {amount} in all. Paid? Reply PAID. Money tight? Reply HARDSHIP. ${fullEnd}`,
  },
];
