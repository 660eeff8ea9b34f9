import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { patientClient } from '../../../shared/adapters/aws/client-options.ts';
import { envelopeOf } from '../../../shared/adapters/aws/envelope.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Stack } from '../stack.ts';
import { DeadLetters, type DeadLetter } from './dead-letters.ts';
import { readers, reasonOf } from './reason.ts';

/** One dead-letter queue: what lies in it, and the way back. */
export interface Box {
  readonly name: string;
  readonly letters: DeadLetters;
  readonly reason: (letter: DeadLetter) => string;
  /** Undefined = there is nothing to put back: a later tick has done this one's work. */
  readonly putBack: ((letter: DeadLetter) => Promise<void>) | undefined;
}

const withSource = { due: 'Due', inbound: 'Inbound', receipt: 'Receipt', feed: 'Feed' } as const;
const ticks = { scan: 'Scan', sweep: 'Sweep' } as const;

/** Each box, and how the outputs of the stack begin that name its dead letters. */
export const boxOutputs: Readonly<Record<string, string>> = { ...withSource, ...ticks, bus: 'Bus' };
export const boxNames: readonly string[] = Object.keys(boxOutputs);

/** Every dead-letter queue of a deployment. */
export function boxesOf(stack: Stack): readonly Box[] {
  const client = new SQSClient({ ...patientClient, ...stack.access });
  const lettersOf = (name: string): DeadLetters =>
    new DeadLetters(client, stack.output(`${name}DeadLettersUrl`));
  const sourced = (['due', 'inbound', 'receipt', 'feed'] as const).map((name): Box => {
    const letters = lettersOf(withSource[name]);
    const source = stack.output(`${withSource[name]}QueueUrl`);
    return {
      name,
      letters,
      reason: (letter) => reasonOf(letter, readers[name]),
      putBack: (letter) => letters.sendTo(source, letter),
    };
  });
  const ticking = Object.entries(ticks).map(([name, output]): Box => ({
    name,
    letters: lettersOf(output),
    reason: (letter) => reasonOf(letter, undefined),
    putBack: undefined,
  }));
  const bus: Box = {
    name: 'bus',
    letters: lettersOf('Bus'),
    reason: (letter) => reasonOf(letter, readers.bus),
    putBack: (letter) => publish(stack, letter),
  };
  return [...sourced, ...ticking, bus];
}

/** The event once more on the bus: each rule hears it again, and each consumer bears it twice. */
async function publish(stack: Stack, { body }: DeadLetter): Promise<void> {
  const { type, source, detail } = envelopeOf(body);
  const client = new EventBridgeClient({ ...patientClient, ...stack.access });
  const entry = {
    Source: source,
    DetailType: type,
    Detail: JSON.stringify(detail),
    EventBusName: stack.output('BusName'),
  };
  const answer = await client.send(new PutEventsCommand({ Entries: [entry] }));
  if (answer.FailedEntryCount === 0) return;
  throw new Fault('unavailable', `the bus did not take it: ${answer.Entries?.[0]?.ErrorCode ?? 'no code'}`);
}
