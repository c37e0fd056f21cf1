import { Decimal, decimal } from '@kita/money';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyDecimals } from '../../build/currency-decimals.ts';
import { cutLimits, impuestoLimits } from '../../build/limits.ts';
import { partsOf, payable } from '../../test-support/random-pago.ts';
import { runs } from '../../test-support/runs.ts';
import { groupTaxes } from './document-taxes.ts';
import type { DocumentTaxes } from './document-taxes.ts';
import type { ImpuestoDr, ImpuestosDr } from './model.ts';
import { prorateTaxes } from './prorate-taxes.ts';

const iva = { base: '1000.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '160.00' };
const isr = { ...iva, impuesto: '001', tasaOCuota: '0.100000', importe: '100.00' };

/** Complements of an invoice paid in these parts, each told what the earlier ones stated, or left to infer it. */
function complementsOf(
  documentTaxes: DocumentTaxes,
  total: string,
  parts: readonly string[],
  isTold: boolean,
  decimals = 2,
): ImpuestosDr[] {
  const complements: ImpuestosDr[] = [];
  let paidBefore = Decimal.zero;
  for (const paidNow of parts) {
    const statedBefore = isTold ? all(complements) : undefined;
    complements.push(
      prorateTaxes({ documentTaxes, total, paidBefore: paidBefore.toString(), paidNow, statedBefore, decimals }),
    );
    paidBefore = paidBefore.add(decimal(paidNow));
  }
  return complements;
}

function all(complements: readonly ImpuestosDr[]): ImpuestosDr {
  return {
    trasladosDr: complements.flatMap(({ trasladosDr = [] }) => trasladosDr),
    retencionesDr: complements.flatMap(({ retencionesDr = [] }) => retencionesDr),
  };
}

const keyOf = (tax: ImpuestoDr): string => `${tax.impuestoDr} ${tax.tipoFactorDr} ${tax.tasaOCuotaDr ?? ''}`;
const sumOf = (amounts: ReadonlyArray<string | undefined>): Decimal =>
  amounts.reduce((sum, amount) => sum.add(decimal(amount ?? '0')), Decimal.zero);

describe('prorateTaxes', () => {
  test('three parts of an invoice add up to its taxes', () => {
    const complements = complementsOf({ traslados: [iva] }, '1160.00', ['386.67', '386.67', '386.66'], true);
    const [first, second, third] = complements.map(({ trasladosDr }) => trasladosDr?.[0]);
    expect([first?.baseDr, second?.baseDr, third?.baseDr]).toEqual(['333.336207', '333.336207', '333.327586']);
    expect(sumOf([first?.importeDr, second?.importeDr, third?.importeDr]).toFixed(6)).toBe('160.000000');
  });

  test('the example of its documentation', () => {
    const share = (paidBefore: string, paidNow: string): ImpuestoDr | undefined =>
      prorateTaxes({ documentTaxes: { traslados: [iva] }, total: '3', paidBefore, paidNow }).trasladosDr?.[0];
    expect(['0', '1', '2'].map((before) => share(before, '1')?.baseDr)).toEqual([
      '333.333333',
      '333.333334',
      '333.333333',
    ]);
    expect(['0', '1', '2'].map((before) => share(before, '1')?.importeDr)).toEqual([
      '53.333333',
      '53.333334',
      '53.333333',
    ]);
  });

  test('a payment in full states the taxes as the invoice has them', () => {
    const exento = { base: '50.00', impuesto: '002', tipoFactor: 'Exento' };
    const documentTaxes = { traslados: [{ ...iva, base: '862.07', importe: '137.93' }, exento], retenciones: [isr] };
    expect(prorateTaxes({ documentTaxes, total: '950.00', paidNow: '950.00' })).toEqual({
      retencionesDr: [
        { baseDr: '1000.00', impuestoDr: '001', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.100000', importeDr: '100.00' },
      ],
      trasladosDr: [
        { baseDr: '862.07', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.160000', importeDr: '137.93' },
        { baseDr: '50.00', impuestoDr: '002', tipoFactorDr: 'Exento' },
      ],
    });
  });

  test("a tax of lines rounded to cents yields to SAT's limits, because no base × rate gives it", () => {
    const documentTaxes = { traslados: [{ ...iva, base: '91.00', importe: '15.00' }] };
    const { trasladosDr } = prorateTaxes({ documentTaxes, total: '106.00', paidNow: '106.00' });
    expect(trasladosDr?.[0]).toMatchObject({ baseDr: '91.00', importeDr: '14.5608' });
  });

  test('lines of the same tax, factor and rate are one', () => {
    const documentTaxes = { traslados: [iva, { ...iva, tasaOCuota: '0.16' }] };
    const { trasladosDr } = prorateTaxes({ documentTaxes, total: '2320.00', paidNow: '1160.00' });
    expect(trasladosDr).toEqual([expect.objectContaining({ baseDr: '1000.00', importeDr: '160.00' })]);
  });

  test('what earlier complements left out or stated differently is made up for', () => {
    const documentTaxes = { traslados: [iva], retenciones: [isr] };
    const statedBefore = { trasladosDr: [{ baseDr: '499.99', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.16', importeDr: '80.00' }] }; // prettier-ignore
    const last = prorateTaxes({
      documentTaxes,
      total: '1060.00',
      paidBefore: '530.00',
      paidNow: '530.00',
      statedBefore,
    });
    expect(last.trasladosDr?.[0]?.baseDr).toBe('500.01');
    expect(last.retencionesDr?.[0]).toMatchObject({ baseDr: '1000.00', importeDr: '100.00' });
  });

  test('a payment of an invoice whose taxes were all stated has its own share', () => {
    const statedBefore = { trasladosDr: [{ baseDr: '1500.00', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.160000', importeDr: '240.00' }] }; // prettier-ignore
    const { trasladosDr } = prorateTaxes({ documentTaxes: { traslados: [iva] }, total: '1160.00', paidBefore: '1044.00', paidNow: '116.00', statedBefore }); // prettier-ignore
    expect(trasladosDr?.[0]).toMatchObject({ baseDr: '100.00', importeDr: '16.00' });
  });

  test('a payment too small for a share states the smallest', () => {
    const { trasladosDr } = prorateTaxes({ documentTaxes: { traslados: [{ ...iva, base: '0.10', importe: '0.016' }] }, total: '1000000.00', paidNow: '0.01' }); // prettier-ignore
    expect(trasladosDr).toEqual([
      { baseDr: '0.000001', impuestoDr: '002', tipoFactorDr: 'Tasa', tasaOCuotaDr: '0.160000', importeDr: '0.000000' },
    ]);
  });

  test('an invoice without taxes has none to prorate', () => {
    expect(prorateTaxes({ documentTaxes: {}, total: '1.00', paidNow: '1.00' })).toEqual({});
  });
});

const partialities = fc.record({
  document: payable,
  weights: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
  isTold: fc.boolean(),
});

describe('partialities of any invoice to the last cent', () => {
  test('never drift: bases close exactly, and so do amounts that are base × rate', () => {
    fc.assert(
      fc.property(partialities, ({ document: { taxes, total, monedaDr }, weights, isTold }) => {
        const decimals = currencyDecimals(monedaDr);
        const stated = all(complementsOf(taxes, total, partsOf(total, decimals, weights), isTold, decimals));
        for (const [side, list] of [[taxes.traslados, stated.trasladosDr], [taxes.retenciones, stated.retencionesDr]] as const) {
          for (const tax of groupTaxes(side ?? [])) {
            const own = (list ?? []).filter((one) => keyOf(one) === `${tax.impuesto} ${tax.tipoFactor} ${tax.tasaOCuota ?? ''}`);
            expect(sumOf(own.map(({ baseDr }) => baseDr)).toFixed(6)).toBe(decimal(tax.base).toFixed(6));
            if (tax.importe === undefined || tax.tasaOCuota === undefined) continue;
            const product = decimal(tax.base).mul(decimal(tax.tasaOCuota)).round(6);
            const off = sumOf(own.map(({ importeDr }) => importeDr)).sub(decimal(tax.importe)).abs();
            if (product.eq(decimal(tax.importe))) expect(off.isZero()).toBe(true);
            else expect(off.lte(product.sub(decimal(tax.importe)).abs().add(decimal('0.00001')))).toBe(true);
          }
        }
      }),
      { numRuns: runs(60), seed: 91 },
    );
  }); // prettier-ignore

  test("stay inside SAT's limits whichever way it cuts them", () => {
    fc.assert(
      fc.property(partialities, ({ document: { taxes, total, monedaDr }, weights, isTold }) => {
        const decimals = currencyDecimals(monedaDr);
        const { trasladosDr = [], retencionesDr = [] } = all(
          complementsOf(taxes, total, partsOf(total, decimals, weights), isTold, decimals),
        );
        for (const { baseDr, tasaOCuotaDr, importeDr } of [...trasladosDr, ...retencionesDr]) {
          expect(decimal(baseDr).isPositive()).toBe(true);
          if (importeDr === undefined) continue;
          const amount = decimal(importeDr);
          for (const places of [decimals, amount.scale]) {
            const { lower, upper } = cutLimits(impuestoLimits(decimal(baseDr), decimal(tasaOCuotaDr ?? '')), places);
            expect(amount.gte(lower) && amount.lte(upper)).toBe(true);
          }
        }
      }),
      { numRuns: runs(60), seed: 92 },
    );
  });
});
