import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConceptLine, InvoiceDocument } from './model.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';
import { invoiceDocumentFromCfdi } from './source/invoice-document-from-cfdi.ts';
import { anyInvoice } from './test-support/any-invoice.ts';
import { layoutProblems } from './test-support/layout-problems.ts';
import { readPdf } from './test-support/read-pdf.ts';
import { runs } from './test-support/runs.ts';
import { stampTexts, stamped } from './test-support/sample-cfdi.ts';

const usual = invoiceDocumentFromCfdi(stamped(), { livemode: true, ...stampTexts });
const [line] = usual.concepts;

function withConcepts(count: number, change: (index: number) => Partial<ConceptLine>): InvoiceDocument {
  if (line === undefined) throw new Error('the sample has a concept');
  return { ...usual, concepts: Array.from({ length: count }, (_, index) => ({ ...line, ...change(index) })) };
}

test('whatever the document says, it is drawn within the margins and nothing lies upon anything', async () => {
  await fc.assert(
    fc.asyncProperty(anyInvoice(12), async (model) => {
      expect(layoutProblems(readPdf(await renderInvoicePdf(model)))).toEqual([]);
    }),
    { numRuns: runs(25) },
  );
}, 600_000);

test('a description of 1,000 letters without a space wraps and is complete', async () => {
  const description = 'ABCDEFGHIJ'.repeat(100);
  const pdf = readPdf(await renderInvoicePdf(withConcepts(3, () => ({ description }))));
  expect(layoutProblems(pdf)).toEqual([]);
  expect(pdf.text.replaceAll('\n', '').split(description)).toHaveLength(4);
});

test('a row taller than a page continues on the next ones', async () => {
  const customs = Array.from({ length: 300 }, (_, index) => `15  48  3009  ${String(index).padStart(7, '0')}`);
  const pdf = readPdf(await renderInvoicePdf(withConcepts(2, (index) => (index === 0 ? { customs } : {}))));
  expect(layoutProblems(pdf)).toEqual([]);
  expect(pdf.pages.length).toBeGreaterThan(3);
  for (const number of customs) expect(pdf.text).toContain(number.replaceAll('  ', ' '));
});

test('amounts of 25 digits keep every digit', async () => {
  const amount = '$1,234,567,890,123,456,789,012,345.00';
  const model = withConcepts(2, () => ({ unitPrice: amount, amount, discount: `-${amount}` }));
  const totals = { ...model.totals, subtotal: amount, total: amount };
  const pdf = readPdf(await renderInvoicePdf({ ...model, totals }));
  expect(layoutProblems(pdf)).toEqual([]);
  expect(pdf.text.replaceAll('\n', '').split(amount).length - 1).toBeGreaterThanOrEqual(9);
});

test('five hundred concepts: header on every page, no line lost, numbered pages, totals with the last rows', async () => {
  const model = withConcepts(500, (index) => ({ sku: `SKU-${index}`, description: `Producto número ${index}` }));
  const pdf = readPdf(await renderInvoicePdf(model));
  const { pages } = pdf;
  expect(layoutProblems(pdf)).toEqual([]);
  for (let index = 0; index < 500; index++) expect(pdf.text).toContain(`Producto número ${index}\n`);
  pages.forEach((page, index) => {
    expect(page.text).toContain(`Página ${index + 1} de ${pages.length}`);
    expect(page.text).toContain('Valor unitario');
  });
  const last = pages.at(-1)?.text;
  expect(last).toContain('Producto número 498');
  expect(last).toContain('Total MXN');
  expect(last).toContain('Sello digital del SAT');
});

test.each([1, 5, 8, 9, 10, 11, 12, 13, 14, 18, 20, 25, 40])(
  'with %i concepts no page lacks a line of the table',
  async (count) => {
    const model = withConcepts(count, (index) => ({ description: `Producto número ${index}` }));
    const pdf = readPdf(await renderInvoicePdf(model));
    expect(layoutProblems(pdf)).toEqual([]);
    for (const page of pdf.pages) expect(page.text).toMatch(/Producto número \d/u);
  },
);

test('twelve taxes are listed beside the totals, forty in a table of their own', async () => {
  for (const count of [0, 12, 40]) {
    const taxes = Array.from({ length: count }, (_, index) => ({
      tax: { key: '003', text: 'IEPS' },
      effect: 'transferred' as const,
      rate: `${index} %`,
      base: '$100.00',
      amount: `$${index}.00`,
    }));
    const transferred = taxes.map((tax) => ({ label: `IEPS ${tax.rate}`, amount: tax.amount }));
    const totals = { ...usual.totals, transferred, transferredTotal: '$780.00' };
    const pdf = readPdf(await renderInvoicePdf({ ...usual, taxes, totals }));
    expect(layoutProblems(pdf)).toEqual([]);
    expect(pdf.text.split('003 · IEPS')).toHaveLength(count + 1);
    expect(pdf.text.includes('Impuestos trasladados')).toBe(count > 6);
  }
});

test('a character without a glyph prints as a box and is still there for who copies or listens', async () => {
  const pdf = readPdf(await renderInvoicePdf(withConcepts(1, () => ({ description: 'Control ⏻ 日本' }))));
  const utf16 = Buffer.from('Control ⏻ 日本', 'utf16le').swap16().toString('latin1');
  expect(layoutProblems(pdf)).toEqual([]);
  expect(pdf.pages[0]?.content).toContain(`/ActualText (\u00FE\u00FF${utf16})`);
});

test('decimal points of a column stand one below the other', async () => {
  const prices = ['$1,234.50', '$9.123456', '$7'];
  const pdf = readPdf(await renderInvoicePdf(withConcepts(3, (index) => ({ unitPrice: prices[index] ?? '' }))));
  const runsOfPrices = prices.map((price) => pdf.pages[0]?.runs.find((run) => run.text === price));
  const points = runsOfPrices.map((run) => {
    const decimals = run?.text.split('.')[1]?.length;
    const tail = decimals === undefined ? 0 : (decimals * 0.6 + 0.272) * (run?.size ?? 0);
    return (run?.x ?? 0) + (run?.width ?? 0) - tail;
  });
  for (const point of points) expect(point).toBeCloseTo(points[0] ?? 0, 1);
});
