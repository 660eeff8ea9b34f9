import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { senderRates } from '../../shared/claim/rate.ts';
import { nameOf, statementsOf } from './policies.ts';
import { synthesize } from './template.ts';

const synthesized = synthesize({ workers: 7 });

const mappingSchema = z.object({
  FunctionName: z.object({ Ref: z.string() }),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
});
const functionSchema = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });

/** How many of a function its queue may start at once, and how many it believes there are. */
function workersOf(verb: string) {
  const [id, resource] =
    synthesized.ofType('AWS::Lambda::Function').find(([, { Properties }]) => {
      const { Variables } = functionSchema.parse(Properties).Environment;
      return Variables['POWERTOOLS_SERVICE_NAME'] === verb;
    }) ?? [];
  const { Variables } = functionSchema.parse(resource?.Properties).Environment;
  const mapping = synthesized
    .ofType('AWS::Lambda::EventSourceMapping')
    .map(([, { Properties }]) => mappingSchema.parse(Properties))
    .find(({ FunctionName }) => FunctionName.Ref === id);
  return { started: mapping?.ScalingConfig?.MaximumConcurrency, believed: Variables['WORKERS'] };
}

describe('who sends', () => {
  it('has a share of the carrier’s rate, and nobody else may send', () => {
    const senders = ['scan', 'send', 'reply', 'sweep', 'ledger', 'pages', 'receipt', 'setup'].filter((verb) =>
      statementsOf(synthesized, verb).some(
        ({ Effect, Action, Resource }) =>
          Effect === 'Allow' && Action.includes('sns:Publish') && Resource.some((one) => nameOf(one) === '*'),
      ),
    );
    expect(senders.sort()).toEqual(Object.keys(senderRates).sort());
  });

  it('divides its share by as many workers as its queue may start', () => {
    expect(workersOf('send')).toEqual({ started: 7, believed: '7' });
    expect(workersOf('reply').started).toBe(senderRates.reply.workers);
  });
});
