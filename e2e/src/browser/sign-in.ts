import type { Stack } from '@kita/dev';
import type { Visitor } from './visitor.ts';

/** Enters the demo company, by the page anybody uses. */
export async function signIn({ page, baseUrl }: Visitor, demo: Stack['demo']): Promise<void> {
  await page.goto(`${baseUrl}/sign-in`);
  await page.locator('input[type=email]').fill(demo.email);
  await page.locator('input[type=password]').fill(demo.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ten_*');
  await page.locator('h1').first().waitFor();
}
