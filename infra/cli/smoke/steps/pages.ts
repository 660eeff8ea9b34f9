import { en } from '../../../../functions/pages/words/en.ts';
import { CALL_MS_MAX, hangUpAfter } from '../../../../shared/adapters/aws/client-options.ts';
import type { Ground } from '../ground.ts';
import type { HttpRequest } from '../signed.ts';
import { problemsOf, type Problem, type Step } from '../step.ts';

const paths = ['', 'zh/', 'en/', 'en/check', 'en/tell', 'en/fake', 'en/case'] as const;
const lookAtTheLog = 'look at the log of the function pages; it says page-failed and why';

export const pagesStep: Step = {
  name: 'pages',
  about: 'every page opens, and a code that nobody sent cannot be confirmed',
  look: async (ground) => {
    const looks = paths.map((path) => problemsOf(`/${path}`, () => problemsOfPage(ground, path)));
    const problems = (
      await Promise.all([...looks, problemsOf('a made-up code', () => confirmed(ground))])
    ).flat();
    return {
      saw: `${paths.length} pages, and a made-up code at ${ground.stack.output('PagesUrl')}`,
      problems,
    };
  },
};

async function problemsOfPage({ stack, http }: Ground, path: string): Promise<readonly Problem[]> {
  const answer = await http(new URL(path, stack.output('PagesUrl')).href, hangingUp());
  const body = await answer.text();
  if (answer.status === 503) {
    return [{ what: `/${path} says that it is not ready`, mend: 'npm run cli -- settings set lender FILE' }];
  }
  if (answer.status !== 200) return [{ what: `/${path} answers ${answer.status}`, mend: lookAtTheLog }];
  return /<h1[\s>]/.test(body) ? [] : [{ what: `/${path} is none of our pages`, mend: 'npm run deploy' }];
}

/** Eight characters of our alphabet by chance: one in a million million of being somebody's. */
async function confirmed({ stack, http, newId }: Ground): Promise<readonly Problem[]> {
  const code = newId()
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 8)
    .padEnd(8, '0')
    .toUpperCase();
  const answer = await http(new URL('en/check', stack.output('PagesUrl')).href, {
    ...hangingUp(),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ code }).toString(),
  });
  const body = await answer.text();
  if (answer.status === 200 && body.includes(en.check.unconfirmed)) return [];
  if (answer.status === 200 && body.includes(en.check.genuine)) {
    return [
      {
        what: `the made-up code ${code} is called genuine: whoever invents one is believed`,
        mend: 'run smoke again (by chance it may be somebody’s); if it stays, take the pages off the air and look at functions/pages/code.ts',
      },
    ];
  }
  return [
    {
      what: `a made-up code is answered with ${answer.status}, not with "${en.check.unconfirmed}"`,
      mend: lookAtTheLog,
    },
  ];
}

const hangingUp = (): HttpRequest => ({ signal: hangUpAfter(CALL_MS_MAX).abortSignal });
