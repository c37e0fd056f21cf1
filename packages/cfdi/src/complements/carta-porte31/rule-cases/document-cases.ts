import { cartaPorteDocuments } from '../../../test-support/carta-porte-documents.ts';
import type { XmlElement } from '../../../xml/element.ts';
import type { CartaPorteCase } from './carta-porte-case.ts';

const element = (name: string): XmlElement => ({ name, attributes: [], children: [] });
const [first, second] = [0, 1].map((index) => `/ubicaciones/${index}`);
const complements = cartaPorteDocuments.road.complementos;

/** Document, international transport, places, distances. */
export const documentCases: readonly CartaPorteCase[] = [
  ['carta_porte_tipo', 'CP114', 'road', '/tipoDeComprobante', { '/tipoDeComprobante': 'E' }, { '/tipoDeComprobante': 'I' }],
  ['carta_porte_repeated', 'CP112', 'road', '/complementos', { '/complementos': [...complements ?? [], ...complements ?? []] }, {}],
  ['carta_porte_subtotal_not_zero', 'CP102', 'road', '/subTotal', { '/subTotal': '1' }, { '/subTotal': '0.00' }],
  ['carta_porte_moneda_not_xxx', 'CP103', 'road', '/moneda', { '/moneda': 'MXN' }, {}],
  ['carta_porte_moneda_xxx', 'CP104', 'freight', '/moneda', { '/moneda': 'XXX' }, {}],
  ['carta_porte_total_not_zero', 'CP105', 'road', '/total', { '/total': '1' }, { '/total': '0.00' }],
  ['carta_porte_field_required', '301', 'road', '/idCcp', { '/idCcp': '' }, {}],
  ['carta_porte_field_malformed', '301', 'road', '/idCcp', { '/idCcp': '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001' }, { '/idCcp': 'cccBCD94-870A-4332-A52A-A52AA52AA52A'.replace('ccc', 'CCC') }],
  ['carta_porte_field_malformed', '301', 'sea', '/mercancias/mercancia/0/documentacionAduanera/0/numPedimento', { '/mercancias/mercancia/0/documentacionAduanera/0/numPedimento': '26 47 3807 6003832' }, {}],
  ['carta_porte_internacional_required', 'CP121', 'sea', '/paisOrigenDestino', { '/paisOrigenDestino': undefined }, {}],
  ['carta_porte_internacional_required', 'CP116', 'sea', '/regimenesAduaneros', { '/regimenesAduaneros': undefined }, {}],
  ['carta_porte_internacional_forbidden', 'CP124', 'road', '/viaEntradaSalida', { '/viaEntradaSalida': '01' }, {}],
  ['carta_porte_pais_mexico', 'error', 'sea', '/paisOrigenDestino', { '/paisOrigenDestino': 'MEX' }, { '/paisOrigenDestino': 'USA' }],
  ['carta_porte_regimen_entrada', 'CP118', 'sea', '/regimenesAduaneros/0/regimenAduanero', { '/regimenesAduaneros/0/regimenAduanero': 'EXD' }, { '/regimenesAduaneros/0/regimenAduanero': 'TRA' }],
  ['carta_porte_regimen_salida', 'CP169', 'air', '/regimenesAduaneros/0/regimenAduanero', { '/regimenesAduaneros/0/regimenAduanero': 'IMD' }, { '/regimenesAduaneros/0/regimenAduanero': 'TRA' }],
  ['carta_porte_rfc_not_registered', 'CP195', 'road', '/figuraTransporte/0/rfcFigura', { '/figuraTransporte/0/rfcFigura': 'IIA040805DZ4' }, {}],
  ['carta_porte_internacional_required', 'CP119', 'sea', '/entradaSalidaMerc', { '/entradaSalidaMerc': undefined }, {}],
  ['carta_porte_internacional_required', 'CP123', 'sea', '/viaEntradaSalida', { '/viaEntradaSalida': undefined }, {}],
  ['carta_porte_internacional_forbidden', 'CP120', 'road', '/entradaSalidaMerc', { '/entradaSalidaMerc': 'Salida' }, {}],
  ['carta_porte_internacional_forbidden', 'CP122', 'road', '/paisOrigenDestino', { '/paisOrigenDestino': 'USA' }, {}],
  ['carta_porte_polo_required', 'CP127', 'trailer', '/ubicacionPoloDestino', { '/ubicacionPoloDestino': undefined }, {}],
  ['carta_porte_polo_forbidden', 'CP127', 'road', '/ubicacionPoloOrigen', { '/ubicacionPoloOrigen': '01' }, {}],
  ['carta_porte_origen_missing', 'CP130', 'road', '/ubicaciones', { [`${first}/tipoUbicacion`]: 'Destino' }, {}],
  ['carta_porte_destino_missing', 'CP130', 'road', '/ubicaciones', { [`${second}/tipoUbicacion`]: 'Origen' }, {}],
  ['carta_porte_id_ubicacion_prefix', 'error', 'road', `${first}/idUbicacion`, { [`${first}/idUbicacion`]: 'DE000009' }, { [`${first}/idUbicacion`]: undefined }],
  ['carta_porte_id_ubicacion_repeated', 'warning', 'parts', '/ubicaciones/2/idUbicacion', { '/ubicaciones/2/idUbicacion': 'DE000001' }, { '/ubicaciones/2/idUbicacion': 'DE000003' }],
  ['carta_porte_fechas_order', 'warning', 'road', `${second}/fechaHoraSalidaLlegada`, { [`${second}/fechaHoraSalidaLlegada`]: '2026-11-20T11:59:59' }, { [`${second}/fechaHoraSalidaLlegada`]: '2026-11-20T12:00:00' }],
  ['carta_porte_distancia_required', 'CP141', 'road', `${second}/distanciaRecorrida`, { [`${second}/distanciaRecorrida`]: undefined }, {}],
  ['carta_porte_distancia_origen_forbidden', 'CP141', 'road', `${first}/distanciaRecorrida`, { [`${first}/distanciaRecorrida`]: '1' }, {}],
  ['carta_porte_distancia_total_required', 'CP125', 'road', '/totalDistRec', { '/totalDistRec': undefined }, {}],
  ['carta_porte_distancia_total_forbidden', 'CP125', 'sea', '/totalDistRec', { '/totalDistRec': '10' }, {}],
  ['carta_porte_distancia_mismatch', 'CP126', 'road', '/totalDistRec', { '/totalDistRec': '912' }, { '/totalDistRec': '912.50' }],
  ['carta_porte_distancia_mismatch', 'CP126', 'parts', '/totalDistRec', { '/totalDistRec': '912.5' }, { '/totalDistRec': '1825' }],
  ['carta_porte_residente_extranjero_required', 'CP133', 'sea', `${first}/numRegIdTrib`, { [`${first}/numRegIdTrib`]: undefined }, {}],
  ['carta_porte_residente_extranjero_required', 'CP198', 'road', '/figuraTransporte/0/residenciaFiscalFigura', { '/figuraTransporte/0/rfcFigura': undefined, '/figuraTransporte/0/numRegIdTribFigura': '123456' }, {}],
  ['carta_porte_residente_extranjero_required', 'CP189', 'air', '/mercancias/transporteAereo/numRegIdTribEmbarc', { '/mercancias/transporteAereo/rfcEmbarcador': undefined }, { '/mercancias/transporteAereo/rfcEmbarcador': undefined, '/mercancias/transporteAereo/numRegIdTribEmbarc': '123456789', '/mercancias/transporteAereo/residenciaFiscalEmbarc': 'USA' }],
  ['carta_porte_residente_extranjero_forbidden', 'CP134', 'road', `${second}/residenciaFiscal`, { [`${second}/residenciaFiscal`]: 'USA' }, {}],
  ['carta_porte_rfc_not_registered', 'CP176', 'sea', '/mercancias/mercancia/0/documentacionAduanera/0/rfcImpo', { '/mercancias/mercancia/0/documentacionAduanera/0/rfcImpo': 'IIA040805DZ4' }, {}],
  ['carta_porte_receptor_not_emisor', 'CP107', 'road', '/receptor/rfc', { '/receptor/rfc': 'CACX7605101P8' }, {}],
  ['carta_porte_uso_not_s01', 'CP111', 'road', '/receptor/usoCfdi', { '/receptor/usoCfdi': 'G03' }, {}],
  ['carta_porte_servicio', 'CP109', 'freight', '/conceptos/0/claveProdServ', { '/conceptos/0/claveProdServ': '81112100' }, { '/conceptos/0/claveProdServ': '78102205' }],
  ['carta_porte_intermodal', 'CP110', 'freight', '/conceptos/0/claveProdServ', { '/conceptos/0/claveProdServ': '78101902' }, { '/conceptos/0/claveProdServ': '78101902', '/mercancias/transporteAereo': { permSct: 'TPTA01', numPermisoSct: '1', numeroGuia: '803117555500', codigoTransportista: 'CA001' } }],
  ['carta_porte_guias_missing', 'CP177', 'road', '/conceptos/0/claveProdServ', { '/conceptos/0/claveProdServ': '24112700' }, { '/conceptos/0/claveProdServ': '24112700', '/mercancias/mercancia/0/guiasIdentificacion': [{ numeroGuiaIdentificacion: '000000000001', descripGuiaIdentificacion: 'Caja', pesoGuiaIdentificacion: '1' }] }],
  ['carta_porte_complement_beside', 'CP113', 'road', '/complementos/1', { '/complementos': [...complements ?? [], element('pago20:Pagos')] }, { '/complementos': [...complements ?? [], element('implocal:ImpuestosLocales')] }],
  ['carta_porte_origen_tren_missing', 'CP128', 'rail', '/ubicaciones', { [`${first}/tipoUbicacion`]: 'Destino' }, {}],
  ['carta_porte_destinos_tren', 'CP129', 'rail', '/ubicaciones', { [`${second}/tipoUbicacion`]: 'Origen' }, {}],
  ['carta_porte_id_ubicacion_required', 'CP131', 'parts', `${first}/idUbicacion`, { [`${first}/idUbicacion`]: undefined }, {}],
  ['carta_porte_distancia_origen_forbidden', 'CP141', 'sea', `${second}/distanciaRecorrida`, { [`${second}/distanciaRecorrida`]: '1' }, {}],
  ['carta_porte_residencia_mexico', 'CP134', 'sea', `${first}/residenciaFiscal`, { [`${first}/residenciaFiscal`]: 'MEX' }, {}],
]; // prettier-ignore

const address = `${second}/domicilio`;
const at = (field: string): string => `${address}/${field}`;

/** Addresses and stations. */
export const placeCases: readonly CartaPorteCase[] = [
  ['carta_porte_domicilio_required', 'CP142', 'road', address, { [address]: undefined }, {}],
  ['carta_porte_estado_unknown', 'CP146', 'road', at('estado'), { [at('estado')]: 'NUEVO LEON' }, {}],
  ['carta_porte_codigo_postal_unknown', 'CP147', 'road', at('codigoPostal'), { [at('codigoPostal')]: '99999' }, {}],
  ['carta_porte_municipio_unknown', 'CP145', 'road', at('municipio'), { [at('municipio')]: '999' }, { [at('municipio')]: undefined }],
  ['carta_porte_localidad_unknown', 'CP144', 'road', at('localidad'), { [at('localidad')]: '99' }, { [at('localidad')]: undefined }],
  ['carta_porte_colonia_unknown', 'CP143', 'road', at('colonia'), { [at('colonia')]: '0930' }, { [at('colonia')]: undefined }],
  ['carta_porte_estado_unknown', 'CP203', 'trailer', '/figuraTransporte/1/domicilio/estado', { '/figuraTransporte/1/domicilio/estado': 'NLE' }, { '/figuraTransporte/1/domicilio/estado': 'CA' }],
  ['carta_porte_estado_not_of_codigo_postal', 'CP147', 'road', at('estado'), { [at('estado')]: 'CMX' }, {}],
  ['carta_porte_municipio_not_of_codigo_postal', 'CP147', 'road', at('municipio'), { [at('municipio')]: '016' }, { [at('municipio')]: undefined }],
  ['carta_porte_localidad_not_of_codigo_postal', 'CP147', 'road', at('localidad'), { [at('localidad')]: '06' }, {}],
  ['carta_porte_estacion_required', 'warning', 'rail', `${first}/numEstacion`, { [`${first}/numEstacion`]: undefined }, { [`${first}/numEstacion`]: undefined, [`${first}/tipoEstacion`]: '02', [`${first}/nombreEstacion`]: undefined }],
  ['carta_porte_estacion_forbidden', 'CP135', 'road', `${first}/numEstacion`, { [`${first}/numEstacion`]: 'PM005' }, {}],
  ['carta_porte_domicilio_required', 'CP142', 'rail', `${first}/domicilio`, { [`${first}/domicilio`]: undefined }, {}],
  ['carta_porte_domicilio_forbidden', 'CP142', 'rail', address, { [address]: { estado: 'HID', pais: 'MEX', codigoPostal: '42501' } }, { [address]: { estado: 'HID', pais: 'MEX', codigoPostal: '42501' }, [`${second}/tipoEstacion`]: '03' }],
  ['carta_porte_nombre_estacion_required', 'CP137', 'air', `${second}/nombreEstacion`, { [`${second}/nombreEstacion`]: undefined }, {}],
  ['carta_porte_nombre_estacion_forbidden', 'CP137', 'road', `${second}/nombreEstacion`, { [`${second}/nombreEstacion`]: 'Monterrey' }, {}],
  ['carta_porte_tipo_estacion_required', 'CP140', 'air', `${first}/tipoEstacion`, { [`${first}/tipoEstacion`]: undefined }, {}],
  ['carta_porte_tipo_estacion_forbidden', 'CP140', 'air', `${second}/tipoEstacion`, { [`${second}/tipoEstacion`]: '03' }, {}],
  ['carta_porte_tipo_estacion_forbidden', 'CP140', 'road', `${second}/tipoEstacion`, { [`${second}/tipoEstacion`]: '03' }, {}],
  ['carta_porte_navegacion_required', 'CP139', 'sea', `${first}/navegacionTrafico`, { [`${first}/navegacionTrafico`]: undefined }, { [`${first}/navegacionTrafico`]: 'Cabotaje' }],
  ['carta_porte_navegacion_forbidden', 'CP139', 'air', `${second}/navegacionTrafico`, { [`${second}/navegacionTrafico`]: 'Altura' }, {}],
  ['carta_porte_estacion_transporte', 'CP136', 'air', `${first}/numEstacion`, { [`${first}/numEstacion`]: 'PM005' }, {}],
  ['carta_porte_estacion_extranjera_name', 'CP138', 'sea', `${first}/nombreEstacion`, { [`${first}/nombreEstacion`]: 'Extranjera' }, { [`${first}/nombreEstacion`]: 'Rotterdam' }],
  ['carta_porte_estacion_name', 'CP137', 'sea', `${second}/nombreEstacion`, { [`${second}/nombreEstacion`]: 'Rosarito' }, { [`${second}/nombreEstacion`]: 'ENSENADA' }],
]; // prettier-ignore
