import type { Bilingual } from '../../../shared/compliance/rule.ts';

/**
 * Codes of findings as clauses for a reader, by code, or by rule and code where one code says different
 * things. A code that is not here is read as it stands: `window-closed` as "window closed".
 */
export const codeWords: Readonly<Record<string, Bilingual>> = {
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
  'sends-unknown': { zh: '不知道近来发过什么', en: 'what was sent of late is not known' },
  'opted-out': { zh: '这个号码已退订', en: 'this number has opted out' },
  'opt-out-unknown': { zh: '不知道这个号码是否退订', en: 'whether this number has opted out is not known' },
  'reply-pending': { zh: '有一条回复尚未处理', en: 'a reply of this number waits to be applied' },
  'replies-unknown': { zh: '不知道有没有待处理的回复', en: 'how many replies wait is not known' },
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
};

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
  maxMinutes: { zh: '最多几分钟', en: 'minutes allowed' },
  parts: { zh: '条数', en: 'parts' },
  good: { zh: '宜不超过', en: 'better at most' },
  hours: { zh: '小时', en: 'hours' },
  status: { zh: '状态', en: 'status' },
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
