import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { headPart } from '../../../shared/adapters/aws/items.ts';
import { parseStored } from '../../../shared/adapters/aws/stored.ts';
import { reading } from '../../../shared/adapters/aws/store.ts';
import type { TableNames } from '../../../shared/adapters/aws/tables.ts';
import { loanIdSchema } from '../../../shared/model/ids.ts';
import { loanStatusSchema } from '../../../shared/model/loan.ts';

const bookedLoanSchema = z.object({ loanId: loanIdSchema, status: loanStatusSchema });
export type BookedLoan = z.infer<typeof bookedLoanSchema>;

/** All loans there are, for an operator's question about the whole book. No function may ever ask it. */
export interface Book {
  /** In no order of meaning (DynamoDB's own, by a hash of the id): the first thousand are a fair sample. */
  loans(): AsyncIterable<BookedLoan>;
}

/** Items a page: DynamoDB ends a page at 1 MB anyway, and a smaller one lets a reader stop early. */
const PAGE_ITEMS = 1_000;

/** Reads the table Loans from end to end, page by page, a page when it is asked for. */
export const dynamoBook = (options: { client: DynamoDBClient; tables: TableNames }): Book => ({
  loans: async function* loans() {
    const client = DynamoDBDocumentClient.from(options.client);
    const pages = paginateScan(
      { client, pageSize: PAGE_ITEMS },
      {
        TableName: options.tables.Loans,
        FilterExpression: '#part = :head',
        ProjectionExpression: '#loanId, #status',
        ExpressionAttributeNames: { '#part': 'part', '#loanId': 'loanId', '#status': 'status' },
        ExpressionAttributeValues: { ':head': headPart },
      },
    )[Symbol.asyncIterator]();
    for (;;) {
      const page = await reading('a read of the whole table Loans', () => pages.next());
      if (page.done === true) return;
      for (const row of page.value.Items ?? []) yield parseStored(bookedLoanSchema, 'Loans', row);
    }
  },
});
