import type { CartaPorteCase } from './carta-porte-case.ts';

const truck = '/mercancias/autotransporte';
const ship = '/mercancias/transporteMaritimo';
const aircraft = '/mercancias/transporteAereo';
const train = '/mercancias/transporteFerroviario';
const goods = '/mercancias/mercancia/0';
const container = `${ship}/contenedores/0`;
const config = `${truck}/identificacionVehicular/configVehicular`;
const driver = '/figuraTransporte/0';

/** Vehicles and figures. */
const transporteCases: readonly CartaPorteCase[] = [
  ['carta_porte_permiso_transporte', 'error', 'road', `${truck}/permSct`, { [`${truck}/permSct`]: 'TPTA01' }, { [`${truck}/permSct`]: 'TPXX00' }],
  ['carta_porte_permiso_transporte', 'error', 'sea', `${ship}/permSct`, { [`${ship}/permSct`]: 'TPAF01' }, { [`${ship}/permSct`]: 'TPTM01' }],
  ['carta_porte_remolque_required', 'CP184', 'trailer', `${truck}/remolques`, { [`${truck}/remolques`]: undefined }, { [`${truck}/remolques`]: undefined, [config]: 'VL' }],
  ['carta_porte_remolque_forbidden', 'CP184', 'trailer', `${truck}/remolques`, { [config]: 'C2' }, { [config]: 'VL' }],
  ['carta_porte_poliza_required', 'warning', 'road', `${truck}/seguros/polizaCarga`, { [`${truck}/seguros/aseguraCarga`]: 'Seguros' }, { [`${truck}/seguros/aseguraCarga`]: 'Seguros', [`${truck}/seguros/polizaCarga`]: '123' }],
  ['carta_porte_poliza_required', 'warning', 'sea', `${ship}/numPermisoSct`, { [`${ship}/permSct`]: 'TPTM01' }, { [`${ship}/permSct`]: 'TPTM01', [`${ship}/numPermisoSct`]: '1' }],
  ['carta_porte_poliza_required', 'warning', 'rail', `${train}/numPolizaSeguro`, { [`${train}/nombreAseg`]: 'Seguros' }, {}],
  ['carta_porte_ferri_required', 'CP186', 'ferry', `${container}/placaVmCcp`, { [`${container}/placaVmCcp`]: undefined }, { [`${container}/placaVmCcp`]: undefined, [`${container}/tipoContenedor`]: 'CM012' }],
  ['carta_porte_ferri_forbidden', 'CP186', 'sea', `${container}/placaVmCcp`, { [`${container}/placaVmCcp`]: 'ABC1234' }, {}],
  ['carta_porte_contenedor_required', 'CP186', 'sea', `${container}/numPrecinto`, { [`${container}/numPrecinto`]: undefined }, {}],
  ['carta_porte_carro_contenedor_required', 'CP192', 'rail', `${train}/carros/0/contenedores`, { [`${train}/carros/0/contenedores`]: undefined }, { [`${train}/carros/0/contenedores`]: undefined, [`${train}/tipoDeServicio`]: 'TS01' }],
  ['carta_porte_ferri_forbidden', 'CP187', 'sea', `${container}/remolquesCcp`, { [`${container}/remolquesCcp`]: [{ subTipoRemCcp: 'CTR004', placaCcp: 'VL45K98' }] }, {}],
  ['carta_porte_contenedor_forbidden', 'CP186', 'ferry', `${container}/numPrecinto`, { [`${container}/numPrecinto`]: 'SEAL0001' }, {}],
  ['carta_porte_permiso_navegacion_required', 'CP185', 'sea', `${ship}/permisoTempNavegacion`, { [`${ship}/nacionalidadEmbarc`]: 'DEU' }, { [`${ship}/nacionalidadEmbarc`]: 'DEU', [`${ship}/permisoTempNavegacion`]: 'PTN-0001' }],
  ['carta_porte_permiso_navegacion_forbidden', 'CP185', 'sea', `${ship}/permisoTempNavegacion`, { [`${ship}/permisoTempNavegacion`]: 'PTN-0001' }, {}],
  ['carta_porte_toneladas_carro', 'CP191', 'rail', `${train}/carros/0/toneladasNetasCarro`, { [`${train}/carros/0/toneladasNetasCarro`]: '0.027' }, { [`${train}/carros/0/toneladasNetasCarro`]: '0.025' }],
  ['carta_porte_carro_contenedor_forbidden', 'CP192', 'rail', `${train}/carros/0/contenedores`, { [`${train}/tipoDeServicio`]: 'TS01' }, { [`${train}/tipoDeServicio`]: 'TS04' }],
  ['carta_porte_operador_missing', 'CP194', 'road', '/figuraTransporte', { '/figuraTransporte': undefined }, {}],
  ['carta_porte_licencia_required', 'CP196', 'road', `${driver}/numLicencia`, { [`${driver}/numLicencia`]: undefined }, {}],
  ['carta_porte_licencia_forbidden', 'CP196', 'trailer', '/figuraTransporte/1/numLicencia', { '/figuraTransporte/1/numLicencia': 'LIC0001' }, {}],
  ['carta_porte_partes_transporte_required', 'CP199', 'trailer', '/figuraTransporte/1/partesTransporte', { '/figuraTransporte/1/partesTransporte': undefined }, { '/figuraTransporte/1/partesTransporte': undefined, '/figuraTransporte/1/tipoFigura': '04' }],
  ['carta_porte_partes_transporte_forbidden', 'CP199', 'road', `${driver}/partesTransporte`, { [`${driver}/partesTransporte`]: [{ parteTransporte: 'PT03' }] }, {}],
]; // prettier-ignore

/** A key that no catalogue has. */
const unknown = (
  code: string,
  on: CartaPorteCase[2],
  at: string,
  key: string,
  more: Readonly<Record<string, unknown>> = {},
): CartaPorteCase => [`carta_porte_${code}_unknown`, '301', on, at, { ...more, [at]: key }, {}];

const keyCases: readonly CartaPorteCase[] = [
  unknown('pais', 'sea', '/paisOrigenDestino', 'ZZZ'),
  unknown('pais', 'sea', `${ship}/nacionalidadEmbarc`, 'ZZZ'),
  unknown('pais', 'trailer', '/figuraTransporte/1/domicilio/pais', 'ZZZ'),
  unknown('transporte', 'sea', '/viaEntradaSalida', '09'),
  unknown('polo', 'trailer', '/ubicacionPoloOrigen', '99'),
  unknown('regimen', 'sea', '/regimenesAduaneros/0/regimenAduanero', 'ZZZ'),
  unknown('estacion', 'air', '/ubicaciones/0/numEstacion', 'EA9999'),
  unknown('tipo_estacion', 'air', '/ubicaciones/0/tipoEstacion', '09'),
  unknown('unidad_peso', 'road', '/mercancias/unidadPeso', 'ZZ'),
  unknown('producto', 'road', `${goods}/bienesTransp`, '99999999'),
  unknown('clave_unidad', 'road', `${goods}/claveUnidad`, 'ZZZ'),
  unknown('material_peligroso', 'danger', `${goods}/cveMaterialPeligroso`, '9999'),
  unknown('embalaje', 'danger', `${goods}/embalaje`, '9Z9'),
  unknown('moneda', 'air', `${goods}/moneda`, 'ZZZ'),
  unknown('fraccion', 'sea', `${goods}/fraccionArancelaria`, '9999999999'),
  unknown('tipo_materia', 'sea', `${goods}/tipoMateria`, '09'),
  unknown('documento', 'sea', `${goods}/documentacionAduanera/0/tipoDocumento`, '99'),
  unknown('sector', 'medicine', `${goods}/sectorCofepris`, '09'),
  unknown('forma_farmaceutica', 'medicine', `${goods}/formaFarmaceutica`, '99'),
  unknown('condiciones', 'medicine', `${goods}/condicionesEspTransp`, '09'),
  unknown('permiso', 'road', `${truck}/permSct`, 'TPZZ01'),
  unknown('config_vehicular', 'road', config, 'C9'),
  unknown('remolque', 'trailer', `${truck}/remolques/0/subTipoRem`, 'CTR999'),
  unknown('remolque', 'ferry', `${container}/remolquesCcp/0/subTipoRemCcp`, 'CTR999'),
  unknown('embarcacion', 'sea', `${ship}/tipoEmbarcacion`, 'B99'),
  unknown('tipo_carga', 'sea', `${ship}/tipoCarga`, 'ZZZ'),
  unknown('naviero', 'sea', `${ship}/numAutorizacionNaviero`, 'ANC999/2023'),
  unknown('contenedor_maritimo', 'sea', `${container}/tipoContenedor`, 'CM999'),
  unknown('transportista', 'air', `${aircraft}/codigoTransportista`, 'CA999'),
  unknown('servicio', 'rail', `${train}/tipoDeServicio`, 'TS99'),
  unknown('trafico', 'rail', `${train}/tipoDeTrafico`, 'TT99'),
  unknown('derecho_de_paso', 'rail', `${train}/derechosDePaso/0/tipoDerechoDePaso`, 'CDP999'),
  unknown('carro', 'rail', `${train}/carros/0/tipoCarro`, 'TC99'),
  unknown('contenedor', 'rail', `${train}/carros/0/contenedores/0/tipoContenedor`, 'TC99'),
  unknown('figura', 'road', `${driver}/tipoFigura`, '99'),
  unknown('parte', 'trailer', '/figuraTransporte/1/partesTransporte/0/parteTransporte', 'PT99'),
];

export const transportCases: readonly CartaPorteCase[] = [...transporteCases, ...keyCases];
