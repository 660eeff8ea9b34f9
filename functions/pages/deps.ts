import type { LenderSetting } from '../../shared/model/setting.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Counters } from '../../shared/ports/counters.ts';
import type { CaseDeps } from '../case/deps.ts';
import type { PageAnswer } from './response.ts';
import type { Form, PageRequest } from './request.ts';
import type { Words } from './words/words.ts';

export interface PagesDeps extends CaseDeps {
  readonly counters: Counters;
}

/** Who the lender is, in the visitor's language. */
export interface Lender {
  readonly name: string;
  readonly hotline: string;
  readonly app: string | undefined;
  readonly setting: LenderSetting;
}

/** What every page knows. */
export interface Frame {
  readonly language: Language;
  readonly say: Words;
  /** Undefined while nobody has said who the lender is, or while that cannot be read. */
  readonly lender: Lender | undefined;
  /** What a link to this page names behind the language: `/check`. Empty on the first page. */
  readonly path: string;
}

/** A frame whose lender is known: only such pages do anything. */
export interface Open extends Frame {
  readonly lender: Lender;
}

export interface Visit {
  readonly deps: PagesDeps;
  readonly frame: Open;
  readonly request: PageRequest;
}

export interface Road {
  readonly show?: (visit: Visit) => PageAnswer;
  readonly take?: (visit: Visit, form: Form) => Promise<PageAnswer>;
}
