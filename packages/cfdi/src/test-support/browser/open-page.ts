import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without the last ones Chromium looks for its maker's servers at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Nothing listens there: the page is answered by the test. Browsers give cryptography to localhost only. */
const ADDRESS = 'http://localhost/';

/** Path of a Chromium on this machine (`KITA_CHROMIUM` names another), or `undefined`. */
export function findChromium(): string | undefined {
  return [process.env['KITA_CHROMIUM'] ?? '', ...PROGRAMS].find((program) => program !== '' && existsSync(program));
}

/** An empty page of a headless Chromium with this module loaded. */
export async function openPage(program: string, code: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath: program, args: FLAGS });
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, async (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>kita</title>' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ type: 'module', url: `${ADDRESS}entry.js` });
  await page.waitForFunction('globalThis.kita !== undefined');
  return { browser, page };
}
