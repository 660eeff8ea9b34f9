import { describe, expect, it } from 'vitest';
import { codeIn } from '../../functions/pages/code.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../shared/time.ts';
import { borrower, morning } from '../builders/stage.ts';
import { readable, sent, site, theCode, type SiteOptions } from './site.ts';

const confirmed = 'We sent a message with this code';
const unconfirmed = 'We cannot confirm this code';

describe('a check code of ours', () => {
  it('tells when it was sent, to which ending, and how often it was checked', async () => {
    const { post } = await site();
    const first = await post('/en/check', { code: theCode });
    expect(first.status).toBe(200);
    expect(readable(first.body)).toContain(confirmed);
    expect(readable(first.body)).toContain('June 25, 2026 at 10:00 AM (Eastern Time)');
    expect(readable(first.body)).toMatch(/number ending in 23 /);
    expect(readable(first.body)).toContain('now, for the first time');
    expect(readable((await post('/en/check', { code: theCode })).body)).toContain(
      '2 times, this one included',
    );
  });

  it('tells nothing of a debt, a name or the whole number', async () => {
    const { post } = await site();
    const { body } = await post('/zh/check', { code: theCode });
    for (const word of ['L-1', 'P-1', '2125550123', '55501', '100.00', '123.45']) {
      expect(body).not.toContain(word);
    }
  });

  it('says what it does not prove', async () => {
    const { post } = await site();
    expect(readable((await post('/en/check', { code: theCode })).body)).toContain('A code can be copied');
    expect(readable((await post('/zh/check', { code: theCode })).body)).toContain('核真码可能被人抄走');
  });

  it.each([
    ['typed in small letters', theCode.toLowerCase()],
    ['typed in two groups', `${theCode.slice(0, 4)} ${theCode.slice(4)}`],
    [
      'typed in full width',
      theCode.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['typed with O for 0 and I for 1', theCode.replaceAll('0', 'O').replaceAll('1', 'I')],
    [
      'pasted with its whole English message',
      `Demo Finance: $1.00 due. Help: 800-555-0100, code ${theCode}. STOP to opt out`,
    ],
    [
      'pasted with its whole Chinese message',
      `【演示金融】查真伪请拨4000000000，核真码${theCode}，我们不索要密码。拒收请回复R`,
    ],
  ])('is found when %s', async (_how, code) => {
    const { post } = await site();
    expect((await post('/en/check', { code })).body).toContain(confirmed);
  });

  it('that two messages share by chance tells of the newer one that was sent', async () => {
    const older = sent({ noticeId: 'L-9#1.1#due' as Notice['noticeId'], sentAt: plusMs(morning, -DAY_MS) });
    const { post } = await site({ notices: [sent(), { ...older, createdAt: plusMs(sent().createdAt, 1) }] });
    expect((await post('/en/check', { code: theCode })).body).toContain('June 25, 2026');
  });
});

/** Everything that must look the same to somebody who guesses. */
const silent: readonly (readonly [string, string, SiteOptions])[] = [
  ['nobody ever got', '00000000', {}],
  ['is not shaped like ours', 'UUUU-1', {}],
  ['is a six-digit code of a fake message', '482913', {}],
  ['has one letter too many', `${theCode}A`, {}],
  ['is older than ninety days', theCode, { notices: [sent({ sentAt: plusMs(morning, -90 * DAY_MS - 1) })] }],
  [
    'went to a number that belongs to somebody else',
    theCode,
    { contacts: [borrower({ quarantinedAt: morning })] },
  ],
  ['belongs to a message still waiting', theCode, { notices: [sent({ state: 'waiting' })] }],
  ['belongs to a message the carrier refused', theCode, { notices: [sent({ state: 'rejected' })] }],
  ['belongs to a message that was never sent', theCode, { notices: [sent({ state: 'expired' })] }],
];

async function seen(code: string, options: SiteOptions) {
  const reads: string[] = [];
  const world = await site({
    ...options,
    faults: {
      before: ({ method }) => {
        reads.push(method);
        return undefined;
      },
    },
  });
  reads.length = 0;
  const { status, headers, body } = await world.post('/en/check', { code });
  return { status, headers, body, reads, counted: world.counters.asked.map((id) => id.split('-')[0]) };
}

describe('a code that does not answer', () => {
  it.each(silent)(
    'because it %s gives the same status, headers, body, reads and counts',
    async (_why, code, options) => {
      const unknown = await seen('ZZZZZZZZ', {});
      expect(unknown.body).toContain(unconfirmed);
      expect(await seen(code, options)).toEqual(unknown);
    },
  );

  it('costs the same reads as one that answers', async () => {
    const genuine = await seen(theCode, {});
    expect(genuine.body).toContain(confirmed);
    const unknown = await seen('ZZZZZZZZ', {});
    expect(genuine.reads).toEqual(unknown.reads);
    expect(genuine.counted).toEqual(unknown.counted);
    expect(genuine.reads).toEqual(['get', 'noticesByCode', 'get', 'get']);
  });

  it('is asked for again when nothing was typed, and nothing is counted or looked up', async () => {
    const { post, counters } = await site();
    const { status, body } = await post('/en/check', { code: '  ' });
    expect(status).toBe(422);
    expect(body).toContain('Type the check code');
    expect(counters.asked).toEqual([]);
  });
});

describe('somebody who guesses', () => {
  it('is stopped after sixty tries from one address, before anything is read, and told when to come back', async () => {
    const world = await site();
    for (let n = 0; n < 60; n += 1) await world.post('/en/check', { code: `GUESS${n}` });
    const { status, headers, body } = await world.post('/en/check', { code: theCode });
    expect(status).toBe(429);
    expect(headers['retry-after']).toBe('3600');
    expect(readable(body)).toContain('Please try again after 11:00 AM (Eastern Time)');
    expect(body).toContain('800-555-0100');
    expect(body).not.toContain(confirmed);
    world.clock.advance(HOUR_MS);
    expect((await world.post('/en/check', { code: theCode })).body).toContain(confirmed);
  });

  it('is stopped at one code from many addresses', async () => {
    const { post } = await site();
    for (let n = 0; n < 20; n += 1) await post('/en/check', { code: theCode }, { address: `192.0.2.${n}` });
    expect((await post('/en/check', { code: theCode }, { address: '198.51.100.1' })).status).toBe(429);
  });

  it('gains nothing by the many addresses of one IPv6 network', async () => {
    const { post } = await site();
    for (let n = 0; n < 60; n += 1) {
      await post('/en/check', { code: `G${n}` }, { address: `2001:db8:0:7::${n}` });
    }
    expect((await post('/en/check', { code: 'X' }, { address: '2001:db8::7:ffff:0:0:1' })).status).toBe(429);
    expect((await post('/en/check', { code: 'X' }, { address: '2001:db8:0:8::1' })).status).toBe(200);
  });

  it('learns nothing when we cannot count: nothing is looked up then', async () => {
    const world = await site();
    world.counters.fail(true);
    const { status, body } = await world.post('/en/check', { code: theCode });
    expect(status).toBe(503);
    expect(body).not.toContain(confirmed);
    expect(body).toContain('800-555-0100');
  });

  it('leaves no address and no code in what is counted and logged', async () => {
    const { post, counters, log } = await site();
    await post('/en/check', { code: theCode });
    const kept = JSON.stringify([counters.asked, log.lines]);
    expect(kept).not.toContain('192.0.2.1');
    expect(kept).not.toContain(theCode);
    expect(log.lines.at(-1)).toEqual({
      level: 'info',
      event: 'page',
      fields: { page: '/check', method: 'POST', status: 200, language: 'en' },
    });
  });
});

it.each([
  ['7k3m9qxt', '7K3M9QXT'],
  ['7K3M-9QXT', '7K3M9QXT'],
  ['核真码：7K3M9QXT。', '7K3M9QXT'],
  ['code: 7K3M9QXT', '7K3M9QXT'],
  ['OIL00000', '01100000'],
  ['7K3M9QXTX', '7K3M9QX'],
  // Half a sign is no key: DynamoDB refuses the whole request, and the page would answer 503.
  ['😀😀😀😀', '😀😀😀😀'],
  ['😀😀😀😀😀', '😀😀😀\ufffd'],
  ['7K3M9Q\ud83d', '7K3M9Q\ufffd'],
])('reads %s as %s', (text, code) => {
  expect(codeIn(text)).toBe(code);
});
