import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalRun, type LocalRunProcess } from '../journeys/local-run.ts';
import { chromiumPath, openBrowser } from './browser.ts';

const screenshots = join(import.meta.dirname, 'screenshots');

/** Only on request: a test run should not change what is committed. */
const keepsScreenshots = process.env['FAIRNOTICE_SCREENSHOTS'] !== undefined;

describe.skipIf(chromiumPath === undefined)('the phones of the local run, in a browser', () => {
  let run: LocalRunProcess;
  let browser: Browser;

  beforeAll(async () => {
    [run, browser] = await Promise.all([startLocalRun(['--port', '0', '--quiet']), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await run.stop();
  });

  async function open(locale: string, width: number, query = ''): Promise<Page> {
    const context = await browser.newContext({ locale, viewport: { width, height: 860 } });
    const page = await context.newPage();
    await page.goto(`${run.origin}/${query}`);
    return page;
  }

  it.each([
    ['en', 1280, 'SMS sent'],
    ['en', 360, 'SMS sent'],
    ['zh-CN', 1280, '已发短信'],
    ['zh-CN', 360, '已发短信'],
  ] as const)('are shown in %s at %i pixels, nothing cut off at the side', async (locale, width, words) => {
    const page = await open(locale, width);
    expect(await page.locator('.phone').count()).toBeGreaterThan(3);
    expect(await page.locator('body').innerText()).toContain(words);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    if (keepsScreenshots) await page.screenshot({ path: join(screenshots, `phones-${locale}-${width}.png`) });
    await page.context().close();
  });

  it('let a person stop the messages, and show that nothing comes after', async () => {
    const page = await open('en', 1280, '?q=%2B1');
    const phone = page.locator('.phone').first();
    const number = (await phone.getAttribute('data-number')) ?? '';
    const before = (await run.received(number)).filter(({ direction }) => direction === 'to-phone').length;
    await phone.locator('[data-say="STOP"]').click();
    await phone.getByText('You are opted out').waitFor({ timeout: 30_000 });
    await run.clock({ advance: 'PT12H' });
    const after = (await run.received(number)).filter(({ direction }) => direction === 'to-phone');
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.body).toContain('You are opted out');
    await page.context().close();
  }, 120_000);

  it('lead from a message to the page that checks its code, in the language of the message', async () => {
    const page = await open('en', 1280, '?q=%2B86');
    const [checked] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.check button').first().click(),
    ]);
    await checked.locator('.facts').waitFor({ timeout: 30_000 });
    expect(checked.url()).toBe(`${run.origin}/zh/check`);
    expect(await checked.locator('h1').innerText()).toBe('这个码是我们发出的');
    await page.context().close();
  }, 60_000);
});
