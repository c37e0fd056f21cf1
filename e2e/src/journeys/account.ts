import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { appCode } from '../browser/app-code.ts';
import { fill, press } from '../browser/keyboard.ts';
import { linkIn, mailTo } from '../browser/mailbox.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';

const PASSWORD = 'un puente sobre el río';
const NEW_PASSWORD = 'una barca bajo el puente';
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** A person looks after their account: address, second factor, sessions, lost password, another way in. */
export async function account(browser: Browser, { apiUrl, sandboxUrl }: Stack): Promise<void> {
  const email = `rosa-${Date.now()}@tienda.mx`;
  const visitor = await openVisitor(browser, apiUrl, { acceptDownloads: true });
  await signUp(visitor, email);
  await confirmAddress(
    visitor,
    linkIn(await mailTo(sandboxUrl, email, 'Confirma tu correo en Kita'), '/verify-email#'),
  );
  await changeProfile(visitor);
  const codes = await turnOnTwoFactor(visitor);
  await confirmWhoOneIs(visitor, codes[0] ?? '');
  await lookAround(visitor);
  await visitor.leave();
  await losePassword(browser, apiUrl, sandboxUrl, email, codes[1] ?? '');
  await enterByProvider(browser, apiUrl, sandboxUrl);
  await proveToBeAPerson(browser, apiUrl, sandboxUrl);
  for (const [suffix, options, language, code = ''] of [
    ['-phone', PHONE, 'es-MX', codes[2]],
    ['-dark', { colorScheme: 'dark' }, 'es-MX', codes[3]],
    ['-en', {}, 'en', codes[4]],
  ] as const)
    await lookIn(browser, apiUrl, {
      email,
      code,
      suffix,
      options,
      language,
    });
}

async function signUp({ page, baseUrl, look }: Visitor, email: string): Promise<void> {
  await page.goto(`${baseUrl}/sign-up`);
  await fill(page, 'Tu nombre', 'Rosa Díaz');
  await fill(page, 'Correo', email);
  await fill(page, 'Contraseña', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-company');
  await page.goto(`${baseUrl}/account`);
  await page.getByText('Sin confirmar').waitFor();
  await look('account-profile');
}

async function confirmAddress({ page, look }: Visitor, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirmar mi correo' }).waitFor();
  assert.equal(new URL(page.url()).hash, '', 'the token leaves the address');
  await look('verify-email');
  await press(page, 'Confirmar mi correo');
  await page.getByText(/está confirmado/).waitFor();
}

async function changeProfile({ page, baseUrl }: Visitor): Promise<void> {
  await page.goto(`${baseUrl}/account/profile`);
  await page.getByText('Confirmado', { exact: true }).waitFor();
  await fill(page, 'Teléfono', '664 123 4567');
  await page.getByLabel('Zona horaria').selectOption('America/Tijuana');
  await press(page, 'Guardar cambios');
  await page.getByText('Guardado').waitFor();
}

async function turnOnTwoFactor({ page, baseUrl, look }: Visitor): Promise<string[]> {
  await page.goto(`${baseUrl}/account/security`);
  await page.getByText('Apagada', { exact: true }).waitFor();
  await look('account-security');
  await press(page, 'Activar');
  await page.getByRole('img', { name: /Código QR/ }).waitFor();
  await look('two-factor-setup');
  const secret = await page.locator('.select-all').first().textContent();
  await page.getByLabel('Código de 6 dígitos').fill(appCode((secret ?? '').replaceAll(' ', '')));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Guarda tus códigos de recuperación' }).waitFor();
  await look('recovery-codes');
  const codes = await page.locator('dialog li').allTextContents();
  assert.equal(codes.length, 10);
  const download = page.waitForEvent('download');
  await press(page, 'Descargar');
  assert.match((await download).suggestedFilename(), /codigos/);
  await press(page, 'Ya los guardé');
  await page.getByText('Activa', { exact: true }).waitFor();
  return codes;
}

/** Five minutes pass only in the answer: the refusal comes once from here, the proof and the repetition are real. */
async function confirmWhoOneIs({ page, baseUrl, look }: Visitor, code: string): Promise<void> {
  const refusal = { status: 403, code: 'step_up_required', title: '', detail: '', type: '', instance: '' };
  await page.route('**/v1/user/email-change', (route) => route.fulfill({ status: 403, json: refusal }), { times: 1 });
  await page.goto(`${baseUrl}/account/profile/email`);
  await fill(page, 'Correo nuevo', `rosa-nueva-${Date.now()}@tienda.mx`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Confirma que eres tú' }).waitFor();
  // What asked for the proof waits behind it.
  await look('step-up', { isWaiting: true });
  await page.getByLabel('Código de tu aplicación').fill(code);
  await page.keyboard.press('Enter');
  await page.getByText(/Falta confirmar/).waitFor();
  await press(page, 'Quedarme con el actual');
  await page.getByText(/Falta confirmar/).waitFor({ state: 'detached' });
}

async function lookAround({ page, baseUrl, look }: Visitor): Promise<void> {
  await page.goto(`${baseUrl}/account/sessions`);
  await page.getByText('Esta sesión').waitFor();
  await look('account-sessions');
  await page.goto(`${baseUrl}/account/activity`);
  await page.getByText('Activaste la verificación en dos pasos').waitFor();
  await look('account-activity');
}

async function losePassword(
  browser: Browser,
  apiUrl: string,
  sandboxUrl: string,
  email: string,
  code: string,
): Promise<void> {
  const { page, look, leave } = await openVisitor(browser, apiUrl);
  await page.goto(`${apiUrl}/sign-in`);
  await press(page, '¿Olvidaste tu contraseña?');
  await page.waitForURL('**/forgot-password');
  await fill(page, 'Correo', email);
  await look('forgot-password');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Revisa tu correo' }).waitFor();
  await page.goto(linkIn(await mailTo(sandboxUrl, email, 'Elige una contraseña nueva'), '/reset-password#'));
  await fill(page, 'Contraseña nueva', NEW_PASSWORD);
  await look('reset-password');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in');
  await signIn(page, email, code, () => look('sign-in-code'));
  await leave();
}

async function enterByProvider(browser: Browser, apiUrl: string, sandboxUrl: string): Promise<void> {
  const { page, look, leave } = await openVisitor(browser, apiUrl, {}, sandboxUrl);
  await page.goto(`${apiUrl}/sign-in`);
  await page.getByRole('button', { name: 'Continuar con Google' }).waitFor();
  await look('sign-in');
  await press(page, 'Continuar con Google');
  await page.getByRole('link', { name: /Luis Ortega/ }).click();
  await page.waitForURL('**/new-company');
  await page.goto(`${apiUrl}/account/security`);
  await page.getByRole('main').getByText('luis@gmail.test').waitFor();
  await leave();
}

/** The forms of strangers with the widget of the sandbox, as an installation with Turnstile shows them; then without its host. */
async function proveToBeAPerson(browser: Browser, apiUrl: string, sandboxUrl: string): Promise<void> {
  const script = `${sandboxUrl}/turnstile/v0/api.js`;
  const visitor = await openVisitor(browser, apiUrl, { bypassCSP: true }, sandboxUrl);
  const { page, look, leave } = visitor;
  await page.route('**/v1/sign-in-options', async (route) => {
    const options: Record<string, unknown> = Object(await (await route.fetch()).json());
    await route.fulfill({ json: { ...options, turnstile: { site_key: 'sandbox', script_url: script } } });
  });
  for (const name of ['sign-up', 'forgot-password']) {
    await page.goto(`${apiUrl}/${name}`);
    await page.getByText('Turnstile (sandbox)').waitFor();
    await look(`${name}-human-phone`);
  }
  let isBlocked = true;
  await page.route('**/turnstile/v0/api.js**', (route) =>
    isBlocked ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.goto(`${apiUrl}/sign-up`);
  await page.getByText(/No se pudo comprobar que eres una persona/).waitFor();
  await look('sign-up-human-missing-phone');
  isBlocked = false;
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await page.getByText('Turnstile (sandbox)').waitFor();
  await leave();
}

interface Setting {
  readonly email: string;
  readonly code: string;
  readonly suffix: string;
  readonly options: BrowserContextOptions;
  readonly language: string;
}

/** The same pages on a telephone, in the dark and in English. */
async function lookIn(browser: Browser, apiUrl: string, setting: Setting): Promise<void> {
  const { page, look, leave } = await openVisitor(browser, apiUrl, setting.options);
  await speak(page, setting.language);
  await page.goto(`${apiUrl}/sign-in`);
  await look(`sign-in${setting.suffix}`);
  await signIn(page, setting.email, setting.code);
  for (const name of ['profile', 'security', 'sessions', 'activity']) {
    await page.goto(`${apiUrl}/account/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(`account-${name}${setting.suffix}`);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(isWider, false, `account-${name}${setting.suffix} is wider than the screen`);
  }
  await leave();
}

async function signIn(page: Page, email: string, code: string, look?: () => Promise<void>): Promise<void> {
  await page.getByLabel(/^(Correo|E-mail)$/).fill(email);
  await page.getByLabel(/^(Contraseña|Password)$/).fill(NEW_PASSWORD);
  await page.keyboard.press('Enter');
  const field = page.getByLabel(/^(Código de tu aplicación|Code of your app)$/);
  await field.waitFor();
  await look?.();
  await field.fill(code);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-company');
}
