import type { Template } from '../template.ts';

const first = (name: string, body: string): Template => ({ name, version: 1, body: `【{sender}】${body}` });

export const chineseAnswers: readonly Template[] = [
  // No hotline of ours and no tail: nothing here is about money.
  first(
    'distress',
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有同事尽快联系您。想找人说说，请拨{crisisLine}；情况危急，请拨{emergency}。',
  ),
  first(
    'distress.elsewhere',
    '您的平安最要紧，还款的事先放下。提醒已全部停止，会有同事尽快联系您。请告诉身边的人；情况危急，请拨当地急救电话。',
  ),
  first(
    'opt-out',
    '好的，已停止向本号码发送短信，不再打扰您。需要帮助请拨{hotline}；想重新接收请回复“恢复短信”。',
  ),
  first(
    'wrong-person',
    '很抱歉打扰您。我们不会再给这个号码发短信，您什么都不用做，也不用提供任何信息。有疑问请拨{hotline}。',
  ),
  first(
    'legal',
    '您说的情况已登记，编号{caseId}。提醒短信已停止，专人处理，{answerBy}前答复您。补充请直接回复或拨{hotline}。',
  ),
  first(
    'dispute',
    '您提出的疑问已登记，编号{caseId}。核实期间不再发提醒，{answerBy}前答复您。补充请直接回复或拨{hotline}。',
  ),
  first(
    'hardship',
    '谢谢您告诉我们，编号{caseId}。提醒先停下，{answerBy}前有专人联系您商量，不收费。也可拨{hotline}。',
  ),
  first(
    'hardship.interest-goes-on',
    '谢谢您告诉我们，编号{caseId}。提醒先停下，利息仍按合同算。{answerBy}前专人和您商量，不收费。可拨{hotline}。',
  ),
  first(
    'hardship.interest-stops',
    '谢谢您告诉我们，编号{caseId}。提醒先停下，这期间不计利息。{answerBy}前专人和您商量，不收费。可拨{hotline}。',
  ),
  first(
    'complaint',
    '您的投诉已登记，编号{caseId}。处理期间不再发提醒，{answerBy}前答复您。补充请直接回复或拨{hotline}。',
  ),
  first('paid', '谢谢您告知，我们正在核对这笔还款，核对期间不再发提醒。有疑问请回复或拨{hotline}。'),
  first(
    'authenticity',
    '您多留个心是对的。请拨借款合同上的电话，或拨{hotline}，报短信里的核真码就能核对。我们不会索要密码。',
  ),
  first(
    'help',
    '我们按借款合同发还款提醒。怎么还款、查真伪、投诉或有困难，请拨{hotline}；想让专人回电请回复“人工”，拒收回复R。',
  ),
  first('promise', '谢谢您告诉我们打算什么时候还，已经记下了。情况有变或有困难，请回复“困难”或拨{hotline}。'),
  first('question', '收到，编号{caseId}，{answerBy}前会有专人联系您。着急的话请拨{hotline}。'),
  first('opt-in', '好的，这个号码可以重新收到还款提醒了。需要帮助请拨{hotline}，不想再收请回复R。'),
];

/** About a case that is looked at or closed; the longer ones take two parts. */
export const chineseCaseTexts: readonly Template[] = [
  first(
    'case-upheld',
    '您反映的事（编号{caseId}）查清了：您说得对，我们已经更正记录，给您添麻烦了，实在抱歉。还有疑问请回复或拨{hotline}，也可拨打{appealRoad}。',
  ),
  first(
    'case-plan-agreed',
    '和您商定的还款安排（编号{caseId}）已经生效，以后按新安排提醒您。还有疑问请回复或拨{hotline}，也可拨打{appealRoad}。',
  ),
  first(
    'case-closed',
    '您反映的事（编号{caseId}）处理完了，结果和理由请拨{hotline}了解，我们会说清楚。如不认同，可以回复再提，也可拨打{appealRoad}。',
  ),
  first(
    'case-withdrawn',
    '按您的意思，编号{caseId}的事已撤回。以后想再提，随时回复或拨{hotline}，也可拨打{appealRoad}。',
  ),
  first(
    'case-score',
    '编号{caseId}的事处理完了，您觉得办得怎么样？请回复{scale}中的一个数字，越大越满意。只问这一次，不回也没关系。拒收请回复R',
  ),
  first('case-message', '编号{caseId}：{message}（可直接回复或拨{hotline}）'),
];
