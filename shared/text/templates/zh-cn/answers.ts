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
    2,
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有专人尽快联系您。想找人说说，请拨{crisisLine}；情况危急，请拨{emergency}。',
  ),
  first(
    'distress.elsewhere',
    2,
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有专人尽快联系您。请告诉身边的人；情况危急，请拨当地急救电话。',
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
  first(
    'legal',
    2,
    '您说的情况记下了，编号{caseId}。提醒短信已停止，最晚{answerBy}有专人答复您。要补充请直接回复或拨{hotline}。',
  ),
  first(
    'dispute',
    2,
    '您说的问题记下了，编号{caseId}。核对期间不再发提醒，最晚{answerBy}答复您。要补充请直接回复或拨{hotline}。',
  ),
  first(
    'hardship',
    2,
    '谢谢您告诉我们，编号{caseId}。提醒先停下，最晚{answerBy}有专人和您商量，不收费。也可拨{hotline}。',
  ),
  first(
    'hardship.interest-goes-on',
    2,
    '谢谢您告诉我们，编号{caseId}。提醒先停下，利息仍按合同算。最晚{answerBy}专人和您商量，免费。可拨{hotline}。',
  ),
  first(
    'hardship.interest-stops',
    2,
    '谢谢您告诉我们，编号{caseId}。提醒先停下，这期间不计利息。最晚{answerBy}专人和您商量，免费。可拨{hotline}。',
  ),
  first(
    'complaint',
    2,
    '您的投诉收到了，编号{caseId}。处理期间不再发提醒，最晚{answerBy}答复您。要补充请直接回复或拨{hotline}。',
  ),
  first('paid', 2, '谢谢您告诉我们。这笔还款正在核对，核对期间不再发提醒。有疑问请直接回复或拨{hotline}。'),
  first(
    'authenticity',
    1,
    '您多留个心是对的。请拨借款合同上的电话，或拨{hotline}，报短信里的核真码就能核对。我们不会索要密码。',
  ),
  first(
    'help',
    2,
    '我们按借款合同发还款提醒。怎么还款、核对真假、投诉或有困难，请拨{hotline}；想让专人回电请回复“人工”，拒收请回复R。',
  ),
  first(
    'promise',
    1,
    '谢谢您告诉我们打算什么时候还，已经记下了。情况有变或有困难，请回复“困难”或拨{hotline}。',
  ),
  first('question', 2, '您的问题收到了，编号{caseId}，最晚{answerBy}有专人联系您。着急的话请拨{hotline}。'),
  // One reply has opened several cases, each with a day of its own.
  first(
    'several',
    1,
    '您说的几件事都记下了，会逐件答复您：{cases}。期间不再发提醒，不收费。要补充请直接回复或拨{hotline}。',
  ),
  first('opt-in', 1, '好的，这个号码可以重新收到还款提醒了。需要帮助请拨{hotline}，不想再收请回复R。'),
];

/** Of our own accord, so each says how to stop: about a case that is looked at or closed, and the road to appeal. */
export const chineseCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    3,
    '您反映的事（编号{caseId}）查清了：您说得对，我们已经改正，给您添麻烦了，实在抱歉。还有疑问请回复或拨{hotline}，也可找{appealRoad}。拒收请回复R',
  ),
  first(
    'case-plan-agreed',
    3,
    '和您商定的还款安排（编号{caseId}）：{plan}。以后按新安排提醒您。还有疑问请回复或拨{hotline}，也可找{appealRoad}。拒收请回复R',
  ),
  first(
    'case-closed',
    3,
    '您反映的事（编号{caseId}）处理完了，结果和理由请拨{hotline}，我们跟您说清楚。不认同可以回复再提，也可向{appealRoad}投诉。拒收请回复R',
  ),
  first(
    'case-closed.with-reason',
    2,
    '您反映的事（编号{caseId}）处理完了：{reason}不认同可以回复或拨{hotline}再提，也可向{appealRoad}投诉。拒收请回复R',
  ),
  // Nobody has to disagree with this one, and it was announced without a number of its own.
  first(
    'case-closed.paid',
    1,
    '谢谢您等我们核对。您说的还款查到了，您不用再做什么。有疑问请回复或拨{hotline}。拒收请回复R',
  ),
  first(
    'case-withdrawn',
    3,
    '按您的意思，编号{caseId}的事已撤回。以后想再提，随时回复或拨{hotline}，也可找{appealRoad}。拒收请回复R',
  ),
  first(
    'case-score',
    1,
    '编号{caseId}的事处理完了，您觉得办得怎么样？请回复{scale}中的一个数字，越大越满意。只问这一次，不回也没关系。拒收请回复R',
  ),
  first('case-message', 2, '编号{caseId}：{message}（可直接回复或拨{hotline}）拒收请回复R'),
];
