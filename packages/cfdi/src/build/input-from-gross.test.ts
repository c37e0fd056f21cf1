import { Decimal, decimal } from '@kita/money';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImpuestoInput } from '../model/input.ts';
import { cfdiInput, conceptoInput, iva16 } from '../test-support/invoice.ts';
import { runs } from '../test-support/runs.ts';
import { InvalidCfdiInput } from './amount-reader.ts';
import { computeComprobante } from './compute-comprobante.ts';
import { ExactTotalUnreachable } from './exact-total.ts';
import { inputFromGross } from './input-from-gross.ts';
import type { GrossCfdiInput, GrossConceptoInput } from './input-from-gross.ts';
import { importeLimits } from './limits.ts';
import { netDiscount, netFromGross } from './net-from-gross.ts';

const numRuns = runs(150);
const iva8: ImpuestoInput = { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.08' };
const ieps8: ImpuestoInput = { impuesto: '003', tipoFactor: 'Tasa', tasaOCuota: '0.08' };
const quota: ImpuestoInput = { impuesto: '003', tipoFactor: 'Cuota', tasaOCuota: '1.5086' };
const exempt: ImpuestoInput = { impuesto: '002', tipoFactor: 'Exento' };

function line(grossUnitPrice: string, changes: Partial<GrossConceptoInput> = {}): GrossConceptoInput {
  const { claveProdServ, claveUnidad, descripcion, objetoImp } = conceptoInput();
  return {
    claveProdServ,
    claveUnidad,
    descripcion,
    objetoImp,
    cantidad: '1',
    traslados: [iva16],
    grossUnitPrice,
    ...changes,
  };
}

const basket = (...conceptos: GrossCfdiInput['conceptos']): GrossCfdiInput => ({ ...cfdiInput(), conceptos });

const cents = fc.integer({ min: 1, max: 100_000 }).map((units) => Decimal.fromUnits(BigInt(units), 2).toString());
const pieces = fc.integer({ min: 1, max: 12 }).map(String);
const basketOf = (...taxes: ImpuestoInput[][]): fc.Arbitrary<GrossConceptoInput[]> =>
  fc.array(
    fc
      .tuple(cents, pieces, fc.constantFrom(...taxes))
      .map(([price, cantidad, traslados]) => line(price, { cantidad, traslados })),
    { minLength: 1, maxLength: 12 },
  );

describe('net prices', () => {
  test.each([
    ['1.05', [iva16], '0.905172'],
    ['116.00', [iva16], '100.000000'],
    ['125.28', [ieps8, iva16], '100.000000'],
    ['50.00', [exempt], '50.000000'],
    // A rate on an exempt line, or none on another, takes nothing out of the price.
    ['50.00', [{ ...exempt, tasaOCuota: '0.16' }], '50.000000'],
    ['50.00', [{ impuesto: '002', tipoFactor: 'Tasa' }], '50.000000'],
    // (20 + 1.5086 per litre) with IVA on both.
    ['24.949976', [quota, iva16], '20.000000'],
  ])('%s with its taxes is %s net', (gross, taxes, net) => {
    expect(netFromGross(decimal(gross), taxes).toString()).toBe(net);
  });

  test('a discount does not make a quota smaller', () => {
    expect(netDiscount(decimal('11.60'), [quota, iva16]).toString()).toBe('10.000000');
  });
});

describe('baskets at shelf prices', () => {
  test('with one rate every basket adds up to what the shelf said', () => {
    fc.assert(
      fc.property(basketOf([iva16]), (conceptos) => {
        const shelf = conceptos.reduce(
          (sum, { cantidad, grossUnitPrice }) => sum.add(decimal(cantidad).mul(decimal(grossUnitPrice))),
          Decimal.zero,
        );
        const { input, exactTotal } = inputFromGross(basket(...conceptos), { exactTotal: 'ignore' });
        expect(exactTotal).toMatchObject({ isExact: true });
        expect(computeComprobante(input).total).toBe(shelf.toFixed(2));
      }),
      { numRuns, seed: 42 },
    );
  });

  test('with several rates the last cent is nearly always closed, inside the limits of SAT', () => {
    let open = 0;
    fc.assert(
      fc.property(basketOf([iva16], [iva8], [ieps8, iva16], [exempt]), (conceptos) => {
        const { input, exactTotal } = inputFromGross(basket(...conceptos), { exactTotal: 'try' });
        const document = computeComprobante(input);
        expect(document.total).toBe(exactTotal.total);
        expect(decimal(exactTotal.total).sub(decimal(exactTotal.expected)).abs().lte(decimal('0.01'))).toBe(true);
        if (!exactTotal.isExact) open += 1;
        for (const { cantidad, valorUnitario, importe } of document.conceptos) {
          const { lower, upper } = importeLimits(decimal(cantidad), decimal(valorUnitario));
          expect(decimal(importe).gte(lower) && decimal(importe).lte(upper)).toBe(true);
        }
      }),
      { numRuns, seed: 43 },
    );
    expect(open).toBeLessThanOrEqual(Math.ceil(numRuns / 50));
  });

  test('a discount moves where the importe may not', () => {
    const discounted = basket(line('105.28', { cantidad: '6', grossDiscount: '18.95' }));
    const { input, exactTotal } = inputFromGross(discounted, { exactTotal: 'require' });
    expect(exactTotal.moved).toEqual({ concepto: 0, field: 'descuento', from: '16.336207', to: '16.334707' });
    expect(computeComprobante(input)).toMatchObject({ total: '612.73', conceptos: [{ descuento: '16.334707' }] });
  });

  test('when two roundings turn at once, the last decimal decides', () => {
    const discounts = basket(
      line('719.19', { cantidad: '4', grossDiscount: '460.28', traslados: [iva8] }),
      line('752.71', { cantidad: '11', grossDiscount: '82.79', traslados: [iva8] }),
    );
    const { input, exactTotal } = inputFromGross(discounts, { exactTotal: 'require' });
    expect(exactTotal.moved).toEqual({ concepto: 0, field: 'importe', from: '2663.666668', to: '2663.664341' });
    expect(computeComprobante(input).total).toBe('10613.50');
  });

  test('a discount off the shelf price is a discount of the net price', () => {
    const { input } = inputFromGross(basket(line('232.00', { cantidad: '2', grossDiscount: '11.60' })), {
      exactTotal: 'require',
    });
    expect(input.conceptos[0]).toMatchObject({ valorUnitario: '200.00', descuento: '10.00' });
    expect(input.conceptos[0]).not.toHaveProperty('grossUnitPrice');
    expect(computeComprobante(input)).toMatchObject({ total: '452.40', descuento: '10.00' });
  });

  test('lines with net prices may stand beside lines with shelf prices', () => {
    const { input, exactTotal } = inputFromGross(basket(line('116.00'), conceptoInput()), { exactTotal: 'require' });
    expect(exactTotal).toEqual({ policy: 'require', expected: '1276.00', total: '1276.00', isExact: true });
    expect(computeComprobante(input).total).toBe('1276.00');
  });

  test('a total has the decimals of its currency', () => {
    const yen: GrossCfdiInput = { ...basket(line('116.40')), moneda: 'JPY', tipoCambio: '0.12' };
    const { input, exactTotal } = inputFromGross(yen, { exactTotal: 'ignore' });
    expect(exactTotal.expected).toBe('116');
    expect(computeComprobante(input).total).toBe(exactTotal.total);
  });

  test('a line of nothing keeps its quota per piece', () => {
    const none = line('0.00', { cantidad: '0', traslados: [{ ...quota, base: '12' }] });
    expect(() => inputFromGross(basket(none), { exactTotal: 'ignore' })).not.toThrow(/zero/);
  });

  test('a quota for several units per piece is taken out of the price', () => {
    const sixPack = line('150.00', { cantidad: '2', traslados: [{ ...quota, base: '12' }, iva16] });
    const { input, exactTotal } = inputFromGross(basket(sixPack), { exactTotal: 'require' });
    expect(exactTotal.isExact).toBe(true);
    expect(computeComprobante(input).total).toBe('300.00');
  });
});

describe('policies', () => {
  // Found by search: these two rates end one cent below what the shelf says.
  const offByACent = (): GrossCfdiInput => {
    const prices = fc.sample(basketOf([iva16], [iva8]), { numRuns: 400, seed: 44 });
    const found = prices.map((conceptos) => basket(...conceptos)).find((one) => !ignored(one).isExact);
    return found ?? basket();
  };
  const ignored = (input: GrossCfdiInput): { isExact: boolean } =>
    inputFromGross(input, { exactTotal: 'ignore' }).exactTotal;

  test('ignore leaves the cent, try moves one line and says which', () => {
    const input = offByACent();
    expect(inputFromGross(input, { exactTotal: 'ignore' }).exactTotal.moved).toBeUndefined();
    const { exactTotal, input: net } = inputFromGross(input, { exactTotal: 'try' });
    expect(exactTotal.isExact).toBe(true);
    const moved = net.conceptos[exactTotal.moved?.concepto ?? -1];
    expect(moved?.importe).toBe(exactTotal.moved?.to);
    expect(computeComprobante(net).total).toBe(exactTotal.expected);
  });

  test('a total that no line can reach is refused when required and reported when tried', () => {
    const input = basket(line('116.00'));
    expect(() => inputFromGross(input, { exactTotal: 'require', expectedTotal: '120.00' })).toThrow(
      expect.objectContaining({
        code: 'exact_total_unreachable',
        report: { policy: 'require', expected: '120.00', total: '116.00', isExact: false },
      }),
    );
    expect(() => inputFromGross(input, { exactTotal: 'require', expectedTotal: '112.00' })).toThrow(
      ExactTotalUnreachable,
    );
    const { exactTotal, input: net } = inputFromGross(input, { exactTotal: 'try', expectedTotal: '120.00' });
    expect(exactTotal).toEqual({ policy: 'try', expected: '120.00', total: '116.00', isExact: false });
    expect(net.conceptos[0]).not.toHaveProperty('importe');
  });

  test('a price of nothing cannot be moved', () => {
    const free = basket(line('0.004', { traslados: [exempt], cantidad: '1' }));
    expect(inputFromGross(free, { exactTotal: 'try', expectedTotal: '0.01' }).exactTotal.isExact).toBe(false);
  });

  test('the first line that can move does, and only that one', () => {
    const input = basket(line('116.00', { cantidad: '3' }), line('116.00', { cantidad: '3' }));
    const { input: net, exactTotal } = inputFromGross(input, { exactTotal: 'require', expectedTotal: '696.01' });
    expect(exactTotal.moved).toMatchObject({ concepto: 0, field: 'importe' });
    expect(net.conceptos[1]).not.toHaveProperty('importe');
    const less = inputFromGross(input, { exactTotal: 'require', expectedTotal: '695.99' });
    expect(less.exactTotal.moved).toMatchObject({ concepto: 0, field: 'importe', from: '300.00' });
    expect(computeComprobante(less.input).total).toBe('695.99');
  });

  test('the amount charged may differ from the shelf by a cent', () => {
    const input = basket(line('116.00', { cantidad: '3' }));
    const { input: net, exactTotal } = inputFromGross(input, { exactTotal: 'require', expectedTotal: '348.01' });
    expect(exactTotal.moved).toEqual({ concepto: 0, field: 'importe', from: '300.00', to: '300.005' });
    expect(computeComprobante(net).total).toBe('348.01');
  });

  test('amounts that are no numbers are named, all at once', () => {
    const input = basket(line('1,50', { cantidad: 'x', grossDiscount: '?' }));
    let pointers: string[] = [];
    try {
      inputFromGross(input, { exactTotal: 'try', expectedTotal: 'y' });
    } catch (error) {
      if (error instanceof InvalidCfdiInput) pointers = error.findings.map(({ pointer }) => pointer);
    }
    expect(pointers).toEqual([
      '/conceptos/0/grossUnitPrice',
      '/conceptos/0/grossDiscount',
      '/conceptos/0/cantidad',
      '/expectedTotal',
    ]);
  });
});
