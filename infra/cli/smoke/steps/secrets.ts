import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { parseDoorKeys } from '../../../../shared/adapters/aws/door-keyring.ts';
import { secretText, secretValue } from '../../../../shared/adapters/aws/secret-keys.ts';
import { contactIdOf } from '../../../../shared/model/ids.ts';
import type { Ground } from '../ground.ts';
import { problemsOf, type Problem, type Step } from '../step.ts';

/** 64 letters drawn by chance have some forty different ones; a word or a row of equal ones has few. */
const LETTERS_MIN = 16;
const generate =
  'generate one: aws secretsmanager get-random-password --password-length 64 --exclude-punctuation';

export const secretsStep: Step = {
  name: 'secrets',
  about: 'both secrets are there, drawn by chance, and the one that the stored numbers derive from',
  look: async (ground) => {
    const { stack, secrets: client } = ground;
    let doors = 0;
    const problems = [
      problemsOf('the secret of the keys', async () => {
        const master = await secretText({ arn: stack.output('KeysSecretArn'), client });
        return [...guessable('keys', master), ...(await foreign(ground))];
      }),
      problemsOf('the secret of the doors', async () => {
        const keys = parseDoorKeys(await secretValue({ arn: stack.output('WebhookSecretArn'), client }));
        doors = keys.webhook.length;
        return keys.webhook.flatMap((key) => guessable('doors', key));
      }),
      ...(stack.isLocal ? [] : [problemsOf('how the keys are kept', () => unkept(ground))]),
    ];
    const found = (await Promise.all(problems)).flat();
    return {
      saw: `the keys of ids and codes; ${doors} key${doors === 1 ? '' : 's'} of the webhook`,
      problems: found,
    };
  },
};

const guessable = (name: 'keys' | 'doors', secret: string): readonly Problem[] =>
  new Set(secret).size >= LETTERS_MIN
    ? []
    : [{ what: `the secret of the ${name} was not drawn by chance: it can be guessed`, mend: generate }];

/** Every contact id derives from the number: the first number we find must come out as it is stored. */
async function foreign({ book, records, keys }: Ground): Promise<readonly Problem[]> {
  const first = await book.loans()[Symbol.asyncIterator]().next();
  if (first.done === true) return [];
  const loan = await records.loan(first.value.loanId);
  const contactId = loan?.head.contactId;
  if (contactId === undefined) return [];
  const [contact] = (await records.get([{ kind: 'contact', contactId }])).contacts;
  if (contact === undefined || contactIdOf((await keys()).contact, contact.number) === contactId) return [];
  return [
    {
      what: 'the stored numbers derive from another secret: no reply would find its borrower, no opt-out its number',
      mend: 'stop sending (npm run cli -- pause --by WHO --reason WHY), and put the old value back: Secrets Manager keeps it as AWSPREVIOUS',
    },
  ];
}

async function unkept({ secrets, stack }: Ground): Promise<readonly Problem[]> {
  const SecretId = stack.output('KeysSecretArn');
  const said = await secrets.send(new DescribeSecretCommand({ SecretId }));
  return [
    ...(said.RotationEnabled === true
      ? [
          {
            what: 'the secret of the keys is rotated: another value loses every opt-out',
            mend: `aws secretsmanager cancel-rotate-secret --secret-id ${SecretId}`,
          },
        ]
      : []),
    ...(said.KmsKeyId === undefined
      ? [{ what: 'the secret of the keys is not under our own key', mend: 'npm run deploy' }]
      : []),
  ];
}
