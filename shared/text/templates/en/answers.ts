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
    1,
    'you matter more than any payment. All reminders are stopped and a person will check on you. To talk now: {crisisLine}. In danger: {emergency}.',
  ),
  first(
    'distress.elsewhere',
    2,
    'you matter more than any payment. Reminders are stopped; a person will check on you. Tell someone near you. In danger, call emergency help.',
  ),
  first(
    'opt-out',
    1,
    'you are opted out and will get no more texts from us at this number. Need help? {hotline}. Reply START to resume.',
  ),
  first(
    'wrong-person',
    1,
    "sorry to have troubled you. We will not text this number again. You don't need to do or share anything. Questions: {hotline}",
  ),
  first(
    'legal',
    1,
    'we have noted what you told us, case {caseId}. Reminders are stopped. A person will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'dispute',
    1,
    'your dispute is recorded, case {caseId}. No reminders while we check. We will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'hardship',
    1,
    'thank you for telling us. Case {caseId}. Reminders pause. A person will reach you by {answerBy}, at no cost. Or call {hotline}',
  ),
  first(
    'hardship.interest-goes-on',
    1,
    'thank you for telling us. Case {caseId}. Reminders pause; interest does not. A person will reach you by {answerBy}, at no cost. {hotline}',
  ),
  first(
    'hardship.interest-stops',
    1,
    'thank you for telling us. Case {caseId}. Reminders and interest pause. A person will reach you by {answerBy}, at no cost. {hotline}',
  ),
  first(
    'complaint',
    1,
    'your complaint is recorded, case {caseId}. No reminders while we look into it. We will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'paid',
    1,
    'thank you. We are checking your payment and will send no reminders meanwhile. Questions: reply or call {hotline}',
  ),
  first(
    'authenticity',
    1,
    'you are right to check. Call the number on your contract, or {hotline}, and read out the code in our text. We never ask for a password.',
  ),
  first(
    'help',
    1,
    'loan payment reminders. To pay, verify, complain or get help: {hotline}. Reply AGENT for a call back. Reply STOP to opt out.',
  ),
  first(
    'promise',
    1,
    'thank you for telling us when you plan to pay. We have noted it. If things change: reply HARDSHIP or call {hotline}',
  ),
  first(
    'question',
    1,
    'we have your question, case {caseId}. A person will get back to you by {answerBy}. Sooner: call {hotline}',
  ),
  // One reply has opened several cases, each with a day of its own.
  first(
    'several',
    1,
    'we have noted all you told us and will answer each case: {cases}. No reminders meanwhile, and it costs you nothing. To add, reply or call {hotline}',
  ),
  first(
    'opt-in',
    1,
    'thank you, this number can get payment reminders again. Need help? {hotline}. Reply STOP to opt out.',
  ),
];

/** Of our own accord, so each says how to stop: about a case that is looked at or closed, and the road to appeal. */
export const englishCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    2,
    'case {caseId} is closed. You were right: we have put it right and are sorry for the trouble. Questions? Reply, call {hotline}, or ask {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-plan-agreed',
    3,
    'case {caseId}: our plan with you is {plan}. Reminders will follow it. Questions? Reply, call {hotline}, or ask {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-closed',
    2,
    'case {caseId} is closed. Call {hotline} and we will explain the outcome and why. If you disagree, reply to this text or complain to {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-closed.with-reason',
    1,
    'case {caseId} is closed. {reason} If you disagree, reply, call {hotline}, or complain to {appealRoad}. Reply STOP to opt out.',
  ),
  // Nobody has to disagree with this one, and it was announced without a number of its own.
  first(
    'case-closed.paid',
    1,
    'thank you for your patience. We have found your payment. You need do nothing more about it. Questions? Reply or call {hotline}. Reply STOP to opt out.',
  ),
  first(
    'case-withdrawn',
    2,
    'case {caseId} is withdrawn, as you wished. To raise it again, reply, call {hotline}, or ask {appealRoad}. Reply STOP to opt out.',
  ),
  first(
    'case-score',
    1,
    'case {caseId} is closed. How did we do? Reply one number, {scale}; higher is better. We ask only once. Reply STOP to opt out.',
  ),
  first(
    'case-message',
    2,
    'case {caseId}: {message} To answer, just reply or call {hotline}. Reply STOP to opt out.',
  ),
];
