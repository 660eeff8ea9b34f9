import type { DeploymentSetting, Setting } from '../../../../shared/model/setting.ts';
import { unpackApprovals } from '../../../../shared/model/template.ts';
import { languageSchema } from '../../../../shared/model/value.ts';
import { approvalState } from '../../../../shared/text/approvals.ts';
import { shippedTexts } from '../../../../shared/text/templates/templates.ts';
import type { Instant } from '../../../../shared/time.ts';
import { readinessOf } from '../../readiness/readiness.ts';
import type { Problem, Step } from '../step.ts';

/** Enough to find what holds the whole book; `readiness` tells of the single loan. */
const LOANS_JUDGED = 200;
/** Of texts that lack something, so many are named. */
const NAMED_MAX = 3;

const settable = ['lender', 'sending', 'deployment'] as const;

export const settingsStep: Step = {
  name: 'settings',
  about: 'lender, speed, facts of the deployment, approved texts; what of it holds loans of the book',
  look: async ({ stack, records, book }) => {
    const at = stack.clock.now();
    const names = [...settable, 'templates'];
    const { settings } = await records.get(names.map((name) => ({ kind: 'setting', name })));
    const readiness = await readinessOf({ records, book }, { at, limit: LOANS_JUDGED });
    const problems = [
      ...missingOf(settings),
      ...(stack.isLocal ? [] : inventedOf(settings)),
      ...unsaidOf(settings.find((setting): setting is DeploymentSetting => setting.name === 'deployment')),
      ...unapprovedOf(settings, at),
    ];
    const { judged } = readiness.loans;
    return {
      saw: `the lender’s settings, ${shippedTexts.length} texts, ${judged} open loans${pauseOf(settings)}`,
      problems: [...problems, ...holdsOf(readiness)],
    };
  },
};

const missingOf = (settings: readonly Setting[]): readonly Problem[] =>
  settable
    .filter((name) => !settings.some((setting) => setting.name === name))
    .map((name) => ({
      what: `nobody has set ${name}: nothing is sent`,
      mend: `npm run cli -- settings set ${name} FILE (settings --help says what it holds)`,
    }));

/** What was invented for the local run proves nothing on a day when it is asked for. */
const inventedOf = (settings: readonly Setting[]): readonly Problem[] =>
  settings
    .filter((setting) => 'demo' in setting && setting.demo)
    .map(({ name }) => ({
      what: `${name} is marked as a demo’s`,
      mend: `npm run cli -- settings set ${name} FILE, with what is true and demo: false`,
    }));

/** The facts that rules of one country ask for; a lender may serve only one. */
const factsOfCountry = [
  ['chinaDataRegion', 'chinaExportMechanism', 'repliesFromChina'],
  ['repliesFromUnitedStates'],
] as const;

function unsaidOf(deployment: DeploymentSetting | undefined): readonly Problem[] {
  if (deployment === undefined) return [];
  const isSaid = (fact: keyof DeploymentSetting): boolean => deployment[fact] !== undefined;
  const unsaid: string[] = (['relationship', 'recordsKeptYears'] as const).filter((fact) => !isSaid(fact));
  if (!factsOfCountry.some((facts) => facts.every(isSaid))) unsaid.push(factsOfCountry.flat().join(', '));
  return unsaid.map((facts) => ({
    what: `deployment does not say ${facts}: rules hold for want of it`,
    mend: 'npm run cli -- settings set deployment FILE, each with its proof',
  }));
}

/** A language of which no text is approved is one the lender does not write in; with one, all must be. */
function unapprovedOf(settings: readonly Setting[], at: Instant): readonly Problem[] {
  const stored = settings.find((setting) => setting.name === 'templates');
  const approvals = stored === undefined ? {} : unpackApprovals(stored.approvals);
  const languages = languageSchema.options.map((language) => {
    const texts = shippedTexts.filter((text) => text.language === language);
    return { texts, unfit: texts.filter((text) => approvalState(approvals, text, at) !== 'approved') };
  });
  const mend = 'npm run cli -- template list --approvals; npm run cli -- template approve';
  if (languages.every(({ texts, unfit }) => unfit.length === texts.length)) {
    return [{ what: 'no text is approved: nothing is sent', mend }];
  }
  return languages
    .filter(({ texts, unfit }) => unfit.length > 0 && unfit.length < texts.length)
    .map(({ unfit }) => {
      const named = unfit
        .slice(0, NAMED_MAX)
        .map((text) => `${text.templateId} (${approvalState(approvals, text, at)})`);
      const more = unfit.length > NAMED_MAX ? ` and ${unfit.length - NAMED_MAX} more` : '';
      return { what: `not approved: ${named.join(', ')}${more}`, mend };
    });
}

/** What an operator has not said and loans are held for; what the lender's file lacks is for `readiness`. */
function holdsOf({ rules, loans }: Awaited<ReturnType<typeof readinessOf>>): readonly Problem[] {
  const worst = new Map<string, { readonly fact: string; readonly held: number }>();
  for (const { fact, from, how, held } of rules.flatMap(({ missing }) => missing)) {
    if (from === 'setting' && held > (worst.get(how)?.held ?? 0)) worst.set(how, { fact, held });
  }
  return [...worst].map(([mend, { fact, held }]) => ({
    what: `${held} of ${loans.judged} loans are held for want of ${fact}`,
    mend,
  }));
}

function pauseOf(settings: readonly Setting[]): string {
  const sending = settings.find((setting) => setting.name === 'sending');
  return sending?.paused === undefined ? '' : `; sending is paused by ${sending.paused.by}`;
}
