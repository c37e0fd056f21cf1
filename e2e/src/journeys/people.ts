import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { linkIn, mailTo } from '../browser/mailbox.ts';
import { signIn } from '../browser/sign-in.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** An owner makes a role, invites a person by mail, who signs up and works; then a key, rotated. */
export async function people(browser: Browser, { apiUrl, sandboxUrl, demo }: Stack): Promise<void> {
  const owner = await openVisitor(browser, apiUrl);
  const { page } = owner;
  const at = `${apiUrl}/${demo.tenantId}`;
  await signIn(owner, demo);
  const email = `luisa${Date.now()}@ejemplo.test`;

  await makeRole(owner, at);
  await invite(owner, email);
  await join(await openVisitor(browser, apiUrl, PHONE), linkIn(await mailTo(sandboxUrl, email), '/invitation#'), email);
  await page.reload();
  await page.getByText('Luisa Pérez', { exact: true }).waitFor();
  await owner.look('people');
  await page.getByRole('combobox', { name: 'Rol de Luisa Pérez' }).selectOption('ACCOUNTANT');
  await page.getByText('Luisa Pérez ahora es Contador').waitFor({ state: 'attached' });

  await rotateKey(owner, at);
  await removePerson(owner, at);
  await owner.leave();

  await alsoLooked(browser, { apiUrl, demo }, '-phone', PHONE);
  await alsoLooked(browser, { apiUrl, demo }, '-dark', { colorScheme: 'dark' });
}

async function makeRole(owner: Visitor, at: string): Promise<void> {
  const { page } = owner;
  await page.goto(`${at}/settings/people`);
  await page.getByRole('link', { name: 'Rol nuevo' }).click();
  await page.getByRole('textbox', { name: 'Nombre del rol' }).fill('Caja y clientes');
  for (const permission of ['Ver clientes', 'Crear y cambiar clientes', 'Ver y descargar facturas'])
    await page.getByRole('checkbox', { name: permission, exact: true }).check();
  await owner.look('people-role');
  await page.getByRole('button', { name: 'Guardar rol' }).click();
  await page.getByRole('link', { name: 'Caja y clientes' }).waitFor();
}

async function invite(owner: Visitor, email: string): Promise<void> {
  const { page } = owner;
  await page.getByRole('link', { name: 'Invitar a una persona' }).click();
  await page.getByRole('textbox', { name: 'Correo' }).fill(email);
  await page.getByRole('combobox', { name: 'Rol', exact: true }).selectOption({ label: 'Caja y clientes' });
  await owner.look('people-invite');
  await page.getByRole('button', { name: 'Enviar invitación' }).click();
  await page.getByRole('cell', { name: email }).waitFor();
}

/** The person invited, on their phone: the link of the mail, an account, in. */
async function join(guest: Visitor, link: string, email: string): Promise<void> {
  await guest.page.goto(link);
  await guest.page.getByRole('button', { name: 'Crear mi cuenta' }).waitFor();
  await guest.look('invitation-phone');
  await guest.page.getByRole('button', { name: 'Crear mi cuenta' }).click();
  await guest.page.getByRole('textbox', { name: /nombre/i }).fill('Luisa Pérez');
  await guest.page.locator('input[type=email]').fill(email);
  await guest.page.locator('input[type=password]').fill('ocho perros en la azotea');
  for (const box of await guest.page.getByRole('checkbox').all()) await box.check();
  await guest.page.keyboard.press('Enter');
  await guest.page.getByRole('button', { name: /^Unirme a/ }).click();
  await guest.page.waitForURL('**/ten_*');
  await guest.leave();
}

async function rotateKey(owner: Visitor, at: string): Promise<void> {
  const { page } = owner;
  await page.goto(`${at}/settings/api-keys/new`);
  await page.getByRole('textbox', { name: 'Nombre de la llave nueva' }).fill('Tienda en línea');
  await page.getByRole('combobox', { name: 'Qué puede hacer' }).selectOption('own');
  await page.getByRole('checkbox', { name: 'Ver y descargar facturas' }).check();
  await page.getByRole('textbox', { name: /Solo desde/ }).fill('203.0.113.0/24');
  await owner.look('api-key-new');
  await page.getByRole('button', { name: 'Crear llave' }).click();
  await page
    .getByText(/^kt_test_/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Ya la guardé' }).click();
  await page
    .getByRole('row', { name: /Tienda en línea/ })
    .getByRole('button', { name: 'Renovar' })
    .click();
  await page.getByRole('button', { name: 'Renovar «Tienda en línea»' }).click();
  await page.getByRole('button', { name: 'Ya la guardé' }).click();
  await page.getByText('Reemplazada').waitFor();
  await owner.look('api-keys');
}

async function removePerson(owner: Visitor, at: string): Promise<void> {
  const { page } = owner;
  await page.goto(`${at}/settings/people`);
  await page
    .getByRole('row', { name: /Luisa Pérez/ })
    .getByRole('button', { name: 'Quitar' })
    .click();
  await owner.look('people-remove');
  await page.getByRole('button', { name: 'Quitar a Luisa Pérez' }).click();
  await page.getByRole('row', { name: /Luisa Pérez/ }).waitFor({ state: 'detached' });
}

/** The same pages on another screen. */
async function alsoLooked(
  browser: Browser,
  { apiUrl, demo }: Pick<Stack, 'apiUrl' | 'demo'>,
  suffix: string,
  options: BrowserContextOptions,
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  await signIn(visitor, demo);
  for (const [name, path] of [
    ['people', '/settings/people'],
    ['people-invite', '/settings/people/invite'],
    ['people-role', '/settings/people/roles/ADMIN'],
    ['api-keys', '/settings/api-keys'],
    ['api-key-new', '/settings/api-keys/new'],
    ['company-danger', '/settings/company'],
  ] as const) {
    await visitor.page.goto(`${apiUrl}/${demo.tenantId}${path}`);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    if (name === 'company-danger')
      await visitor.page.getByRole('heading', { name: 'Zona delicada' }).scrollIntoViewIfNeeded();
    await visitor.look(`${name}${suffix}`);
    const [content, screen] = await visitor.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.equal(content, screen, `${name}${suffix} is too wide`);
  }
  await visitor.leave();
}
