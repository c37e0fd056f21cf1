import type { NominaCase } from './nomina-case.ts';

const line = '/conceptos/0';
const tax = { base: '1.00', impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.100000', importe: '0.10' };
const tercero = {
  rfcACuentaTerceros: 'CACX7605101P8',
  nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
  regimenFiscalACuentaTerceros: '612',
  domicilioFiscalACuentaTerceros: '86991',
};
const parte = { claveProdServ: '84111505', cantidad: '1', descripcion: 'Parte' };
const nomina = { name: 'nomina12:Nomina', attributes: [], children: [] };
const other = { name: 'iedu:instEducativas', attributes: [], children: [] };

/** Header, parties and fixed concept (NOM1–NOM4, NOM7–NOM30), and what the guide asks of the document. */
export const documentCases: readonly NominaCase[] = [
  ['nomina_moneda', 'NOM1', 'wages', '/moneda', { '/moneda': 'USD' }, {}],
  ['nomina_tipo_not_n', 'NOM2', 'wages', '/tipoDeComprobante', { '/tipoDeComprobante': 'E' }, {}],
  ['nomina_exportacion', 'NOM3', 'wages', '/exportacion', { '/exportacion': '03' }, {}],
  ['nomina_informacion_global', 'NOM4', 'wages', '/informacionGlobal', { '/informacionGlobal': { periodicidad: '04', meses: '11', año: '2026' } }, {}],
  ['nomina_fac_atr_adquirente', 'NOM7', 'wages', '/emisor/facAtrAdquirente', { '/emisor/facAtrAdquirente': '1234567890' }, { '/emisor/facAtrAdquirente': '' }],
  ['nomina_receptor_not_person', 'NOM8', 'wages', '/receptor/rfc', { '/receptor/rfc': 'URE180429TM6' }, { '/receptor/rfc': 'XAXX010101000' }],
  ['nomina_regimen_receptor', 'NOM11', 'wages', '/receptor/regimenFiscalReceptor', { '/receptor/regimenFiscalReceptor': '612' }, {}],
  ['nomina_uso_cfdi', 'NOM12', 'wages', '/receptor/usoCfdi', { '/receptor/usoCfdi': 'S01' }, {}],
  ['nomina_one_concepto', 'NOM13', 'wages', '/conceptos', { '/conceptos': [] }, {}],
  ['nomina_clave_prod_serv', 'NOM14', 'wages', `${line}/claveProdServ`, { [`${line}/claveProdServ`]: '84111506' }, {}],
  ['nomina_no_identificacion', 'NOM15', 'wages', `${line}/noIdentificacion`, { [`${line}/noIdentificacion`]: 'A' }, { [`${line}/noIdentificacion`]: '' }],
  ['nomina_cantidad', 'NOM16', 'wages', `${line}/cantidad`, { [`${line}/cantidad`]: '1.00' }, { [`${line}/cantidad`]: '1' }],
  ['nomina_clave_unidad', 'NOM17', 'wages', `${line}/claveUnidad`, { [`${line}/claveUnidad`]: 'E48' }, {}],
  ['nomina_unidad', 'NOM18', 'wages', `${line}/unidad`, { [`${line}/unidad`]: 'Actividad' }, {}],
  ['nomina_descripcion', 'NOM19', 'wages', `${line}/descripcion`, { [`${line}/descripcion`]: 'Pago de nomina' }, {}],
  ['nomina_valor_unitario', 'NOM20', 'wages', `${line}/valorUnitario`, { [`${line}/valorUnitario`]: '7353.31' }, { [`${line}/valorUnitario`]: '7353.300' }],
  ['nomina_importe', 'NOM21', 'wages', `${line}/importe`, { [`${line}/importe`]: '7353.00' }, { [`${line}/importe`]: '7353.3' }],
  ['nomina_descuento', 'NOM22', 'wages', `${line}/descuento`, { [`${line}/descuento`]: undefined }, { [`${line}/descuento`]: '840.5' }],
  ['nomina_descuento', 'NOM22', 'pension', `${line}/descuento`, { [`${line}/descuento`]: '1.00' }, { [`${line}/descuento`]: '0' }],
  ['nomina_objeto_imp', 'NOM23', 'wages', `${line}/objetoImp`, { [`${line}/objetoImp`]: '03' }, {}],
  ['nomina_concepto_impuestos', 'NOM24', 'wages', `${line}/retenciones`, { [`${line}/retenciones`]: [tax] }, { [`${line}/retenciones`]: [] }],
  ['nomina_a_cuenta_terceros', 'NOM25', 'wages', `${line}/aCuentaTerceros`, { [`${line}/aCuentaTerceros`]: tercero }, {}],
  ['nomina_informacion_aduanera', 'NOM26', 'wages', `${line}/informacionAduanera`, { [`${line}/informacionAduanera`]: ['15  48  3009  5001234'] }, {}],
  ['nomina_cuenta_predial', 'NOM27', 'wages', `${line}/cuentaPredial`, { [`${line}/cuentaPredial`]: ['1'] }, { [`${line}/cuentaPredial`]: [] }],
  ['nomina_complemento_concepto', 'NOM28', 'wages', `${line}/complementoConcepto`, { [`${line}/complementoConcepto`]: [other] }, {}],
  ['nomina_partes', 'NOM29', 'wages', `${line}/partes`, { [`${line}/partes`]: [parte] }, {}],
  ['nomina_in_concepto', 'NOM30', 'wages', `${line}/complementoConcepto/0`, { [`${line}/complementoConcepto`]: [nomina] }, { [`${line}/complementoConcepto`]: [other] }],
  ['nomina_complement_missing', '', 'wages', '/complementos', { '/complementos': undefined }, {}],
  ['nomina_metodo_pago', '', 'wages', '/metodoPago', { '/metodoPago': 'PPD' }, { '/metodoPago': undefined }],
  ['nomina_tipo_cambio', '', 'wages', '/tipoCambio', { '/tipoCambio': '1' }, { '/tipoCambio': '' }],
  ['nomina_impuestos', '', 'wages', '/impuestos', { '/impuestos': {} }, {}],
  ['nomina_relation', '', 'wages', '/cfdiRelacionados/0/tipoRelacion', { '/cfdiRelacionados': [{ tipoRelacion: '01', uuids: [] }] }, { '/cfdiRelacionados': [{ tipoRelacion: '04', uuids: [] }] }],
]; // prettier-ignore
