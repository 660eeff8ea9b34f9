import { describe, expect, it } from 'vitest';
import { askAgainAt, decide, maySend } from '../../shared/claim/decision.ts';
import type { Text } from '../../shared/claim/text-facts.ts';
import { inUnitedStates } from '../../shared/compliance/examples.ts';
import type { Verdict } from '../../shared/model/decision.ts';
import { templateIdSchema } from '../../shared/model/template.ts';
import { plusMs, type Instant } from '../../shared/time.ts';
import { at, attemptId } from '../builders/ids.ts';
import { aDecision } from '../builders/notice.ts';

const rendered: Text = {
  templateId: templateIdSchema.parse('overdue-early/en@3'),
  digest: '0'.repeat(64),
  language: 'en',
  body: 'A text.',
  parts: 1,
  encoding: 'GSM-7',
  slots: {},
};
const mine = attemptId('mine');

describe('a message may be sent', () => {
  it.each<[Verdict, boolean]>([
    ['allow', true],
    ['warn', true],
    ['delay', false],
    ['hold', false],
    ['block', false],
  ])('on the verdict %s: %s', (verdict, may) => {
    expect(maySend({ verdict })).toBe(may);
  });
});

describe('a decision', () => {
  it('keeps the text it was about, and no moment where nothing is delayed', () => {
    const facts = inUnitedStates();
    const { decision, text } = decide(facts, rendered, mine);
    expect(text).toBe(rendered);
    expect(decision).toMatchObject({
      attemptId: mine,
      rev: 0,
      at: facts.now,
      verdict: 'allow',
      template: 'overdue-early/en@3',
      text: 'A text.',
    });
    expect(decision).not.toHaveProperty('until');
  });

  it('keeps until when the message is delayed', () => {
    const { decision } = decide(inUnitedStates({ now: at('2026-03-10T09:00:00Z') }), rendered, mine);
    expect(decision).toMatchObject({ verdict: 'delay', until: at('2026-03-10T13:00:00Z') });
  });

  it.each<[Text, string]>([
    ['unknown', 'no text is written'],
    [{ unfit: 'contract', why: 'too long' }, 'a value does not fit: there is no text either'],
  ])('about %j is about no text: %s', (unsaid) => {
    const { decision, text } = decide(inUnitedStates(), unsaid, mine);
    expect(text).toBe('unknown');
    expect(decision).not.toHaveProperty('template');
    expect(decision).not.toHaveProperty('text');
  });

  it.each([
    [true, true],
    [false, false],
  ])('on what was missed (%s) is remembered as such: %s', (catchUp, isCatchUp) => {
    expect(decide(inUnitedStates({ notice: { catchUp } }), rendered, mine).isCatchUp).toBe(isCatchUp);
  });
});

describe('what may not leave is looked at again', () => {
  const closesAt = at('2026-06-27T04:00:00Z');
  it.each<[Instant | undefined, Instant, string]>([
    [undefined, closesAt, 'nothing comes before its end'],
    [plusMs(closesAt, -1), plusMs(closesAt, -1), 'its delay ends before'],
    [plusMs(closesAt, 1), closesAt, 'its delay would outlast it'],
  ])('delayed until %s at %s: %s', (until, again) => {
    const { until: _, ...undelayed } = aDecision();
    expect(askAgainAt(until === undefined ? undelayed : { ...undelayed, until }, closesAt)).toBe(again);
  });
});
