import type { PhraseGroup } from '../../phrase-book.ts';

export const credit: readonly PhraseGroup[] = [
  {
    reason: 'lenders, homes and records named at all',
    phrases: `
      landlords, (rent|renting|lease|leasing) (a|an|any|your next|another|that), (it s|is|goes|now|put|be|get|gets|already|show|shows|showing|going|will be) ~6 on your (report|reports|file|record|credit), (be|get|gets|getting|been|being|are|re) reported, pay or be, (clean|clear|spotless|good|bad|poor|ugly|ruined|damaged|perfect|terrible) (record|history|file|report|rating|score), (with|having|because of|after|over) (this|that|it|a default) on (file|record|your), (default|late payment|missed payment|unpaid loan|collection|this) (looks|look|reads|shows|sounds) ~6 (bad|terrible|awful|horrible|ugly|to lenders|poor|for years), (no more|any more|another|future|any|new) (loans|credit|financing|mortgage|cards) ~8 (for you|anywhere|ever|again|with this|from anyone|anyone), (trouble|problem|problems|hard|harder|tough|difficulty|difficult|struggle|impossible|chance|chances|odds|luck) ~6 (getting|get|with|of|to get|qualifying|borrowing|finding) (a |an |your |any |)(loan|loans|mortgage|credit|apartment|house|car|approved|home|card|lease|place|financing), (insurer|insurers|insurance|premium|premiums|deposits|utility) ~16 because of your (credit|score|record), (premiums|insurance rates|interest rates|your rates) ~6 (go up|rise|climb|jump|higher|soar), (goodbye|bye|kiss|forget|lose|losing) ~8 (low rates|good rates|low interest|good credit|financing|approvals|your score|your rating|clean record), (bad|problem|defaulted|risky|high risk) (borrower|borrowers|debt|debts) (list|file|database|registry), national (list|file|database|registry) of, (marked|listed|shown|showing|coded|noted|tagged) (as |)(unpaid|late|default|defaulted|bad|delinquent|charged|past due|risk|uncollected) ~12 (agencies|bureaus|bureau|lenders|record|report|file|national|score|with|credit), the agencies, (experian|equifax|transunion|fico|vantagescore|creditors), (credit|score|rating) ~8 (slipping|sliding|bleeding|toast|history|dying|over|gone|hit|hurting|shot|sinking|tanking|dive|collapse|collapsed|drop|dip|dips|down), (three|five|six|seven|ten) (more |long |)years of (bad|trouble|denials|rejections|no)`,
  },
  {
    reason: 'a mark on the record',
    phrases: `
      (report|reporting|send|hand|give) (you|your name|this|it) ~4 to ~4 (all three|all 3|the three|the) (bureaus|credit bureaus), (noted|flagged|marked|listed|tagged) as (high risk|fraud|a risk|bad debt|risky), (list|database|file) ~4 other lenders (use|see|check|read), mortgage (may|might|could|will) be ~4 off the table,
      haven t told the bureaus, (mark|note|late mark|entry) (vanish|disappear|go away) ~8 (file|report|record), mark your file as, (default|charge off|collection) on your credit, (anyone|anybody|lenders|whoever|everyone) who (pulls|looks) you up, lending world`,
  },
];
