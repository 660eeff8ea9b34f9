import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { placeOf } from '../../shared/claim/answer-text.ts';
import type { Setting } from '../../shared/model/setting.ts';
import { packApprovals, unpackApprovals, type Approvals } from '../../shared/model/template.ts';
import { templateIdSchema } from '../../shared/model/template.ts';
import { withSuspension } from '../../shared/text/approvals.ts';
import { at, loanId } from '../builders/ids.ts';
import { morning, stage } from '../builders/stage.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting, aTemplatesSetting } from '../builders/setting.ts';

const dueSoon = templateIdSchema.parse('due-soon/en@3');
const everyText = unpackApprovals(aTemplatesSetting().approvals);
const { [dueSoon]: _, ...allButThis } = everyText;

const approvedAs = (approvals: Approvals): Setting =>
  aTemplatesSetting({ approvals: packApprovals(approvals) });

/** What became of the one notice that is due, and what spoke against it. */
async function lookWith(...changed: readonly Setting[]) {
  const usual = [aLenderSetting(), aSendingSetting(), aFeedSetting(), aTemplatesSetting()];
  const settings = usual.map((one) => changed.find(({ name }) => name === one.name) ?? one);
  const { deps, records, sms } = await stage({ settings });
  const [looked] = await lookAtLoan(deps, loanId('L-1'));
  const [decision] = records.all('decision');
  return { outcome: looked?.outcome, findings: decision?.findings ?? [], sent: sms.calls, decision };
}

describe('a notice', () => {
  it('goes out by a text that is approved', async () => {
    const { outcome, decision } = await lookWith();
    expect(outcome).toBe('sent');
    expect(decision?.template).toBe(dueSoon);
  });

  it.each<readonly [string, Approvals, string]>([
    ['nobody approved', allButThis, 'not-approved'],
    [
      'was changed since',
      { ...everyText, [dueSoon]: { ...everyText[dueSoon]!, digest: '0'.repeat(64) } },
      'not-approved',
    ],
    [
      'has expired',
      { ...everyText, [dueSoon]: { ...everyText[dueSoon]!, expiresAt: morning } },
      'approval-expired',
    ],
    [
      'was stopped',
      withSuspension(everyText, dueSoon, {
        by: 'sweep',
        reason: 'complaints',
        at: at('2026-06-24T00:00:00Z'),
      }),
      'suspended',
    ],
  ])('waits, and says why, when its text %s', async (_, approvals, code) => {
    const { outcome, findings, sent } = await lookWith(approvedAs(approvals));
    expect(outcome).toBe('waiting');
    expect(findings.map((finding) => `${finding.ruleId} ${finding.code}`)).toContain(`TPL-02 ${code}`);
    expect(sent).toEqual([]);
  });

  it('waits for a person when a value does not fit, and names the slot, not the value', async () => {
    const { outcome, findings, sent } = await lookWith(aLenderSetting({ brand: 'Demo [Court] Finance' }));
    expect(outcome).toBe('waiting');
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'TPL-03',
        verdict: 'hold',
        code: 'value-does-not-fit',
        evidence: { problem: 'slot:sender' },
      }),
    );
    expect(JSON.stringify(findings)).not.toContain('Court');
    expect(sent).toEqual([]);
  });
});

describe('a notice whose finished text may not stand', () => {
  it('is refused for good, and the finding names the words and the reason', async () => {
    const { outcome, findings, sent } = await lookWith(aLenderSetting({ brand: 'District Court' }));
    expect(outcome).toBe('refused');
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'CNT-03',
        verdict: 'block',
        code: 'impersonation',
        evidence: expect.objectContaining({ phrase: expect.stringContaining('Court') as string }) as object,
      }),
    );
    expect(sent).toEqual([]);
  });

  it('waits while it is not known who the lender is, for then nobody can read it', async () => {
    const { deps, records } = await stage({ settings: [aSendingSetting(), aFeedSetting()] });
    const [looked] = await lookAtLoan(deps, loanId('L-1'));
    expect(looked?.outcome).toBe('waiting');
    const rules = records
      .all('decision')
      .flatMap(({ findings }) => findings.map((one) => `${one.ruleId} ${one.code}`));
    expect(rules).toContain('CNT-01 text-not-read');
  });
});

describe('whose crisis line is named', () => {
  it.each([
    { number: '+8613800000000', places: [], place: 'CN', because: 'the number says it' },
    { number: '+8613800000000', places: ['CN'], place: 'CN', because: 'the place agrees' },
    { number: '+12125550123', places: ['US-NY', 'US-CA'], place: 'US', because: 'two states of one country' },
    { number: '+12125550123', places: ['CN'], place: undefined, because: 'its owner may be in China' },
    { number: '+8613800000000', places: ['CN', 'US-CA'], place: undefined, because: 'either may be true' },
    { number: '+442079460123', places: [], place: undefined, because: 'we know no line of that country' },
  ])('to $number known to live in $places: $place, for $because', ({ number, places, place }) => {
    expect(placeOf({ number, places })).toBe(place);
  });
});
