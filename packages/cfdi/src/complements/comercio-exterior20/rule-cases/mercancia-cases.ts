import type { ComplementCase } from '../../../test-support/complement-cases.ts';
import { complementDocuments } from '../../../test-support/complement-documents.ts';
import { documents } from '../../../test-support/documents.ts';

const {
  exportSale: sale,
  exportByLine: byLine,
  exportDollars: dollars,
  transferAbroad: transfer,
} = complementDocuments;
const on = documents.export;
const goods = '~/mercancias/0';
/** A transfer whose goods leave everything to their line. */
const bare = {
  [goods]: { noIdentificacion: 'LAP-14', fraccionArancelaria: '8471300101', valorDolares: '450.50' },
  '/conceptos/0/unidad': '06',
  '/conceptos/0/valorUnitario': '0',
  '/conceptos/0/importe': '0',
};
const laptop = {
  noIdentificacion: 'LAP-14',
  fraccionArancelaria: '8471300101',
  cantidadAduana: '1',
  unidadAduana: '06',
  valorUnitarioAduana: '50.00',
  valorDolares: '50.00',
};

/** Goods, tariff items and values. */
export const cceMercanciaCases: readonly ComplementCase[] = [
  { code: 'cce_unidad_aduana_unknown', sat: '301', on, breaks: { [`${goods}/unidadAduana`]: '77' }, at: `${goods}/unidadAduana`, passes: {} },
  { code: 'cce_mercancia_without_concepto', sat: 'CCE152', on, breaks: { [`${goods}/noIdentificacion`]: 'LAP-15' }, at: `${goods}/noIdentificacion`, passes: {} },
  { code: 'cce_mercancia_repeated', sat: 'CCE153', on, breaks: { '~/mercancias/1': laptop }, at: '~/mercancias/1', passes: { '~/mercancias/1': { ...laptop, fraccionArancelaria: '2005800100' } } },
  { code: 'cce_valor_dolares_zero', sat: 'CCE172', on, breaks: { [`${goods}/valorDolares`]: '0.00' }, at: `${goods}/valorDolares`, passes: { [`${goods}/valorDolares`]: '0', [`${goods}/unidadAduana`]: '99' } },
  { code: 'cce_valor_dolares_out_of_limits', sat: 'CCE158', on: dollars, breaks: { [`${goods}/valorDolares`]: '990.00' }, at: `${goods}/valorDolares`, passes: { [`${goods}/valorDolares`]: '1000.01' } },
  { code: 'cce_valor_dolares_out_of_limits', sat: 'CCE158', on, breaks: { [`${goods}/valorDolares`]: '80.00' }, at: `${goods}/valorDolares`, passes: { [`${goods}/valorDolares`]: '1' } },
  { code: 'cce_valor_dolares_unlikely', severity: 'warning', on, breaks: { [`${goods}/valorDolares`]: '55.00' }, at: `${goods}/valorDolares`, passes: { [`${goods}/valorDolares`]: '50.00' } },
  { code: 'cce_valor_aduana_out_of_limits', sat: 'CCE171', on, breaks: { [`${goods}/valorUnitarioAduana`]: '30.00' }, at: `${goods}/valorDolares`, passes: { [`${goods}/valorDolares`]: '1.00' } },
  { code: 'cce_muestras_without_discount', sat: 'CCE164', on: sale, breaks: { '/conceptos/2/descuento': '23.00' }, at: '~/mercancias/1/valorDolares', passes: {} },
  { code: 'cce_muestras_without_discount', sat: 'CCE164', on: sale, breaks: { '/conceptos/2/descuento': undefined }, at: '~/mercancias/1/valorDolares', passes: { '/conceptos/2/descuento': undefined, '~/mercancias/1/fraccionArancelaria': '2005800100' } },
  { code: 'cce_fraccion_required', sat: 'CCE160', on, breaks: { [`${goods}/fraccionArancelaria`]: undefined }, at: `${goods}/fraccionArancelaria`, passes: { [`${goods}/fraccionArancelaria`]: '', [`${goods}/unidadAduana`]: '99' } },
  { code: 'cce_fraccion_forbidden', sat: 'CCE159', on: sale, breaks: { '~/mercancias/2/fraccionArancelaria': '8471300101' }, at: '~/mercancias/2/fraccionArancelaria', passes: {} },
  { code: 'cce_fraccion_forbidden', sat: 'CCE159', on, breaks: { '/conceptos/0/claveUnidad': 'E48' }, at: `${goods}/fraccionArancelaria`, passes: {} },
  { code: 'cce_fraccion_unknown', sat: 'CCE161', on, breaks: { [`${goods}/fraccionArancelaria`]: '9999999999' }, at: `${goods}/fraccionArancelaria`, passes: {} },
  { code: 'cce_unidad_not_of_fraccion', sat: 'CCE167', on, breaks: { [`${goods}/unidadAduana`]: '01' }, at: `${goods}/unidadAduana`, passes: {} },
  { code: 'cce_concepto_unidad_not_of_fraccion', sat: 'CCE162', on: byLine, breaks: { '/conceptos/0/unidad': '01' }, at: `${goods}/unidadAduana`, passes: {} },
  { code: 'cce_customs_fields_together', sat: 'CCE165', on, breaks: { [`${goods}/valorUnitarioAduana`]: undefined }, at: `${goods}/valorUnitarioAduana`, passes: {} },
  { code: 'cce_customs_fields_required', sat: 'CCE166', on: sale, breaks: { '~/mercancias/1': { noIdentificacion: 'MUESTRA', fraccionArancelaria: '9801000100', valorDolares: '1.20' } }, at: '~/mercancias/1/cantidadAduana', passes: {} },
  { code: 'cce_concepto_cantidad_not_customs', severity: 'warning', on: byLine, breaks: { '/conceptos/0/cantidad': '1.0001' }, at: `${goods}/cantidadAduana`, passes: { '/conceptos/0/cantidad': '1.000' } },
  { code: 'cce_concepto_unidad_not_customs', severity: 'warning', on: byLine, breaks: { '/conceptos/0/unidad': 'Pieza' }, at: `${goods}/unidadAduana`, passes: {} },
  { code: 'cce_concepto_unidad_not_customs', severity: 'warning', on: byLine, breaks: { '/conceptos/0/unidad': undefined }, at: `${goods}/unidadAduana`, passes: {} },
  { code: 'cce_valor_unitario_zero', sat: 'CCE168', on, breaks: { [`${goods}/valorUnitarioAduana`]: '0.00' }, at: `${goods}/valorUnitarioAduana`, passes: { [`${goods}/valorUnitarioAduana`]: '0.00', [`${goods}/unidadAduana`]: '99' } },
  { code: 'cce_customs_fields_required_when_repeated', sat: 'CCE165', on: byLine, breaks: { '/conceptos/1': byLine.conceptos[0] }, at: `${goods}/cantidadAduana`, passes: {} },
  { code: 'cce_customs_fields_required_when_repeated', sat: 'CCE165', on: byLine, breaks: { '~/mercancias/1': { noIdentificacion: 'LAP-14', fraccionArancelaria: '2005800100', valorDolares: '1' } }, at: `${goods}/cantidadAduana`, passes: {} },
  { code: 'cce_traslado_cantidad_not_customs', sat: 'CCE154', on: transfer, breaks: { ...bare, '/conceptos/0/cantidad': '0.0009' }, at: `${goods}/cantidadAduana`, passes: { ...bare, '/conceptos/0/cantidad': '0.001' } },
  { code: 'cce_traslado_unidad_not_customs', sat: 'CCE155', on: transfer, breaks: { ...bare, '/conceptos/0/unidad': 'Pieza' }, at: `${goods}/unidadAduana`, passes: bare },
  { code: 'cce_traslado_valor_unitario_not_customs', sat: 'CCE156', on: transfer, breaks: { ...bare, '/conceptos/0/valorUnitario': '0.00001' }, at: `${goods}/valorUnitarioAduana`, passes: bare },
]; // prettier-ignore
