import { builtInCatalogs } from '@kita/sat-catalogs';
import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { ExactTotalUnreachable } from '../build/exact-total.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { cfdiInput } from '../test-support/invoice.ts';
import { runs } from '../test-support/runs.ts';
import { chargeTotal } from './charge-total.ts';
import { completeInput } from './complete-input.ts';
import type { EasyCfdiInput, EasyConcepto } from './easy-input.ts';
import { prepareInvoice } from './prepare-invoice.ts';
import { readEasyInput } from './read-easy-input.ts';
import type { TaxName } from './tax-names.ts';
import { taxNames } from './tax-names.ts';

const now = new Date('2026-11-20T16:15:30Z');
const { emisor, receptor } = cfdiInput();
const line: EasyConcepto = {
  claveProdServ: '43211503',
  claveUnidad: 'H87',
  descripcion: 'Computadora portátil',
  impuestos: ['iva_16'],
};
const easy = (changes: Partial<EasyCfdiInput> = {}): EasyCfdiInput => ({
  lugarExpedicion: '06600',
  formaPago: '03',
  emisor,
  receptor,
  conceptos: [{ ...line, valorUnitario: '1000.00' }],
  ...changes,
});
const context = { now, catalogs: builtInCatalogs() };
const totalOf = (changes: Partial<EasyCfdiInput>): string | undefined =>
  prepareInvoice(easy(changes), context).comprobante?.total;

describe('an easy input', () => {
  it('becomes a document without objections from the least that a merchant says', () => {
    const { comprobante, findings } = prepareInvoice(easy(), context);
    expect(findings.filter(({ code }) => code !== 'catalog_not_loaded')).toEqual([]);
    expect(comprobante).toMatchObject({ fecha: '2026-11-20T10:15:30', metodoPago: 'PUE', total: '1160.00', moneda: 'MXN', exportacion: '01' });
  });

  it.each([
    ['06600', '2026-11-20T10:15:30'],
    ['22000', '2026-11-20T08:15:30'],
    ['77500', '2026-11-20T11:15:30'],
    ['83000', '2026-11-20T09:15:30'],
  ])('is dated by the clock of its place of issue: %s', (lugarExpedicion, fecha) => {
    expect(completeInput(easy({ lugarExpedicion }), now).fecha).toBe(fecha);
  });

  it('to be paid later has the form 99, and the form 99 is paid later', () => {
    expect(completeInput(easy({ formaPago: undefined, metodoPago: 'PPD' }), now)).toMatchObject({ formaPago: '99' });
    expect(completeInput(easy({ formaPago: '99' }), now)).toMatchObject({ metodoPago: 'PPD' });
    expect(completeInput(easy({ formaPago: undefined }), now)).not.toHaveProperty('metodoPago');
  });

  it('to a generic receiver follows the place of issue', () => {
    expect(completeInput(easy({ receptor: 'publico_en_general' }), now).receptor).toEqual({
      rfc: 'XAXX010101000', nombre: 'PUBLICO EN GENERAL', domicilioFiscalReceptor: '06600', regimenFiscalReceptor: '616', usoCfdi: 'S01',
    });
    const foreign = { rfc: 'XEXX010101000', nombre: 'ACME INC', residenciaFiscal: 'USA', numRegIdTrib: '123456789' };
    expect(prepareInvoice(easy({ receptor: foreign }), context).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('never guesses what only the merchant knows: object of tax, data of a named receiver, a price', () => {
    const untaxed = { ...line, impuestos: undefined };
    const { comprobante, findings } = prepareInvoice(easy({ conceptos: [untaxed], receptor: { rfc: receptor.rfc, nombre: receptor.nombre } }), context);
    expect(comprobante).toBeUndefined();
    expect(findings.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/conceptos/0/valorUnitario', '/conceptos/0/objetoImp', '/receptor/usoCfdi', '/receptor/domicilioFiscalReceptor']));
  });

  it('with a malformed shelf price still hears of everything else', () => {
    const { findings } = prepareInvoice(easy({ conceptos: [{ ...line, grossUnitPrice: 'mil' }], lugarExpedicion: '99999' }), context);
    expect(findings.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/conceptos/0/grossUnitPrice', '/lugarExpedicion']));
  });

  it('takes shelf prices', () => {
    expect(totalOf({ conceptos: [{ ...line, grossUnitPrice: '1.05', cantidad: '2' }] })).toBe('2.10');
  });
}); // prettier-ignore

describe('a total to be charged', () => {
  it('is solved for the net price', () => {
    const { comprobante, exactTotal } = prepareInvoice(easy({ conceptos: [line], total: '1160.00' }), context);
    expect(comprobante).toMatchObject({ subTotal: '1000.00', total: '1160.00', conceptos: [{ valorUnitario: '1000.00' }] });
    expect(exactTotal).toMatchObject({ isExact: true });
  });

  it('counts withholdings: what the payer hands over is the total', () => {
    const fees: EasyConcepto = { ...line, impuestos: ['iva_16', 'isr_ret_10', 'iva_ret_10_6667'] };
    expect(prepareInvoice(easy({ conceptos: [fees], total: '953.33' }), context).comprobante).toMatchObject({ subTotal: '1000.00', total: '953.33' });
  });

  it('is shared among the lines by their weights', () => {
    const conceptos = [{ ...line, share: '3' }, { ...line, impuestos: ['iva_0'] as const }];
    const { comprobante } = prepareInvoice(easy({ conceptos, total: '400.00' }), context);
    expect(comprobante).toMatchObject({ total: '400.00', conceptos: [{ importe: '258.62069' }, { importe: '100.00' }] });
  });

  it('counts local taxes that are a rate of the price', () => {
    const impuestosLocales = { traslados: [{ nombre: 'ISH', tasa: '3.00' }] };
    const { comprobante } = prepareInvoice(easy({ conceptos: [line], total: '1190.00', impuestosLocales }), context);
    expect(comprobante).toMatchObject({ subTotal: '1000.00', total: '1190.00' });
  });

  it('that nothing can give is refused, or reported when that is enough', () => {
    const quota = { ...line, impuestos: undefined, traslados: [{ impuesto: '003', tipoFactor: 'Cuota', tasaOCuota: '7' }] };
    const complete = completeInput(easy({ conceptos: [quota] }), now);
    expect(() => chargeTotal(complete, '5.00')).toThrow(ExactTotalUnreachable);
    expect(chargeTotal(complete, '5.00', 'try').exactTotal).toMatchObject({ isExact: false, expected: '5.00' });
  });

  const taxes = fc.oneof(
    fc.constantFrom<readonly TaxName[]>(['iva_16'], ['iva_8'], ['iva_0'], ['iva_exento']),
    fc.constantFrom<readonly TaxName[]>(['ieps_8', 'iva_16'], ['iva_16', 'isr_ret_10', 'iva_ret_10_6667'], ['iva_16', 'isr_ret_1_25'], ['iva_16', 'iva_ret_4']),
  );
  const basket = fc.record({
    cents: fc.integer({ min: 500, max: 5_000_000 }),
    lines: fc.array(fc.record({ impuestos: taxes, cantidad: fc.constantFrom('1', '2', '3', '0.5', '7'), share: fc.integer({ min: 1, max: 9 }).map(String) }), { minLength: 1, maxLength: 6 }),
  });

  it('comes out to the cent for any basket, and breaks no rule', () => {
    fc.assert(
      fc.property(basket, ({ cents, lines }) => {
        const total = Decimal.fromUnits(BigInt(cents), 2).toString();
        const conceptos = lines.map((one) => ({ ...line, ...one }));
        const { input, exactTotal } = chargeTotal(completeInput(easy({ conceptos }), now), total);
        const comprobante = computeComprobante(input);
        expect(comprobante.total).toBe(total);
        expect(exactTotal.isExact).toBe(true);
        expect(validateComprobante(comprobante).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { seed: 21, numRuns: runs(300) },
    );
  });
}); // prettier-ignore

describe('an easy input from JSON', () => {
  it('is read as it is, the one word for the public included', () => {
    const given = easy({ receptor: 'publico_en_general', total: '1160.00', conceptos: [{ ...line, share: '2' }] });
    expect(readEasyInput(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  it('names every field that is unknown, missing or of the wrong kind, and taxes without a name', () => {
    const wrong = {
      ...easy(),
      otro: 1,
      total: 1160,
      emisor: undefined,
      conceptos: [{ ...line, impuestos: ['iva_17'] }],
    };
    expect(() => readEasyInput(JSON.parse(JSON.stringify(wrong)))).toThrow(
      expect.objectContaining({
        findings: expect.arrayContaining(
          [
            ['input_unknown_field', '/otro'],
            ['input_wrong_type', '/total'],
            ['field_required', '/emisor'],
            ['tax_name_unknown', '/conceptos/0/impuestos/0'],
          ].map(([code, pointer]) => expect.objectContaining({ code, pointer })),
        ),
      }),
    );
  });
});

it('an old date is an objection, unless nobody asks', () => {
  const old = easy({ fecha: '2026-11-01T10:00:00' });
  expect(prepareInvoice(old, context).findings).toContainEqual(expect.objectContaining({ code: 'fecha_too_old' }));
  expect(prepareInvoice(old, { ...context, clock: null }).findings.map(({ code }) => code)).not.toContain(
    'fecha_too_old',
  );
});

describe('names of taxes', () => {
  it('give rates that the catalogue has', () => {
    for (const name of taxNames) {
      const companion: readonly TaxName[] = name.includes('ret') ? ['iva_16', name] : [name];
      const { findings } = prepareInvoice(easy({ conceptos: [{ ...line, valorUnitario: '100', impuestos: companion }] }), context);
      expect(findings.filter(({ severity }) => severity === 'error'), name).toEqual([]);
    }
  });
}); // prettier-ignore
