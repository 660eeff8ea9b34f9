import type { Template } from '../template.ts';

/** How to pay, how to know that it is us, and how to make it stop: the same end for every reminder. */
const end = '怎么还款、核对真假，请拨{hotline}报核真码{checkCode}，我们不索要密码。拒收请回复R';

/** Who, by which contract, how much, which date and as of when: all of it stands in the first part. */
export const chineseNotices: readonly Template[] = [
  {
    name: 'due-soon',
    version: 2,
    body: `【{sender}】提前跟您说一声：按尾号{contract}的借款合同，{dueDate}应还{amount}（账目截至{asOf}）。已还请忽略，有困难请回复“困难”，我们和您商量。${end}`,
  },
  {
    name: 'due',
    version: 2,
    body: `【{sender}】今天（{dueDate}）是还款日：按尾号{contract}的借款合同，应还{amount}（账目截至{asOf}）。已还请忽略，有困难请回复“困难”，我们和您商量。${end}`,
  },
  {
    name: 'overdue-early',
    version: 2,
    body: `【{sender}】提醒您一声：按尾号{contract}的借款合同，{dueDate}的还款截至{asOf}还有{amount}没到账。已还请回复“已还”，有困难请回复“困难”。${end}`,
  },
  {
    name: 'overdue-later',
    version: 2,
    body: `【{sender}】按您尾号{contract}的借款合同，{dueDate}的还款截至{asOf}还有{amount}没到账。手头不方便请回复“困难”，我们和您商量；已还请回复“已还”。${end}`,
  },
  {
    name: 'overdue-last',
    version: 2,
    body: `【{sender}】按您尾号{contract}的借款合同，{dueDate}的还款截至{asOf}还有{amount}没到账。如果遇到了难处，请回复“困难”告诉我们；已还请回复“已还”。${end}`,
  },
  {
    name: 'overdue-merged',
    version: 2,
    body: `【{sender}】按尾号{contract}的借款合同，{count}期还款（最早一期{dueDate}）截至{asOf}共{amount}没到账。已还请回复“已还”，有困难请回复“困难”。${end}`,
  },
];
