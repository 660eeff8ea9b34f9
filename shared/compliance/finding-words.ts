import type { Finding } from '../model/decision.ts';
import type { Bilingual } from './rule.ts';

/**
 * Codes of findings as clauses for a reader, by code, or by rule and code where one code says different
 * things. A code that is not here is read as it stands: `window-closed` as "window closed".
 */
const codeWords: Readonly<Record<string, Bilingual>> = {
  allowed: { zh: '没有异议', en: 'no objection' },
  'rule-threw': {
    zh: '这条规则自己出了错，按"暂停"处理',
    en: 'the rule itself failed, which counts as hold',
  },
  'delay-without-end': {
    zh: '规则要求推迟却没有说到何时，按"暂停"处理',
    en: 'the rule asked for a delay without an end, which counts as hold',
  },
  'window-closed': { zh: '现在不在可发送的时间内', en: 'the hours in which it may arrive are closed now' },
  'zone-unknown': { zh: '不知道借款人所在的时区', en: 'it is not known what time it is for the borrower' },
  'no-common-window': {
    zh: '没有一个时刻适合借款人可能所在的所有地方',
    en: 'no hour suits every place the borrower may be',
  },
  'cap-reached': { zh: '次数上限已到', en: 'the cap is reached' },
  'FRQ-03 cap-reached': { zh: '离上一条短信太近', en: 'the last message is too recent' },
  'sends-unknown': { zh: '不知道近来发过什么', en: 'what was sent of late is not known' },
  'opted-out': { zh: '这个号码已退订', en: 'this number has opted out' },
  'opt-out-unknown': { zh: '不知道这个号码是否退订', en: 'whether this number has opted out is not known' },
  'reply-pending': { zh: '有一条回复尚未处理', en: 'a reply of this number waits to be applied' },
  'replies-unknown': { zh: '不知道有没有待处理的回复', en: 'how many replies wait is not known' },
  unreachable: {
    zh: '运营商说这个号码收不到短信，等机构核实号码',
    en: 'the carrier says that the number cannot be reached; the lender has to correct or confirm it',
  },
  'unclear-reply': {
    zh: '有一条看不懂的回复，等人看',
    en: 'a reply was not understood; a person has to look',
  },
  quarantined: { zh: '这个号码属于他人', en: 'the number belongs to someone else' },
  'quarantine-unknown': { zh: '不知道这个号码是否属于他人', en: 'whose number it is is not known' },
  ledger: { zh: '账务数据标明暂停', en: 'the ledger asks for silence' },
  'ledger-conflict': {
    zh: '同一时刻的两份账务数据互相矛盾',
    en: 'two snapshots of the same moment contradict each other',
  },
  correction: {
    zh: '借款人说得对，等账务数据改过来',
    en: 'the borrower was right; the ledger has to speak again first',
  },
  'other-number-opted-out': {
    zh: '此人的另一个号码已退订',
    en: 'another number of this person has opted out',
  },
  'jurisdiction-unknown': { zh: '不知道适用哪里的法律', en: 'whose law applies is not known' },
  'versions-disagree': {
    zh: '贷款与分期来自不同的数据',
    en: 'loan and instalments come from different snapshots',
  },
  'payments-unknown': { zh: '不知道有没有在途还款', en: 'whether a payment is on its way is not known' },
  'payment-pending': { zh: '有一笔还款尚未入账', en: 'a payment is on its way and no snapshot lists it yet' },
  'feed-unknown': { zh: '没有收到过账务数据', en: 'no ledger has come from this feed' },
  'feed-stale': { zh: '账务数据太旧', en: 'the ledger is too old' },
  'feed-ahead-of-time': { zh: '账务数据的时间在未来', en: 'the ledger is stamped with the future' },
  'debt-unknown': { zh: '不知道还欠多少', en: 'what is still owed is not known' },
  'nothing-unpaid': { zh: '这一期已经还清', en: 'nothing of this instalment is unpaid' },
  'loan-not-open': { zh: '这笔贷款已经不在还款中', en: 'the loan is not open any more' },
  paused: { zh: '运营人员已暂停发送', en: 'an operator has paused all sending' },
  'pause-unknown': { zh: '不知道是否暂停发送', en: 'whether sending is paused is not known' },
  'consent-revoked': { zh: '同意已撤回', en: 'consent was taken back' },
  'consent-unknown': { zh: '没有同意的记录', en: 'there is no record of consent' },
  'confirmed-already': { zh: '退订已经确认过', en: 'the opt-out was confirmed already' },
  'answer-unknown': { zh: '不知道在答复什么', en: 'what it would answer is not known' },
  'confirmation-unknown': {
    zh: '不知道退订是否确认过',
    en: 'whether the opt-out was confirmed is not known',
  },
  'no-template': { zh: '没有可用的模板', en: 'there is no text for this step in this language' },
  'too-long': { zh: '短信太长', en: 'the text is too long' },
  long: { zh: '短信偏长', en: 'the text is rather long' },
  'parts-unknown': { zh: '不知道短信有几条', en: 'nobody has counted the parts' },
  'language-unknown': { zh: '不知道借款人的语言', en: 'the language of the borrower is not known' },
  // What the lender knows of the borrower.
  'not-the-borrower': { zh: '这个号码不是借款人的', en: 'the number is not the borrower’s own' },
  'recipient-unknown': { zh: '机构没有说这是谁的号码', en: 'the lender has not said whose number it is' },
  'flags-unknown': {
    zh: '机构没有说明借款人的情况',
    en: 'the lender has not said what it knows of the borrower',
  },
  legal: {
    zh: '收到与律师、破产或死亡有关的回复',
    en: 'a reply spoke of a lawyer, of bankruptcy or of a death',
  },
  attorney: { zh: '有律师代理借款人', en: 'a lawyer acts for the borrower' },
  bankruptcy: { zh: '借款人已申请破产', en: 'bankruptcy was filed or granted' },
  'court-enforcement': { zh: '法院正在执行', en: 'a court enforces the debt' },
  deceased: { zh: '借款人已去世', en: 'the borrower has died' },
  incapacity: { zh: '借款人没有或只有部分行为能力', en: 'the borrower cannot act, or not fully' },
  'cease-request': {
    zh: '借款人书面要求不再联系',
    en: 'the borrower has asked in writing not to be contacted',
  },
  'identity-theft': {
    zh: '借款人说被冒名借款',
    en: 'the borrower says that somebody else took out the loan',
  },
  'time-barred': { zh: '已过诉讼时效', en: 'no court would hear the claim any more' },
  'no-sms': { zh: '借款人不愿收短信', en: 'the borrower has refused texts' },
  ill: { zh: '借款人在病中', en: 'the borrower is ill' },
  minor: { zh: '借款人未成年', en: 'the borrower is a minor' },
  'disaster-area': { zh: '借款人在灾区', en: 'the borrower lives where a disaster has struck' },
  military: { zh: '借款人在服役', en: 'the borrower serves in the armed forces' },
  // Cases that are open.
  dispute: { zh: '有争议尚未了结', en: 'a dispute is open' },
  'paid-claimed': {
    zh: '借款人说已经还款，尚待核实',
    en: 'the borrower says that it is paid; the ledger has not spoken yet',
  },
  'wrong-person': { zh: '有人说号码不是借款人的', en: 'somebody says that the number is not the borrower’s' },
  hardship: { zh: '有还款困难的申请尚未了结', en: 'a request for help with paying is open' },
  complaint: { zh: '有投诉尚未了结', en: 'a complaint is open' },
  distress: { zh: '借款人可能处于危难', en: 'the borrower may be in distress' },
  question: { zh: '借款人的问题还没有回答', en: 'a question of the borrower waits for an answer' },
  // Times and their age.
  'quiet-time': { zh: '借款人不愿在此时被打扰', en: 'the borrower does not want to be reached at this time' },
  'no-time-left': { zh: '借款人不愿被打扰的时间排满了', en: 'the borrower’s own times leave no hour' },
  'quiet-times-unknown': {
    zh: '机构没有说借款人何时不便',
    en: 'the lender has not said when the borrower does not want to be reached',
  },
  'consent-stale': { zh: '同意的记录太旧', en: 'the record of consents is too old' },
  'contact-stale': { zh: '借款人的资料太旧', en: 'what is known of the borrower is too old' },
  'consent-age-unknown': {
    zh: '不知道同意的记录有多旧',
    en: 'how old the record of consents is is not known',
  },
  'contact-age-unknown': {
    zh: '不知道借款人的资料有多旧',
    en: 'how old what is known of the borrower is is not known',
  },
  'talked-of-late': { zh: '近日已与借款人通过话', en: 'somebody has talked with the borrower of late' },
  'talks-unknown': {
    zh: '不知道近日是否通过话',
    en: 'whether somebody has talked with the borrower is not known',
  },
  'caught-up-of-late': { zh: '近日已补发过一条', en: 'a missed message was already made up for of late' },
  'catch-up-unknown': { zh: '不知道是不是补发', en: 'whether this makes up for a missed day is not known' },
  'last-catch-up-unknown': {
    zh: '不知道上次补发在何时',
    en: 'when a missed message was last made up for is not known',
  },
  'public-holiday': { zh: '今天是法定节假日', en: 'today is a public holiday' },
  'calendar-unknown': { zh: '今年的节假日安排未知', en: 'the public holidays of this year are not known' },
  'phase-unknown': { zh: '不知道是否已到期', en: 'whether the due date is past is not known' },
  'verified-too-long-ago': { zh: '号码太久没有核实', en: 'the number was checked too long ago' },
  'verified-in-the-future': {
    zh: '号码核实的时间在未来',
    en: 'the number is said to be checked in the future',
  },
  'never-verified': { zh: '号码没有核实过', en: 'nobody has ever checked the number' },
  // The machine and its deployment.
  'told-already': { zh: '这一步已经发过', en: 'this step was told already' },
  'row-unreadable': { zh: '这条通知的记录读不出', en: 'the row of this notice cannot be read' },
  braked: { zh: '退订或投诉过多，发送已被刹住', en: 'too many opted out or complained: sending is braked' },
  'brake-unknown': { zh: '不知道发送是否被刹住', en: 'whether sending is braked is not known' },
  'replies-lost': { zh: '这个国家的回复收不到', en: 'replies from this country do not reach us' },
  'replies-reach-unknown': { zh: '不知道回复能否收到', en: 'whether replies reach us is not known' },
  'kept-too-short': { zh: '记录保存的年限太短', en: 'records are kept for too short a time' },
  'retention-unknown': { zh: '没有说记录保存多久', en: 'nobody has said how long records are kept' },
  'export-without-ground': {
    zh: '个人信息出境没有备案的依据',
    en: 'personal data would leave the mainland without a filed ground',
  },
  'export-unknown': {
    zh: '没有说个人信息是否出境',
    en: 'whether personal data leaves the mainland is not said',
  },
  'not-told-of-outsourcing': {
    zh: '没有事先告知委外',
    en: 'the borrower was not told beforehand that somebody else collects',
  },
  'relationship-unknown': {
    zh: '没有说是自营还是代收',
    en: 'nobody has said whether the lender reminds of its own loans',
  },
  'third-party': { zh: '替他人催收', en: 'it would collect for somebody else' },
  // The text.
  'not-approved': { zh: '文本没有经人批准', en: 'nobody has approved the text as it is now' },
  'approval-expired': { zh: '批准已过期', en: 'the approval of the text is over' },
  suspended: { zh: '文本已停用', en: 'the text is suspended' },
  'approval-unknown': { zh: '不知道文本是否批准', en: 'whether the text is approved is not known' },
  'not-registered': { zh: '模板没有向运营商报备', en: 'the carrier has not registered the text' },
  'registration-unknown': {
    zh: '不知道模板是否报备',
    en: 'whether the carrier has registered the text is not known',
  },
  'value-does-not-fit': { zh: '有一个值放不进文本', en: 'a value does not fit its place in the text' },
  'other-language': { zh: '文本不是借款人的语言', en: 'the text is not in the language the borrower reads' },
  'shows-more': { zh: '文本显示的超出所需', en: 'the text shows more than it needs to' },
  'values-unknown': { zh: '不知道文本显示了什么', en: 'what the text shows is not known' },
  'counts-like-chinese': {
    zh: '有一个字符使英文短信按中文计费',
    en: 'a character makes an English text count like a Chinese one',
  },
  'encoding-unknown': { zh: '不知道短信的编码', en: 'the alphabet of the text is not known' },
};

/** What a rule said, as a clause: the words of its code, or the code itself read as words. */
export function saidIn(finding: Pick<Finding, 'ruleId' | 'code'>, tongue: keyof Bilingual): string {
  const known = codeWords[`${finding.ruleId} ${finding.code}`] ?? codeWords[finding.code];
  return known?.[tongue] ?? finding.code.replaceAll('-', ' ');
}

/** Names of evidence for a reader. */
export const evidenceWords: Readonly<Record<string, Bilingual>> = {
  zones: { zh: '时区', en: 'zones' },
  subject: { zh: '计数对象', en: 'counted for' },
  window: { zh: '时段', en: 'in any' },
  max: { zh: '上限', en: 'at most' },
  counted: { zh: '已计', en: 'counted' },
  because: { zh: '因为这些通知', en: 'because of' },
  on: { zh: '在', en: 'it lies on the' },
  payments: { zh: '在途还款笔数', en: 'payments on their way' },
  pendingReplies: { zh: '待处理的回复', en: 'replies that wait' },
  ageMinutes: { zh: '数据已有几分钟', en: 'minutes old' },
  aheadMinutes: { zh: '数据时间超前几分钟', en: 'minutes ahead of the clock' },
  maxMinutes: { zh: '最多几分钟', en: 'minutes allowed' },
  parts: { zh: '条数', en: 'parts' },
  good: { zh: '宜不超过', en: 'better at most' },
  hours: { zh: '小时', en: 'hours' },
  status: { zh: '状态', en: 'status' },
  recipient: { zh: '号码属于', en: 'whose number it is' },
  talkDays: { zh: '通话后几天内不发', en: 'days of silence after a talk' },
  state: { zh: '记录的状态', en: 'what its row says' },
  days: { zh: '天', en: 'days' },
  daysMax: { zh: '最多几天', en: 'days at most' },
  years: { zh: '年', en: 'years' },
  yearsMin: { zh: '至少几年', en: 'years at least' },
  problem: { zh: '问题', en: 'problem' },
  reader: { zh: '借款人的语言', en: 'the borrower reads' },
  text: { zh: '文本的语言', en: 'the text is in' },
  slots: { zh: '显示的值', en: 'values it shows' },
  phrase: { zh: '原文', en: 'the words' },
  reason: { zh: '原因', en: 'why not' },
  error: { zh: '错误', en: 'error' },
  said: { zh: '它说的是', en: 'it said' },
};

/** Words that stand as values of evidence and facts. */
export const subjectWords: Readonly<Record<string, Bilingual>> = {
  contact: { zh: '号码', en: 'number' },
  person: { zh: '本人', en: 'person' },
  loan: { zh: '贷款', en: 'loan' },
  unknown: { zh: '未知', en: 'not known' },
  '24 hours': { zh: '24小时', en: '24 hours' },
  '7 days': { zh: '7天', en: '7 days' },
};
