import type { Stack } from '@kita/dev';
import type { Visitor } from './visitor.ts';

/** The owner of the demo company comes in. */
export async function signIn({ page, baseUrl }: Visitor, demo: Stack['demo']): Promise<void> {
  await page.goto(`${baseUrl}/sign-in`);
  await page.locator('input[type=email]').fill(demo.email);
  await page.locator('input[type=password]').fill(demo.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ten_*');
}
