import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const PRESSES = 60;
const WHEELS = 60;

/** Milliseconds until what an interaction did was painted, 95 of 100 times or better. */
export interface ListFigures {
  readonly rows: number;
  readonly walk_p95_ms: number;
  readonly select_p95_ms: number;
  readonly scroll_p95_ms: number;
  /** Longest piece of script that kept the page from answering, over the whole measurement; 50 or less is none. */
  readonly longest_task_ms: number;
}

/** How a list of many rows feels: J and K, X, and the wheel, from the event to the paint that shows it. */
export async function measureList(page: Page, rows: number): Promise<ListFigures> {
  await loadAll(page, rows);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(watch);
  await page.locator('h1').focus();
  await pressMany(page, 'j', PRESSES);
  await pressMany(page, 'k', PRESSES / 2);
  const walk = await taken(page);
  for (let at = 0; at < PRESSES / 2; at++) {
    await page.keyboard.press('x');
    await page.keyboard.press('j');
  }
  const select = await taken(page);
  for (let at = 0; at < WHEELS; at++) await page.mouse.wheel(0, 400);
  await page.waitForTimeout(200);
  const scroll = await taken(page);
  assert.ok(walk.length >= PRESSES && scroll.length > 10, 'interactions were not seen');
  await page.keyboard.press('j');
  return {
    rows,
    walk_p95_ms: p95(walk),
    select_p95_ms: p95(select),
    scroll_p95_ms: p95(scroll),
    longest_task_ms: await page.evaluate(() =>
      Math.round(Math.max(0, ...(Reflect.get(globalThis, 'longTasks') ?? []))),
    ),
  };
}

/** Goes down until everything is loaded. */
async function loadAll(page: Page, rows: number): Promise<void> {
  for (let at = 0; at < 100; at++) {
    const last = await page.locator('[data-index]').last().getAttribute('data-index');
    if (Number(last) >= rows) return;
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(120);
  }
  assert.fail('the list never came to its end');
}

async function pressMany(page: Page, key: string, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await page.keyboard.press(key);
}

async function taken(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const delays: number[] = Reflect.get(globalThis, 'delays');
    return delays.splice(0);
  });
}

/** In the page: the time from an event to just after the next paint, and tasks over 50 ms. */
function watch(): void {
  const [delays, longTasks]: [number[], number[]] = [[], []];
  Object.assign(globalThis, { delays, longTasks });
  const onEvent = (event: Event) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => delays.push(performance.now() - event.timeStamp));
      port1.start();
      port2.postMessage(undefined);
    });
  addEventListener('keydown', onEvent, { capture: true });
  addEventListener('wheel', onEvent, { capture: true, passive: true });
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
}

function p95(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN);
}
