import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian's package and other systems put the browser; FAIRNOTICE_CHROMIUM names another. */
const places = [
  process.env['FAIRNOTICE_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser to test in; undefined on a machine without one, where its tests are skipped. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

/** A browser that talks to this machine only: everything it would fetch by itself is switched off. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
