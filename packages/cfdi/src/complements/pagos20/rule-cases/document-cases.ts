import type { PagoCase } from './pago-case.ts';

const line = '/conceptos/0';
const iva = { base: '1.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '0.16' };

/** Header and fixed concept (CRP20101–20123). */
export const documentCases: readonly PagoCase[] = [
  ['pago_tipo_not_p', 'CRP20101', 'pesos', '/tipoDeComprobante', { '/tipoDeComprobante': 'I' }, {}],
  ['pago_exportacion_not_01', 'CRP20102', 'pesos', '/exportacion', { '/exportacion': '03' }, {}],
  ['pago_subtotal_not_zero', 'CRP20103', 'pesos', '/subTotal', { '/subTotal': '1' }, { '/subTotal': '0.00' }],
  ['pago_moneda_not_xxx', 'CRP20104', 'pesos', '/moneda', { '/moneda': 'MXN' }, {}],
  ['pago_forma_pago_forbidden', 'CRP20105', 'pesos', '/formaPago', { '/formaPago': '03' }, { '/formaPago': '' }],
  ['pago_metodo_pago_forbidden', 'CRP20106', 'pesos', '/metodoPago', { '/metodoPago': 'PUE' }, {}],
  ['pago_condiciones_forbidden', 'CRP20107', 'pesos', '/condicionesDePago', { '/condicionesDePago': 'Contado' }, {}],
  ['pago_descuento_forbidden', 'CRP20108', 'pesos', '/descuento', { '/descuento': '0' }, {}],
  ['pago_tipo_cambio_forbidden', 'CRP20109', 'pesos', '/tipoCambio', { '/tipoCambio': '1' }, {}],
  ['pago_total_not_zero', 'CRP20110', 'pesos', '/total', { '/total': '1160.00' }, { '/total': '0' }],
  ['pago_complement_missing', '', 'pesos', '/complementos', { '/complementos': undefined }, {}],
  ['pago_one_concepto', 'CRP20111', 'pesos', '/conceptos', { '/conceptos': [] }, {}],
  [
    'pago_concepto_children',
    'CRP20112',
    'pesos',
    `${line}/cuentaPredial`,
    { [`${line}/cuentaPredial`]: ['1'] },
    {
      [`${line}/aCuentaTerceros`]: {
        rfcACuentaTerceros: 'CACX7605101P8',
        nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
        regimenFiscalACuentaTerceros: '612',
        domicilioFiscalACuentaTerceros: '86991',
      },
    },
  ],
  ['pago_clave_prod_serv', 'CRP20113', 'pesos', `${line}/claveProdServ`, { [`${line}/claveProdServ`]: '84111505' }, {}],
  ['pago_no_identificacion_forbidden', 'CRP20114', 'pesos', `${line}/noIdentificacion`, { [`${line}/noIdentificacion`]: 'A' }, {}],
  ['pago_cantidad', 'CRP20115', 'pesos', `${line}/cantidad`, { [`${line}/cantidad`]: '2' }, { [`${line}/cantidad`]: '1.0' }],
  ['pago_clave_unidad', 'CRP20116', 'pesos', `${line}/claveUnidad`, { [`${line}/claveUnidad`]: 'E48' }, {}],
  ['pago_unidad_forbidden', 'CRP20117', 'pesos', `${line}/unidad`, { [`${line}/unidad`]: 'Pieza' }, {}],
  ['pago_descripcion', 'CRP20118', 'pesos', `${line}/descripcion`, { [`${line}/descripcion`]: 'pago' }, {}],
  ['pago_valor_unitario', 'CRP20119', 'pesos', `${line}/valorUnitario`, { [`${line}/valorUnitario`]: '1' }, {}],
  ['pago_importe', 'CRP20120', 'pesos', `${line}/importe`, { [`${line}/importe`]: '1' }, { [`${line}/importe`]: '0.00' }],
  ['pago_concepto_descuento_forbidden', 'CRP20121', 'pesos', `${line}/descuento`, { [`${line}/descuento`]: '0' }, {}],
  ['pago_objeto_imp', 'CRP20122', 'pesos', `${line}/objetoImp`, { [`${line}/objetoImp`]: '1' }, {}],
  ['pago_concepto_impuestos_forbidden', 'CRP20123', 'pesos', `${line}/traslados`, { [`${line}/traslados`]: [iva] }, {}],
]; // prettier-ignore
