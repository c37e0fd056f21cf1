import type { PagoCase } from './pago-case.ts';

const docto = '/pagos/0/doctosRelacionados/0';
const dr = (name: string): string => `${docto}/${name}`;
const change = (name: string, value: unknown): Readonly<Record<string, unknown>> => ({ [dr(name)]: value });
const none = { [dr('trasladosDr')]: undefined };
const isr = {
  baseDr: '1000.00',
  impuestoDr: '001',
  tipoFactorDr: 'Tasa',
  tasaOCuotaDr: '0.100000',
  importeDr: '100.00',
};
const ieps = { ...isr, impuestoDr: '003', tasaOCuotaDr: '0.080000', importeDr: '80.00' };

/** Documents (CRP20236–20248, 20275, 20277–20279). */
const balanceCases: readonly PagoCase[] = [
  ['pago_moneda_dr_xxx', 'CRP20236', 'pesos', dr('monedaDr'), change('monedaDr', 'XXX'), {}],
  ['pago_equivalencia_required', 'CRP20237', 'mixed', dr('equivalenciaDr'), change('equivalenciaDr', undefined), {}],
  ['pago_equivalencia_not_one', 'CRP20238', 'pesos', dr('equivalenciaDr'), change('equivalenciaDr', undefined), change('equivalenciaDr', '1.0000000000')],
  ['pago_saldo_ant_not_positive', 'CRP20239', 'pesos', dr('impSaldoAnt'), change('impSaldoAnt', '0'), {}],
  ['pago_saldo_ant_decimals', 'CRP20240', 'pesos', dr('impSaldoAnt'), change('impSaldoAnt', '1160.000'), change('impSaldoAnt', '1160')],
  ['pago_imp_pagado_not_positive', 'CRP20241', 'pesos', dr('impPagado'), change('impPagado', '0.00'), {}],
  ['pago_imp_pagado_decimals', 'CRP20242', 'pesos', dr('impPagado'), change('impPagado', '1160.000'), change('impPagado', '1160.0')],
  ['pago_saldo_insoluto_decimals', 'CRP20243', 'pesos', dr('impSaldoInsoluto'), change('impSaldoInsoluto', '0.000'), change('impSaldoInsoluto', '0')],
  ['pago_saldo_insoluto_mismatch', 'CRP20244', 'pesos', dr('impSaldoInsoluto'), { ...change('impPagado', '1160.01'), ...change('impSaldoInsoluto', '-0.01') }, { ...change('impPagado', '1000'), ...change('impSaldoInsoluto', '160') }],
  ['pago_objeto_imp_dr_unknown', 'CRP20245', 'pesos', dr('objetoImpDr'), change('objetoImpDr', '09'), {}],
  ['pago_imp_pagado_out_of_limits', 'CRP20275', 'mixed', dr('impPagado'), change('impPagado', '1300.00'), change('impPagado', '1160.00')],
  ['pago_equivalencia_ten_decimals', 'CRP20277', 'mixed', '/pagos/0/doctosRelacionados/1/equivalenciaDr', { '/pagos/0/doctosRelacionados/1/equivalenciaDr': '1' }, {}],
  ['pago_impuestos_dr_required', 'CRP20246', 'pesos', dr('objetoImpDr'), none, { ...none, ...change('objetoImpDr', '01') }],
  ['pago_impuestos_dr_forbidden', 'CRP20247', 'pesos', dr('objetoImpDr'), change('objetoImpDr', '04'), change('objetoImpDr', '02')],
  ['pago_impuestos_dr_empty', 'CRP20248', 'pesos', docto, change('trasladosDr', []), none],
  ['pago_iva_or_ieps_forbidden', 'CRP20278', 'pesos', dr('objetoImpDr'), change('objetoImpDr', '06'), { ...none, ...change('objetoImpDr', '08'), ...change('retencionesDr', [isr]) }],
  ['pago_ieps_without_iva_required', 'CRP20279', 'ieps', dr('objetoImpDr'), change('trasladosDr', undefined), change('retencionesDr', [isr, ieps])],
]; // prettier-ignore

const traslado = (name: string): string => dr(`trasladosDr/0/${name}`);
const retencion = (name: string): string => dr(`retencionesDr/0/${name}`);

/** Taxes of documents (CRP20249–20261). */
const taxCases: readonly PagoCase[] = [
  ['pago_retencion_base_not_positive', 'CRP20249', 'withheld', retencion('baseDr'), { [retencion('baseDr')]: '0' }, {}],
  ['pago_retencion_impuesto_unknown', 'CRP20250', 'withheld', retencion('impuestoDr'), { [retencion('impuestoDr')]: '004' }, {}],
  ['pago_retencion_factor_unknown', 'CRP20251', 'withheld', retencion('tipoFactorDr'), { [retencion('tipoFactorDr')]: 'tasa' }, {}],
  ['pago_retencion_exento', 'CRP20252', 'withheld', retencion('tipoFactorDr'), { [retencion('tipoFactorDr')]: 'Exento' }, {}],
  ['pago_retencion_rate_unknown', 'CRP20253', 'withheld', retencion('tasaOCuotaDr'), { [retencion('tasaOCuotaDr')]: '0.360000' }, { [retencion('tasaOCuotaDr')]: '0.350000' }],
  ['pago_retencion_importe_out_of_limits', 'CRP20254', 'withheld', retencion('importeDr'), { [retencion('importeDr')]: '100.02' }, { [retencion('importeDr')]: '100' }],
  ['pago_traslado_base_not_positive', 'CRP20255', 'pesos', traslado('baseDr'), { [traslado('baseDr')]: '0.00' }, {}],
  ['pago_traslado_impuesto_unknown', 'CRP20256', 'pesos', traslado('impuestoDr'), { [traslado('impuestoDr')]: 'IVA' }, {}],
  ['pago_traslado_factor_unknown', 'CRP20257', 'pesos', traslado('tipoFactorDr'), { [traslado('tipoFactorDr')]: '16' }, {}],
  ['pago_traslado_exento_with_rate', 'CRP20258', 'pesos', traslado('tipoFactorDr'), { [traslado('tipoFactorDr')]: 'Exento' }, {}],
  ['pago_traslado_rate_required', 'CRP20259', 'pesos', traslado('tasaOCuotaDr'), { [traslado('importeDr')]: undefined }, {}],
  ['pago_traslado_rate_unknown', 'CRP20260', 'pesos', traslado('tasaOCuotaDr'), { [traslado('tasaOCuotaDr')]: '0.150000' }, { [traslado('tasaOCuotaDr')]: '0.080000' }],
  ['pago_traslado_importe_out_of_limits', 'CRP20261', 'pesos', traslado('importeDr'), { [traslado('importeDr')]: '160.02' }, { [traslado('importeDr')]: '160.00' }],
]; // prettier-ignore

const retP = (name: string): string => `/pagos/0/retencionesP/0/${name}`;
const trasP = (name: string): string => `/pagos/0/trasladosP/0/${name}`;
const exentoP = '/pagos/0/trasladosP/2';
const again = { baseP: '1.00', impuestoP: '002', tipoFactorP: 'Tasa', tasaOCuotaP: '0.16', importeP: '0.16' };

/** Taxes of payments (CRP20262–20274). */
const paymentTaxCases: readonly PagoCase[] = [
  ['pago_retencion_p_impuesto_unknown', 'CRP20262', 'withheld', retP('impuestoP'), { [retP('impuestoP')]: '009' }, {}],
  ['pago_retencion_p_repeated', 'CRP20263', 'withheld', '/pagos/0/retencionesP/1', { '/pagos/0/retencionesP/1/impuestoP': '001' }, {}],
  ['pago_retencion_p_total_missing', 'CRP20264', 'withheld', retP('importeP'), { '/totales/totalRetencionesIsr': undefined }, {}],
  ['pago_retencion_p_mismatch', 'CRP20265', 'withheld', retP('importeP'), { [retP('importeP')]: '100.02' }, { [retP('importeP')]: '100' }],
  ['pago_retencion_p_mismatch', 'CRP20265', 'withheld', '/pagos/0/retencionesP', { '/pagos/0/retencionesP': undefined }, {}],
  ['pago_traslado_p_exento_with_rate', 'CRP20266', 'rates', exentoP, { [`${exentoP}/importeP`]: '0' }, {}],
  ['pago_traslado_p_base_total_missing', 'CRP20267', 'pesos', trasP('baseP'), { '/totales/totalTrasladosBaseIva16': undefined }, {}],
  ['pago_traslado_p_base_mismatch', 'CRP20268', 'pesos', trasP('baseP'), { [trasP('baseP')]: '1000.01' }, { [trasP('baseP')]: '1000' }],
  ['pago_traslado_p_base_mismatch', 'CRP20268', 'pesos', '/pagos/0/trasladosP', { '/pagos/0/trasladosP': undefined }, {}],
  ['pago_traslado_p_exento_mismatch', 'CRP20269', 'rates', `${exentoP}/baseP`, { [`${exentoP}/baseP`]: '999.98' }, { [`${exentoP}/baseP`]: '1000.0' }],
  ['pago_traslado_p_impuesto_unknown', 'CRP20270', 'pesos', trasP('impuestoP'), { [trasP('impuestoP')]: '2' }, {}],
  ['pago_traslado_p_repeated', 'CRP20271', 'pesos', '/pagos/0/trasladosP/1', { '/pagos/0/trasladosP/1': again }, {}],
  ['pago_traslado_p_rate_unknown', 'CRP20272', 'pesos', trasP('tasaOCuotaP'), { [trasP('tasaOCuotaP')]: '0.17' }, {}],
  ['pago_traslado_p_importe_total_missing', 'CRP20273', 'pesos', trasP('importeP'), { '/totales/totalTrasladosImpuestoIva16': undefined }, {}],
  ['pago_traslado_p_importe_mismatch', 'CRP20274', 'pesos', trasP('importeP'), { [trasP('importeP')]: '159.98' }, { [trasP('importeP')]: '160.00' }],
]; // prettier-ignore

export const doctoCases: readonly PagoCase[] = [...balanceCases, ...taxCases, ...paymentTaxCases];
