import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../infra/cli/explain/state-words.ts';
import { providerResponses } from '../../shared/adapters/aws/sns-receipts.ts';

describe('what the carrier said later', () => {
  const codes = [...new Set(Object.values(providerResponses).map(({ code }) => code)), 'success', 'failure'];

  it.each(codes)('%s is told in words of both languages', (code) => {
    for (const tongue of ['zh', 'en'] as const) expect(reasonWords(code, tongue)).not.toBe(code);
  });
});
