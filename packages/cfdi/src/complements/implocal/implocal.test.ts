import { expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import { prepareComprobante } from '../../rules/prepare-comprobante.ts';
import { complementDocuments } from '../../test-support/complement-documents.ts';
import { describeComplementRules } from '../../test-support/complement-cases.ts';
import { cfdiInput, conceptoInput } from '../../test-support/invoice.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { readComplement } from '../read-complement.ts';
import { implocalRules } from './implocal-rules.ts';
import type { ImpuestosLocalesInput } from './implocal-input.ts';

const on = complementDocuments.local;
const compute = (impuestosLocales: ImpuestosLocalesInput, moneda = 'MXN'): Unsealed =>
  computeComprobante(cfdiInput({ impuestosLocales, moneda, ...(moneda !== 'MXN' && { tipoCambio: '0.12' }) }));

describeComplementRules(
  'implocal:ImpuestosLocales',
  implocalRules,
  [
    { code: 'implocal_field_required', sat: '301', on, breaks: { '~/trasladosLocales/0/impLocTrasladado': '' }, at: '~/trasladosLocales/0/impLocTrasladado', passes: {} },
    { code: 'implocal_field_malformed', sat: '301', on, breaks: { '~/totaldeTraslados': '30.000' }, at: '~/totaldeTraslados', passes: { '~/totaldeTraslados': '30' } },
    { code: 'implocal_field_malformed', sat: '301', on, breaks: { '~/trasladosLocales/0/tasadeTraslado': '3 %' }, at: '~/trasladosLocales/0/tasadeTraslado', passes: {} },
    { code: 'implocal_total_retenciones_mismatch', on, breaks: { '~/totaldeRetenciones': '5.01' }, at: '~/totaldeRetenciones', passes: { '~/totaldeRetenciones': '5' } },
    { code: 'implocal_total_traslados_mismatch', on, breaks: { '~/trasladosLocales': undefined }, at: '~/totaldeTraslados', passes: { '~/trasladosLocales': undefined, '~/totaldeTraslados': '0.00' } },
    { code: 'implocal_without_taxes', severity: 'warning', on, breaks: { '~/trasladosLocales': undefined, '~/retencionesLocales': undefined }, at: '~', passes: { '~/retencionesLocales': undefined } },
    { code: 'implocal_rate_as_fraction', severity: 'warning', on, breaks: { '~/trasladosLocales/0/tasadeTraslado': '0.03' }, at: '~/trasladosLocales/0/tasadeTraslado', passes: { '~/trasladosLocales/0/tasadeTraslado': '3.00' } },
  ],
  { catalogs: testCatalogs() },
); // prettier-ignore

test('local taxes are computed from the net amount and change the total', () => {
  expect(on.total).toBe('1185.00');
  expect(readComplement(on.complementos, 'implocal:ImpuestosLocales')).toEqual({
    totaldeRetenciones: '5.00',
    totaldeTraslados: '30.00',
    retencionesLocales: [{ impLocRetenido: '5 AL MILLAR', tasadeRetencion: '0.50', importe: '5.00' }],
    trasladosLocales: [{ impLocTrasladado: 'ISH', tasadeTraslado: '3.00', importe: '30.00' }],
  });
  expect('impuestosLocales' in on).toBe(false);
});

test('a base or an amount that is given is used, and rounding is half up to the cent', () => {
  const document = compute({
    traslados: [
      { nombre: 'ISH', tasa: '3', base: '333.5' },
      { nombre: 'SANEAMIENTO', tasa: '1.25', importe: '76.5' },
    ],
  });
  const written = readComplement(document.complementos, 'implocal:ImpuestosLocales');
  expect(written?.trasladosLocales?.map(({ importe }) => importe)).toEqual(['10.01', '76.50']);
  expect(written).toMatchObject({ totaldeRetenciones: '0.00', totaldeTraslados: '86.51' });
  expect(document.total).toBe('1246.51');
});

test('a discount is taken off before local taxes, and a currency without cents has none', () => {
  const discounted = computeComprobante(
    cfdiInput({
      conceptos: [conceptoInput({ descuento: '100' })],
      impuestosLocales: { traslados: [{ nombre: 'ISH', tasa: '3' }] },
    }),
  );
  expect(readComplement(discounted.complementos, 'implocal:ImpuestosLocales')?.totaldeTraslados).toBe('27.00');
  const yen = compute({ traslados: [{ nombre: 'ISH', tasa: '3.33' }] }, 'JPY');
  expect(readComplement(yen.complementos, 'implocal:ImpuestosLocales')?.totaldeTraslados).toBe('33.00');
  expect(yen.total).toBe('1193');
  expect(() => compute({ traslados: [{ nombre: 'ISH', tasa: '3', importe: '30.50' }] }, 'JPY')).toThrow(
    InvalidCfdiInput,
  );
});

test('what cannot be computed is told with its place in the input', () => {
  const broken = { traslados: [{ nombre: 'ISH', tasa: '3.125' }, { nombre: 'ISH', tasa: '3', base: '1,000' }] }; // prettier-ignore
  const { comprobante, findings } = prepareComprobante(cfdiInput({ impuestosLocales: broken }));
  expect(comprobante).toBeUndefined();
  expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'local_tax_decimals /impuestosLocales/traslados/0/tasa',
    'amount_malformed /impuestosLocales/traslados/1/base',
  ]);
  expect(() => compute(broken)).toThrow(InvalidCfdiInput);
});

test('findings about the complement lead into the input it was given as', () => {
  const { findings } = prepareComprobante(
    cfdiInput({ impuestosLocales: { retenciones: [{ nombre: '', tasa: '0.5' }] } }),
  );
  expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'implocal_field_required /impuestosLocales/retenciones/0/nombre',
  ]);
});
