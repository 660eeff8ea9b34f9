import type { Template } from '../template.ts';

const first = (name: string, body: string): Template => ({ name, version: 1, body: `{sender}: ${body}` });

export const englishAnswers: readonly Template[] = [
  // No hotline of ours and no tail: nothing here is about money.
  first(
    'distress',
    'you matter more than any payment. All reminders are stopped and a person will check on you. To talk now: {crisisLine}. In danger: {emergency}.',
  ),
  first(
    'distress.elsewhere',
    'you matter more than any payment. All reminders are stopped and a person will check on you. Please tell someone near you.',
  ),
  first(
    'opt-out',
    'you are opted out and will get no more texts from us at this number. Need help? {hotline}. Reply START to resume.',
  ),
  first(
    'wrong-person',
    "sorry to have troubled you. We will not text this number again. You don't need to do or share anything. Questions: {hotline}",
  ),
  first(
    'legal',
    'we have noted what you told us, case {caseId}. Reminders are stopped. A person will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'dispute',
    'your dispute is recorded, case {caseId}. No reminders while we check. We will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'hardship',
    'thank you for telling us. Case {caseId}. Reminders pause. A person will reach you by {answerBy}, at no cost. Or call {hotline}',
  ),
  first(
    'hardship.interest-goes-on',
    'thank you for telling us. Case {caseId}. Reminders pause; interest does not. A person will reach you by {answerBy}, at no cost. {hotline}',
  ),
  first(
    'hardship.interest-stops',
    'thank you for telling us. Case {caseId}. Reminders and interest pause. A person will reach you by {answerBy}, at no cost. {hotline}',
  ),
  first(
    'complaint',
    'your complaint is recorded, case {caseId}. No reminders while we look into it. We will answer by {answerBy}. To add, reply or call {hotline}',
  ),
  first(
    'paid',
    'thank you. We are checking your payment and will send no reminders meanwhile. Questions: reply or call {hotline}',
  ),
  first(
    'authenticity',
    'you are right to check. Call the number on your contract, or {hotline}, and read out the code in our text. We never ask for a password.',
  ),
  first(
    'help',
    'loan payment reminders. To pay, verify, complain or get help: {hotline}. Reply AGENT for a call back. Reply STOP to opt out.',
  ),
  first(
    'promise',
    'thank you for telling us when you plan to pay. We have noted it. If things change: reply HARDSHIP or call {hotline}',
  ),
  first(
    'question',
    'we have your question, case {caseId}. A person will get back to you by {answerBy}. Sooner: call {hotline}',
  ),
  first(
    'opt-in',
    'thank you, this number can get payment reminders again. Need help? {hotline}. Reply STOP to opt out.',
  ),
];

/** About a case that is looked at or closed; the longer ones take two parts. */
export const englishCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    'case {caseId} is closed. You were right: we have corrected our records and are sorry for the trouble. Questions? Reply, call {hotline}, or ask {appealRoad}.',
  ),
  first(
    'case-plan-agreed',
    'case {caseId} is closed. The plan we agreed with you is in force and reminders will follow it. Questions? Reply, call {hotline}, or ask {appealRoad}.',
  ),
  first(
    'case-closed',
    'case {caseId} is closed. Call {hotline} and we will explain the outcome and why. If you disagree, reply to this text or ask {appealRoad}.',
  ),
  first(
    'case-withdrawn',
    'case {caseId} is withdrawn, as you wished. To raise it again, reply, call {hotline}, or ask {appealRoad}.',
  ),
  first(
    'case-score',
    'case {caseId} is closed. How did we do? Reply one number, {scale}; higher is better. We ask only once. Reply STOP to opt out.',
  ),
  first('case-message', 'case {caseId}: {message} To answer, just reply or call {hotline}.'),
];
