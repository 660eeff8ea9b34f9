export const usage = `npm run cli -- cases list [--watching] [--kind KIND] [--owner WHO] [--json]
npm run cli -- cases show ID [--number] [--json]
npm run cli -- cases open --kind KIND (--loan ID | --person ID) --text TEXT --by WHO [--language en|zh-CN]
npm run cli -- cases take ID --by WHO [--to OWNER]
npm run cli -- cases note ID --by WHO --text TEXT
npm run cli -- cases say ID --by WHO --text TEXT
npm run cli -- cases narrow ID --by WHO --loan ID
npm run cli -- cases resolve ID --by WHO --outcome OUTCOME --reason TEXT
                 [--plan FILE | --loan ID --pay INSTALMENT=DATE:SUM …] [--other-numbers-too]
npm run cli -- cases extend ID --by WHO --text TEXT
npm run cli -- cases end-plan ID --by WHO --text TEXT

What borrowers asked, disputed or complained about, the earliest deadline first. While a case is open its hold
keeps reminders back; resolving it lifts that hold, wakes the loans and tells the borrower how to appeal.

  open            for what came by telephone or letter: --text is what was said, for staff
  --kind          distress | wrong-person | legal | dispute | hardship | complaint | question
  --cause         a ticket number: the same one, given twice, is the same case
  take            makes you its owner, or --to whom you hand it
  note            for colleagues only
  say             goes to the borrower by SMS, within the allowed hours, after the same lint as every text
  list            every open case, or those of one kind or owner (--owner nobody: not taken yet)
  extend          a complaint that is hard to settle gets the 30 days of the law; --text tells the borrower why
  end-plan        the plan agreed in this case ends, the ledger's dates stand again; --text goes to the borrower
  narrow          the hold moves to this one loan; the person's other loans go on
  --outcome       upheld | plan-agreed | closed | withdrawn
  --reason        words the borrower may read
  --plan FILE     what was agreed, in YAML:
                    loan: L-1
                    instalments:
                      - { instalment: 1, due: 2026-09-28, sum: 100.00 }
  --pay           the same on the line: 1=2026-09-28:100.00; an instalment paid in parts is named once for each
  --other-numbers-too  they were asked: only the number that opted out is to be silent
  --watching      cases in which the ledger is to speak first
  --number        shows the whole telephone number
  --outputs WHERE which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json), or the
                  address of a local run, http://127.0.0.1:PORT
  --json          the same as JSON`;
