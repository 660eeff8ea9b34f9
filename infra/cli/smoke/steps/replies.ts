import type { Reply } from '../../../../shared/model/reply.ts';
import { answerIdOf } from '../../../../shared/model/ids.ts';
import { doorKey, knock, said, type Said } from '../door.ts';
import type { Ground } from '../ground.ts';
import type { Problem, Step } from '../step.ts';

/** Kept free for fiction, and of an area code in which nobody lives: no ledger of anybody's leads to it. */
const NOBODYS_NUMBER = '+18005550199';
/** Thanks change nothing, open no case and get no answer: all that is left behind is the reply itself. */
const HARMLESS = 'ok, thank you';
const lookAtTheLog = 'look at the log of the function reply; it says reply-not-taken and why';

export const repliesStep: Step = {
  name: 'replies',
  about: 'the door refuses what is not signed and what is signed falsely, and takes what is signed, once',
  look: async (ground) => {
    const problems = [...(await forged(ground)), ...(await genuine(ground))];
    return {
      saw: `two forged ones and a signed one, of nobody’s number ${NOBODYS_NUMBER}`,
      problems,
    };
  },
};

async function forged(ground: Ground): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [how, key] of [
    ['unsigned', undefined],
    ['signed with another key', ground.newId()],
  ] as const) {
    const one = said(ground, NOBODYS_NUMBER, HARMLESS);
    const status = await knock(ground, one, key);
    if ((await stored(ground, one)) !== undefined) {
      problems.push({
        what: `a reply that is ${how} was stored: anybody can speak in a borrower’s name`,
        mend: 'take the door off the air: delete the route POST /replies; then look at functions/reply/webhook.ts',
      });
    } else if (status !== 401) {
      problems.push({
        what: `a reply that is ${how} is answered with ${status}, not 401`,
        mend: lookAtTheLog,
      });
    }
  }
  return problems;
}

async function genuine(ground: Ground): Promise<readonly Problem[]> {
  const one = said(ground, NOBODYS_NUMBER, HARMLESS);
  const key = await doorKey(ground);
  const status = await knock(ground, one, key);
  const reply = await stored(ground, one);
  if (status === 204 && reply?.state === 'applied') {
    return [...(await answered(ground, reply)), ...(await twice(ground, one, key, reply))];
  }
  const end = reply === undefined ? 'is not stored: no STOP would be heard' : `is stored, and ${reply.state}`;
  const mend =
    status === 401 ? 'is the secret newer than five minutes? wait, and run smoke again' : lookAtTheLog;
  return [{ what: `a signed reply is answered with ${status} and ${end}`, mend }];
}

/** A gateway brings the same message again whenever our answer was lost: that is no second reply. */
async function twice(ground: Ground, one: Said, key: string, before: Reply): Promise<readonly Problem[]> {
  const status = await knock(ground, one, key);
  const after = await stored(ground, one);
  if (status === 204 && after?.rev === before.rev) return [];
  return [
    { what: `the same reply again is answered with ${status}, and taken once more`, mend: lookAtTheLog },
  ];
}

async function answered({ records }: Ground, { inboundId }: Reply): Promise<readonly Problem[]> {
  const noticeId = answerIdOf(inboundId);
  const { notices } = await records.get([{ kind: 'notice', noticeId }]);
  if (notices.length === 0) return [];
  return [{ what: `thanks are answered by ${noticeId}`, mend: `npm run cli -- explain '${noticeId}'` }];
}

async function stored({ records }: Ground, { inboundId }: Said): Promise<Reply | undefined> {
  return (await records.get([{ kind: 'reply', inboundId }])).replies[0];
}
