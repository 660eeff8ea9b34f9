import { answerIdOf, contactIdOf, type NoticeId } from '../../../../shared/model/ids.ts';
import type { Notice } from '../../../../shared/model/notice.ts';
import { doorKey, knock, said } from '../door.ts';
import { answerInTime, type Ground } from '../ground.ts';
import type { Problem, Step } from '../step.ts';

export const smsStep: Step = {
  name: 'sms',
  about:
    'HELP in the name of --phone, and the deployment’s own answer to it: one SMS to that phone, and its receipt',
  look: async (ground) => {
    const { phone } = ground;
    if (phone === undefined) {
      return {
        skipped: 'it sends one SMS: give --phone NUMBER, the phone in your hand',
      };
    }
    if (await isBorrowers(ground, phone)) {
      return {
        saw: 'nothing was sent',
        problems: [{ what: 'that number is a borrower’s', mend: 'give a phone of your own' }],
      };
    }
    const one = said(ground, phone, 'HELP');
    const status = await knock(ground, one, await doorKey(ground));
    if (status !== 204) {
      const mend = 'see the step replies';
      return { saw: 'nothing was sent', problems: [{ what: `the door answers ${status}`, mend }] };
    }
    return ended(await answerOf(ground, answerIdOf(one.inboundId)), answerIdOf(one.inboundId));
  },
};

/** In anybody's book: an engineer's slip of a digit must not write to a borrower at night. */
async function isBorrowers({ records, keys }: Ground, phone: string): Promise<boolean> {
  const contactId = contactIdOf((await keys()).contact, phone);
  const [contact] = (await records.get([{ kind: 'contact', contactId }])).contacts;
  return contact !== undefined && contact.personIds.length > 0;
}

/** The receipt comes within the minute, or later: then what stands there now is the answer. */
async function answerOf(ground: Ground, noticeId: NoticeId): Promise<Notice | undefined> {
  const read = async (): Promise<Notice | undefined> =>
    (await ground.records.get([{ kind: 'notice', noticeId }])).notices[0];
  const settled = await answerInTime(ground, async () => {
    const notice = await read();
    const isOpen = notice === undefined || notice.state === 'claimed' || notice.state === 'sent';
    return isOpen && !ground.stack.isLocal ? undefined : notice;
  });
  return settled ?? read();
}

function ended(notice: Notice | undefined, noticeId: NoticeId) {
  const explain = `npm run cli -- explain '${noticeId}'`;
  const problem = (what: string): Problem => ({ what, mend: explain });
  switch (notice?.state) {
    case 'delivered':
      return { saw: 'HELP was answered, and the phone has the answer', problems: [] };
    case 'sent':
      return {
        saw: `HELP was answered; the carrier has it, its receipt is not here yet: ${explain}`,
        problems: [],
      };
    case undefined:
      return { saw: 'HELP', problems: [problem('HELP was taken, and no answer is owed')] };
    default:
      return {
        saw: 'HELP',
        problems: [
          problem(`the answer to HELP is ${notice?.state ?? ''} (${notice?.reason ?? 'no reason'})`),
        ],
      };
  }
}
