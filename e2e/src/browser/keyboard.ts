import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const TABS_MAX = 80;

/** A person without a mouse: goes on with Tab until the control of that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < TABS_MAX; step++) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${String(name)}; it met ${seen.slice(0, 40).join(' · ')}`);
}

/** Goes to a field and types into it. */
export async function fill(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a select and types until the option that begins so is chosen. */
export async function choose(page: Page, name: string | RegExp, beginning: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(beginning);
}

/** How the focused element is called, as a reader would say it. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : undefined;
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  });
}
