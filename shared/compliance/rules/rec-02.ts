import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('REC-02');

export const rec02 = defineRule({
  id: 'REC-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '号码属于他人', en: 'The number belongs to someone else' },
  plain: {
    zh: '机主说打错了、不是本人，或号码已换主人，就不再向这个号码发送任何贷款信息。',
    en: 'A number reported as wrong, or given to someone else, gets no word about any loan.',
  },
  citations: [
    { text: '12 CFR 1006.6(d)(5): no debt told to a stranger', confidence: 'S' },
    { text: '中华人民共和国个人信息保护法 (PIPL) Art. 6', confidence: 'B-hi' },
    policy('opting in again does not undo it: a case decides'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.quarantined'],
  check({ contact }) {
    if (contact.quarantined === false) return say.allow;
    return contact.quarantined === 'unknown' ? say.hold('quarantine-unknown') : say.block('quarantined');
  },
  examples: () => [
    { because: 'nobody says that the number is wrong', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the owner of the number never borrowed',
      facts: inUnitedStates({ contact: { quarantined: true } }),
      gives: { verdict: 'block', code: 'quarantined' },
    },
    {
      because: 'whose number it is cannot be read',
      facts: inChina({ contact: { quarantined: 'unknown' } }),
      gives: { verdict: 'hold', code: 'quarantine-unknown' },
    },
  ],
});
