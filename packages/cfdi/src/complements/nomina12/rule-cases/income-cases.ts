import type { NominaCase } from './nomina-case.ts';

const worker = '/nomina/receptor';
const all = '/nomina/percepciones';
const first = `${all}/percepciones/0`;
const second = `${all}/percepciones/1`;
const retiro = `${all}/jubilacionPensionRetiro`;
const separacion = `${all}/separacionIndemnizacion`;
const horas = [{ dias: '1', tipoHoras: '01', horasExtra: '1', importePagado: '1.00' }];

/** Totals, dates and income (NOM31–NOM40, NOM69–NOM90, NOM109). */
export const incomeCases: readonly NominaCase[] = [
  ['nomina_without_payment', 'NOM31', 'fees', '/nomina/totalPercepciones', { '/nomina/totalPercepciones': undefined }, {}],
  ['nomina_tipo_unknown', 'NOM32', 'wages', '/nomina/tipoNomina', { '/nomina/tipoNomina': 'X' }, {}],
  ['nomina_periodicidad_ordinaria', 'NOM33', 'wages', `${worker}/periodicidadPago`, { [`${worker}/periodicidadPago`]: '99' }, { [`${worker}/periodicidadPago`]: '10' }],
  ['nomina_periodicidad_extraordinaria', 'NOM34', 'aguinaldo', `${worker}/periodicidadPago`, { [`${worker}/periodicidadPago`]: '04' }, {}],
  ['nomina_periodo_order', 'NOM35', 'wages', '/nomina/fechaInicialPago', { '/nomina/fechaInicialPago': '2026-11-16' }, { '/nomina/fechaInicialPago': '2026-11-15' }],
  ['nomina_total_percepciones_forbidden', 'NOM36', 'expenses', '/nomina/totalPercepciones', { '/nomina/totalPercepciones': '0.00' }, {}],
  ['nomina_total_percepciones', 'NOM37', 'wages', '/nomina/totalPercepciones', { '/nomina/totalPercepciones': '7353.31' }, { '/nomina/totalPercepciones': '7353.3' }],
  ['nomina_total_percepciones', 'NOM37', 'wages', '/nomina/totalPercepciones', { '/nomina/totalPercepciones': undefined }, {}],
  ['nomina_total_deducciones_forbidden', 'NOM38', 'subsidy', '/nomina/totalDeducciones', { '/nomina/totalDeducciones': '0.00' }, {}],
  ['nomina_total_deducciones', 'NOM39', 'wages', '/nomina/totalDeducciones', { '/nomina/totalDeducciones': '840.51' }, { '/nomina/totalDeducciones': '840.5' }],
  ['nomina_total_otros_pagos', 'NOM40', 'subsidy', '/nomina/totalOtrosPagos', { '/nomina/totalOtrosPagos': undefined }, { '/nomina/totalOtrosPagos': '120' }],
  ['nomina_totals_unbalanced', 'NOM69', 'wages', all, { [`${all}/totalExento`]: '0.01' }, { [`${all}/totalExento`]: '0' }],
  ['nomina_total_sueldos', 'NOM70', 'wages', `${all}/totalSueldos`, { [`${all}/totalSueldos`]: '7353.29' }, { [`${all}/totalSueldos`]: '7353.3' }],
  ['nomina_total_separacion', 'NOM71', 'severance', `${all}/totalSeparacionIndemnizacion`, { [`${all}/totalSeparacionIndemnizacion`]: '100000.00' }, { [`${all}/totalSeparacionIndemnizacion`]: '115000' }],
  ['nomina_total_jubilacion', 'NOM72', 'pension', `${all}/totalJubilacionPensionRetiro`, { [`${all}/totalJubilacionPensionRetiro`]: '9000.01' }, { [`${all}/totalJubilacionPensionRetiro`]: '9000.0' }],
  ['nomina_total_gravado', 'NOM73', 'overtime', `${all}/totalGravado`, { [`${all}/totalGravado`]: '2000.00' }, { [`${all}/totalGravado`]: '2150' }],
  ['nomina_total_exento', 'NOM74', 'overtime', `${all}/totalExento`, { [`${all}/totalExento`]: '0.00' }, { [`${all}/totalExento`]: '150' }],
  ['nomina_percepcion_zero', 'NOM75', 'overtime', `${second}/importeGravado`, { [`${second}/importeGravado`]: '0.00', [`${second}/importeExento`]: '0' }, { [`${second}/importeGravado`]: '0.00' }],
  ['nomina_percepcion_unknown', 'NOM76', 'wages', `${first}/tipoPercepcion`, { [`${first}/tipoPercepcion`]: '007' }, { [`${first}/tipoPercepcion`]: '056' }],
  ['nomina_total_sueldos_required', 'NOM77', 'wages', `${all}/totalSueldos`, { [`${all}/totalSueldos`]: undefined }, {}],
  ['nomina_separacion_required', 'NOM78', 'severance', separacion, { [separacion]: undefined }, {}],
  ['nomina_separacion_required', 'NOM78', 'severance', `${all}/totalSeparacionIndemnizacion`, { [`${all}/totalSeparacionIndemnizacion`]: undefined }, {}],
  ['nomina_jubilacion_presence', 'NOM79', 'pension', retiro, { [retiro]: undefined }, {}],
  ['nomina_jubilacion_presence', 'NOM79', 'wages', `${all}/totalJubilacionPensionRetiro`, { [`${all}/totalJubilacionPensionRetiro`]: '0.00' }, {}],
  ['nomina_jubilacion_una_exhibicion', 'NOM80', 'retirement', `${retiro}/totalUnaExhibicion`, { [`${retiro}/totalUnaExhibicion`]: undefined }, {}],
  ['nomina_jubilacion_una_exhibicion', 'NOM80', 'retirement', `${retiro}/montoDiario`, { [`${retiro}/montoDiario`]: '1.00' }, {}],
  ['nomina_jubilacion_parcialidades', 'NOM81', 'pension', `${retiro}/montoDiario`, { [`${retiro}/montoDiario`]: undefined }, {}],
  ['nomina_acciones_required', 'NOM82', 'shares', `${second}/accionesOTitulos`, { [`${second}/accionesOTitulos`]: undefined }, {}],
  ['nomina_acciones_forbidden', 'NOM83', 'wages', `${first}/accionesOTitulos`, { [`${first}/accionesOTitulos`]: { valorMercado: '1', precioAlOtorgarse: '1' } }, {}],
  ['nomina_horas_extra_required', 'NOM84', 'overtime', `${second}/horasExtra`, { [`${second}/horasExtra`]: undefined }, {}],
  ['nomina_horas_extra_forbidden', 'NOM85', 'wages', `${first}/horasExtra`, { [`${first}/horasExtra`]: horas }, {}],
  ['nomina_incapacidades_required', 'NOM86', 'incapacity', '/nomina/incapacidades', { '/nomina/incapacidades': undefined }, {}],
  ['nomina_incapacidad_amount', 'NOM87', 'incapacity', '/nomina/incapacidades', { '/nomina/incapacidades/0/importeMonetario': '799.99' }, { '/nomina/incapacidades/0/importeMonetario': '800' }],
  ['nomina_tipo_horas_unknown', 'NOM88', 'overtime', `${second}/horasExtra/0/tipoHoras`, { [`${second}/horasExtra/0/tipoHoras`]: '04' }, { [`${second}/horasExtra/0/tipoHoras`]: '03' }],
  ['nomina_una_exhibicion_alone', 'NOM89', 'retirement', `${retiro}/montoDiario`, { [`${retiro}/montoDiario`]: '1.00' }, {}],
  ['nomina_parcialidad_monto_diario', 'NOM90', 'pension', `${retiro}/totalUnaExhibicion`, { [`${retiro}/totalUnaExhibicion`]: '9000.00' }, {}],
  ['nomina_otros_ingresos_exento', 'NOM109', 'overtime', `${second}/importeExento`, { [`${second}/tipoPercepcion`]: '038' }, { [`${second}/tipoPercepcion`]: '038', '/fecha': '2025-12-31T23:59:59' }],
  ['nomina_separacion_regimen', '', 'severance', `${worker}/tipoRegimen`, { [`${worker}/tipoRegimen`]: '99' }, {}],
  ['nomina_separacion_unexpected', '', 'wages', separacion, { [separacion]: { totalPagado: '0.00', numAñosServicio: '1', ultimoSueldoMensOrd: '1.00', ingresoAcumulable: '0.00', ingresoNoAcumulable: '0.00' } }, {}],
  ['nomina_separacion_total', '', 'severance', `${separacion}/totalPagado`, { [`${separacion}/totalPagado`]: '100000.00' }, { [`${separacion}/totalPagado`]: '115000' }],
  ['nomina_jubilacion_total', '', 'pension', `${retiro}/totalParcialidad`, { [`${retiro}/totalParcialidad`]: '8000.00' }, { [`${retiro}/totalParcialidad`]: '9000' }],
  ['nomina_horas_extra_amount', '', 'overtime', `${second}/horasExtra`, { [`${second}/horasExtra/0/importePagado`]: '299.99' }, { [`${second}/horasExtra/0/importePagado`]: '300' }],
]; // prettier-ignore
