import { describe, expect, test } from 'vitest';
import { validateComprobante } from '../../../rules/validate-comprobante.ts';
import { changedPago, pagoDocuments } from '../../../test-support/pago-documents.ts';
import { testCatalogs } from '../../../test-support/test-catalogs.ts';
import { PAGOS20, pagos20FromXml } from '../pagos20-xml.ts';

const catalogs = testCatalogs();

/** JSON pointers of all texts of a value. */
function texts(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return [pointer];
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${pointer}/${key}`));
}

const { pesos, withheld, rates, mixed, spei } = pagoDocuments;

describe.each(Object.entries({ pesos, withheld, rates, mixed, spei }))('payments with %s', (_, document) => {
  const node = document.complementos?.find(({ name }) => name === PAGOS20);
  const places = texts(node && pagos20FromXml(node));

  test('garbled one text at a time never stop the rules, and seldom pass them', () => {
    let silent = 0;
    for (const pointer of places) {
      for (const text of ['', 'x', '-1', '0', undefined]) {
        const findings = validateComprobante(changedPago(document, { [pointer]: text }), { catalogs });
        for (const { expected, found } of findings) expect([expected, found], pointer).not.toContain('undefined');
        if (findings.length === 0) silent += 1;
      }
    }
    expect(silent).toBeLessThan(places.length);
  });

  test('whose amounts are no numbers are reported where they stand', () => {
    for (const pointer of places.filter((place) => /(?:base|importe)(?:Dr|P)$|\/(?:monto|imp[A-Z]\w+)$/.test(place))) {
      const findings = validateComprobante(changedPago(document, { [pointer]: '1,0' }), { catalogs });
      const codes = findings.filter((finding) => finding.pointer.endsWith(pointer)).map(({ code }) => code);
      expect(codes, pointer).not.toEqual([]);
    }
  });
});
