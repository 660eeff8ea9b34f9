import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { resolveCase } from '../../functions/case/resolve.ts';
import { caseIdSchema } from '../../shared/model/ids.ts';
import { theCode } from '../pages/site.ts';
import { chromiumPath, openBrowser } from './browser.ts';
import { startPages, type PagesServer } from './pages-server.ts';

const screenshots = join(import.meta.dirname, 'screenshots');
/** Only on request: a test run should not change what is committed. `all` keeps every page, else what is shown. */
const asked = process.env['FAIRNOTICE_SCREENSHOTS'];
const shownSmall: ReadonlySet<string> = new Set([
  ...['home', 'check', 'check-genuine', 'check-unconfirmed', 'tell', 'tell-problems'],
  ...['tell-filed', 'tell-stopped', 'case-open', 'case-closed'],
]);
const shownLarge: ReadonlySet<string> = new Set(['home', 'check-genuine', 'tell-filed']);
const largeForAxe: ReadonlySet<string> = new Set([...shownLarge, 'tell-problems', 'case-open']);
const keepsScreenshot = (name: string, width: number): boolean =>
  asked === 'all' || (asked !== undefined && (width === 360 ? shownSmall : shownLarge).has(name));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const findingsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** A phone and a desktop. */
const widths = [360, 1280] as const;
type Language = 'zh' | 'en';

/** How a visitor comes to each page: by what can be seen and touched, from the first page on. */
const journeys: Readonly<
  Record<string, (page: Page, language: Language, server: PagesServer) => Promise<void>>
> = {
  home: () => Promise.resolve(),
  check: (page) => road(page, '/check'),
  'check-empty': async (page) => {
    await road(page, '/check');
    await press(page);
  },
  'check-genuine': async (page) => {
    await road(page, '/check');
    await page.locator('#code').fill(theCode);
    await press(page);
  },
  'check-unconfirmed': async (page) => {
    await road(page, '/check');
    await page.locator('#code').fill('482913');
    await press(page);
  },
  fake: (page) => road(page, '/fake'),
  'fake-done': async (page, language) => {
    await road(page, '/fake');
    await page
      .locator('#words')
      .fill(language === 'zh' ? '点链接还款，否则起诉' : 'Pay by this link or go to court');
    await press(page);
  },
  tell: (page) => road(page, '/tell'),
  'tell-problems': async (page) => {
    await road(page, '/tell');
    await press(page);
  },
  'tell-filed': filed,
  'tell-stopped': async (page) => {
    await road(page, '/tell');
    await page.locator('input[value="stop"]').check();
    await page.locator('#whom').fill(theCode);
    await press(page);
  },
  'tell-distress': async (page, language) => {
    await road(page, '/tell');
    await page.locator('input[value="other"]').check();
    await page.locator('#words').fill(language === 'zh' ? '我不想活了' : 'I want to kill myself');
    await press(page);
  },
  case: (page) => road(page, '/case'),
  'case-open': async (page, language) => {
    await filed(page, language);
    await openCase(page);
    await page
      .locator('#words')
      .fill(language === 'zh' ? '昨晚十点又收到一条。' : 'I got another one last night.');
    await press(page);
  },
  'case-closed': async (page, language, { world }) => {
    await filed(page, language);
    const caseId = caseIdSchema.parse(await page.locator('dd').first().innerText());
    const reason =
      language === 'zh' ? '以后每周最多一条。' : 'From now on you get one message a week at most.';
    await resolveCase(world.deps, caseId, { outcome: 'upheld', by: 'clerk', reason });
    await openCase(page);
  },
  'not-found': async (page, language) => {
    await page.goto(new URL(`/${language}/nowhere`, page.url()).href);
  },
};

const press = (page: Page): Promise<void> => page.locator('main button').last().click();
const road = (page: Page, path: string): Promise<void> => page.locator(`main a[href$="${path}"]`).click();

async function filed(page: Page, language: Language): Promise<void> {
  await road(page, '/tell');
  await page.locator('input[value="complaint"]').check();
  await page
    .locator('#words')
    .fill(language === 'zh' ? '短信太多了，半夜也发。' : 'Too many messages, even at night.');
  await page.locator('#whom').fill(theCode);
  await press(page);
}

async function openCase(page: Page): Promise<void> {
  const [number = '', secret = ''] = await page.locator('dd').allInnerTexts();
  await page.locator('main a[href$="/case"]').click();
  await page.locator('#number').fill(number);
  await page.locator('#secret').fill(secret);
  await press(page);
}

describe.skipIf(chromiumPath === undefined)('the pages for borrowers, in a browser', () => {
  let server: PagesServer;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  // A world for each test: what one visitor files must not count against the next.
  beforeEach(async () => {
    server = await startPages();
  });
  afterEach(() => server.stop());

  /** A window costs more than a page: visitors who leave nothing behind follow each other in one. */
  const pages = new Map<string, Page>();
  async function open(language: Language, width: number, scripts = false): Promise<Page> {
    const which = `${language} ${String(scripts)}`;
    const page = pages.get(which) ?? (await newPage(language, scripts));
    pages.set(which, page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${server.origin}/`);
    return page;
  }

  async function newPage(language: Language, scripts: boolean): Promise<Page> {
    const context = await browser.newContext({
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
      // Nothing here needs a script, so none is allowed; axe, which is one, gets a page of its own.
      javaScriptEnabled: scripts,
      bypassCSP: scripts,
    });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  }

  const everyPage = Object.keys(journeys).flatMap((name) =>
    (['zh', 'en'] as const).map((language) => ({ name, language })),
  );

  it.each(everyPage)(
    '$name in $language works without script, fits a phone and a desktop, and weighs under 30 kB',
    async ({ name, language }) => {
      const page = await open(language, 360);
      await journeys[name]?.(page, language, server);
      expect(server.lastBytes()).toBeLessThan(30_000);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const box = await page.locator('main').boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
        const path = join(screenshots, `pages-${name}-${language}-${width}.png`);
        if (keepsScreenshot(name, width)) await page.screenshot({ path, fullPage: true });
      }
    },
  );

  it.each(everyPage)(
    '$name in $language has no finding of axe, no script of its own, and nothing too wide',
    async ({ name, language }) => {
      const page = await open(language, 360, true);
      await journeys[name]?.(page, language, server);
      expect(await page.locator('script').count()).toBe(0);
      await page.evaluate(axe);
      // On a desktop the same parts stand elsewhere: the pages that use the most of them are looked at there too.
      for (const width of widths.filter((one) => one === 360 || largeForAxe.has(name))) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
        const found =
          await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
          ({ id, nodes: nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary) })))`);
        expect(findingsSchema.parse(found)).toEqual([]);
      }
    },
  );

  it.each(['zh', 'en'] as const)(
    'in %s can be walked with the keyboard alone, and the focus is seen',
    async (language) => {
      const page = await open(language, 1280, true);
      const focused = () =>
        page.evaluate<string>(
          'document.activeElement.id || document.activeElement.getAttribute("href") || document.activeElement.tagName',
        );
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('#main');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(`/${language}/check`);
      expect(await page.evaluate('getComputedStyle(document.activeElement).backgroundColor')).toBe(
        'rgb(255, 221, 51)',
      );
      await page.keyboard.press('Enter');
      await page.locator('#code').waitFor();
      for (let tabs = 0; tabs < 9 && (await focused()) !== 'code'; tabs += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type(theCode.toLowerCase());
      await page.keyboard.press('Enter');
      await page.locator('.facts').waitFor();
      expect(await page.locator('main').innerText()).toContain('23');
    },
  );

  it.each(['zh', 'en'] as const)(
    'in %s takes a complaint and shows its case to somebody who has no mouse',
    async (language) => {
      const page = await open(language, 360, true);
      const tabTo = async (selector: string): Promise<void> => {
        const there = `document.activeElement.matches(${JSON.stringify(selector)})`;
        for (let tabs = 0; tabs < 25; tabs += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate<boolean>(there)) return;
        }
        throw new Error(`the keyboard does not reach ${selector}`);
      };
      const follow = async (selector: string): Promise<void> => {
        await tabTo(selector);
        await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      };
      await follow('main a[href$="/tell"]');
      await tabTo('input[value="complaint"]');
      await page.keyboard.press('Space');
      await tabTo('#words');
      await page.keyboard.type(language === 'zh' ? '半夜也发短信。' : 'Messages at night.');
      await tabTo('#whom');
      await page.keyboard.type(theCode);
      await follow('main button');
      const [number = '', secret = ''] = await page.locator('dd').allInnerTexts();
      await follow('main a[href$="/case"]');
      await tabTo('#number');
      await page.keyboard.type(number);
      await tabTo('#secret');
      await page.keyboard.type(secret);
      await follow('main button');
      expect(await page.locator('main').innerText()).toContain(language === 'zh' ? '半夜' : 'at night');
    },
  );

  it('keeps the code out of every address, and nothing in the browser', async () => {
    const page = await open('en', 1280, true);
    await road(page, '/check');
    await page.locator('#code').fill(theCode);
    await press(page);
    expect(page.url()).toBe(`${server.origin}/en/check`);
    await press(page);
    expect(page.url()).toBe(`${server.origin}/en/tell`);
    expect(await page.locator('#whom').inputValue()).toBe(theCode);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('refuses a form that another site sends', async () => {
    const page = await open('en', 1280, true);
    await page.setContent(
      `<form method="post" action="${server.origin}/en/check"><input name="code" value="x"><button>go</button></form>`,
    );
    await page.route('https://elsewhere.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${server.origin}/en/check"><input name="code" value="x"><button>go</button></form>`,
      }),
    );
    await page.goto('https://elsewhere.example/');
    await page.locator('button').click();
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').innerText()).toBe('This did not come from our page');
  });

  it('leads from one language to the other and back', async () => {
    const page = await open('zh', 360);
    await road(page, '/tell');
    await page.locator('.language').click();
    expect(page.url()).toBe(`${server.origin}/en/tell`);
    await page.locator('.language').click();
    expect(page.url()).toBe(`${server.origin}/zh/tell`);
  });
});
