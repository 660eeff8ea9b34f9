import type { Evidence, Said } from './grammar.ts';
import { intentsInOrder, type CertainIntent, type Intent } from './intents.ts';
import { likest, type Liken, type Likened, type Likeness } from './likeness.ts';

/** These let sending go on, or bring it back: to hear one where caution was asked for does harm. */
const careless: ReadonlySet<CertainIntent> = new Set<CertainIntent>([
  ...(['acknowledge', 'opt-in', 'help', 'authenticity', 'promise'] as const),
]);
const cautious = intentsInOrder.filter((intent) => !careless.has(intent) && intent !== 'paid');

/**
 * How sure likeness must be, found on replies of writers that were held out (test/reply/understand/score.test.ts
 * keeps what they reach). Scores are in units of `Likeness`; `chat` is the lead over `unclear`, most of whose
 * examples are private messages.
 */
const STOP = { alone: { part: 2.5, chat: 5 }, beside: { part: 4, chat: 6 }, overOptIn: 1 };
/** A clause that is so much like a stop is one, whatever the rest of a long text is like. */
const STOP_CLAUSE = { part: 7, chat: 12, whole: -2 };
const CARELESS = { part: 3, lead: 2, chat: 4 };
const CAUTIOUS_TOO = { whole: 3, part: 4, chat: 4 };
/** Nobody is harmed when a text stays unclear, a person looks: so a case is opened only when it is surely one. */
const CAUTIOUS = { part: 2, chat: 3 };
/** A quarantined number, an alarm at night and sending again take more. */
const surer: Partial<Record<Intent, { readonly part: number; readonly chat: number }>> = {
  distress: { part: 3, chat: 3 },
  'wrong-person': { part: 3, chat: 6 },
  'opt-in': { part: 5, chat: 9 },
};
/** "I never took this loan" is for a case to decide, not for a quarantine. */
const DISPUTE_LEAD = 2;

/**
 * What likeness to the examples adds to what was said for certain. An intent that was certain is never taken away, but
 * that `wrong-person` becomes `dispute` where the text is clearly more like one; and what a guard took back stays away.
 *
 * 1. Stop: heard whenever a clause is like one and the text unlike private chat.
 * 2. Nothing certain: what the text is most like, if clearly so.
 * 3. Nothing but careless: the cautious intent that the text is like comes beside it.
 */
export function withSecondOpinion(
  { evidence, denied, listed }: Said,
  text: string,
  liken: Liken,
): readonly Evidence[] {
  if (listed) return evidence;
  const likened = liken(text);
  const said = evidence.map((one) =>
    isDispute(one, likened.whole) ? likeExamples('dispute', likened) : one,
  );
  const all = [
    ...said,
    ...(said.length === 0 ? clearlyLike(likened) : []),
    ...(!wantsThem(said) && asksToStop(likened, said) ? [likeExamples('opt-out', likened)] : []),
  ].filter((one) => evidence.includes(one) || !denied.has(one.intent));
  return [...all, ...(isCareless(all) ? cautiousIn(likened) : [])];
}

const likeExamples = (intent: CertainIntent, { parts }: Likened): Evidence => {
  const most = Math.max(...parts().map((part) => part(intent)));
  return { intent, by: `like the examples of ${intent} (${most.toFixed(1)})` };
};

const overChat = (likeness: Likeness, intent: Intent): number => likeness(intent) - likeness('unclear');

const isDispute = ({ intent }: Evidence, whole: Likeness): boolean =>
  intent === 'wrong-person' && whole('dispute') - whole('wrong-person') > DISPUTE_LEAD;

const isCareless = (all: readonly Evidence[]): boolean =>
  all.length > 0 && all.every(({ intent }) => careless.has(intent));

/** Whoever asks for messages, or keeps them, uses the same words as those who stop them. */
const wantsThem = (said: readonly Evidence[]): boolean => said.some(({ intent }) => intent === 'opt-in');

function asksToStop({ whole, parts }: Likened, said: readonly Evidence[]): boolean {
  const lead = overChat(whole, 'opt-out');
  const most = said.length > 0 ? STOP.beside : STOP.alone;
  return parts()
    .filter((part) => likest(part) === 'opt-out' && part('opt-out') - part('opt-in') >= STOP.overOptIn)
    .some(
      (part) =>
        (lead >= most.chat && part('opt-out') >= most.part) ||
        (lead >= STOP_CLAUSE.whole &&
          part('opt-out') >= STOP_CLAUSE.part &&
          overChat(part, 'opt-out') >= STOP_CLAUSE.chat),
    );
}

function clearlyLike(likened: Likened): readonly Evidence[] {
  const { whole } = likened;
  const best = likest(whole);
  // Agreement has no effect, so nobody would look again: only its own words say it (acknowledge.ts).
  if (best === 'unclear' || best === 'opt-out' || best === 'acknowledge') return [];
  const sure = surer[best] ?? (careless.has(best) ? CARELESS : CAUTIOUS);
  if (whole(best) < sure.part || overChat(whole, best) < sure.chat) return [];
  if (careless.has(best)) {
    const rival = Math.max(...cautious.map((intent) => whole(intent)));
    if (whole(best) - rival < CARELESS.lead) return [];
  }
  return [likeExamples(best, likened)];
}

const cautiousIn = (likened: Likened): readonly Evidence[] =>
  cautious
    .filter(
      (intent) =>
        intent !== 'opt-out' &&
        overChat(likened.whole, intent) >= CAUTIOUS_TOO.chat &&
        likened
          .parts()
          .some(
            (part) =>
              likest(part) === intent &&
              part(intent) >= (part === likened.whole ? CAUTIOUS_TOO.whole : CAUTIOUS_TOO.part),
          ),
    )
    .map((intent) => likeExamples(intent, likened));
