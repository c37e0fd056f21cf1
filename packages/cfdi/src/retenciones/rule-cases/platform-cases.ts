import type { RetencionCase } from './retencion-case.ts';

const c = '/complemento';
const one = `${c}/servicios/0`;
const iva = '/totales/impRetenidos/0';
const isr = '/totales/impRetenidos/1';
const isrTax = { baseRet: '1681.06', impuestoRet: '001', montoRet: '16.81', tipoPagoRet: '04' };
const ivaTax = { baseRet: '268.96', impuestoRet: '002', montoRet: '134.48', tipoPagoRet: '01' };

/** Platforms (SPT102–147). */
export const platformCases: readonly RetencionCase[] = [
  ['plataforma_clave_not_26', 'SPT102', 'platform', '/cveRetenc', { '/cveRetenc': '25' }, {}],
  ['plataforma_receptor_not_registered', 'SPT103', 'platform', '/receptor/nacional/rfcR', { '/receptor/nacional/rfcR': 'IIA040805DZ4' }, {}],
  ['plataforma_num_reg_id_trib_required', 'SPT104', 'digital', '/receptor/extranjero/numRegIdTribR', { '/receptor/extranjero/numRegIdTribR': undefined }, { '/receptor/extranjero/numRegIdTribR': 'XEXX010101000' }],
  ['plataforma_more_than_a_month', 'SPT105', 'platform', '/periodo/mesFin', { '/periodo/mesFin': '11' }, {}],
  ['plataforma_ejercicio_out_of_range', 'SPT106', 'platform', '/periodo/ejercicio', { '/periodo/ejercicio': '2027' }, { '/periodo/ejercicio': '2026' }],
  ['plataforma_operacion_mismatch', 'SPT107', 'platform', '/totales/montoTotOperacion', { '/totales/montoTotOperacion': '1681.05' }, { '/totales/montoTotOperacion': '1681.06' }],
  ['plataforma_gravado_mismatch', 'SPT108', 'platform', '/totales/montoTotGrav', { '/totales/montoTotGrav': '1681.05' }, {}],
  ['plataforma_exento_not_zero', 'SPT109', 'platform', '/totales/montoTotExent', { '/totales/montoTotExent': '0.01' }, { '/totales/montoTotExent': '0' }],
  ['plataforma_total_ret_mismatch', 'SPT110', 'platform', '/totales/montoTotRet', { '/totales/montoTotRet': '0' }, { '/totales/montoTotRet': '151.29' }],
  ['plataforma_isr_of_persona_fisica', 'SPT111', 'platform', `${isr}/impuestoRet`, { '/emisor/rfcE': 'CACX7605101P8' }, {}],
  ['plataforma_iva_missing', 'SPT112', 'platform', '/totales/impRetenidos', { '/totales/impRetenidos': [isrTax] }, { '/totales/impRetenidos': [isrTax], [`${one}/impuestosTrasladados/importe`]: '0' }],
  ['plataforma_tax_repeated', 'SPT113', 'platform', `${isr}/impuestoRet`, { '/totales/impRetenidos': [ivaTax, ivaTax] }, {}],
  ['plataforma_foreign_iva_missing', 'SPT114', 'digital', '/totales/impRetenidos', { '/totales/impRetenidos': [] }, {}],
  ['plataforma_isr_base', 'SPT115', 'cash', `${isr}/baseRet`, { [`${isr}/baseRet`]: '2281.06' }, { [`${isr}/baseRet`]: '1781.06' }],
  ['plataforma_iva_base', 'SPT116', 'cash', `${iva}/baseRet`, { [`${iva}/baseRet`]: '348.96' }, { [`${iva}/baseRet`]: '268.96' }],
  ['plataforma_iva_amount', 'SPT117', 'platform', `${iva}/montoRet`, { [`${iva}/montoRet`]: '134.49' }, { [`${iva}/montoRet`]: '268.96' }],
  ['plataforma_isr_amount', 'SPT118', 'platform', `${isr}/montoRet`, { [`${isr}/montoRet`]: '16.80' }, { [`${isr}/montoRet`]: '16.81' }],
  ['plataforma_publico_iva_amount', 'SPT119', 'unregistered', `${iva}/montoRet`, { [`${iva}/montoRet`]: '134.48' }, { [`${iva}/montoRet`]: '268.96' }],
  ['plataforma_publico_isr_amount', 'SPT120', 'unregistered', `${isr}/montoRet`, { [`${isr}/montoRet`]: '16.81' }, { [`${isr}/montoRet`]: '336.21' }],
  ['plataforma_digital_iva_amount', 'SPT121', 'digital', `${iva}/montoRet`, { [`${iva}/montoRet`]: '134.48' }, { [`${iva}/montoRet`]: '268.96' }],
  ['plataforma_digital_isr_forbidden', 'SPT122', 'digital', `${isr}/impuestoRet`, { '/totales/impRetenidos/1': isrTax }, {}],
  ['plataforma_isr_of_digital_service', 'SPT123', 'digitalHere', `${isr}/impuestoRet`, { '/totales/impRetenidos/1': isrTax }, {}],
  ['plataforma_isr_of_foreigner', 'SPT124', 'digital', `${isr}/impuestoRet`, { '/totales/impRetenidos/1': isrTax, [`${one}/tipoDeServ`]: '05' }, {}],
  ['plataforma_periodicidad_unknown', 'SPT125', 'platform', `${c}/periodicidad`, { [`${c}/periodicidad`]: '06' }, { [`${c}/periodicidad`]: '05' }],
  ['plataforma_num_serv_mismatch', 'SPT126', 'platform', `${c}/numServ`, { [`${c}/numServ`]: '2' }, { [`${c}/numServ`]: '01' }],
  ['plataforma_precio_mismatch', 'SPT127', 'platform', `${c}/monTotServSiva`, { [`${c}/monTotServSiva`]: '1681.07' }, { [`${c}/monTotServSiva`]: '1681.060' }],
  ['plataforma_iva_trasladado_mismatch', 'SPT128', 'platform', `${c}/totalIvaTrasladado`, { [`${c}/totalIvaTrasladado`]: '268.97' }, {}],
  ['plataforma_iva_retenido_mismatch', 'SPT129', 'platform', `${c}/totalIvaRetenido`, { [`${c}/totalIvaRetenido`]: '134.49' }, {}],
  ['plataforma_isr_retenido_mismatch', 'SPT130', 'platform', `${c}/totalIsrRetenido`, { [`${c}/totalIsrRetenido`]: '0' }, {}],
  ['plataforma_dif_iva_mismatch', 'SPT131', 'cash', `${c}/difIvaEntregadoPrestServ`, { [`${c}/difIvaEntregadoPrestServ`]: '214.4896' }, { [`${c}/difIvaEntregadoPrestServ`]: '134.4896' }],
  ['plataforma_dif_iva_of_foreigner', 'SPT132', 'digital', `${c}/difIvaEntregadoPrestServ`, { [`${c}/difIvaEntregadoPrestServ`]: '0.01' }, {}],
  ['plataforma_comision_mismatch', 'SPT133', 'cash', `${c}/monTotalporUsoPlataforma`, { [`${c}/monTotalporUsoPlataforma`]: '14.66' }, {}],
  ['plataforma_contribucion_mismatch', 'SPT134', 'cash', `${c}/monTotalContribucionGubernamental`, { [`${c}/monTotalContribucionGubernamental`]: undefined }, { [`${c}/monTotalContribucionGubernamental`]: '25' }],
  ['plataforma_contribucion_mismatch', 'SPT134', 'platform', `${c}/monTotalContribucionGubernamental`, { [`${c}/monTotalContribucionGubernamental`]: '0.00' }, {}],
  ['plataforma_forma_pago_unknown', 'SPT135', 'platform', `${one}/formaPagoServ`, { [`${one}/formaPagoServ`]: '10' }, { [`${one}/formaPagoServ`]: '08' }],
  ['plataforma_tipo_serv_unknown', 'SPT136', 'platform', `${one}/tipoDeServ`, { [`${one}/tipoDeServ`]: '10' }, { [`${one}/tipoDeServ`]: '11' }],
  ['plataforma_tipo_serv_mixed', 'SPT137', 'cash', `${c}/servicios/1/tipoDeServ`, { [`${c}/servicios/1/tipoDeServ`]: '06' }, {}],
  ['plataforma_sub_tipo_wrong', 'SPT138', 'rides', `${one}/subTipServ`, { [`${one}/subTipServ`]: undefined }, { [`${one}/subTipServ`]: '04' }],
  ['plataforma_sub_tipo_wrong', 'SPT138', 'platform', `${one}/subTipServ`, { [`${one}/subTipServ`]: '01' }, { [`${one}/subTipServ`]: '08' }],
  ['plataforma_tercero_not_registered', 'SPT139', 'rides', `${one}/rfcTerceroAutorizado`, { [`${one}/rfcTerceroAutorizado`]: 'IIA040805DZ4' }, {}],
  ['plataforma_fecha_outside_period', 'SPT140', 'platform', `${one}/fechaServ`, { [`${one}/fechaServ`]: '2025-11-01' }, { [`${one}/fechaServ`]: '2025-10-31' }],
  ['plataforma_iva_node', 'SPT141', 'platform', `${one}/impuestosTrasladados`, { [`${one}/formaPagoServ`]: '09' }, {}],
  ['plataforma_iva_node', 'SPT141', 'platform', `${one}/impuestosTrasladados`, { [`${one}/impuestosTrasladados`]: undefined }, {}],
  ['plataforma_iva_base_not_precio', 'SPT142', 'platform', `${one}/impuestosTrasladados/base`, { [`${one}/impuestosTrasladados/base`]: '1681.05' }, { [`${one}/impuestosTrasladados/base`]: '1681.0600' }],
  ['plataforma_iva_importe', 'SPT143', 'platform', `${one}/impuestosTrasladados/importe`, { [`${one}/impuestosTrasladados/importe`]: '268.95' }, { [`${one}/impuestosTrasladados/importe`]: '268.97' }],
  ['plataforma_tasa_unknown', '301', 'platform', `${one}/impuestosTrasladados/tasaCuota`, { [`${one}/impuestosTrasladados/tasaCuota`]: '0.15' }, { [`${one}/impuestosTrasladados/tasaCuota`]: '0.16' }],
  ['plataforma_impuesto_unknown', '301', 'platform', `${one}/impuestosTrasladados/impuesto`, { [`${one}/impuestosTrasladados/impuesto`]: '04' }, {}],
  ['plataforma_entidad_unknown', 'SPT144', 'cash', `${c}/servicios/1/contribucionGubernamental/entidadDondePagaLaContribucion`, { [`${c}/servicios/1/contribucionGubernamental/entidadDondePagaLaContribucion`]: '33' }, {}],
  ['plataforma_contribucion_too_small', 'SPT145', 'cash', `${c}/servicios/1/contribucionGubernamental/impContrib`, { [`${c}/servicios/1/contribucionGubernamental/impContrib`]: '0.99' }, { [`${c}/servicios/1/contribucionGubernamental/impContrib`]: '1.01' }],
  ['plataforma_comision_node', 'SPT146', 'platform', `${one}/comision`, { [`${one}/comision`]: undefined }, {}],
  ['plataforma_comision_node', 'SPT146', 'platform', `${one}/comision`, { [`${one}/formaPagoServ`]: '09' }, {}],
  ['plataforma_comision_not_positive', 'SPT147', 'platform', `${one}/comision/importe`, { [`${one}/comision/importe`]: '0.00' }, { [`${one}/comision/importe`]: '0.01' }],
]; // prettier-ignore
