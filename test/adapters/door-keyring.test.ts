import { describe, expect, it } from 'vitest';
import { parseDoorKeys, secretDoorKeyring } from '../../shared/adapters/aws/door-keyring.ts';
import { Fault } from '../../shared/fault.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { memoryClock } from '../memory/clock.ts';
import { memoryLog } from '../memory/log.ts';

const one = 'a'.repeat(64);
const two = 'b'.repeat(64);
const gateway = { path: 'p'.repeat(40), sources: ['203.0.113.0/24', '2001:db8::/32', '198.51.100.7'] };

describe('the secret of the doors', () => {
  it('of a new deployment holds one key and no gateway', () => {
    expect(parseDoorKeys(JSON.stringify({ gateways: {}, current: one }))).toEqual({
      webhook: [one],
      gateways: {},
    });
  });

  it('may be a key alone', () => {
    expect(parseDoorKeys(one)).toEqual({ webhook: [one], gateways: {} });
  });

  it('holds two keys while one is being replaced, of the webhook and of a gateway', () => {
    const text = JSON.stringify({
      current: two,
      previous: one,
      gateways: { aliyun: { ...gateway, previousPath: 'q'.repeat(40) } },
    });
    expect(parseDoorKeys(text)).toEqual({
      webhook: [two, one],
      gateways: { aliyun: { paths: [gateway.path, 'q'.repeat(40)], sources: gateway.sources } },
    });
  });

  it.each([
    { reason: 'a short key', value: { current: 'short' } },
    { reason: 'no key', value: {} },
    { reason: 'a name we do not know, perhaps misspelt', value: { current: one, previus: two } },
    {
      reason: 'a path that can be guessed',
      value: { current: one, gateways: { aliyun: { ...gateway, path: 'up' } } },
    },
    {
      reason: 'a gateway from anywhere',
      value: { current: one, gateways: { aliyun: { ...gateway, sources: [] } } },
    },
    {
      reason: 'no address',
      value: { current: one, gateways: { aliyun: { ...gateway, sources: ['gw.example'] } } },
    },
    {
      reason: 'no range',
      value: { current: one, gateways: { aliyun: { ...gateway, sources: ['10.0.0.0/33'] } } },
    },
  ])('is refused, and not repeated, with $reason', ({ value }) => {
    const read = () => parseDoorKeys(JSON.stringify(value));
    expect(read).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    expect(read).not.toThrow(/short|aaaa|pppp|gw\.example/);
  });

  it('is refused when it is half a JSON', () => {
    expect(() => parseDoorKeys('{"current":')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
});

describe('the keyring', () => {
  function keyring(texts: readonly (string | Fault)[]) {
    let reads = 0;
    const clock = memoryClock(at('2026-06-25T14:00:00Z'));
    const log = memoryLog();
    const read = () => {
      const text = texts[Math.min(reads, texts.length - 1)] ?? '';
      reads += 1;
      return text instanceof Fault ? Promise.reject(text) : Promise.resolve(text);
    };
    return { clock, log, reads: () => reads, keyring: secretDoorKeyring({ read, clock, log }) };
  }

  it('reads once in five minutes, so that a new key is good and an old one gone without a deployment', async () => {
    const {
      clock,
      keyring: ring,
      reads,
    } = keyring([one, JSON.stringify({ current: two, previous: one }), two]);
    expect((await ring.read()).webhook).toEqual([one]);
    clock.advance(5 * MINUTE_MS - 1);
    expect((await ring.read()).webhook).toEqual([one]);
    expect(reads()).toBe(1);
    clock.advance(1);
    expect((await ring.read()).webhook).toEqual([two, one]);
    clock.advance(5 * MINUTE_MS);
    expect((await ring.read()).webhook).toEqual([two]);
  });

  it.each([
    { reason: 'it cannot be read', next: new Fault('unavailable', 'no') },
    { reason: 'somebody mistyped it', next: '{"current":"oops"}' },
  ])('keeps the last good keys while $reason, and says so', async ({ next }) => {
    const { clock, log, keyring: ring } = keyring([one, next]);
    await ring.read();
    clock.advance(5 * MINUTE_MS);
    expect((await ring.read()).webhook).toEqual([one]);
    expect(log.lines).toMatchObject([{ level: 'warn', event: 'door-keys-not-read' }]);
  });

  it('has none to fall back on at the start: it fails, and reads again at the next request', async () => {
    const { keyring: ring } = keyring([new Fault('unavailable', 'no'), one]);
    await expect(ring.read()).rejects.toMatchObject({ code: 'unavailable' });
    expect((await ring.read()).webhook).toEqual([one]);
  });
});
