import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decimal } from '@kita/money';
import { builtInCatalogs } from '@kita/sat-catalogs';
import { satData } from '@kita/testing';
import { describe, expect, test } from 'vitest';
import type { Comprobante } from '../../model/comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import type { Pagos20 } from './model.ts';
import { PAGOS20, pagos20FromXml, pagos20ToXml } from './pagos20-xml.ts';
import { paymentTaxes, totalesOf } from './payment-taxes.ts';

const folder = path.join(satData() ?? '', 'samples');
const vectors = satData() === undefined ? [] : readdirSync(path.join(folder, 'pagos20-vectors'));
const samples = ['p-pago20-timbrado.xml', 'p-varios-pagos-retenciones.xml'];

function read(file: string): Comprobante {
  return fromXml(parseXml(readFileSync(path.join(folder, file))));
}

function pagosOf(document: Comprobante): Pagos20 {
  const node = document.complementos?.find(({ name }) => name === PAGOS20);
  if (node === undefined) throw new TypeError('no payments');
  return pagos20FromXml(node);
}

/** Every amount as a number, so that `0` and `0.00` are one. */
function numbers(values: object): Record<string, string> {
  const amount = (text: unknown): string => decimal(String(text)).strip().toString();
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, /^\d+\.?\d*$/.test(String(text)) ? amount(text) : String(text)]),
  );
}

describe.skipIf(satData() === undefined)('sample documents (need the shared SAT data)', () => {
  test.each([...samples, ...vectors.map((file) => `pagos20-vectors/${file}`)])('%s is read whole', (file) => {
    const document = read(file);
    const node = document.complementos?.find(({ name }) => name === PAGOS20);
    const again = pagos20ToXml(pagosOf(document));
    expect(pagos20FromXml(again)).toEqual(pagosOf(document));
    expect(sorted(again)).toEqual(node && sorted(node));
  });

  test.each(samples)('no rule of payments objects to %s', (file) => {
    // One sample bears a date before there were catalogues of 4.0.
    const document = { ...read(file), fecha: '2024-04-29T00:00:00' };
    const findings = validateComprobante(document, { catalogs: builtInCatalogs() });
    expect(findings.filter(({ sat, code }) => sat?.startsWith('CRP') || code.startsWith('pago_'))).toEqual([]);
  });

  test.each(vectors)('vector %s keeps every rule about amounts', (file) => {
    const findings = validateComprobante(read(`pagos20-vectors/${file}`));
    expect(findings.filter(({ sat }) => sat?.startsWith('CRP'))).toEqual([]);
  });

  test.each(vectors)('vector %s follows from its own documents', (file) => {
    const pagos = pagosOf(read(`pagos20-vectors/${file}`));
    expect(numbers(totalesOf(pagos.pagos))).toEqual(numbers(pagos.totales));
    for (const pago of pagos.pagos) {
      const documents = pago.doctosRelacionados.map((docto) => ({
        docto,
        equivalencia: decimal(docto.equivalenciaDr ?? '1'),
      }));
      const { retencionesP = [], trasladosP = [] } = paymentTaxes(documents);
      expect(retencionesP.map(numbers)).toEqual((pago.retencionesP ?? []).map(numbers));
      expect(trasladosP.map(numbers)).toEqual((pago.trasladosP ?? []).map(numbers));
    }
  });
});

/** Order of attributes does not matter to XML. */
function sorted(node: ReturnType<typeof pagos20ToXml>): object {
  const { name, attributes, children } = node;
  return { name, attributes: attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)), children: children.map(sorted) };
}
