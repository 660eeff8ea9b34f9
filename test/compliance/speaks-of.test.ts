import { describe, expect, it } from 'vitest';
import { packs } from '../../shared/compliance/law.ts';

const rules = packs.flatMap((pack) => pack.rules);
const speaksOf = (kind: 'notice' | 'answer' | 'case') =>
  rules.filter((rule) => rule.speaksOf.includes(kind)).map(({ id }) => id);

/**
 * What we send of our own accord obeys the same law whether it reminds of a loan or tells of a case. A rule that
 * binds reminders alone says here why a message about a case is none of its business; a new rule has to choose.
 */
const remindersOnly: Readonly<Record<string, string>> = {
  'AMT-03': 'a case of a loan that is paid or sold is still answered',
  'CMP-01': 'the complaint is what the message is about',
  'CNT-13': 'a time-barred debt is not asked for by saying what came of a complaint',
  'CNT-14': 'REL-01 lets nobody who collects for others send anything in the United States',
  'CUP-01': 'only a step can be missed',
  'DIS-01': 'the dispute is what the message is about',
  'HLD-01': 'the lender keeps reminders of the loan back, and writes in the case itself',
  'HOL-01': 'keeps arrears out of a holiday; a case is answered in time',
  'HRD-01': 'the request for help is what the message is about',
  'PRV-01': 'lists the values that a reminder shows',
};

describe('a rule that binds reminders', () => {
  it('binds messages about cases too, unless it says why not', () => {
    const cases = new Set(speaksOf('case'));
    const alone = speaksOf('notice').filter((id) => !cases.has(id));
    expect(alone.sort()).toEqual(Object.keys(remindersOnly).sort());
  });
});

describe('an answer to the borrower’s own words', () => {
  it('is free of opt-out, consent, caps and hours, and of nothing that binds its words', () => {
    const answers = speaksOf('answer');
    expect(answers.filter((id) => /^(OPT|CON|FRQ|TIM|VUL|REC|HLD|LEG)-/.test(id))).toEqual([]);
    expect(answers).toEqual(expect.arrayContaining(['ANS-01', 'ANS-02', 'CNT-01', 'TPL-02', 'AMT-01']));
  });
});
