import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import type { Stack } from '@kita/dev';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import { issueByApi, itemOf } from './issue-by-api.ts';

const LINES = 200;
const KEYS = '1234567890';
const ROUNDS = 5;
/** One frame of a screen: beyond it a key is felt. */
const FRAME_MS = 16;
const BUSY = 2;

/** From a key to the new total, in an invoice of two hundred lines. */
export async function editorSpeed(browser: Browser, { apiUrl, demo }: Stack): Promise<void> {
  const items = Array.from({ length: LINES }, (_, index) => itemOf(`Concepto ${index + 1}`, `${index + 1}.10`));
  const id = await issueByApi({ apiUrl, apiKey: demo.apiKey }, { items, draft: true });
  const visitor = await openVisitor(browser, apiUrl);
  const { page } = visitor;
  await signIn(visitor, demo);
  await page.goto(`${apiUrl}/${demo.tenantId}/invoices/${id}/edit`);
  await page.getByTestId('live-total').filter({ hasText: /\d/ }).waitFor();
  await page.getByText('Cumple las reglas del SAT').waitFor();
  await page.locator('[name="items.99.unit_price"]').focus();
  await watchTotal(page);
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(KEYS, { delay: 90 });
  }
  const { computed, painted } = await readWatch(page);
  assert.ok(computed.length >= ROUNDS * (KEYS.length - 1), `only ${computed.length} keys changed the total`);
  const figures = {
    journey: 'editor-speed',
    lines: LINES,
    keys: computed.length,
    load_per_core: Math.round(loadPerCore() * 10) / 10,
    total_in_page_ms: summary(computed),
    total_painted_ms: summary(painted),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  // Where others wait for the same cores the clock tells of them, not of the page.
  if (loadPerCore() < BUSY)
    assert.ok(percentile(computed, 50) < FRAME_MS, `a key takes ${percentile(computed, 50)} ms to its total`);
  await visitor.leave();
}

function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / availableParallelism();
}

interface Watch {
  readonly computed: number[];
  readonly painted: number[];
}

/** From the key's own instant to the change of the total in the page, and to the frame that shows it. */
async function watchTotal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: { computed: number[]; painted: number[] } = { computed: [], painted: [] };
    let pressed: number | undefined;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
    const total = document.querySelector('[data-testid="live-total"]');
    if (!total) throw new Error('there is no total');
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const from = pressed;
      pressed = undefined;
      watch.computed.push(performance.now() - from);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => watch.painted.push(performance.now() - from));
        port1.start();
        port2.postMessage(undefined);
      });
    }).observe(total, { characterData: true, childList: true, subtree: true });
    Object.assign(globalThis, { kitaWatch: watch });
  });
}

async function readWatch(page: Page): Promise<Watch> {
  await page.waitForTimeout(300);
  const text = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'kitaWatch')));
  const watch: Watch = JSON.parse(text);
  return watch;
}

function summary(samples: readonly number[]) {
  return { p50: percentile(samples, 50), p95: percentile(samples, 95) };
}

function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor((sorted.length * share) / 100)] ?? 0) * 10) / 10;
}
