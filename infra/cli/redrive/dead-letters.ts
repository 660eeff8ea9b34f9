import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { CALL_MS_MAX, hangUpAfter } from '../../../shared/adapters/aws/client-options.ts';
import { errorName } from '../../../shared/adapters/aws/failures.ts';
import { Fault } from '../../../shared/fault.ts';
import { instantOfMs, type Instant } from '../../../shared/time.ts';

export interface DeadLetter {
  readonly messageId: string;
  readonly body: string;
  /** When it was first sent, before it was given up. */
  readonly sentAt: Instant;
  /** Set by EventBridge when it was EventBridge that could not deliver it. */
  readonly errorCode: string | undefined;
  readonly handle: string;
}

/** More at once is an outage, whose letters are put back in several calls. */
export const LETTERS_MAX = 1_000;
/** Long enough to look at them all and put them back; whoever is cut short finds them again after it. */
const HELD_SECONDS = 120;

/**
 * Dead letters, by receive, send and delete. SQS's own move (StartMessageMoveTask) moves a whole queue and never
 * one message, and only what came by way of a source queue; ours hold what EventBridge, SNS and Lambda put there
 * as well. Sent before it is deleted: cut short in between a message comes twice, which everything here bears.
 */
export class DeadLetters {
  readonly #client: SQSClient;
  readonly #url: string;

  constructor(client: SQSClient, url: string) {
    this.#client = client;
    this.#url = url;
  }

  /** Takes every letter into our hands, oldest first; `release` gives back what stays. */
  async take(): Promise<readonly DeadLetter[]> {
    const taken = new Map<string, DeadLetter>();
    for (;;) {
      const { Messages = [] } = await this.#asked('receive', (client) =>
        client.send(
          new ReceiveMessageCommand({
            QueueUrl: this.#url,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: HELD_SECONDS,
            // With a wait SQS asks all its servers; without one a small queue often looks empty.
            WaitTimeSeconds: 1,
            MessageSystemAttributeNames: ['SentTimestamp'],
            MessageAttributeNames: ['ERROR_CODE'],
          }),
          hangUpAfter(CALL_MS_MAX),
        ),
      );
      for (const letter of Messages.map(letterOf)) taken.set(letter.messageId, letter);
      if (Messages.length === 0 || taken.size >= LETTERS_MAX) break;
    }
    return [...taken.values()].sort((one, other) => one.sentAt - other.sentAt);
  }

  async release(letters: readonly DeadLetter[]): Promise<void> {
    for (const { handle } of letters) {
      const input = { QueueUrl: this.#url, ReceiptHandle: handle, VisibilityTimeout: 0 };
      await this.#asked('release', (client) => client.send(new ChangeMessageVisibilityCommand(input)));
    }
  }

  async forget({ handle }: DeadLetter): Promise<void> {
    const input = { QueueUrl: this.#url, ReceiptHandle: handle };
    await this.#asked('delete', (client) => client.send(new DeleteMessageCommand(input)));
  }

  async sendTo(queueUrl: string, { body }: DeadLetter): Promise<void> {
    const input = { QueueUrl: queueUrl, MessageBody: body };
    await this.#asked('send', (client) => client.send(new SendMessageCommand(input)));
  }

  async #asked<Answer>(what: string, ask: (client: SQSClient) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(this.#client);
    } catch (cause) {
      throw new Fault('unavailable', `the dead letters (${what}): ${errorName(cause)}`, { cause });
    }
  }
}

const letterOf = (message: Message): DeadLetter => ({
  messageId: message.MessageId ?? '',
  body: message.Body ?? '',
  sentAt: instantOfMs(Number(message.Attributes?.SentTimestamp ?? 0)),
  errorCode: message.MessageAttributes?.['ERROR_CODE']?.StringValue,
  handle: message.ReceiptHandle ?? '',
});
