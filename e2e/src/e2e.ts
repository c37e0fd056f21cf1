import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
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

/** What became of the journeys, for whoever counts: `--report FILE` writes it. */
interface Report {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** Why nothing was walked. */
  readonly skipped?: string;
}

/**
 * Journeys through the real product: own database, API, worker, sandbox, and the app as it is built for production.
 * `e2e NAME…` walks the named ones, `--short` those of CI; figures are printed as lines of JSON.
 */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { short: { type: 'boolean', default: false }, report: { type: 'string' } },
    allowPositionals: true,
  });
  const report = await walkAll((name, isShort) =>
    positionals.length > 0 ? positionals.includes(name) : isShort || !values.short,
  );
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(report));
  progress.say(report.skipped ?? `${report.passed.length} journeys walked, ${report.failed.length} failed`);
  return report.failed.length === 0 ? 0 : 1;
}

async function walkAll(isChosen: (name: string, isShort: boolean) => boolean): Promise<Report> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    const skipped = 'Skipped: there is no Chromium on this machine (apt-get install chromium, or set KITA_CHROMIUM).';
    return { passed: [], failed: [], skipped };
  }
  mkdirSync(path.join(root, 'docs/screens'), { recursive: true });
  await progress.step(
    'web app',
    () => buildWebApp(signal),
    (what) => `web app ${what}`,
  );
  const stack = await startDisposableStack({ progress, signal, teardown });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  teardown.add(() => browser.close());
  const passed: string[] = [];
  const failed: string[] = [];
  for (const { name, isShort = false, walk } of journeys) {
    if (!isChosen(name, isShort)) continue;
    await progress
      .step(`journey: ${name}`, () => walk(browser, stack, (line) => process.stdout.write(`${line}\n`)))
      .then(() => passed.push(name))
      .catch(async (error: unknown) => {
        failed.push(name);
        await keepPictures(browser, name);
        progress.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
  }
  return { passed, failed };
}

/** What a failed journey had before its eyes, below out/ (not committed). */
async function keepPictures(browser: Browser, name: string): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) await page.screenshot({ path: path.join(root, 'out', `e2e-${name}.png`) });
  await Promise.all(browser.contexts().map((context) => context.close()));
}
