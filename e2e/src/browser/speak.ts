import type { Page } from 'playwright-core';

/** The app speaks this language from its first page on, as for somebody who chose it before. A PDF's frame has no storage. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript(`globalThis.localStorage?.setItem('kita.language', '${language}')`);
}
