import { Decimal } from '@kita/money';
import { expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { buildTraslado } from '../../build/build-traslado.ts';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import { readCfdiInput } from '../../build/read-cfdi-input.ts';
import { prepareComprobante } from '../../rules/prepare-comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { cceInput, exportInput, exported } from '../../test-support/exports.ts';
import { cfdiInput } from '../../test-support/invoice.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { readComplement } from '../read-complement.ts';
import { buildComercioExterior } from './build-comercio-exterior.ts';
import type { ComercioExteriorInput } from './comercio-exterior-input.ts';
import { dollarLimits } from './dollar-limits.ts';
import type { ComercioExterior } from './model.ts';

const built = (...args: Parameters<typeof exportInput>): ComercioExterior | undefined =>
  readComplement(computeComprobante(cfdiInput(exportInput(...args))).complementos, 'cce20:ComercioExterior');
const problems = (complement: Partial<ComercioExteriorInput>): string[] =>
  prepareComprobante(cfdiInput(exportInput({}, complement)), { catalogs: testCatalogs() }).findings.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

test('lines of one NoIdentificacion are one kind of goods: quantity, value in dollars, unit value', () => {
  const lines = [exported({ cantidad: '3', valorUnitario: '1000' }), exported({ cantidad: '2', valorUnitario: '1250' })];
  expect(built({ conceptos: lines })).toMatchObject({
    claveDePedimento: 'A1',
    certificadoOrigen: '0',
    tipoCambioUsd: '20.00',
    totalUsd: '275.00',
    receptor: { numRegIdTrib: '123456789' },
    mercancias: [{ cantidadAduana: '5', unidadAduana: '06', valorUnitarioAduana: '55.00', valorDolares: '275.00' }],
  });
}); // prettier-ignore

test('an invoice in dollars keeps its amounts, one in another currency goes through pesos', () => {
  expect(built({ moneda: 'USD', tipoCambio: '18.4523' }, { tipoCambioUsd: '18.45' })?.totalUsd).toBe('1000.00');
  expect(built({ moneda: 'EUR', tipoCambio: '21' }, { tipoCambioUsd: '20' })?.totalUsd).toBe('1050.00');
});

test('values that are given are used: at customs, or in dollars when goods share a number', () => {
  const weighed = { noIdentificacion: 'LAP-14', fraccionArancelaria: '2005800100', unidadAduana: '01' };
  expect(
    built({}, { mercancias: [{ ...weighed, cantidadAduana: '2.5', valorUnitarioAduana: '20.004' }] })?.mercancias,
  ).toMatchObject([{ valorDolares: '50.01', valorUnitarioAduana: '20.004' }]);
  const shared = [
    { ...weighed, cantidadAduana: '3', valorDolares: '30' },
    { ...weighed, fraccionArancelaria: '8471300101', unidadAduana: '06', cantidadAduana: '1', valorDolares: '20.0049' },
  ];
  expect(built({}, { mercancias: shared })).toMatchObject({
    totalUsd: '50.00',
    mercancias: [{ valorDolares: '30.00', valorUnitarioAduana: '10.00' }, { valorDolares: '20.0049' }],
  });
});

test('a transfer of goods of others takes it too, with the value that it is given', () => {
  const { fecha, lugarExpedicion, emisor } = cfdiInput();
  const goods = { noIdentificacion: 'LAP-14', fraccionArancelaria: '8471300101', unidadAduana: '06', valorUnitarioAduana: '450.5' }; // prettier-ignore
  const document = buildTraslado({
    fecha,
    lugarExpedicion,
    emisor,
    receptor: { domicilioFiscalReceptor: '86991' },
    conceptos: [{ claveProdServ: '43211503', noIdentificacion: 'LAP-14', cantidad: '2', claveUnidad: 'H87', descripcion: 'Computadora portátil' }],
    comercioExterior: cceInput({
      motivoTraslado: '05',
      propietarios: [{ numRegIdTrib: '987654321', residenciaFiscal: 'USA' }],
      mercancias: [goods],
    }),
  });
  expect(document).toMatchObject({ tipoDeComprobante: 'T', exportacion: '02', total: '0' });
  expect(readComplement(document.complementos, 'cce20:ComercioExterior')).toMatchObject({
    totalUsd: '901.00',
    mercancias: [{ cantidadAduana: '2', valorDolares: '901.00' }],
  });
  expect(validateComprobante(document, { catalogs: testCatalogs() })).toEqual([]);
}); // prettier-ignore

test('a certificate number makes the document a certificate of origin, and an export is one', () => {
  const { exportacion } = computeComprobante(cfdiInput(exportInput()));
  expect(exportacion).toBe('02');
  expect(computeComprobante(cfdiInput(exportInput({ exportacion: '04' }))).exportacion).toBe('04');
  expect(built({}, { numCertificadoOrigen: 'CERT-123' })?.certificadoOrigen).toBe('1');
});

test('what cannot be known is asked for, with its place in the input', () => {
  const goods = { noIdentificacion: 'LAP-14', fraccionArancelaria: '2005800100', unidadAduana: '01' };
  expect(problems({ mercancias: [goods] })).toContain('cantidad_aduana_required /comercioExterior/mercancias/0/cantidadAduana'); // prettier-ignore
  expect(problems({ mercancias: [goods, { ...goods, cantidadAduana: '1' }] })).toContain('valor_dolares_required /comercioExterior/mercancias/1/valorDolares'); // prettier-ignore
  expect(problems({ tipoCambioUsd: '0' })).toContain('amount_malformed /comercioExterior/tipoCambioUsd');
  expect(problems({ tipoCambioUsd: '20,00' })).toContain('amount_malformed /comercioExterior/tipoCambioUsd');
  expect(() => buildComercioExterior(cceInput({ tipoCambioUsd: 'x' }), computeComprobante(cfdiInput()))).toThrow(
    InvalidCfdiInput,
  );
});

test('findings lead into the complement of the input', () => {
  expect(problems({ incoterm: 'XXX', emisor: { domicilio: { calle: '', estado: 'CMX', pais: 'MEX', codigoPostal: '06600' } } })).toEqual([
    'cce_field_required /comercioExterior/emisor/domicilio/calle',
    'cce_incoterm_unknown /comercioExterior/incoterm',
  ]);
}); // prettier-ignore

test('an export may come as JSON, with what is computed left out', () => {
  const input = cfdiInput(exportInput());
  const read: unknown = JSON.parse(JSON.stringify(input));
  expect(readCfdiInput(read)).toEqual(read);
  const unknown = { ...cfdiInput(), comercioExterior: { ...cceInput(), totalUsd: '1.00' } };
  expect(() => readCfdiInput(unknown)).toThrow(InvalidCfdiInput);
});

test('limits in dollars take half a unit of what is written, and a rate of one as it is when asked', () => {
  const rates = { tipoCambio: Decimal.one, tipoCambioUsd: Decimal.parse('20.00'), decimals: 2 };
  const { lower, upper } = dollarLimits(Decimal.parse('1000.00'), rates, { isExact: true });
  expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['49.9873', '50.0128']);
  const wide = dollarLimits(Decimal.parse('1000.00'), rates);
  expect([wide.lower.toFixed(1), wide.upper.toFixed(1)]).toEqual(['25.0', '75.0']);
});

test('thousands of goods take no more than their number', () => {
  const size = 5_000;
  const numbers = Array.from({ length: size }, (_, index) => `SKU-${index}`);
  const { comprobante, findings } = prepareComprobante(
    cfdiInput(
      exportInput(
        { conceptos: numbers.map((noIdentificacion) => exported({ noIdentificacion })) },
        {
          mercancias: numbers.map((noIdentificacion) => ({
            noIdentificacion,
            fraccionArancelaria: '8471300101',
            unidadAduana: '06',
          })),
        },
      ),
    ),
    { catalogs: testCatalogs() },
  );
  expect(findings).toEqual([]);
  expect(readComplement(comprobante?.complementos, 'cce20:ComercioExterior')?.totalUsd).toBe('250000.00');
});
