import type { Records } from '../../shared/ports/records.ts';
import type { SimulationStore } from './store.ts';

/** The same store as the port has it, for the contract suite. */
export function recordsOf(store: SimulationStore): Records {
  const soon = <Answer>(act: () => Answer): Promise<Answer> =>
    new Promise((resolve) => {
      resolve(act());
    });
  return {
    loan: (loanId) => soon(() => store.loan(loanId)),
    get: (keys) => soon(() => store.get(keys)),
    commit: (writes) => soon(() => store.commit(writes)),
    dueLoans: (query) => soon(() => store.dueLoans(query)),
    openNotices: (query) => soon(() => store.openNotices(query)),
    unappliedReplies: (query) => soon(() => store.unappliedReplies(query)),
    dueCases: (query) => soon(() => store.dueCases(query)),
    sendingCounts: (query) => soon(() => store.sendingCounts(query)),
    noticesByCode: (query) => soon(() => store.noticesByCode(query)),
    noticesByCarrierId: (query) => soon(() => store.noticesByCarrierId(query)),
    noticesOfContact: (query) => soon(() => store.noticesOfContact(query)),
    decision: (noticeId, attemptId) => soon(() => store.decision(noticeId, attemptId)),
  };
}
