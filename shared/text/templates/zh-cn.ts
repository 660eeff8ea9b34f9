import { same, type Template } from './template.ts';

const early = ['overdue+3', 'overdue+5', 'overdue+7'] as const;
const later = ['overdue+12', 'overdue+15'] as const;
const last = ['overdue+26', 'overdue+30'] as const;
const merged = (names: readonly string[]): readonly string[] => names.map((name) => `${name}.merged`);

/** How to pay, how to know that it is us, and how to make it stop: the same end for every reminder. */
const end = '还款方式或查真伪请拨{hotline}，核真码{checkCode}，我们不索要密码。拒收请回复R';

export const chineseTemplates: readonly Template[] = [
  {
    name: 'due-3',
    version: 1,
    body: `【{sender}】温馨提醒：您尾号{contract}的借款，按合同本期{dueDate}到期，截至{asOf}待还{amount}，已还请忽略。有困难请回复“困难”。${end}`,
  },
  {
    name: 'due',
    version: 1,
    body: `【{sender}】温馨提醒：您尾号{contract}的借款，按合同本期今天（{dueDate}）到期，截至{asOf}待还{amount}，已还请忽略。有困难请回复“困难”。${end}`,
  },
  ...same(
    early,
    1,
    `【{sender}】您尾号{contract}的借款，按合同本期{dueDate}应还，截至{asOf}还有{amount}未到账，特此提醒。已还请回复“已还”，有困难请回复“困难”。${end}`,
  ),
  ...same(
    later,
    1,
    `【{sender}】您尾号{contract}的借款，按合同本期{dueDate}应还，截至{asOf}还有{amount}未到账。已还请回复“已还”，手头紧请回复“困难”告诉我们。${end}`,
  ),
  ...same(
    last,
    1,
    `【{sender}】您尾号{contract}的借款，按合同本期{dueDate}应还，截至{asOf}还有{amount}未到账。若遇到难处，请回复“困难”告诉我们；已还请回复“已还”。${end}`,
  ),
  ...same(
    merged([...early, ...later, ...last]),
    1,
    `【{sender}】您尾号{contract}的借款，现提醒{count}期，最早一期按合同{dueDate}应还，截至{asOf}共{amount}未到账。已还请回复“已还”，有困难请回复“困难”。${end}`,
  ),
  {
    name: 'opt-out',
    version: 1,
    body: '【{sender}】已停止向本号码发送短信，不再打扰。如需帮助请拨{hotline}；想重新接收请回复“恢复短信”。',
  },
  {
    name: 'opt-in',
    version: 1,
    body: '【{sender}】好的，本号码可以重新接收还款提醒了。如需帮助请拨{hotline}，不想再收请回复R。',
  },
  {
    name: 'help',
    version: 1,
    body: '【{sender}】我们发送借款还款提醒。查真伪、投诉、还款有困难，请拨{hotline}或回复您的问题。不想再收请回复R。',
  },
];
