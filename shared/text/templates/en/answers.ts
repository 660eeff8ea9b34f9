import type { Template } from '../template.ts';

const first = (name: string, version: number, body: string): Template => ({
  name,
  version,
  body: `{sender}: ${body}`,
});

export const englishAnswers: readonly Template[] = [
  // No hotline of ours and no tail: nothing here is about money.
  first(
    'distress',
    2,
    'You matter more than any payment. Reminders are stopped and we will reach out to you. To talk now: {crisisLine}. In danger: call {emergency}.',
  ),
  first(
    'distress.elsewhere',
    3,
    'You matter more than any payment. Reminders are stopped; we will reach out to you. Tell someone near you. In danger, call emergency help.',
  ),
  first(
    'opt-out',
    2,
    'You are opted out and will get no more texts from us at this number. Need help? Call {hotline}. Reply START to get texts again.',
  ),
  first(
    'wrong-person',
    2,
    "Sorry for the mix-up. We will not text this number again. You don't need to do or share anything. Questions? Call {hotline}",
  ),
  // Promises no answer: once a lawyer or an heir acts, we may write to nobody but them (12 CFR 1006.6(b)(2)).
  first(
    'legal',
    2,
    'Thank you for telling us. Reminders are stopped. By {answerBy} we will look at case {caseId}. Is someone acting for you? Tell us: {hotline}',
  ),
  first(
    'legal.death',
    1,
    'We are sorry for your loss. Reminders are stopped. We will look at case {caseId} by {answerBy}. When you can, tell us who to talk to: {hotline}',
  ),
  first(
    'dispute',
    2,
    'We have your dispute, case {caseId}. No reminders while we check. We will answer by {answerBy}. To add details, reply or call {hotline}',
  ),
  first(
    'hardship',
    2,
    'Thank you for telling us. Case {caseId}. Reminders pause. We will contact you by {answerBy} to find a solution at no cost. Or call {hotline}',
  ),
  first(
    'hardship.interest-goes-on',
    2,
    'Thank you for telling us. Case {caseId}. Reminders pause; interest does not. We will contact you by {answerBy}, no fee. Or call {hotline}',
  ),
  first(
    'hardship.interest-stops',
    2,
    'Thank you for telling us. Case {caseId}. Reminders and interest pause. We will contact you by {answerBy}, no fee. Or call {hotline}',
  ),
  first(
    'complaint',
    2,
    'We have your complaint, case {caseId}. No reminders while we look into it. We will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'paid',
    2,
    'Thank you. We are checking for your payment (case {caseId}), with no reminders meanwhile. We will answer by {answerBy}. Call {hotline}',
  ),
  first(
    'authenticity',
    2,
    'You are right to check. Call the number on your contract, or {hotline}, and read out the code in our text. We never ask for a password.',
  ),
  first(
    'help',
    2,
    'We send loan payment reminders. To pay, verify, complain or get help: {hotline}. Reply AGENT for a call back. Reply STOP to opt out.',
  ),
  // Says nothing of a day: many a promise names none.
  first(
    'promise',
    2,
    'Thank you for telling us you plan to pay. We have noted it. If things change, reply HARDSHIP or call {hotline}',
  ),
  // To whoever asked for a person; a question of their own need not have been said.
  first(
    'question',
    2,
    'OK, a person will contact you by {answerBy}, case {caseId}. Need us sooner? Call {hotline}',
  ),
  // Said again where we are late: a day that is over is not promised once more.
  first(
    'question.late',
    1,
    'We added this to case {caseId}. We are late with it, and sorry. We will see to it as soon as we can. To talk now, call {hotline}',
  ),
  // One reply has opened several cases, each with a day of its own.
  first(
    'several',
    2,
    'We have noted all you told us and will answer each: {cases}. No reminders until then. Asking is free. To add, reply or call {hotline}',
  ),
  first(
    'several.interest-goes-on',
    1,
    'We have noted all you told us and will answer each: {cases}. No reminders until then. Asking is free. Interest goes on. To add, reply or call {hotline}',
  ),
  first(
    'several.interest-stops',
    1,
    'We have noted all you told us and will answer each: {cases}. No reminders until then. Asking is free. Interest pauses. To add, reply or call {hotline}',
  ),
  // CTIA asks of a confirmation: who, help, message and data rates, how to stop.
  first(
    'opt-in',
    2,
    'You will get loan payment reminders again. Need help? Reply HELP or call {hotline}. Msg & data rates may apply. Reply STOP to opt out.',
  ),
];

/** Of our own accord, so each says how to stop: about a case that is looked at or closed, and the road to appeal. */
export const englishCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    3,
    'Case {caseId} is closed. You were right. We have fixed it and are sorry for the trouble. Questions? Reply, call {hotline}, or contact {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-plan-agreed',
    4,
    "Case {caseId}: our plan with you is {plan}. Reminders will follow it. Can't keep it? Tell us early: reply or call {hotline}. Or contact {appealRoad}. Reply STOP to opt out.",
  ),
  first(
    'case-closed',
    3,
    'Case {caseId} is closed. Call {hotline} and we will explain the outcome and why. If you disagree, reply to this text or complain to {appealRoad}. Reminders may resume. Reply STOP to opt out.',
  ),
  first(
    'case-closed.with-reason',
    2,
    'Case {caseId} is closed. {reason} Disagree? Reply, call {hotline}, or complain to {appealRoad}. Reminders may resume. STOP to opt out.',
  ),
  // Nobody has to disagree with this one. Of this payment alone: the next instalment comes.
  first(
    'case-closed.paid',
    2,
    "We found the payment you told us about. You don't need to do more for it. Questions? Reply or call {hotline}. Reply STOP to opt out.",
  ),
  // Whoever has taken it back: the borrower, or we because it was a mistake.
  first(
    'case-withdrawn',
    3,
    'Case {caseId} is withdrawn. Reminders may resume. To raise it again, reply, call {hotline}, or contact {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-score',
    2,
    'Case {caseId} is closed. How did we do? Reply with a number from {scale}; higher is better. We ask only once. Reply STOP to opt out.',
  ),
  first(
    'case-message',
    3,
    'Case {caseId}: {message} To answer, just reply or call {hotline}. Reply STOP to opt out.',
  ),
];
