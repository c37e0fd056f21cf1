import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderInvoicePdf } from './render-invoice-pdf.ts';
import { invoiceDocumentFromCfdi } from './source/invoice-document-from-cfdi.ts';
import { foreignCurrency, globalInvoice, stampTexts, timbre } from './test-support/sample-cfdi.ts';

/** A second opinion: what an independent reader makes of the file. */
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const folder = mkdtempSync(path.join(tmpdir(), 'kita-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function save(source: Parameters<typeof invoiceDocumentFromCfdi>[0]): Promise<string> {
  const file = path.join(folder, 'invoice.pdf');
  writeFileSync(file, await renderInvoicePdf(invoiceDocumentFromCfdi(source, { livemode: true, ...stampTexts })));
  return file;
}

test.skipIf(!hasPoppler)(
  'pdftotext (poppler-utils; skipped when absent) reads the words with their accents',
  async () => {
    const text = execFileSync('pdftotext', ['-raw', await save(foreignCurrency()), '-'], { encoding: 'utf8' });
    expect(text).toContain('Müller & Søn Trading, Łódź Branch');
    expect(text).toContain('Factura EXP-88');
    expect(text.replaceAll('\n', '')).toContain(timbre.selloSat);
  },
);

test.skipIf(!hasPoppler)(
  'pdffonts and pdfinfo (skipped when absent) see embedded subsets, tags and pages',
  async () => {
    const file = await save(globalInvoice(60));
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/IBMPlex.*CID TrueType\s+Identity-H\s+yes yes yes/u);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged: +yes/u);
    expect(info).toMatch(/Pages: +4/u);
    expect(info).toMatch(/Title: +Factura G-202610 · ESCUELA KEMPER URGATE/u);
  },
);
