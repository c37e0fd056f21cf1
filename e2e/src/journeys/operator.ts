import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '@kita/dev';
import type { DisposableStack } from '@kita/dev';
import { adminQuery } from '@kita/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { appCode } from '../browser/app-code.ts';
import { linkIn, mailTo } from '../browser/mailbox.ts';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import type { Visitor } from '../browser/visitor.ts';
import { issueByApi } from './issue-by-api.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const REASON = 'Ticket 4821: pide ayuda con un rechazo';

/** Whoever runs the installation: made at the machine, second factor first, then every page of the console and a visit. */
export async function operator(browser: Browser, stack: DisposableStack): Promise<void> {
  const { apiUrl, sandboxUrl, demo } = stack;
  const visitor = await openVisitor(browser, apiUrl);
  const email = `olga-${Date.now()}@ejemplo.test`;
  await comeIn(visitor, sandboxUrl, email);
  await becomeOperator(visitor, stack, email);
  await somethingToDo(stack);
  await seeAll(visitor);
  await decide(visitor, sandboxUrl, demo.email);
  await visitCompany(visitor, demo.tenantId);
  const storageState = await visitor.page.context().storageState();
  await visitor.leave();
  await companyReadsIt(browser, stack);
  await alsoLooked(browser, apiUrl, '-phone', { ...PHONE, storageState });
  await alsoLooked(browser, apiUrl, '-dark', { colorScheme: 'dark', storageState });
  await alsoLooked(browser, apiUrl, '-en', { storageState }, 'en');
}

async function comeIn({ page, baseUrl }: Visitor, sandboxUrl: string, email: string): Promise<void> {
  await page.goto(`${baseUrl}/sign-up`);
  await page.getByRole('textbox', { name: 'Tu nombre' }).fill('Olga Operadora');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill('un puente sobre el río');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-company');
  await page.goto(linkIn(await mailTo(sandboxUrl, email, 'Confirma tu correo en Kita'), '/verify-email#'));
  await page.getByRole('button', { name: 'Confirmar mi correo' }).click();
  await page.getByText(/está confirmado/).waitFor();
}

async function becomeOperator({ page, baseUrl, look }: Visitor, stack: DisposableStack, email: string): Promise<void> {
  await page.goto(`${baseUrl}/operator`);
  await page.getByText('Esta consola es de quien opera la instalación').waitFor();
  execFileSync(process.execPath, [path.join(root, 'apps/api/src/main/operator.ts'), 'grant', email, '--by', 'e2e'], {
    env: { ...process.env, KITA_WORKER_DATABASE_URL: stack.adminUrl },
  });
  await page.reload();
  await page.getByText('Primero activa la verificación en dos pasos').waitFor();
  await look('operator-second-factor');
  await page.getByRole('link', { name: 'Activarla ahora' }).click();
  await page.getByRole('img', { name: /Código QR/ }).waitFor();
  const secret = await page.locator('.select-all').first().textContent();
  await page.getByLabel('Código de 6 dígitos').fill(appCode((secret ?? '').replaceAll(' ', '')));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ya los guardé' }).click();
  await page.goto(`${baseUrl}/operator`);
  await page.getByRole('heading', { level: 1, name: 'Tablero de operación' }).waitFor();
  await page.getByText('Nada pendiente').first().waitFor();
}

/** What would take days to go wrong by itself, put into the database of this installation alone. */
async function somethingToDo({ adminUrl, apiUrl, demo }: DisposableStack): Promise<void> {
  await issueByApi({ apiUrl, apiKey: demo.apiKey }, { draft: true });
  const owner = `(select id from app.users where email = '${demo.email}')`;
  const tenant = `(select t.id from app.tenants t join app.tenant_members m on m.tenant_id in (t.id, t.twin_id)
    where m.user_id = ${owner} and t.mode = 'test' limit 1)`;
  for (const statement of [
    `insert into app.arco_requests (id, user_id, kind, state, details, answer_by)
     values (gen_random_uuid(), ${owner}, 'rectification', 'received', 'Mi nombre está mal escrito.', current_date + 12)`,
    `insert into pgboss.job (name, data, group_id, source_name, source_output, source_retry_count)
     select 'invoices.email.dead', jsonb_build_object('tenantId', t.id, 'invoiceId', gen_random_uuid()), t.id::text,
            'invoices.email', '{"type":"KitaError","code":"address_suppressed"}', 3
       from (select ${tenant} as id) t`,
    `update app.invoices set state = 'needs_attention' where (tenant_id, id) in (
       select i.tenant_id, i.id from app.invoices i where i.tenant_id = ${tenant} limit 1)`,
    `insert into app.webhook_endpoints (tenant_id, id, url, events, api_version, failures, failing_since, last_failure_at)
     values (${tenant}, gen_random_uuid(), 'https://tienda.example.com/hooks', '{*}', '2026-11-21', 14,
       now() - interval '3 hours', now())`,
  ])
    await adminQuery(adminUrl, statement);
}

/** Every page once, with something on it. */
async function seeAll({ page, look }: Visitor): Promise<void> {
  await page.reload();
  await page.getByText('Facturas atoradas').first().waitFor();
  await look('operator-overview');
  const nav = page.getByRole('navigation', { name: 'Consola de operación' });
  for (const [place, name] of [
    ['Facturas atoradas', 'operator-stuck'],
    ['Webhooks', 'operator-webhooks'],
    ['Tareas', 'operator-jobs'],
    ['Solicitudes ARCO', 'operator-arco'],
    ['Visitas', 'operator-visits-none'],
  ] as const) {
    await nav.getByRole('link', { name: place }).click();
    await page.getByRole('link', { name: place, exact: true }).and(page.locator('[aria-current=page]')).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(name);
  }
  await nav.getByRole('link', { name: 'Personas' }).click();
  await page.getByRole('link', { name: 'Olga Operadora' }).waitFor();
  await look('operator-people');
  await page.getByRole('link', { name: 'Olga Operadora' }).click();
  await page.getByRole('heading', { level: 1, name: 'Olga Operadora' }).waitFor();
  await look('operator-person');
}

/** The decisions: a job discarded, a switch, an answer that reaches the person. */
async function decide({ page, baseUrl, look }: Visitor, sandboxUrl: string, person: string): Promise<void> {
  await page.goto(`${baseUrl}/operator/jobs`);
  await page.getByRole('button', { name: 'Descartar' }).click();
  const isReady = page.getByRole('button', { name: 'Descartar para siempre' });
  assert.equal(await isReady.isDisabled(), true, 'without a reason nothing is discarded');
  await page.getByRole('textbox', { name: 'Motivo' }).fill('La dirección ya no existe; no hay nada que repetir');
  await look('operator-discard');
  await isReady.click();
  await page.getByText('Ninguna tarea sin salida').waitFor();

  await page.goto(`${baseUrl}/operator/flags`);
  await page.getByRole('button', { name: 'Apagar demo_content' }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Mantenimiento del sandbox esta noche');
  await page.getByRole('dialog').getByRole('button', { name: 'Apagar' }).click();
  await page.getByText(/Olga Operadora, .*Mantenimiento/).waitFor();
  await look('operator-flags');
  await page.getByRole('button', { name: /Volver a lo de fábrica/ }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('El sandbox volvió a funcionar');
  await page.getByRole('dialog').getByRole('button', { name: 'Volver a lo de fábrica' }).click();
  await page.getByText(/Mantenimiento/).waitFor({ state: 'detached' });

  await page.goto(`${baseUrl}/operator/arco`);
  const answer = page.getByRole('button', { name: 'Responder Persona de Demostración' });
  await answer.click();
  await page.getByRole('textbox', { name: 'Respuesta' }).fill('Corregimos tu nombre en tu cuenta.');
  await look('operator-arco-answer');
  await page.getByRole('button', { name: 'Enviar respuesta' }).click();
  await answer.waitFor({ state: 'detached' });
  const mail = await mailTo(sandboxUrl, person, 'Respondimos tu solicitud de rectificación de datos personales');
  assert.match(mail.text ?? '', /Corregimos tu nombre/);
}

/** The company as its owner sees it: a banner over everything, nothing to press that changes anything, and the way out. */
async function visitCompany({ page, baseUrl, look }: Visitor, tenantId: string): Promise<void> {
  await page.goto(`${baseUrl}/operator/companies?mode=test`);
  await page.getByRole('searchbox', { name: /Buscar por nombre/ }).waitFor();
  await page.getByRole('cell').first().waitFor();
  await look('operator-companies');
  await page.goto(`${baseUrl}/operator/companies/${tenantId}`);
  await page.getByRole('button', { name: /^Ver como/ }).waitFor();
  await look('operator-company');
  await page.getByRole('button', { name: /^Ver como/ }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill(REASON);
  await look('operator-visit-start');
  await page.getByRole('button', { name: 'Empezar la visita' }).click();
  await page.waitForURL(`**/${tenantId}`);
  await page.getByRole('region', { name: 'Visita de un operador' }).waitFor();
  await page.getByText(/Olga Operadora está viendo la empresa como/).waitFor();
  await look('operator-visit');
  const makers = page.getByRole('main').getByRole('link', { name: /Factura nueva|Hacer factura|Agregar cliente/ });
  assert.equal(await makers.count(), 0, 'a visit makes nothing');
  await page.goto(`${baseUrl}/${tenantId}/invoices`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('region', { name: 'Visita de un operador' }).waitFor();
  await look('operator-visit-invoices');
  await page.getByRole('button', { name: 'Terminar visita' }).click();
  await page.waitForURL('**/operator/visits');
  await page.getByText('Terminada').waitFor();
  await look('operator-visits');
}

/** Its owner reads in the log who came in, as whom and why. */
async function companyReadsIt(browser: Browser, { apiUrl, demo }: DisposableStack): Promise<void> {
  const owner = await openVisitor(browser, apiUrl);
  await signIn(owner, demo);
  await owner.page.goto(`${apiUrl}/${demo.tenantId}/settings/audit-log`);
  await owner.page
    .getByText(/empezó a ver la empresa/)
    .first()
    .waitFor();
  await owner.page.getByText('Olga Operadora').first().waitFor();
  await owner.leave();
}

/** The same pages on another screen. */
async function alsoLooked(
  browser: Browser,
  apiUrl: string,
  suffix: string,
  options: BrowserContextOptions,
  language = 'es-MX',
): Promise<void> {
  const visitor = await openVisitor(browser, apiUrl, options);
  const { page } = visitor;
  await speak(page, language);
  for (const name of ['', 'companies', 'people', 'jobs', 'stuck', 'webhooks', 'flags', 'visits', 'arco']) {
    await page.goto(`${apiUrl}/operator/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.look(`operator-${name || 'overview'}${suffix}`);
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.equal(content, screen, `operator-${name}${suffix} is too wide`);
  }
  await visitor.leave();
}
