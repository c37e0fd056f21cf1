import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { changed, documents } from '../test-support/documents.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { validateComprobante } from './validate-comprobante.ts';

const catalogs = testCatalogs();
const REQUIRED = /\/(?:subTotal|total|cantidad|valorUnitario|importe|base)$/;
const OPTIONAL = /\/(?:descuento|tasaOCuota|totalImpuestosRetenidos|totalImpuestosTrasladados)$/;

/** JSON pointers of all texts of a value, with the texts. */
function texts(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return [pointer];
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${pointer}/${key}`));
}

const at = (findings: readonly Finding[], pointer: string): string[] =>
  findings.filter((finding) => finding.pointer === pointer).map(({ code }) => code);

const { income, withholding, discount, exempt, ieps, imported, transfer } = documents;
const taxed = { income, withholding, discount, exempt, ieps, imported, transfer };

describe.each(Object.entries(taxed))('amounts of a document with %s', (_, document) => {
  const places = texts(document).filter((pointer) => REQUIRED.test(pointer) || OPTIONAL.test(pointer));

  test('that are no numbers are reported where they stand, and trip no rule', () => {
    for (const pointer of places) {
      const findings = validateComprobante(changed(document, { [pointer]: '1,0' }), { catalogs });
      expect(at(findings, pointer), pointer).toContain('amount_malformed');
    }
  });

  test('that are missing are reported when SAT requires them, and trip no rule', () => {
    for (const pointer of places) {
      const findings = validateComprobante(changed(document, { [pointer]: '' }), { catalogs });
      // An amount of a tax may be missing, and a part of a kit need not have a price: other rules say when.
      const mayBeMissing = OPTIONAL.test(pointer) || /(?:traslados\/\d+\/importe|conceptos\/\d+\/retenciones\/\d+\/importe|partes\/\d+\/(?:valorUnitario|importe))$/.test(pointer); // prettier-ignore
      expect(at(findings, pointer).includes('amount_malformed'), pointer).toBe(!mayBeMissing);
    }
  });

  test('and everything else, garbled one by one, never stops the rules', () => {
    for (const pointer of texts(document)) {
      for (const text of ['', 'x', '0', '-1']) {
        const findings = validateComprobante(changed(document, { [pointer]: text }), { catalogs });
        for (const { expected, found } of findings) expect([expected, found]).not.toContain('undefined');
      }
    }
  });
});
