import type { PhraseGroup } from '../../phrase-book.ts';

/** A word that borrowers need not know, and in the reason what to say instead. */
export const jargon: readonly PhraseGroup[] = [
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
    reason: 'words of the trade, in other words',
    phrases: `
      accelerat*, amortis*, arrear, bucketed, charge back status, charged back, cure amount, d p d, dpd30, dpd60, dpd90, delinquent status, non payment event, noncompliance, default remedies, default clause, direct debit mandate, disbursal, due and owing, due and payable, drawdown, exposure, fdcpa, gross balance, hardship forbearance, in rears, interest bearing, interest accrual, lessor, lessee, mortgagee, mandated, maturing, npl, npa, obligated, outstanding principal, overdraft facility, past due bucket, payoff amount, pay down schedule, postdated, pre authorized, principal and, p and i, p i payment, reamortization, recapitalize, receivable account, reconcile, reconciled, recoupment, refinance covenant, remedies, reinstate, reinstatement, remediate, rescind, rescission, retire the, rollover period, satisfaction of, scheduled payment obligation, settle in full and final, set off, setoff, sums due, tendering, terms of your note, the note, the undersigned, the obligor, the borrower shall, timely remit, tranche, transmittal, tpd, unamortized, unapplied funds, uncured, under your note, upon maturity, vintage, waiver of, wrap fee, yield,
      back book, (pif|sif|rpc|eir|bps|ptp|npl|ecl) (was|or|and|on|made|recorded|rate|flag*), eir on, novat*, sub participation, subparticipation, conduit, normalise, normalize`,
  },
];
