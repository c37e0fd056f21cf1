// Issues the invoice of examples/invoice.json and saves its XML and PDF.
//
//   npx -y pnpm@12.21.0 start          in one terminal: prints an API key
//   export KITA_KEY=kt_test_…          in another
//   npx -y pnpm@12.21.0 exec node examples/issue-invoice.ts
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { KitaProblem, createKita } from '../packages/api-client/src/index.ts';
import type { CreateInvoice } from '../packages/api-client/src/index.ts';

const body: CreateInvoice = JSON.parse(await readFile(path.join(import.meta.dirname, 'invoice.json'), 'utf8'));
const kita = createKita({
  apiKey: process.env['KITA_KEY'] ?? '',
  baseUrl: process.env['KITA_URL'] ?? 'http://127.0.0.1:8787',
});

try {
  // The id of your own sale protects it for good; the Idempotency-Key protects this request and its repetitions.
  const created = await kita.invoices.create({ ...body, external_id: `example-${Date.now()}` });
  const invoice = await kita.invoices.waitUntilStamped(created.id);
  await mkdir('out', { recursive: true });
  await writeFile(`out/${invoice.uuid}.xml`, await kita.invoices.xml(invoice.id));
  await writeFile(`out/${invoice.uuid}.pdf`, await kita.invoices.pdf(invoice.id));
  process.stdout.write(`${invoice.uuid}  ${invoice.total} ${invoice.currency}  out/${invoice.uuid}.{xml,pdf}\n`);
} catch (error) {
  if (!(error instanceof KitaProblem)) throw error;
  process.stderr.write(`${error.code}: ${error.detail}\n`);
  for (const { pointer, message, sat } of error.errors) process.stderr.write(`  ${pointer}  ${message} ${sat ?? ''}\n`);
  process.exitCode = 1;
}
