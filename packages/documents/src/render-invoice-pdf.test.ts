import { expect, test } from 'vitest';
import { DocumentError } from './errors.ts';
import type { InvoiceDocument } from './model.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';
import type { RenderOptions } from './render-invoice-pdf.ts';
import type { CfdiSource } from './source/cfdi-source.ts';
import { invoiceDocumentFromCfdi } from './source/invoice-document-from-cfdi.ts';
import type { FromCfdiOptions } from './source/invoice-document-from-cfdi.ts';
import { catalogNames } from './test-support/catalog-names.ts';
import { layoutProblems } from './test-support/layout-problems.ts';
import { readPdf } from './test-support/read-pdf.ts';
import type { ReadPdf } from './test-support/read-pdf.ts';
import {
  comprobante,
  creditNote,
  feesWithWithholdings,
  foreignCurrency,
  globalInvoice,
  qrUrl,
  stampTexts,
  stamped,
  tfdCadena,
  timbre,
} from './test-support/sample-cfdi.ts';
import { jpegFrame, roundLogo } from './test-support/sample-images.ts';

function modelOf(source: CfdiSource, options: Partial<FromCfdiOptions> = {}): InvoiceDocument {
  return invoiceDocumentFromCfdi(source, { livemode: true, catalogText: catalogNames, ...stampTexts, ...options });
}

async function draw(model: InvoiceDocument, options?: RenderOptions): Promise<ReadPdf> {
  const pdf = readPdf(await renderInvoicePdf(model, options));
  expect(layoutProblems(pdf)).toEqual([]);
  return pdf;
}

test('everything the law asks for is on the page', async () => {
  const { text, pages } = await draw(modelOf(stamped()));
  const compact = text.replaceAll('\n', '');
  expect(pages).toHaveLength(1);
  for (const expected of [
    'Factura A-1043',
    'ESCUELA KEMPER URGATE',
    'EKU9003173C9',
    '601 · General de Ley Personas Morales',
    'XENON INDUSTRIAL ARTICLES',
    'XIA190128J61',
    '76343',
    'G03 · Gastos en general',
    timbre.uuid,
    '21 nov 2026, 10:15:30',
    '21 nov 2026, 10:15:42',
    '64000',
    'PUE · Pago en una sola',
    '03 · Transferencia',
    'I · Ingreso',
    '81112100 Servicios de internet',
    'IVA 16\u00A0%: $160.00',
    '(MIL CIENTO SESENTA PESOS 00/100 M.N.)',
    '$1,160.00',
    'Este documento es una representación impresa de un CFDI',
    'Página 1 de 1',
  ]) {
    expect(text).toContain(expected);
  }
  for (const code of [timbre.selloCfd, timbre.selloSat, tfdCadena, timbre.noCertificadoSat, timbre.rfcProvCertif]) {
    expect(compact).toContain(code);
  }
});

test('the same model gives the same bytes, whatever was drawn before', async () => {
  const model = modelOf(stamped(), { brand: { logo: roundLogo(60, 40) } });
  const first = await renderInvoicePdf(model);
  await renderInvoicePdf(modelOf(foreignCurrency(), { notes: ['µ μ Ω \u00A0— 日本'] }));
  expect(Buffer.compare(await renderInvoicePdf(model), first)).toBe(0);
});

test('documents drawn at the same time do not mix', async () => {
  const models = [modelOf(stamped()), modelOf(foreignCurrency()), modelOf(creditNote()), modelOf(globalInvoice(30))];
  const alone: Uint8Array[] = [];
  for (const model of models) alone.push(await renderInvoicePdf(model));
  const together = await Promise.all(models.map(async (model) => renderInvoicePdf(model)));
  together.forEach((bytes, index) => expect(Buffer.compare(bytes, alone[index] ?? Buffer.alloc(0))).toBe(0));
});

test('a usual invoice is small, its fonts are embedded subsets, it names its language and its author', async () => {
  const bytes = await renderInvoicePdf(modelOf(stamped({ emisor: { ...comprobante().emisor, nombre: 'ÑU & <CÍA>' } })));
  const source = Buffer.from(bytes).toString('latin1');
  expect(bytes.length).toBeLessThan(60_000);
  expect(source.startsWith('%PDF-1.7')).toBe(true);
  expect(source.match(/\/FontFile2/gu)).toHaveLength(3);
  expect(source).toContain('/Lang (es-MX)');
  expect(source).toContain('/Marked true');
  expect(source).toContain('(D:20261121161542Z)');
  expect(Buffer.from(bytes).toString('utf8')).toContain('<rdf:li>ÑU &amp; &lt;CÍA&gt;</rdf:li>');
});

test('letters of Mexico and of its customers come out', async () => {
  const { text } = await draw(modelOf(foreignCurrency()));
  expect(text).toContain('Müller & Søn Trading, Łódź Branch');
  expect(text).toContain('— lote 2026/11');
  expect(text).toContain('US$343.137254');
  expect(text).toContain('(OCHO MIL CUATROCIENTOS DÓLARES 00/100 USD)');
  expect(text).toContain('Pedimento 15 48 3009 0001234');
});

test('labels speak English when asked; the prescribed legend stays Spanish', async () => {
  const { text, dictionaries } = await draw(modelOf(foreignCurrency(), { language: 'en' }));
  expect(text).toContain('Invoice EXP-88');
  expect(text).toContain('Nov 21, 2026, 10:15:30');
  expect(text).toContain('Page 1 of 1');
  expect(text).toContain('Este documento es una representación impresa de un CFDI');
  expect(dictionaries.some((dictionary) => dictionary.includes('/Lang (en)'))).toBe(true);
});

test('withholdings take from the total with a minus sign', async () => {
  const { text } = await draw(modelOf(feesWithWithholdings()));
  expect(text).toContain('Ret. ISR 10\u00A0%\n-$1,234.57');
  expect(text).toContain('Ret. IVA 10.6667\u00A0%\n-$1,316.88');
  expect(text).toContain('Neto a 30 días');
});

test('a credit note names itself and what it corrects', async () => {
  const { text } = await draw(modelOf(creditNote()));
  expect(text).toContain('Nota de crédito NC-17');
  expect(text).toContain('01 · Nota de crédito de los documentos relacionados');
  expect(text).toContain('0B3D6F52-91C4-4A7E-8D25-6E1F0C9A7B84');
});

test('a global invoice shows its period and every ticket', async () => {
  const { text } = await draw(modelOf(globalInvoice(60)));
  expect(text).toContain('Periodicidad 04 · Mensual');
  expect(text).toContain('10 · Octubre');
  expect(text.match(/No. ident. T-20\d{3}/gu)).toHaveLength(60);
});

test('a test document says so on every page', async () => {
  const { pages } = await draw(modelOf(globalInvoice(60), { livemode: false }));
  for (const page of pages) {
    expect(page.text).toContain('SIN VALIDEZ FISCAL · PRUEBA');
    expect(page.runs.some((run) => run.text === 'SIN VALIDEZ FISCAL' && run.size > 40)).toBe(true);
  }
});

test('a cancelled document says so on every page, with the date on the first', async () => {
  const { pages } = await draw(modelOf(globalInvoice(60), { status: 'canceled', canceledAt: '2026-11-22' }));
  for (const page of pages) expect(page.runs.some((run) => run.text === 'CANCELADO' && run.size > 40)).toBe(true);
  expect(pages[0]?.text).toContain('Cancelado · 22 nov 2026');
});

test('a document without stamp is a preview: no code, no seals, no legend', async () => {
  const { text, pages } = await draw(modelOf({ comprobante: comprobante() }));
  expect(text).toContain('VISTA PREVIA · NO ES UN COMPROBANTE FISCAL');
  expect(text).not.toContain('Sello digital');
  expect(text).not.toContain('representación impresa');
  expect(text).not.toContain(timbre.uuid);
  expect(pages).toHaveLength(1);
});

test('the code is drawn with vectors, 28 mm wide', async () => {
  const { pages } = await draw(modelOf(stamped()));
  const squares = [...(pages[0]?.content ?? '').matchAll(/^([\d.]+) [\d.]+ ([\d.]+) ([\d.]+) re$/gmu)]
    .map(([, x, width, height]) => ({ x: Number(x), right: Number(x) + Number(width), height: Number(height) }))
    .filter((square) => square.height > 1 && square.height < 2 && square.right < 200);
  const width = Math.max(...squares.map((square) => square.right)) - Math.min(...squares.map((square) => square.x));
  expect(squares.length).toBeGreaterThan(300);
  expect((width / 72) * 25.4).toBeCloseTo(28, 2);
});

test.each([
  ['wide', roundLogo(900, 90)],
  ['tall', roundLogo(40, 400)],
  ['square', roundLogo(64, 64)],
  ['turned JPEG', jpegFrame(320, 200, { orientation: 6 })],
])('a %s logo fits in the header', async (_, logo) => {
  const { dictionaries, pages } = await draw(modelOf(stamped(), { brand: { logo } }));
  expect(pages).toHaveLength(1);
  expect(dictionaries.some((dictionary) => dictionary.includes('/Subtype /Image'))).toBe(true);
});

test('A4 and letter', async () => {
  const model = modelOf(stamped());
  expect((await draw(model)).pages[0]).toMatchObject({ width: 612, height: 792 });
  expect((await draw(model, { pageSize: 'a4' })).pages[0]).toMatchObject({ width: 595.28, height: 841.89 });
});

test.each([
  ['logo_not_supported', { brand: { logo: Buffer.from('no es una imagen') } }],
  ['accent_not_a_color', { brand: { accent: 'verde' } }],
  ['created_at_not_a_date', { createdAt: 'ayer' }],
  ['qr_not_encodable', { qrUrl: `${qrUrl}${'x'.repeat(5000)}` }],
] as const)('%s is a typed error with words for people', async (code, options) => {
  const failure = await renderInvoicePdf(modelOf(stamped(), options)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  expect(failure).toMatchObject({ code });
});
