import { decimal, sum } from '@kita/money';
import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { currencyDecimals } from '../build/currency-decimals.ts';
import { cutLimits, importeLimits, impuestoLimits } from '../build/limits.ts';
import type { Limits } from '../build/limits.ts';
import type { Comprobante } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { documents } from '../test-support/documents.ts';
import { runs } from '../test-support/runs.ts';
import { schemaComplaints } from '../test-support/sat-schema.ts';
import { soundInvoice } from '../test-support/sound-invoice.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { fromXml } from './from-xml.ts';
import { parseXml } from './parse.ts';
import { toXml } from './to-xml.ts';
import { writeXml } from './write.ts';

/** The law may return anything: fast-check would take `false` for a failure. */
function holds(law: (input: CfdiInput) => void, usual = 120): void {
  fc.assert(
    fc.property(soundInvoice, (input) => {
      law(input);
    }),
    { numRuns: runs(usual), seed: 46 },
  );
}

/** Enough of a seal for the schema; the real one is made elsewhere. */
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };

function sealed(input: CfdiInput): Comprobante {
  return { ...computeComprobante(input), ...SEAL };
}

/** Cut to the decimals of the currency, or to those the amount itself prints: SAT does not say which. */
function expectBothReadings(text: string, limits: Limits, decimals: number): void {
  const amount = decimal(text);
  for (const places of [decimals, amount.scale]) {
    const { lower, upper } = cutLimits(limits, places);
    expect(amount.gte(lower) && amount.lte(upper)).toBe(true);
  }
}

describe('every computed document', () => {
  test('passes all rules, warnings included', () => {
    holds((input) => {
      expect(validateComprobante(computeComprobante(input), { catalogs: testCatalogs() })).toEqual([]);
    });
  });

  test('has a total that is the sum of its printed parts', () => {
    holds((input) => {
      const { subTotal, descuento, impuestos, total } = computeComprobante(input);
      const parts = [decimal(subTotal), decimal(descuento ?? '0').neg()];
      for (const { importe } of impuestos?.traslados ?? []) parts.push(decimal(importe ?? '0'));
      for (const { importe } of impuestos?.retenciones ?? []) parts.push(decimal(importe).neg());
      expect(sum(parts).eq(decimal(total))).toBe(true);
    });
  });

  test('stays inside the limits whichever way SAT cuts them', () => {
    holds((input) => {
      const document = computeComprobante(input);
      const decimals = currencyDecimals(document.moneda);
      for (const { cantidad, valorUnitario, importe, traslados = [], retenciones = [] } of document.conceptos) {
        expectBothReadings(importe, importeLimits(decimal(cantidad), decimal(valorUnitario)), decimals);
        for (const { base, tasaOCuota, importe: amount } of [...traslados, ...retenciones]) {
          if (amount === undefined || tasaOCuota === undefined) continue;
          expectBothReadings(amount, impuestoLimits(decimal(base), decimal(tasaOCuota)), decimals);
        }
      }
    });
  });

  test('is read back from its XML as it was', () => {
    holds((input) => {
      const comprobante = sealed(input);
      expect(fromXml(toXml(comprobante))).toEqual(comprobante);
      expect(fromXml(parseXml(writeXml(toXml(comprobante))))).toEqual(comprobante);
    });
  });

  test.skipIf(satData() === undefined)("is valid by SAT's schema", () => {
    holds((input) => {
      expect(schemaComplaints(satData() ?? '', writeXml(toXml(sealed(input))))).toEqual([]);
    }, 40);
  });
});

// The complement of the export document is only a name.
const whole = Object.entries(documents).filter(([name]) => name !== 'export');

test.skipIf(satData() === undefined).each(whole)("a document with %s is valid by SAT's schema", (_, document) => {
  const complete: Comprobante = { ...document, ...SEAL };
  expect(schemaComplaints(satData() ?? '', writeXml(toXml(complete)))).toEqual([]);
  expect(fromXml(parseXml(writeXml(toXml(complete))))).toEqual(complete);
});
