import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { casesText } from '../../shared/text/values.ts';
import { localDateAt, parseZone } from '../../shared/time.ts';
import { inboundId } from '../builders/ids.ts';
import { borrowerNumber, morning, stage } from '../builders/stage.ts';

const zone = parseZone('America/New_York');

describe('a dispute and a plea for help in one SMS', () => {
  it('are answered in one text that names both cases, each with the day by which it is answered', async () => {
    const world = await stage();
    await takeReply(world.deps, {
      inboundId: inboundId('in-1'),
      from: borrowerNumber,
      text: 'The amount is wrong, I dispute it. Also I lost my job and cannot pay.',
      sentAt: morning,
    });
    const cases = world.records.all('case');
    expect(cases.map(({ kind }) => kind).sort()).toEqual(['dispute', 'hardship']);
    expect(world.sms.calls).toHaveLength(1);
    for (const { caseId, kind, dueAt } of cases) {
      const named = casesText([{ caseId, kind, answerBy: localDateAt(dueAt, zone) }], 100, 'en');
      expect(world.sms.calls[0]?.body).toContain(named);
    }
    expect(world.records.all('notice')).toMatchObject([{ state: 'sent', answerKind: 'several' }]);
  });
});
