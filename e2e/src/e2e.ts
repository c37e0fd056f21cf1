import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildWebApp, createProgress, createTeardown, root, startDisposableStack, watchInterruption } from '@kita/dev';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from './browser/find-chromium.ts';
import { journeys } from './journeys/index.ts';

/** Root needs no sandbox of the browser's own; the rest keeps it from asking anybody for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const progress = createProgress(process.stdout);
const teardown = createTeardown();
const { signal } = watchInterruption(() => {});

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
});
await teardown.run();
process.exit();

/** Journeys through the real product: own database, API, worker, sandbox, and the app as it is built for production. */
async function run(): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    progress.say('Skipped: there is no Chromium on this machine (apt-get install chromium, or set KITA_CHROMIUM).');
    return 0;
  }
  const chosen = process.argv.slice(2);
  mkdirSync(path.join(root, 'docs/screens'), { recursive: true });
  await progress.step(
    'web app',
    () => buildWebApp(signal),
    (what) => `web app ${what}`,
  );
  const stack = await startDisposableStack({ progress, signal, teardown });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  teardown.add(() => browser.close());
  let failed = 0;
  for (const { name, walk } of journeys) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    await progress
      .step(`journey: ${name}`, () => walk(browser, stack))
      .catch(async (error: unknown) => {
        failed += 1;
        await keepPictures(browser, name);
        progress.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
  }
  return failed === 0 ? 0 : 1;
}

/** What a failed journey had before its eyes, below out/ (not committed). */
async function keepPictures(browser: Browser, name: string): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) await page.screenshot({ path: path.join(root, 'out', `e2e-${name}.png`) });
  await Promise.all(browser.contexts().map((context) => context.close()));
}
