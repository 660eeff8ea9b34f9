import { askAgain, chosen, policy, POLICY_SINCE, tcpaRevocation } from '../citations.ts';
import { aboutCase, at, inChina, inUnitedStates } from '../examples.ts';
import { judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('OPT-02');

export const opt02 = defineRule({
  id: 'OPT-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '有尚未处理或看不懂的回复', en: 'A reply is not yet applied, or not understood' },
  plain: {
    zh: '对方的回复已收到但还没有处理，或者系统看不懂，就先不发，等处理完或由人看过。',
    en: 'While a reply from this number waits to be applied, or nobody has looked at one we did not understand, nothing goes.',
  },
  citations: [
    tcpaRevocation,
    policy('a reply that may mean stop is treated as stop until a person has read it'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {
    applyMinutes: chosen(5, 'a reply is applied within seconds, and what a crash left by the next sweep'),
  },
  reads: ['now', 'notice.kind', 'contact.pendingReplies', 'contact.holds', 'person.holds', 'loan.holds'],
  check(facts, { applyMinutes }) {
    const { pendingReplies } = facts.contact;
    if (pendingReplies === 'unknown') return say.hold('replies-unknown');
    if (pendingReplies > 0) {
      // Applying it wakes nobody when it turns out to be harmless, so the loan asks again by itself.
      return say.hold('reply-pending', { pendingReplies }, askAgain(facts.now, applyMinutes));
    }
    const unclear = judgeHold(facts, say, 'unclear-reply');
    // An open question is why a reminder waits, and no reason not to speak of it.
    if (unclear.verdict !== 'allow' || facts.notice.kind === 'case') return unclear;
    return judgeHold(facts, say, 'question');
  },
  examples: () => [
    { because: 'no reply waits', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'one reply is stored and not yet applied: it may be a stop',
      facts: inUnitedStates({ now: at('2026-06-25T10:00:00-04:00'), contact: { pendingReplies: 1 } }),
      gives: {
        verdict: 'hold',
        code: 'reply-pending',
        until: at('2026-06-25T10:05:00-04:00'),
        evidence: { pendingReplies: 1 },
      },
    },
    {
      because: 'a reply was read and not understood',
      facts: inChina({ contact: { holds: ['unclear-reply'] } }),
      gives: { verdict: 'hold', code: 'unclear-reply', evidence: { on: 'contact' } },
    },
    {
      because: 'a question was put, and its answer may change what there is to say',
      facts: inChina({ person: { holds: ['question'] } }),
      gives: { verdict: 'hold', code: 'question', evidence: { on: 'person' } },
    },
    {
      because: 'words of staff wait for a reply too: it may be a stop',
      facts: aboutCase('case-message', {
        now: at('2026-06-25T10:00:00-04:00'),
        contact: { pendingReplies: 1 },
      }),
      gives: { verdict: 'hold', code: 'reply-pending', until: at('2026-06-25T10:05:00-04:00') },
    },
    {
      because: 'an open question holds no message about a case',
      facts: aboutCase('case-message', { person: { holds: ['question'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'a reply that nobody has understood does',
      facts: aboutCase('case-closed', { contact: { holds: ['unclear-reply'] } }),
      gives: { verdict: 'hold', code: 'unclear-reply' },
    },
    {
      because: 'how many replies wait cannot be read',
      facts: inChina({ contact: { pendingReplies: 'unknown' } }),
      gives: { verdict: 'hold', code: 'replies-unknown' },
    },
  ],
});
