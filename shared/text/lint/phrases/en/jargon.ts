import type { PhraseGroup } from '../../phrase-book.ts';

/** A word that borrowers need not know, and in the reason what to say instead. */
export const jargon: readonly PhraseGroup[] = [
  {
    reason: 'say late, unpaid or what is owed',
    phrases: `
      delinquent, delinquency, delinquencies, arrears, arrearage, arrearages, in default, default status,
      defaulted, event of default, notice of default, defaulting, default on, default interest, dpd,
      days past due bucket, bucket, past due obligation, obligation, obligations, obligor, obligors,
      obligee, indebtedness, indebted, encumbrance, liquidated,
      outstanding (indebtedness|obligation|obligations|principal|receivable|liability), receivable,
      receivables, payables, liability, liabilities, accounts receivable, charged off, charge offs,
      charge off (status|account|your|the), write off, written off, nonperforming, non performing,
      nonaccrual, non accrual, cure (the|period|amount|date|your|this|by), right to cure, curing, tender,
      tendered, deficiency, deficiency balance, derogatory, tradeline, recoverable, recourse, subrogat*,
      originator, workout, loss mitigation`,
  },
  {
    reason: 'say pay, loan, interest or plan',
    phrases: `
      remit, remittance, remitting, remitted, disburse, disbursed, disbursement, amortiz*, amortization,
      amortized, accru*, accrued, accrual, accruing, capitaliz*, capitalized interest, compounding,
      per diem, principal (balance|amount|and interest|sum|outstanding|due|component), unpaid principal,
      maturity (date|amount), matured, acceleration, accelerate (the|your|this|all),
      accelerated (balance|maturity), acceleration clause, promissory, promissory note, covenant,
      covenants, lender s rights, holder in due course, lienholder, mortgagor, mortgagee, collateral,
      collateralized, secured interest, security interest, forbearance, deferment, moratorium,
      restructur*, re age, reage, re aging, re amortize, reamortize, subordinate, subordinated,
      securitized, servicer, sub servicer, subservicer, underwriting, escrow, ach, ach debit, eft, nacha,
      nsf, ledger balance, payoff (quote|letter|statement), good through date, paydown,
      installment obligation, instalment obligation, scheduled amount,
      contractual (obligation|obligations|payment|terms|delinquency|due date|installment),
      debit (entry|authorization), reversal entry, ledger, posting date, nominal rate, usury, dti, ltv,
      curtailment, prepayment penalty, balloon payment`,
  },
  {
    reason: 'say it in plain words, not in a lawyer’s',
    phrases: `
      pursuant to, pursuant, hereby, herein, hereof, hereto, heretofore, hereinafter, hereunder, thereof,
      therein, thereto, thereunder, whereas, wherefore, whereby, aforementioned, aforesaid,
      above referenced, above captioned, referenced account, captioned, notwithstanding, henceforth,
      forthwith, inter alia, mutatis, per the terms, terms and conditions of, in accordance with,
      in lieu of, in the event (that|of|you), prior to the, subsequent to, please be advised, be advised,
      kindly be advised, advise that, for and on behalf of, undersigned, the undersigned, duly,
      duly noted, same shall, shall be (deemed|due|liable|obligated|paid|remitted|payable), deemed,
      commence, commencing, expeditious*, effectuate, rectify, regularize, regularise,
      at your earliest convenience, earliest convenience, cognizant, in respect of, with respect to,
      in connection with, vis a vis, ipso facto, null and void, without prejudice,
      reserve (all |our |the |)(rights|right), successors, assigns, successors and assigns, assignee,
      assignor, assignment of, indemnif*, indemnity, severally, jointly and severally, enumerated,
      stipulated, stipulation, as per, tenor, tenure, counterparty, utilization, facility,
      credit facility, remediation, disposition, reconciliation, adjudicated, instrument,
      executed agreement, executed (note|contract)`,
  },
  {
    reason: 'words of the trade, in other words',
    phrases: `
      accelerat*, amortis*, arrear, bucketed, charge back status, charged back, cure amount, d p d, dpd30, dpd60, dpd90, delinquent status, non payment event, noncompliance, default remedies, default clause, direct debit mandate, disbursal, due and owing, due and payable, drawdown, exposure, fdcpa, gross balance, hardship forbearance, in rears, interest bearing, interest accrual, lessor, lessee, mortgagee, mandated, maturing, npl, npa, obligated, outstanding principal, overdraft facility, past due bucket, payoff amount, pay down schedule, postdated, pre authorized, principal and, p and i, p i payment, reamortization, recapitalize, receivable account, reconcile, reconciled, recoupment, refinance covenant, remedies, reinstate, reinstatement, remediate, rescind, rescission, retire the, rollover period, satisfaction of, scheduled payment obligation, settle in full and final, set off, setoff, sums due, tendering, terms of your note, the note, the undersigned, the obligor, the borrower shall, timely remit, tranche, transmittal, tpd, unamortized, unapplied funds, uncured, under your note, upon maturity, vintage, waiver of, wrap fee, yield`,
  },
  {
    reason: 'more words of the trade',
    phrases: `
      monetary default, (in|of|technical|payment|material|your|the|cross) default, default (notice|letter|date|amount|period|interest|provision), call the note, third party (servicer|vendor), successor (lender|servicer), sold to a debt, debt buyer, (scheduled|slated|set|ready|up|due|status|in|to) (for |)charge off, charge off (status|date|balance|account|is|was|will|has), charged off, charge offs, uncollectible, past due (status|account|balance aging), aging (report|bucket), amount in controversy, in full satisfaction, novation, tolling, waterfall, net of, pro rata, prorated, pari passu, subrogation, apr disclosure, hereto attached, herewith, enclosed herewith, aforestated, thereafter, thereupon, whereupon, inasmuch, insofar, per our records, re your, ref your, remittances, payee, drawee, mandator, debit mandate, standing order, presentment, dishonored, returned item, r01, reg e, reg f, reg z, tila, fcra, scra, tcpa, glba, ecoa, hdc, mla, ofac, kyc, aml`,
  },
  {
    reason: 'yet more words of the trade',
    phrases: `
      recast, recasting, reamort, nsf, payment was returned, principal will, the principal, principal is, unpaid interest, interest bearing, in process of collection, collections status, effect payment, make whole`,
  },
];
