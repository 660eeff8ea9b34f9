import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import type { TableNames } from '../../shared/adapters/aws/tables.ts';
import { contactIdOf, type LoanId } from '../../shared/model/ids.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import { plusMs, type Instant } from '../../shared/time.ts';
import { loanId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aContact, aPerson } from '../builders/party.ts';
import {
  aDeploymentSetting,
  aFeedSetting,
  aLenderSetting,
  aSendingSetting,
  aTemplatesSetting,
} from '../builders/setting.ts';
import { keys, morning } from '../builders/stage.ts';
import { inParallel } from './ratio.ts';

export interface Book {
  readonly records: Records;
  readonly loanIds: readonly LoanId[];
}

/** A stored book of borrowers in New York, one loan each; those before `due` have a notice due now. */
export async function storedBook(
  client: DynamoDBClient,
  tables: TableNames,
  of: { readonly prefix: string; readonly count: number; readonly due: number },
): Promise<Book> {
  const records = dynamoRecords({ client, tables });
  await putSettings(records);
  const loanIds = Array.from({ length: of.count }, (_, index) => loanId(`${of.prefix}-${index}`));
  await inParallel(of.count, 32, async (index) => {
    const id = loanIds[index];
    if (id !== undefined) await records.commit(borrowerWrites(id, index < of.due, index));
  });
  return { records, loanIds };
}

async function putSettings(records: Records): Promise<void> {
  const settings = [
    aLenderSetting(),
    aSendingSetting({ partsPerSecond: 10_000 }),
    aFeedSetting(),
    aTemplatesSetting(),
    aDeploymentSetting(),
  ];
  const found = await records.get(settings.map(({ name }) => ({ kind: 'setting', name })));
  for (const item of settings.filter(({ name }) => !found.settings.some((one) => one.name === name))) {
    await records.commit([{ op: 'put', kind: 'setting', item }]);
  }
}

function borrowerWrites(id: LoanId, isDue: boolean, index: number): readonly Write[] {
  const number = `+1212${String(2_000_000 + index)}`;
  const contactId = contactIdOf(keys.contact, `${id}${number}`);
  const person = personId(`p-${id}`);
  const nextStepAt: Instant = isDue ? plusMs(morning, -index) : plusMs(morning, 86_400_000 + index);
  return [
    {
      op: 'put',
      kind: 'loan',
      item: aLoanHead({ loanId: id, contactId, personId: person, nextStepAt, dueShard: index % 8 }),
    },
    { op: 'put', kind: 'instalment', item: anInstalment({ loanId: id }) },
    { op: 'put', kind: 'contact', item: aContact({ contactId, number, personIds: [person] }) },
    {
      op: 'put',
      kind: 'person',
      item: aPerson({ personId: person, loanIds: [id], contactIds: [contactId] }),
    },
  ];
}
