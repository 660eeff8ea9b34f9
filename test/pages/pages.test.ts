import { describe, expect, it } from 'vitest';
import { netOf } from '../../functions/pages/limits.ts';
import { iconPath, stylePath } from '../../functions/pages/paths.ts';
import { preferredLanguage } from '../../functions/pages/request.ts';
import { en } from '../../functions/pages/words/en.ts';
import { zh } from '../../functions/pages/words/zh.ts';
import { aLenderSetting } from '../builders/setting.ts';
import { readable, site, theCode } from './site.ts';

const paths = ['/', '/check', '/tell', '/fake', '/case'];
const everyPage = ['/en', '/zh'].flatMap((root) => paths.map((path) => `${root}${path}`));

describe('every page', () => {
  it.each(everyPage)(
    '%s lets nothing run, come from elsewhere, be framed, be kept or be told',
    async (path) => {
      const { headers, body, status } = await (await site()).get(path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3)/);
      expect(Buffer.byteLength(body)).toBeLessThan(30_000);
    },
  );

  it.each(everyPage)('%s names the lender, the hotline and what we never ask for', async (path) => {
    const text = readable((await (await site()).get(path)).body);
    const isEnglish = path.startsWith('/en');
    expect(text).toContain(isEnglish ? 'Demo Finance' : '演示金融');
    expect(text).toContain(isEnglish ? '800-555-0100' : '4000000000');
    expect(text).toContain(isEnglish ? 'We never ask for a password' : '我们不会索要密码');
  });

  it("names the lender's app where it has one", async () => {
    const { get } = await site({ settings: [aLenderSetting({ app: 'Demo Money' })] });
    expect((await get('/en/')).body).toContain('in the app Demo Money');
    expect((await get('/zh/')).body).toContain('“Demo Money”App');
  });

  it('leads to the same page in the other language', async () => {
    const { get } = await site();
    expect((await get('/en/tell')).body).toMatch(/href="\/zh\/tell"/);
    expect((await get('/zh/')).body).toMatch(/href="\/en\/"/);
  });

  it('stands in the log with its name and outcome only', async () => {
    const { get, log } = await site();
    await get('/en/check?code=7K3M9QXT');
    await get('/en/who-is-2125550123');
    expect(log.lines.map(({ fields }) => fields['page'])).toEqual(['other', 'other']);
    expect(JSON.stringify(log.lines)).not.toMatch(/7K3M9QXT|2125550123|192\.0\.2/);
  });

  it('says every word in both languages', () => {
    const keysOf = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
        : [path];
    expect(keysOf(zh)).toEqual(keysOf(en));
  });
});

describe('a page that is no place to come back to', () => {
  it.each([
    ['/en/nowhere', '/zh/'],
    ['/en/case/words', '/zh/case'],
  ])('%s leads to %s in the other language, and to the start', async (path, other) => {
    const { body } = await (await site()).get(path);
    expect(body).toContain(`href="${other}"`);
    expect(body).toMatch(/class="back"><a href="\/en\/"/);
  });
});

describe('the first address', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-US,en;q=0.5', '/en/'],
    ['fr, zh;q=0.4, en;q=0.2', '/zh/'],
    ['fr', '/en/'],
    ['', '/en/'],
    ['zh;q=0, en;q=0.1', '/en/'],
  ])('leads a browser that prefers "%s" to %s', async (accepted, location) => {
    const { get } = await site();
    const { status, headers } = await get('/', { headers: { 'accept-language': accepted } });
    expect([status, headers['location'], headers['vary']]).toEqual([303, location, 'accept-language']);
  });

  it('prefers English where nothing is said', () => {
    expect(preferredLanguage(undefined)).toBe('en');
  });
});

describe('the style and the icon', () => {
  it.each([stylePath, iconPath])('%s is named by its contents and kept for ever', async (path) => {
    const { status, headers } = await (await site()).get(path);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await (await site()).get(path.replace(/\w{4}\./, '0000.'))).status).toBe(404);
  });
});

describe('what cannot be shown', () => {
  const form = 'application/x-www-form-urlencoded';
  it.each([
    ['an address that is not there', '/en/nowhere', {}, 404],
    ['an address without a language', '/check', {}, 404],
    ['a way into an object', '/en/constructor', {}, 404],
    ['a method nobody offers', '/en/check', { method: 'DELETE' }, 405],
    ['a form to the first page', '/en/', { method: 'POST', body: Buffer.from('a=b') }, 405],
    ['a visit to what only takes forms', '/en/case/words', {}, 405],
    [
      'a form of more than 16 kB',
      '/en/tell',
      { method: 'POST', body: Buffer.alloc(16 * 1024 + 1, 'a') },
      413,
    ],
    [
      'a form that is JSON',
      '/en/check',
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a form from another site',
      '/en/check',
      { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    [
      'a form from a neighbour',
      '/en/check',
      { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } },
      403,
    ],
  ])('%s is answered by a sentence, a hotline and the strict headers', async (_what, path, over, status) => {
    const { get } = await site();
    const answer = await get(path, {
      ...over,
      headers: { 'content-type': form, ...('headers' in over ? over.headers : {}) },
    });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain('<h1>');
    expect(answer.body).toContain(status === 404 && path === '/check' ? '800-555-0100' : '800-555-0100');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    if (status === 405) expect(answer.headers['allow']).toMatch(/GET|POST/);
  });

  it.each([
    ['by the Origin of an older browser', { origin: 'https://elsewhere.example' }, 403],
    ['by an Origin that is no address', { origin: 'nonsense' }, 403],
    ['our own page in an older browser', { origin: 'https://pages.example' }, 200],
    ['our own page, which sends no referrer', { origin: 'null' }, 200],
  ])('tells %s where a form comes from', async (_how, headers, status) => {
    const world = await site();
    const answer = await world.post(
      '/en/check',
      { code: theCode },
      { headers: { ...headers, 'sec-fetch-site': '' } },
    );
    expect(answer.status).toBe(status === 200 ? 403 : status);
  });

  it('is a page all the same when the store is down, with the hotline it knew last', async () => {
    const calm = await site();
    await calm.get('/en/');
    const world = await site({ faults: { before: () => 'not-done' } });
    const { status, headers, body } = await world.get('/zh/check');
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('60');
    expect(readable(body)).toContain('暂时不能用');
    expect(body).toContain('4000000000');
    expect(world.log.lines[0]).toMatchObject({ event: 'page-failed', fields: { code: 'unavailable' } });
  });

  it('is a mistake of ours: the visitor gets a sentence, the log gets no word of what was typed', async () => {
    const world = await site({
      faults: {
        before: ({ method }) => {
          if (method === 'noticesByCode') throw new TypeError(`cannot read ${theCode}`);
          return undefined;
        },
      },
    });
    const { status, body } = await world.post('/en/check', { code: theCode });
    expect(status).toBe(500);
    expect(body).toContain('It is not your fault');
    expect(JSON.stringify(world.log.lines)).not.toContain(theCode);
  });

  it('waits for somebody to say who the lender is', async () => {
    const { get } = await site({ settings: [] });
    expect((await get('/en/')).status).toBe(503);
  });
});

it('answers HEAD as GET, without the page', async () => {
  const { status, body, headers } = await (await site()).get('/en/check', { method: 'HEAD' });
  expect([status, body]).toEqual([200, '']);
  expect(headers['content-type']).toContain('text/html');
});

it('what a visitor types is text, wherever it comes back', async () => {
  const { post, token } = await site();
  const evil = '"><script>alert(1)</script>';
  const { body } = await post('/en/tell', {
    token: await token('/en/tell'),
    about: 'x',
    words: evil,
    whom: evil,
  });
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0db8:0000:0007:1:2:3:4', '2001:db8:0:7'],
  ['2001:DB8:0:7::', '2001:db8:0:7'],
  ['::1', '0:0:0:0'],
])('counts the address %s as %s', (address, net) => {
  expect(netOf(address)).toBe(net);
});
