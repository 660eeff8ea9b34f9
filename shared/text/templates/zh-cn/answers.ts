import type { Template } from '../template.ts';

const first = (name: string, version: number, body: string): Template => ({
  name,
  version,
  body: `【{sender}】${body}`,
});

export const chineseAnswers: readonly Template[] = [
  // No hotline of ours and no tail: nothing here is about money.
  first(
    'distress',
    3,
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有同事尽快联系您。想找人说说，请拨{crisisLine}；情况危急，请拨{emergency}。',
  ),
  first(
    'distress.elsewhere',
    3,
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有同事尽快联系您。请告诉身边的人；情况危急，请拨当地急救电话。',
  ),
  first(
    'opt-out',
    2,
    '好的，我们不再给这个号码发短信了。需要帮助请拨{hotline}；想重新接收，请回复“恢复短信”。',
  ),
  first(
    'wrong-person',
    1,
    '很抱歉打扰您。我们不会再给这个号码发短信，您什么都不用做，也不用提供任何信息。有疑问请拨{hotline}。',
  ),
  // Promises no answer: once a lawyer or an heir acts, we may write to nobody but them.
  first(
    'legal',
    3,
    '您说的事记下了，编号{caseId}，提醒已停。最晚{answerBy}有同事处理；有人替您办，请回复或拨{hotline}告诉我们。',
  ),
  first(
    'legal.death',
    1,
    '请节哀。提醒已停，不用着急。编号{caseId}，最晚{answerBy}有同事处理；方便时请告诉我们由谁来办：{hotline}。',
  ),
  first(
    'dispute',
    2,
    '您说的问题记下了，编号{caseId}。核对期间不再发提醒，最晚{answerBy}答复您。要补充请直接回复或拨{hotline}。',
  ),
  first(
    'hardship',
    3,
    '您的难处我们记下了，编号{caseId}。提醒先停下，最晚{answerBy}有同事和您商量，不收费。想早点谈请拨{hotline}。',
  ),
  first(
    'hardship.interest-goes-on',
    3,
    '您的难处记下了，编号{caseId}。提醒先停，利息仍按合同算。最晚{answerBy}找您商量，不收费，也可拨{hotline}。',
  ),
  first(
    'hardship.interest-stops',
    3,
    '您的难处记下了，编号{caseId}。提醒先停，期间不计利息。最晚{answerBy}找您商量，不收费，也可拨{hotline}。',
  ),
  first(
    'complaint',
    3,
    '抱歉让您不满意。投诉已收到，编号{caseId}，处理期间不发提醒，最晚{answerBy}答复您。补充请回复或拨{hotline}。',
  ),
  first(
    'paid',
    3,
    '谢谢您告诉我们，编号{caseId}。正在核对这笔还款，期间不发提醒，最晚{answerBy}告诉您结果。有事可拨{hotline}。',
  ),
  first(
    'authenticity',
    1,
    '您多留个心是对的。请拨借款合同上的电话，或拨{hotline}，报短信里的核真码就能核对。我们不会索要密码。',
  ),
  first(
    'help',
    3,
    '我们按借款合同发还款提醒。问还款、查真假、投诉或有困难，请拨{hotline}；想让同事回电请回复“人工”。拒收请回复R',
  ),
  // Says nothing of a day: many a promise names none.
  first('promise', 2, '谢谢您告诉我们还款的打算，已经记下了。情况有变或有困难，请回复“困难”或拨{hotline}。'),
  // To whoever asked for a person; a question of their own need not have been said.
  first('question', 3, '好的，会有同事联系您，最晚{answerBy}，编号{caseId}。着急的话请拨{hotline}。'),
  // Said again where we are late: a day that is over is not promised once more.
  first(
    'question.late',
    1,
    '您说的已记入编号{caseId}。这件事我们办晚了，实在抱歉，会尽快处理。着急的话请直接拨{hotline}。',
  ),
  // One reply has opened several cases, each with a day of its own.
  first(
    'several',
    2,
    '您说的几件事都记下了，会逐件答复您：{cases}。答复前不发提醒，办这些都不收费。要补充请直接回复或拨{hotline}。',
  ),
  first(
    'several.interest-goes-on',
    1,
    '您说的几件事都记下了，会逐件答复您：{cases}。答复前不发提醒，利息仍按合同算，办这些都不收费。要补充请直接回复或拨{hotline}。',
  ),
  first(
    'several.interest-stops',
    1,
    '您说的几件事都记下了，会逐件答复您：{cases}。答复前不发提醒，期间不计利息，办这些都不收费。要补充请直接回复或拨{hotline}。',
  ),
  first('opt-in', 1, '好的，这个号码可以重新收到还款提醒了。需要帮助请拨{hotline}，不想再收请回复R。'),
];

/** Of our own accord, so each says how to stop: about a case that is looked at or closed, and the road to appeal. */
export const chineseCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    4,
    '您说的事（编号{caseId}）查清了：您说得对，我们已经改正，给您添麻烦了，实在抱歉。还有疑问请回复或拨{hotline}，也可找{appealRoad}。拒收请回复R',
  ),
  first(
    'case-plan-agreed',
    4,
    '和您商定的还款安排（编号{caseId}）：{plan}，以后按这个提醒您。到时有难处请早点说，回复或拨{hotline}都行，也可找{appealRoad}。拒收请回复R',
  ),
  first(
    'case-closed',
    4,
    '您说的事（编号{caseId}）处理完了，结果和理由请拨{hotline}，我们跟您说清楚。不认同可以回复再提，也可向{appealRoad}投诉。今后可能还会发提醒，拒收请回复R',
  ),
  first(
    'case-closed.with-reason',
    3,
    '您说的事（编号{caseId}）处理完了：{reason}不认同可以回复或拨{hotline}再提，也可向{appealRoad}投诉。今后可能还会发提醒，拒收请回复R',
  ),
  // Nobody has to disagree with this one. Of this payment alone: the next instalment comes.
  first(
    'case-closed.paid',
    2,
    '您说的那笔还款查到了，这笔您不用再管，谢谢您等我们核对。有疑问请回复或拨{hotline}。拒收请回复R',
  ),
  // Whoever has taken it back: the borrower, or we because it was a mistake.
  first(
    'case-withdrawn',
    4,
    '编号{caseId}的事已经撤回。以后想再提，随时回复或拨{hotline}，也可找{appealRoad}。今后可能还会发提醒，拒收请回复R',
  ),
  first(
    'case-score',
    1,
    '编号{caseId}的事处理完了，您觉得办得怎么样？请回复{scale}中的一个数字，越大越满意。只问这一次，不回也没关系。拒收请回复R',
  ),
  first('case-message', 3, '编号{caseId}：{message}可直接回复，或拨{hotline}。拒收请回复R'),
];
