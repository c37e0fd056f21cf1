import type { CartaPorteCase } from './carta-porte-case.ts';

const goods = '/mercancias/mercancia/0';
const at = (field: string): string => `${goods}/${field}`;
const parts = at('cantidadTransporta');
const document = at('documentacionAduanera/0');
const aviso = { tipoDocumento: '06', identDocAduanero: 'A-1' };

/** Goods. */
export const mercanciaCases: readonly CartaPorteCase[] = [
  ['carta_porte_num_total_mercancias', 'CP154', 'parts', '/mercancias/numTotalMercancias', { '/mercancias/numTotalMercancias': '1' }, {}],
  ['carta_porte_peso_bruto_total', 'error', 'road', '/mercancias/pesoBrutoTotal', { '/mercancias/pesoBrutoTotal': '25' }, { '/mercancias/pesoBrutoTotal': '25.500' }],
  ['carta_porte_peso_bruto_total', 'error', 'rail', '/mercancias/pesoBrutoTotal', { '/mercancias/pesoBrutoTotal': '27' }, { '/mercancias/pesoBrutoTotal': '26' }],
  ['carta_porte_peso_bruto_total', 'error', 'road', '/mercancias/pesoBrutoTotal', { '/mercancias/pesoBrutoTotal': '0.025' }, { '/mercancias/pesoBrutoTotal': '0.025', '/mercancias/unidadPeso': 'TNE' }],
  ['carta_porte_peso_neto_total', 'error', 'sea', '/mercancias/pesoNetoTotal', { '/mercancias/pesoNetoTotal': '30' }, { '/mercancias/pesoNetoTotal': '25.50' }],
  ['carta_porte_peso_neto_total_missing', 'warning', 'sea', '/mercancias/pesoNetoTotal', { '/mercancias/pesoNetoTotal': undefined }, {}],
  ['carta_porte_peso_tara', 'warning', 'sea', at('detalleMercancia/pesoTara'), { [at('detalleMercancia/pesoTara')]: '4' }, { [at('detalleMercancia/pesoTara')]: '4.500' }],
  ['carta_porte_transporte_missing', 'CP148', 'road', '/mercancias', { '/mercancias/autotransporte': undefined }, {}],
  ['carta_porte_tasacion_forbidden', 'warning', 'road', '/mercancias/cargoPorTasacion', { '/mercancias/cargoPorTasacion': '100.00' }, {}],
  ['carta_porte_moneda_required', 'CP168', 'air', at('moneda'), { [at('moneda')]: undefined }, {}],
  ['carta_porte_moneda_forbidden', 'CP168', 'road', at('moneda'), { [at('moneda')]: 'MXN' }, { [at('moneda')]: 'MXN', [at('valorMercancia')]: '1' }],
  ['carta_porte_valor_required', 'warning', 'air', at('valorMercancia'), { [at('valorMercancia')]: undefined, [at('moneda')]: undefined }, {}],
  ['carta_porte_tipo_materia_required', 'CP170', 'sea', at('tipoMateria'), { [at('tipoMateria')]: undefined }, {}],
  ['carta_porte_tipo_materia_forbidden', 'warning', 'road', at('tipoMateria'), { [at('tipoMateria')]: '03' }, {}],
  ['carta_porte_descripcion_materia_required', 'CP171', 'air', at('descripcionMateria'), { [at('descripcionMateria')]: undefined }, { [at('descripcionMateria')]: undefined, [at('tipoMateria')]: '01' }],
  ['carta_porte_descripcion_materia_forbidden', 'CP171', 'sea', at('descripcionMateria'), { [at('descripcionMateria')]: 'Otra' }, {}],
  ['carta_porte_documento_aduanero_required', 'CP172', 'sea', at('documentacionAduanera'), { [at('documentacionAduanera')]: undefined }, { [at('documentacionAduanera')]: [aviso] }],
  ['carta_porte_documento_required', 'CP176', 'sea', `${document}/rfcImpo`, { [`${document}/rfcImpo`]: undefined }, {}],
  ['carta_porte_documento_required', 'CP175', 'sea', `${document}/identDocAduanero`, { [document]: { tipoDocumento: '06' } }, { [document]: aviso }],
  ['carta_porte_documento_forbidden', 'CP175', 'sea', `${document}/identDocAduanero`, { [`${document}/identDocAduanero`]: 'A-1' }, {}],
  ['carta_porte_documento_forbidden', 'CP176', 'sea', `${document}/rfcImpo`, { [document]: { ...aviso, rfcImpo: 'EKU9003173C9' } }, { [document]: aviso }],
  ['carta_porte_detalle_mercancia_required', 'warning', 'sea', at('detalleMercancia'), { [at('detalleMercancia')]: undefined }, {}],
  ['carta_porte_material_peligroso_required', 'CP155', 'danger', at('materialPeligroso'), { [at('materialPeligroso')]: undefined }, {}],
  ['carta_porte_material_peligroso_required', 'CP155', 'parts', '/mercancias/mercancia/1/materialPeligroso', { '/mercancias/mercancia/1/materialPeligroso': undefined }, {}],
  ['carta_porte_material_peligroso_not_si', 'error', 'danger', at('materialPeligroso'), { [at('materialPeligroso')]: 'No' }, {}],
  ['carta_porte_material_peligroso_forbidden', 'CP155', 'road', at('materialPeligroso'), { [at('materialPeligroso')]: 'No' }, {}],
  ['carta_porte_material_required', 'CP157', 'danger', at('embalaje'), { [at('embalaje')]: undefined }, {}],
  ['carta_porte_material_forbidden', 'CP156', 'parts', '/mercancias/mercancia/1/cveMaterialPeligroso', { '/mercancias/mercancia/1/cveMaterialPeligroso': '1170' }, { '/mercancias/mercancia/1/cveMaterialPeligroso': '1170', '/mercancias/mercancia/1/materialPeligroso': 'Sí' }],
  ['carta_porte_seguro_ambiente_required', 'CP183', 'danger', '/mercancias/autotransporte/seguros/polizaMedAmbiente', { '/mercancias/autotransporte/seguros/polizaMedAmbiente': undefined }, {}],
  ['carta_porte_sanitario_required', 'warning', 'medicine', at('loteMedicamento'), { [at('loteMedicamento')]: undefined }, {}],
  ['carta_porte_sanitario_required', 'warning', 'medicine', at('numRegSanPlagCofepris'), { [at('sectorCofepris')]: '05', [at('nombreIngredienteActivo')]: 'X' }, {}],
  ['carta_porte_sanitario_forbidden', 'warning', 'road', at('fabricante'), { [at('fabricante')]: 'Laboratorio' }, {}],
  ['carta_porte_cantidad_place_unknown', 'CP179', 'parts', `${parts}/1/idDestino`, { [`${parts}/1/idDestino`]: 'DE000009' }, { '/ubicaciones/2/idUbicacion': 'DE000009', [`${parts}/1/idDestino`]: 'DE000009' }],
  ['carta_porte_cantidad_sum', 'warning', 'parts', parts, { [`${parts}/1/cantidad`]: '5' }, { [`${parts}/1/cantidad`]: '6.00' }],
  ['carta_porte_cves_transporte_required', 'CP180', 'parts', `${parts}/0/cvesTransporte`, { '/mercancias/transporteAereo': { permSct: 'TPTA01', numPermisoSct: '1', numeroGuia: '803117555500', codigoTransportista: 'CA001' } }, {}],
  ['carta_porte_cves_transporte_absent', 'error', 'parts', `${parts}/0/cvesTransporte`, { [`${parts}/0/cvesTransporte`]: '03' }, { [`${parts}/0/cvesTransporte`]: '01' }],
]; // prettier-ignore
