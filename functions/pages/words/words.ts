import type { Language } from '../../../shared/model/value.ts';

/** What a visitor may come to tell us; `stop` and `other` have no case kind of their own. */
export const topics = ['complaint', 'dispute', 'hardship', 'wrong-person', 'stop', 'other'] as const;
export type Topic = (typeof topics)[number];

/** Why a page could not be shown; each has its sentence. */
export type Trouble =
  'not-found' | 'method' | 'too-large' | 'unreadable' | 'other-site' | 'unavailable' | 'defect';

type Ways = (hotline: string, app: string | undefined) => string;
type Texts = readonly string[];

/** Every word of the pages in one language. Nothing here is a rule; what is promised is said by the use cases. */
export interface Words {
  readonly tag: Language;
  readonly otherLanguage: string;
  readonly otherTag: Language;
  readonly skip: string;
  readonly unnamed: string;
  readonly tagline: string;
  readonly back: string;
  readonly help: Ways;
  readonly helpWithoutLender: string;
  readonly never: string;
  readonly list: (parts: Texts) => string;
  readonly page: (title: string, lender: string) => string;
  readonly problemTitle: (title: string) => string;
  readonly problems: string;
  readonly optional: string;
  readonly topics: Readonly<Record<Topic, string>>;
  /** What a case's first line says: the topic, and how we know whom it concerns. */
  readonly entry: (topic: string, way: string) => string;
  readonly byCode: string;
  readonly byNumber: string;
  readonly byNothing: string;
  readonly home: {
    readonly title: (lender: string) => string;
    readonly lead: string;
    readonly roads: readonly { readonly path: string; readonly title: string; readonly text: string }[];
    readonly fake: string;
  };
  readonly check: Plain<
    'title' | 'code' | 'codeHint' | 'button' | 'missing' | 'genuine' | 'sent' | 'number'
  > &
    Plain<'checked' | 'provesTitle' | 'tell' | 'again' | 'unconfirmed' | 'unconfirmedLead' | 'whyTitle'> &
    Plain<'nextTitle' | 'fake'> & {
      readonly times: (times: number) => string;
      readonly proves: Texts;
      readonly why: Texts;
      readonly next: (hotline: string, app: string | undefined) => Texts;
    };
  readonly fake: Plain<'title' | 'lead' | 'words' | 'wordsHint' | 'sender' | 'button' | 'missing' | 'done'> &
    Plain<'doneNext'> & {
      readonly entry: (sender: string, words: string) => string;
      readonly doneText: (caseId: string) => string;
    };
  readonly tell: TellWords;
  readonly case: CaseWords;
  readonly trouble: Readonly<Record<Trouble, readonly [title: string, text: string]>>;
  readonly limited: string;
  readonly limitedText: (at: string) => string;
}

type Plain<Names extends string> = { readonly [Name in Names]: string };

type TellWords = Plain<'title' | 'lead' | 'about' | 'words' | 'wordsHint' | 'whom' | 'whomHint' | 'helper'> &
  Plain<
    | 'helperHint'
    | 'button'
    | 'done'
    | 'caseNumber'
    | 'secret'
    | 'keep'
    | 'answerRoad'
    | 'answerHere'
    | 'answerSilent'
  > &
  Plain<'paused' | 'free' | 'stopUnproved' | 'wrongUnproved' | 'toCase' | 'stopped' | 'stoppedNext'> &
  Plain<'stoppedOwed' | 'distressTitle' | 'distressText' | 'distressUnknown'> & {
    readonly hints: Readonly<Record<Topic, string>>;
    readonly problems: Plain<'about' | 'words' | 'whom' | 'unreadable' | 'unconfirmed' | 'token'> & {
      readonly long: (max: number) => string;
    };
    readonly by: (day: string) => string;
    readonly interest: Plain<'goes-on' | 'stops'>;
    readonly appeal: (road: string) => string;
    readonly stoppedText: (lastTwo: string) => string;
    readonly distressLine: (line: string, emergency: string) => string;
  };

type CaseWords = Plain<'title' | 'lead' | 'number' | 'numberHint' | 'secret' | 'secretHint' | 'button'> &
  Plain<
    'missingNumber' | 'missingSecret' | 'noMatch' | 'lost' | 'state' | 'outcome' | 'opened' | 'due' | 'closed'
  > &
  Plain<'overdue' | 'reason' | 'private' | 'conversation' | 'sums' | 'add' | 'addButton' | 'added'> &
  Plain<'missingWords' | 'expired' | 'score' | 'scoreHint' | 'scoreButton' | 'missingScore' | 'scored'> & {
    readonly heading: (caseId: string) => string;
    readonly states: Plain<'open' | 'resolved'>;
    readonly outcomes: Plain<'upheld' | 'plan-agreed' | 'closed' | 'withdrawn'>;
    readonly who: Plain<'borrower' | 'helper' | 'staff' | 'system'>;
    readonly appeal: (road: string) => string;
  };
