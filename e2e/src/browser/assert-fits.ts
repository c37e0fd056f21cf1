import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Nothing sticks out sideways: no page scrolls in both directions. */
export async function assertFits(page: Page, name: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(width, 0, `${name} is ${width} pixels too wide`);
}
