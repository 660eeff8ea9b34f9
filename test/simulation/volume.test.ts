import { describe, expect, it } from 'vitest';
import { packApprovals, unpackApprovals } from '../../shared/model/template.ts';
import type { Setting } from '../../shared/model/setting.ts';
import { withSuspension } from '../../shared/text/approvals.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { instantOfMs, MINUTE_MS } from '../../shared/time.ts';
import { loanId } from '../builders/ids.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aSendingSetting, aTemplatesSetting } from '../builders/setting.ts';
import { checkBlamed, checkSwept, ratesNow } from './brake.ts';
import { plantCrowd, type Crowd } from './crowd.ts';
import { operator, sent } from './histories.ts';
import { checkNamed, dueBy, SENDABLE } from './scanned.ts';
import { trace, type Trace } from './trace.ts';

const many: Crowd = { spread: 'one-text', textNth: 0, sent: 200, optOuts: 7, complaints: 0 };
const text = shippedTexts.find(({ kind, language }) => kind === 'notice' && language === 'en')!;

function withCrowd(crowd: Partial<Crowd> = {}): Trace {
  const told = trace({ stop: 'stop' });
  const put = (item: Setting): void => {
    operator(told, { op: 'put', kind: 'setting', item });
  };
  put(aTemplatesSetting());
  put(aSendingSetting());
  plantCrowd(told.sim.store, { ...many, ...crowd }, told.sim.plan.world, told.sim.engine.now());
  return told;
}

const now = ({ sim }: Trace) => instantOfMs(sim.engine.now());

/** By a sweep. */
function suspend(told: Trace): void {
  const { approvals } = aTemplatesSetting();
  const stop = { by: 'sweep', reason: 'too many', at: now(told) };
  const packed = packApprovals(withSuspension(unpackApprovals(approvals), text.templateId, stop));
  const item = aTemplatesSetting({ approvals: packed });
  told.commit(told.worker({ verb: 'sweep' }), [{ op: 'put', kind: 'setting', item }]);
}

function brake(told: Trace): void {
  const item = aSendingSetting({ paused: { by: 'sweep', reason: 'too many', at: now(told), brake: true } });
  told.commit(told.worker({ verb: 'sweep' }), [{ op: 'put', kind: 'setting', item }]);
}

const sweptAfter = (told: Trace, act: (told: Trace) => void, over = {}): readonly unknown[] => {
  const then = ratesNow(told.sim);
  act(told);
  checkSwept(told.sim, told.worker({ verb: 'sweep', ...over }), then);
  return told.broken();
};

const nothing = (): void => undefined;

describe('the checker of rates', () => {
  it.each<[string, Partial<Crowd>, (told: Trace) => void, readonly unknown[]]>([
    ['7 of 200 say stop to one text, and it goes on', {}, nothing, [7]],
    ['that text is suspended', {}, suspend, []],
    ['6 of 200 do, which is three in a hundred', { optOuts: 6 }, nothing, []],
    ['7 of 199 do, which is no rate', { sent: 199 }, nothing, []],
    ['3 of 200 complain', { optOuts: 0, complaints: 3 }, nothing, [7]],
    ['2 of 200 do', { optOuts: 0, complaints: 2 }, nothing, []],
    ['7 of 200 say stop to all texts together', { spread: 'all-texts' }, nothing, [7]],
    ['everything is stopped', { spread: 'all-texts' }, brake, []],
    ['a text is suspended that 6 of 200 spoke against', { optOuts: 6 }, suspend, [7]],
    ['everything is stopped because 6 of 200 did', { optOuts: 6, spread: 'all-texts' }, brake, [7]],
  ])('%s', (_what, crowd, act, broken) => {
    expect(sweptAfter(withCrowd(crowd), act)).toEqual(broken);
  });

  it('leaves what a hindered sweep did not do to the next', () => {
    expect(sweptAfter(withCrowd(), nothing, { failedAt: new Set(['sweep.stop']) })).toEqual([]);
    expect(sweptAfter(withCrowd(), nothing, { misled: true })).toEqual([]);
  });

  it('asks that somebody is called for a stop that a sweep has found', () => {
    const told = withCrowd();
    suspend(told);
    expect(sweptAfter(told, nothing)).toEqual([7]);
    const called = withCrowd();
    suspend(called);
    const call = (): void => {
      const what = { what: 'text-suspended', templateId: text.templateId } as const;
      called.sim.watch.stopTold(called.worker({ verb: 'sweep' }), what);
    };
    expect(sweptAfter(called, call)).toEqual([]);
  });
});

describe('the checker of blame', () => {
  const stopped = (told: Trace): void => {
    told.until(new Date(told.sim.engine.now() + 5 * MINUTE_MS).toISOString());
    told.reply('stop');
  };
  const call = (told: Trace): void => {
    told.call(told.claim());
    const [made] = told.sim.watch.calls;
    if (made !== undefined) made.saidYes = true;
  };

  it('misses the stop on the row of the message that it answers', () => {
    const told = trace({ stop: 'stop' });
    told.ledger();
    call(told);
    sent(told);
    stopped(told);
    checkBlamed(told.sim);
    expect(told.broken()).toEqual([9]);
  });

  it('finds it there', () => {
    const told = trace({ stop: 'stop' });
    told.ledger();
    call(told);
    sent(told, { answeredWith: 'opt-out' });
    stopped(told);
    checkBlamed(told.sim);
    expect(told.broken()).toEqual([]);
  });
});

describe('the checker of scan', () => {
  function due(queued: number): Trace {
    const told = trace();
    const at = now(told);
    for (const [id, nextStepAt] of [
      ['L-1', at],
      ['L-2', instantOfMs(at - MINUTE_MS)],
      ['L-3', instantOfMs(at + MINUTE_MS)],
    ] as const) {
      operator(told, { op: 'put', kind: 'loan', item: aLoanHead({ loanId: loanId(id), nextStepAt }) });
    }
    return { ...told, sim: { ...told.sim, queued: () => queued } };
  }

  it.each<[string, number, readonly string[], readonly unknown[]]>([
    ['names all that is due', 0, ['L-2', 'L-1'], []],
    ['forgets one', 0, ['L-2'], [7]],
    ['has room for one, and names the oldest', SENDABLE - 1, ['L-2'], []],
    ['has room for one, and names the newest', SENDABLE - 1, ['L-1'], [7]],
    ['has room for one, and names two', SENDABLE - 1, ['L-2', 'L-1'], [7]],
  ])('a run that %s', (_what, queued, named, broken) => {
    const told = due(queued);
    checkNamed(told.sim, dueBy(told.sim, told.sim.engine.now()), named);
    expect(told.broken()).toEqual(broken);
  });
});
