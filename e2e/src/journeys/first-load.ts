import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';

/** What a first visit costs, on this machine as it is and as a modest phone on a slow network would have it. */
export async function firstLoad(
  browser: Browser,
  { apiUrl, demo }: Stack,
  tell: (line: string) => void,
): Promise<void> {
  for (const isThrottled of [false, true]) {
    const outside = await openVisitor(browser, apiUrl);
    await watch(outside.page);
    if (isThrottled) await throttle(outside.page);
    await outside.page.goto(`${apiUrl}/sign-in`);
    await outside.page.getByRole('button').first().waitFor();
    tell(
      JSON.stringify({ figure: 'first_load', page: 'sign-in', throttled: isThrottled, ...(await read(outside.page)) }),
    );
    await outside.leave();

    const before = await openVisitor(browser, apiUrl);
    await signIn(before, demo);
    const storageState = await before.page.context().storageState();
    await before.leave();
    const inside = await openVisitor(browser, apiUrl, { storageState });
    await watch(inside.page);
    if (isThrottled) await throttle(inside.page);
    await inside.page.goto(`${apiUrl}/${demo.tenantId}`);
    await inside.page.locator('h1').first().waitFor();
    const figures = await read(inside.page);
    tell(JSON.stringify({ figure: 'first_load', page: 'home', throttled: isThrottled, ...figures }));
    assert.ok(figures.transferred_bytes < BYTES_MAX, `a first visit transfers ${figures.transferred_bytes} bytes`);
    await inside.leave();
  }
}

/** Script, styles, fonts and data of a first visit to the home page, compressed. */
const BYTES_MAX = 450_000;

interface Figures {
  readonly first_paint_ms: number;
  readonly largest_paint_ms: number;
  readonly blocking_ms: number;
  readonly transferred_bytes: number;
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largest: 0, blocking: 0 };
    Reflect.set(globalThis, 'kitaFigures', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** A quarter of this processor, and the "slow 4G" of the usual tools: 1.6 Mbit/s down, 150 ms there and back. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}

async function read(page: Page): Promise<Figures> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const seen: { largest: number; blocking: number } = Reflect.get(globalThis, 'kitaFigures');
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
      (entry): entry is PerformanceResourceTiming => 'transferSize' in entry,
    );
    return {
      first_paint_ms: Math.round(paint),
      largest_paint_ms: Math.round(seen.largest),
      blocking_ms: Math.round(seen.blocking),
      transferred_bytes: loads.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
}
