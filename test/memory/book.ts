import type { Book, BookedLoan } from '../../infra/cli/readiness/book.ts';
import type { MemoryRecords } from './records.ts';

/** A book of the given loans. */
export const bookOfLoans = (loans: () => readonly BookedLoan[]): Book => ({
  loans: async function* each() {
    // As DynamoDB does, it answers only after a turn of the event loop.
    await Promise.resolve();
    yield* loans();
  },
});

/** For commands that never ask for the whole book. */
export const emptyBook: Book = bookOfLoans(() => []);

export const memoryBook = (records: MemoryRecords): Book =>
  bookOfLoans(() => records.all('loan').map(({ loanId, status }) => ({ loanId, status })));
