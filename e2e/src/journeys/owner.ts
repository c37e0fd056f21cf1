import assert from 'node:assert/strict';
import type { Stack } from '@kita/dev';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { assertFits } from '../browser/assert-fits.ts';
import { signIn } from '../browser/sign-in.ts';
import { speak } from '../browser/speak.ts';
import { openVisitor } from '../browser/visitor.ts';
import { stampSales } from './sales.ts';

interface Setting {
  /** Appended to the names of the pictures. */
  readonly suffix: string;
  readonly options?: BrowserContextOptions;
  readonly language?: 'en';
}

/** The demo company, page by page: each is judged by axe and pictured, in one setting of screen, theme and language. */
export function owner({ suffix, options, language }: Setting) {
  return async (browser: Browser, stack: Stack): Promise<void> => {
    const { apiUrl, demo } = stack;
    const visitor = await openVisitor(browser, apiUrl, options);
    const { page } = visitor;
    if (language) await speak(page, language);
    await stampSales(stack);
    await signIn(visitor, demo);
    const look = async (name: string): Promise<void> => {
      assert.deepEqual(await page.getByRole('alert').allTextContents(), [], name);
      await assertFits(page, name);
      await visitor.look(`${name}${suffix}`);
    };
    const at = `${apiUrl}/${demo.tenantId}`;
    for (const [name, path, heading] of pages(language)) {
      await page.goto(`${at}${path}`);
      await page
        .getByRole('heading', { name: heading, level: name.endsWith('-drawer') ? 2 : 1 })
        .first()
        .waitFor();
      await look(name);
    }
    await page.goto(`${at}/invoices`);
    await page
      .getByRole('link', { name: /^F-\d+/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'PDF' }).waitFor();
    await look('invoice');
    await page.getByRole('tab', { name: 'XML' }).click();
    await page.getByText('TimbreFiscalDigital').first().waitFor();
    await look('invoice-xml');
    await page.goto(`${apiUrl}/legal/terms`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look('terms');
    await visitor.leave();
  };
}

function pages(language: Setting['language']): readonly (readonly [name: string, path: string, heading: RegExp])[] {
  const isEnglish = language === 'en';
  return [
    ['home', '', isEnglish ? /^Home/ : /^Inicio/],
    ['invoices', '/invoices', isEnglish ? /^Invoices/ : /^Facturas/],
    ['invoices-none', '/invoices?state=canceled', isEnglish ? /^Invoices/ : /^Facturas/],
    ['invoice-new', '/invoices/new', isEnglish ? /^New invoice/ : /^Nueva factura/],
    ['customers', '/customers', isEnglish ? /^Customers/ : /^Clientes/],
    ['customer-drawer', '/customers/new', isEnglish ? /^New customer/ : /^Cliente nuevo/],
    ['products', '/products', isEnglish ? /^Products/ : /^Productos/],
    ['product-drawer', '/products/new', isEnglish ? /^New product/ : /^Producto nuevo/],
    ['company', '/settings/company', isEnglish ? /^Your company/ : /^Tu empresa/],
    ['certificates-list', '/settings/certificates', isEnglish ? /^Seal cert/ : /^Certificados/],
    ['series', '/settings/series', /^Series/],
    ['api-keys', '/settings/api-keys', isEnglish ? /^API keys/ : /^Llaves/],
    ['audit-log', '/settings/audit-log', isEnglish ? /^Audit log/ : /^Bitácora/],
  ];
}
