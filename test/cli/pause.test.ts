import { describe, expect, it } from 'vitest';
import { pauseCommandWith } from '../../infra/cli/pause/command.ts';
import { resumeCommand } from '../../infra/cli/pause/resume-command.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { HOUR_MS, plusMs, SECOND_MS } from '../../shared/time.ts';
import { loanId, noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { aSendingSetting } from '../builders/setting.ts';
import { morning, stage, type Stage } from '../builders/stage.ts';
import { memoryTerminal } from '../memory/terminal.ts';

const text = shippedTexts.find(({ kind }) => kind === 'notice');
const why = ['--by', 'Ops One', '--reason', 'wrong sums'];

/** A switch, a terminal, and a command that waits in virtual time. */
async function atTheSwitch(world?: Stage) {
  const on = world ?? (await stage());
  const slept: number[] = [];
  const command = pauseCommandWith((ms) => {
    on.clock.advance(ms);
    slept.push(ms);
    return Promise.resolve();
  });
  const said = memoryTerminal({ records: on.records, clock: on.clock });
  return {
    world: on,
    slept,
    said,
    pause: (...args: string[]) => command.run(args, said.surroundings),
    resume: (...args: string[]) => resumeCommand.run(args, said.surroundings),
    sending: () => on.records.all('setting').find(({ name }) => name === 'sending'),
  };
}

const reminder = (n: number, over: Partial<Notice>): Notice =>
  aNotice({ noticeId: noticeId(`L-${n}#1.1#due`), ...(text && { templateId: text.templateId }), ...over });
const put = (world: Stage, item: Notice) => world.records.commit([{ op: 'put', kind: 'notice', item }]);

describe('pause', () => {
  it('stops reminders at once, with who, when and why; resume lets them go on', async () => {
    const { world, pause, resume, sending, said } = await atTheSwitch();
    await pause(...why);
    expect(sending()).toMatchObject({ paused: { by: 'Ops One', reason: 'wrong sums', at: morning } });
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(world.sms.calls).toHaveLength(0);
    expect(said.printed()).toContain('no message left after it');
    world.clock.set(plusMs(morning, HOUR_MS));
    await resume('--by', 'Ops Two', '--reason', 'sums mended');
    expect(sending()).toMatchObject({ resumedAt: plusMs(morning, HOUR_MS) });
    expect(sending()).not.toHaveProperty('paused');
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(world.sms.calls).toHaveLength(1);
  });

  it('says how many left after it, from their own rows, and waits for those in a worker’s hands', async () => {
    const { world, pause, said, slept } = await atTheSwitch();
    await put(world, reminder(1, { state: 'sent', sentAt: plusMs(morning, -SECOND_MS) }));
    await put(world, reminder(2, { state: 'sent', sentAt: morning }));
    await put(world, reminder(3, { state: 'delivered', sentAt: plusMs(morning, SECOND_MS) }));
    await put(
      world,
      reminder(4, { state: 'claimed', since: morning, publishBy: plusMs(morning, 10 * SECOND_MS) }),
    );
    await put(world, reminder(5, { kind: 'answer', state: 'claimed', publishBy: plusMs(morning, HOUR_MS) }));
    await pause(...why);
    expect(said.printed()).toContain("1 message left after it, already in a worker's hands");
    expect(said.printed()).not.toContain('may still leave');
    expect(slept.length).toBe(10);
  });

  it('gives up waiting after fifteen seconds and says what may still leave', async () => {
    const { world, pause, said, slept } = await atTheSwitch();
    await put(world, reminder(4, { state: 'claimed', since: morning, publishBy: plusMs(morning, HOUR_MS) }));
    await pause(...why);
    expect(said.printed()).toContain('no message left after it; 1 may still leave within seconds');
    expect(slept.length).toBe(15);
  });

  it('leaves a pause that stands as it is', async () => {
    const { pause, sending, said } = await atTheSwitch();
    await pause(...why);
    await pause('--by', 'Ops Two', '--reason', 'another');
    expect(sending()).toMatchObject({ paused: { by: 'Ops One' } });
    expect(said.printed()).toContain('paused already, by Ops One: wrong sums');
  });

  it('of one text suspends that text and nothing else', async () => {
    const { pause, sending, said } = await atTheSwitch();
    await pause(...why, '--template', text?.templateId ?? '');
    expect(said.printed()).toContain('is suspended by Ops One: wrong sums');
    expect(said.printed()).toContain('no message left after it');
    expect(sending()).not.toHaveProperty('paused');
  });

  it('of one text says how many left by it afterwards, and of no other', async () => {
    const { world, pause, said, slept } = await atTheSwitch();
    const other = { templateId: shippedTexts.at(-1)?.templateId ?? text?.templateId };
    await put(world, reminder(1, { state: 'sent', sentAt: plusMs(morning, SECOND_MS) }));
    await put(world, reminder(2, { state: 'sent', sentAt: plusMs(morning, SECOND_MS), ...other }));
    await put(world, reminder(3, { state: 'claimed', publishBy: plusMs(morning, 10 * SECOND_MS) }));
    await put(world, reminder(4, { state: 'claimed', publishBy: plusMs(morning, HOUR_MS), ...other }));
    await pause(...why, '--template', text?.templateId ?? '');
    expect(said.printed()).toContain("1 message left after it, already in a worker's hands");
    expect(slept.length).toBe(10);
    // Somebody else looks later: it counts from when the text was stopped.
    await pause('--by', 'Ops Two', '--reason', 'again', '--template', text?.templateId ?? '', '--json');
    expect(JSON.parse(said.printed().split('\n').at(-1) ?? '')).toEqual({ left: 1, mayLeave: 0 });
  });

  it('counts messages about cases too, for they stop as well, and no answer', async () => {
    const { world, pause, said } = await atTheSwitch();
    const textOf = (kind: 'case' | 'answer') => ({
      kind,
      templateId: shippedTexts.find((one) => one.kind === kind)?.templateId ?? text?.templateId,
    });
    await put(world, reminder(1, { state: 'sent', sentAt: plusMs(morning, SECOND_MS), ...textOf('case') }));
    await put(world, reminder(2, { state: 'sent', sentAt: plusMs(morning, SECOND_MS), ...textOf('answer') }));
    await pause(...why);
    expect(said.printed()).toContain('1 message left after it');
  });

  it.each([[['--by', 'A']], [['--reason', 'x']], [['--by', ' ', '--reason', 'x']], [['now', ...why]]])(
    'is refused without who and why, or with a word too many: %j',
    async (args) => {
      const { pause, sending } = await atTheSwitch();
      await expect(async () => pause(...args)).rejects.toMatchObject({ code: 'invalid_input' });
      expect(sending()).not.toHaveProperty('paused');
    },
  );

  it('keeps every pause that was, also beyond a full page', async () => {
    const { world, pause, resume, said } = await atTheSwitch();
    for (let n = 0; n < 102; n += 1) {
      await pause('--by', `Ops ${n}`, '--reason', 'drill');
      await resume('--by', 'Ops', '--reason', 'over');
    }
    await pause(...why);
    const before = said.printed().split('\n').length;
    await pause('history');
    const lines = said.printed().split('\n').slice(before);
    expect(lines).toHaveLength(103);
    expect(lines[0]).toMatch(/paused by Ops 0: drill {2}until .*, resumed by Ops: over/);
    expect(lines.at(-1)).toContain('still paused');
    expect(world.records.all('setting').filter(({ name }) => name.startsWith('pause-log'))).toHaveLength(2);
  });

  it('status says who, why, and what left', async () => {
    const { world, pause, said } = await atTheSwitch();
    await pause('status');
    expect(said.printed()).toBe('sending is not paused');
    await pause(...why);
    await put(world, reminder(3, { state: 'sent', sentAt: plusMs(morning, SECOND_MS) }));
    await pause('status', '--json');
    expect(JSON.parse(said.printed().split('\n').at(-1) ?? '')).toMatchObject({
      left: 1,
      mayLeave: 0,
      paused: { by: 'Ops One' },
    });
  });
});

describe('resume', () => {
  it('of a stop that sweep made by itself takes two different persons', async () => {
    const paused = { by: 'sweep', reason: 'too many stops', at: morning, brake: true };
    const { resume, sending } = await atTheSwitch(await stage({ settings: [aSendingSetting({ paused })] }));
    for (const second of [[], ['--approver', 'Ops One']]) {
      await expect(async () => resume(...why, ...second)).rejects.toThrow(/two persons/);
    }
    expect(sending()).toHaveProperty('paused');
    await resume(...why, '--approver', 'Ops Two');
    expect(sending()).not.toHaveProperty('paused');
  });

  it('says so when nothing is paused, and writes nothing', async () => {
    const { resume, said, sending } = await atTheSwitch();
    await resume(...why);
    expect(said.printed()).toBe('sending is not paused');
    expect(sending()).not.toHaveProperty('resumedAt');
  });
});
