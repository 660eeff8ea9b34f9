import { randomUUID } from 'node:crypto';
import type { CaseDeps } from '../../../functions/case/deps.ts';
import { openedCase } from '../../../functions/case/opened-case.ts';
import { Fault } from '../../../shared/fault.ts';
import { caseKindSchema, type Case } from '../../../shared/model/case.ts';
import {
  loanIdSchema,
  personIdSchema,
  type ContactId,
  type LoanId,
  type PersonId,
} from '../../../shared/model/ids.ts';
import { languageSchema, type Language } from '../../../shared/model/value.ts';
import type { Records } from '../../../shared/ports/records.ts';
import type { Connection } from '../connect.ts';
import { required, type Values } from './arguments.ts';
import { usage } from './usage.ts';

/** Opens a case that came by telephone, letter or visit. Throws Fault('invalid_input') that names the option. */
export async function openFromWords(connection: Connection, values: Values): Promise<Case> {
  const kind = caseKindSchema.safeParse(required(values, 'kind'));
  if (!kind.success) throw new Fault('invalid_input', `--kind: ${caseKindSchema.options.join(', ')}`);
  const words = { who: required(values, 'by'), text: required(values, 'text') };
  const whom = await whomOf(connection.records, values);
  return openedCase(await depsOf(connection), {
    kind: kind.data,
    openedBy: 'operator',
    cause: values.cause ?? `operator:${randomUUID()}`,
    by: 'staff',
    ...words,
    owner: words.who,
    contactId: whom.contactId,
    personId: whom.personId,
    ...(whom.loanId === undefined ? {} : { loanId: whom.loanId }),
    language: languageOf(values, whom.language),
  });
}

interface Whom {
  readonly contactId: ContactId;
  readonly personId: PersonId;
  readonly loanId?: LoanId;
  readonly language: Language | 'unknown';
}

function whomOf(records: Records, { loan, person }: Values): Promise<Whom> {
  if ((loan === undefined) === (person === undefined)) {
    throw new Fault('invalid_input', `say --loan or --person, one of them\n\n${usage}`);
  }
  return loan === undefined ? whomOfPerson(records, person ?? '') : whomOfLoan(records, loan);
}

async function whomOfLoan(records: Records, text: string): Promise<Whom> {
  const loanId = loanIdSchema.safeParse(text);
  const [head] = loanId.success ? (await records.get([{ kind: 'loan', loanId: loanId.data }])).loans : [];
  if (head === undefined) throw new Fault('invalid_input', `--loan ${text}: no such loan is stored`);
  const { contactId, personId } = head;
  const [person] = (await records.get([{ kind: 'person', personId }])).people;
  return { contactId, personId, loanId: head.loanId, language: person?.language ?? 'unknown' };
}

/** The hold covers the person whatever the number; the number is where they are written to. */
async function whomOfPerson(records: Records, text: string): Promise<Whom> {
  const personId = personIdSchema.safeParse(text);
  const [person] = personId.success
    ? (await records.get([{ kind: 'person', personId: personId.data }])).people
    : [];
  if (person === undefined) throw new Fault('invalid_input', `--person ${text}: no such person is stored`);
  const [contactId, ...others] = person.contactIds;
  if (contactId === undefined || others.length > 0) {
    const has = contactId === undefined ? 'has no number' : 'has several numbers';
    throw new Fault(
      'invalid_input',
      `--person ${text}: ${has}; say --loan, one of ${person.loanIds.join(', ')}`,
    );
  }
  return { contactId, personId: person.personId, language: person.language };
}

function languageOf({ language }: Values, known: Whom['language']): Language {
  if (language === undefined && known !== 'unknown') return known;
  const said = languageSchema.safeParse(language);
  if (said.success) return said.data;
  throw new Fault(
    'invalid_input',
    `--language: ${languageSchema.options.join(' or ')}: in which are they written to?`,
  );
}

/** A command cannot call anybody: it leaves that to sweep, which looks for such cases at every run. */
const leftToSweep = (): Promise<never> =>
  Promise.reject(new Fault('unavailable', 'a command calls nobody; sweep does, at its next run'));

async function depsOf({ records, clock, keys }: Connection): Promise<CaseDeps> {
  const said = (): void => undefined;
  return {
    records,
    clock,
    keys: await keys(),
    alarm: { raise: leftToSweep, stopped: leftToSweep },
    log: { info: said, warn: said },
  };
}
