import type { NominaCase } from './nomina-case.ts';

const withheld = '/nomina/deducciones';
const deduccion = `${withheld}/deducciones/0`;
const first = '/nomina/otrosPagos/0';
const second = '/nomina/otrosPagos/1';
const saldo = `${second}/compensacionSaldosAFavor`;
const causado = `${first}/subsidioAlEmpleo/subsidioCausado`;
const december = { '/nomina/fechaFinalPago': '2026-12-15', [`${saldo}/año`]: '2026' };

/** Deductions, other payments, incapacities (NOM91–NOM108). */
export const paymentCases: readonly NominaCase[] = [
  ['nomina_impuestos_retenidos', 'NOM91', 'wages', `${withheld}/totalImpuestosRetenidos`, { [`${withheld}/totalImpuestosRetenidos`]: undefined }, { [`${withheld}/totalImpuestosRetenidos`]: '640.180' }],
  ['nomina_impuestos_retenidos_forbidden', 'NOM92', 'absence', `${withheld}/totalImpuestosRetenidos`, { [`${withheld}/totalImpuestosRetenidos`]: '0.00' }, { [`${withheld}/totalImpuestosRetenidos`]: '' }],
  ['nomina_deduccion_unknown', 'NOM93', 'wages', `${deduccion}/tipoDeduccion`, { [`${deduccion}/tipoDeduccion`]: '000' }, { [`${deduccion}/tipoDeduccion`]: '107' }],
  ['nomina_deduccion_incapacidades_required', 'NOM94', 'absence', '/nomina/incapacidades', { '/nomina/incapacidades': undefined }, {}],
  ['nomina_deduccion_incapacidad_amount', 'NOM95', 'absence', `${deduccion}/importe`, { [`${deduccion}/importe`]: '500.01' }, { [`${deduccion}/importe`]: '500' }],
  ['nomina_deduccion_zero', 'NOM96', 'wages', `${deduccion}/importe`, { [`${deduccion}/importe`]: '0.00' }, { [`${deduccion}/importe`]: '0.01' }],
  ['nomina_otro_pago_unknown', 'NOM97', 'balance', `${second}/tipoOtroPago`, { [`${second}/tipoOtroPago`]: '010' }, { [`${second}/tipoOtroPago`]: '999' }],
  ['nomina_compensacion_required', 'NOM98', 'balance', saldo, { [saldo]: undefined }, {}],
  ['nomina_subsidio_node_required', 'NOM99', 'subsidy', `${first}/subsidioAlEmpleo`, { [`${first}/subsidioAlEmpleo`]: undefined }, {}],
  ['nomina_otro_pago_zero', 'NOM100', 'balance', `${second}/importe`, { [`${second}/importe`]: '0.00' }, { [`${first}/importe`]: '0.00' }],
  ['nomina_subsidio_above_month', 'NOM101', 'subsidy', causado, { [causado]: '628.01' }, { [causado]: '628' }],
  ['nomina_subsidio_above_month', 'NOM101', 'subsidy', causado, { [causado]: '475.01', '/fecha': '2025-06-30T10:00:00' }, { [causado]: '475.00', '/fecha': '2025-06-30T10:00:00' }],
  ['nomina_subsidio_above_month', 'NOM101', 'subsidy', causado, { [causado]: '407.03', '/fecha': '2024-06-30T10:00:00' }, { [causado]: '407.02', '/fecha': '2024-06-30T10:00:00' }],
  ['nomina_saldo_below_remanente', 'NOM102', 'balance', `${saldo}/saldoAFavor`, { [`${saldo}/saldoAFavor`]: '199.99' }, { [`${saldo}/saldoAFavor`]: '200' }],
  ['nomina_saldo_year', 'NOM103', 'balance', `${saldo}/año`, { [`${saldo}/año`]: '2026' }, december],
  ['nomina_incapacidad_unknown', 'NOM104', 'absence', '/nomina/incapacidades/0/tipoIncapacidad', { '/nomina/incapacidades/0/tipoIncapacidad': '05' }, { '/nomina/incapacidades/0/tipoIncapacidad': '04' }],
  ['nomina_subsidio_required', 'NOM105', 'balance', '/nomina/otrosPagos', { [`${first}/tipoOtroPago`]: '003' }, { [`${first}/tipoOtroPago`]: '008' }],
  ['nomina_subsidio_forbidden', 'NOM106', 'subsidy', `${first}/tipoOtroPago`, { '/nomina/receptor/tipoRegimen': '03' }, { '/nomina/receptor/tipoRegimen': '03', [`${first}/tipoOtroPago`]: '003' }],
  ['nomina_subsidio_above_caused', 'NOM107', 'subsidy', `${first}/importe`, { [`${first}/importe`]: '260.01' }, { [`${first}/importe`]: '260.00' }],
  ['nomina_subsidio_above_days', 'NOM108', 'subsidy', causado, { [causado]: '661.13', '/nomina/numDiasPagados': '32.000' }, { [causado]: '661.12', '/nomina/numDiasPagados': '32.000' }],
  ['nomina_otras_deducciones', '', 'wages', `${withheld}/totalOtrasDeducciones`, { [`${withheld}/totalOtrasDeducciones`]: '200.00' }, { [`${withheld}/totalOtrasDeducciones`]: '200.320' }],
  ['nomina_total_otros_pagos_unexpected', '', 'fees', '/nomina/totalOtrosPagos', { '/nomina/totalOtrosPagos': '0.00' }, {}],
  ['nomina_isr_on_exempt', '', 'severance', `${withheld}/totalImpuestosRetenidos`, { '/nomina/percepciones/totalGravado': '0.00' }, {}],
  ['nomina_subsidio_with_adjustment', '', 'balance', `${first}/tipoOtroPago`, { [`${second}/tipoOtroPago`]: '007' }, {}],
]; // prettier-ignore
