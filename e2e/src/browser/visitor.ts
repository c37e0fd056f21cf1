import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '@kita/dev';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures of the documentation are committed; the others are there to be looked at after a run. */
const SCREENS = path.join(root, 'docs/screens');
const OTHERS = path.join(root, 'out/screens');
const isCommitted = (name: string): boolean =>
  !/^(?:ui-|page)/.test(name) && (!/-(?:phone|dark|en)$/.test(name) || /^(?:home|invoices?|invoice-new)-/.test(name));

/** A person before a screen, who notices everything that goes wrong on the page. */
export interface Visitor {
  readonly page: Page;
  readonly baseUrl: string;
  /** Judges the page by axe and keeps its picture. */
  readonly look: (name: string, options?: { readonly isWaiting?: boolean }) => Promise<void>;
  /** Fails for errors of scripts, refusals of the policy, and requests to another host. */
  readonly leave: () => Promise<void>;
}

export async function openVisitor(
  browser: Browser,
  baseUrl: string,
  options: BrowserContextOptions = {},
  /** Another host the journey goes to on purpose: the identity provider. */
  elsewhere = baseUrl,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'es-MX',
    bypassCSP: false,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/status of (401|403|404|409|410|422)|ERR_INTERNET_DISCONNECTED/.test(message.text())
    )
      problems.push(`console: ${message.text()} at ${new URL(page.url()).pathname}`);
  });
  page.on('request', (request) => {
    const isOurs = [baseUrl, elsewhere].some((host) => request.url().startsWith(host));
    if (!isOurs && !/^(?:blob|data|chrome|chrome-extension):/.test(request.url()))
      problems.push(`asks ${request.url()}`);
  });
  return {
    page,
    baseUrl,
    look: async (name, { isWaiting = false } = {}) => {
      if (!isWaiting) await settle(page);
      await page.screenshot({ path: path.join(isCommitted(name) ? SCREENS : OTHERS, `${name}.png`) });
      await judge(page, name);
    },
    leave: async () => {
      await context.close();
      assert.deepEqual(problems, []);
    },
  };
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-waiting]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** No finding that axe calls serious or critical. It is run apart from the page's policy, which allows no script of others. */
async function judge(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const run = `${AXE}; axe.run(document, { resultTypes: ['violations'] }).then((results) => JSON.stringify(results.violations))`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const violations: AxeResults['violations'] = JSON.parse(String(result.value));
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  assert.deepEqual(serious, [], `axe on ${name}`);
}
