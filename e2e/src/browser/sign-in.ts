import type { Visitor } from './visitor.ts';

/** Enters by the page anybody uses. */
export async function signIn(
  { page, baseUrl }: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.goto(`${baseUrl}/sign-in`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ten_*');
  await page.locator('h1').first().waitFor();
}
