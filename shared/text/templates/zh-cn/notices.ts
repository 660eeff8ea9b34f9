import type { Template } from '../template.ts';

/**
 * How to pay, how to know that it is us, and how to make it stop. Set apart from the code by a comma: two numbers in
 * a row would read as one, and as if only who has a code may ask how to pay.
 */
const reach = '问还款、查真假请拨{hotline}，核真码{checkCode}，';
const end = `${reach}我们不索要密码。拒收请回复R`;
const shortEnd = `${reach}我们不要密码。拒收请回复R`;
/** The ledger's sum leaves them out, and so the text says that they are not in it. */
const withoutLateFees = '（不含逾期费）';
/** Not "的还款": that can be read as the payment the reader has made. */
const notArrived = `{dueDate}该还的钱截至{asOf}还有{amount}没到账${withoutLateFees}`;

/** Who, by which contract, how much, which date and as of when: all of it stands in the first part. */
export const chineseNotices: readonly Template[] = [
  {
    name: 'due-soon',
    version: 3,
    body: `【{sender}】提前跟您说一声：按尾号{contract}的借款合同，{dueDate}应还{amount}（账目截至{asOf}）。照常还就行，已还请忽略；有困难请回复“困难”，我们和您商量。${shortEnd}`,
  },
  {
    name: 'due',
    version: 3,
    body: `【{sender}】今天（{dueDate}）按尾号{contract}的借款合同应还{amount}（账目截至{asOf}）。照常还就行，已还请忽略；有困难请回复“困难”，我们和您商量。${end}`,
  },
  {
    name: 'overdue-early',
    version: 3,
    body: `【{sender}】提醒您一声：按尾号{contract}的借款合同，${notArrived}。已还请回复“已还”，有困难请回复“困难”。${end}`,
  },
  {
    name: 'overdue-later',
    version: 3,
    body: `【{sender}】按尾号{contract}的借款合同，${notArrived}。手头不方便请回复“困难”，可以商量；已还请回复“已还”。${shortEnd}`,
  },
  {
    name: 'overdue-last',
    version: 3,
    body: `【{sender}】按尾号{contract}的借款合同，${notArrived}。遇到难处请回复“困难”，一起想办法；已还请回复“已还”。${shortEnd}`,
  },
  {
    name: 'overdue-merged',
    version: 3,
    body: `【{sender}】按尾号{contract}的借款合同，{count}期该还的钱（最早{dueDate}）截至{asOf}共有{amount}没到账${withoutLateFees}。已还请回复“已还”，有困难请回复“困难”。${shortEnd}`,
  },
];
