import type { AnswerKind, Notice } from '../../shared/model/notice.ts';
import type { Words } from './deeds.ts';
import type { Simulation } from './simulation.ts';
import type { ReplyTruth } from './truth.ts';
import type { ClaimSeen, Watch } from './watch.ts';

/** What is answered to which words, and what such an answer has to say, in both languages. */
const answers: Readonly<
  Record<Exclude<Words, 'noise'>, readonly [kind: AnswerKind, en: string, zh: string]>
> = {
  stop: ['opt-out', 'You are opted out', '不再给这个号码发短信'],
  start: ['opt-in', 'payment reminders again', '可以重新收到还款提醒'],
  help: ['help', 'Reply AGENT for a call back', '问还款、查真假、投诉或有困难'],
  dispute: ['dispute', 'We have your dispute', '您说的问题记下了'],
  hardship: ['hardship', 'at no cost', '您的难处我们记下了'],
  complaint: ['complaint', 'We have your complaint', '投诉已收到'],
  paid: ['paid', 'checking for your payment', '正在核对这笔还款'],
  wrong: ['wrong-person', 'Sorry for the mix-up', '很抱歉打扰您'],
  promise: ['promise', 'you plan to pay', '还款的打算'],
  distress: ['distress', 'You matter more than any payment', '您的平安最要紧'],
  legal: ['legal', 'Reminders are stopped', '提醒已停'],
};

const replyOf = ({ noticeId }: Pick<Notice, 'noticeId'>, { truth }: Watch): ReplyTruth | undefined =>
  truth.replies.get(noticeId.slice('answer#'.length));

/** Promise 9: whoever says one thing is answered to that, and not to another. */
export function checkAnswered(watch: Watch, { notice, decision }: ClaimSeen): void {
  const words = replyOf(notice, watch)?.words;
  if (words === undefined) return;
  if (words === 'noise') {
    watch.broke(9, `${notice.noticeId}: answers what nobody understood`);
    return;
  }
  const [kind, en, zh] = answers[words];
  const says = notice.language === 'zh-CN' ? zh : en;
  if (notice.answerKind !== kind || !(decision?.text ?? '').includes(says)) {
    watch.broke(
      9,
      `${notice.noticeId} (${words}): answered as ${notice.answerKind ?? 'nothing'}, in other words`,
    );
  }
}

/** States of an answer that the carrier has been asked to bring. */
const askedFor: ReadonlySet<Notice['state']> = new Set(['sent', 'delivered', 'undelivered', 'rejected']);

/** Nothing failed, and nobody kept texts from leaving. */
const isCalm = ({ hits, plan }: Pick<Simulation, 'hits' | 'plan'>): boolean =>
  hits.length === 0 && !plan.actions.some(({ kind }) => kind === 'pause' || kind === 'suspend');

/**
 * Where nothing went wrong nothing excuses an answer that was not sent: not its time, which is always enough then.
 * A stop that was confirmed within the day, and words before a stop, are answered no more (`refused`).
 */
export function checkCalmAnswer(
  sim: Pick<Simulation, 'hits' | 'plan' | 'watch' | 'store'>,
  inbound: string,
  { words, isOwedAnswer }: ReplyTruth,
): void {
  const answer = sim.store.peek('notice', `answer#${inbound}`);
  if (!isCalm(sim) || !isOwedAnswer || answer === undefined) return;
  if (answer.state === 'refused' || askedFor.has(answer.state)) return;
  sim.watch.broke(9, `${inbound} (${words}): nothing went wrong, and its answer is ${answer.state}`);
}
