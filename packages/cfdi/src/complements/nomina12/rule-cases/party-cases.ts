import type { NominaCase } from './nomina-case.ts';

const emisor = '/nomina/emisor';
const worker = '/nomina/receptor';
const sncf = `${emisor}/entidadSncf`;

/** Employer and worker (NOM5, NOM6, NOM42–NOM68). */
export const partyCases: readonly NominaCase[] = [
  ['nomina_emisor_curp_forbidden', 'NOM5', 'wages', `${emisor}/curp`, { [`${emisor}/curp`]: 'XIQB891116MCHZRL72' }, { [`${emisor}/curp`]: '' }],
  ['nomina_emisor_curp_required', 'NOM6', 'employerPerson', `${emisor}/curp`, { [`${emisor}/curp`]: undefined }, {}],
  ['nomina_registro_patronal_required', 'NOM42', 'wages', `${emisor}/registroPatronal`, { [emisor]: undefined }, { [`${worker}/tipoContrato`]: '08' }],
  ['nomina_registro_patronal_forbidden', 'NOM43', 'fees', `${emisor}/registroPatronal`, { [emisor]: { registroPatronal: 'B5510768108' } }, { [emisor]: {} }],
  ['nomina_registro_patronal_incomplete', 'NOM44', 'wages', `${worker}/numSeguridadSocial`, { [`${worker}/numSeguridadSocial`]: undefined }, {}],
  ['nomina_registro_patronal_incomplete', 'NOM44', 'wages', `${worker}/antigüedad`, { [`${worker}/antigüedad`]: undefined }, { [emisor]: undefined, [`${worker}/antigüedad`]: undefined }],
  ['nomina_origen_recurso_unknown', 'NOM47', 'publicEntity', `${sncf}/origenRecurso`, { [`${sncf}/origenRecurso`]: 'IX' }, {}],
  ['nomina_monto_recurso_required', 'NOM48', 'publicEntity', `${sncf}/montoRecursoPropio`, { [`${sncf}/montoRecursoPropio`]: undefined }, {}],
  ['nomina_monto_recurso_forbidden', 'NOM49', 'publicEntity', `${sncf}/montoRecursoPropio`, { [`${sncf}/origenRecurso`]: 'IP' }, { [`${sncf}/origenRecurso`]: 'IF', [`${sncf}/montoRecursoPropio`]: undefined }],
  ['nomina_monto_recurso_above_total', 'NOM50', 'publicEntity', `${sncf}/montoRecursoPropio`, { [`${sncf}/montoRecursoPropio`]: '7353.30' }, { [`${sncf}/montoRecursoPropio`]: '7353.29' }],
  ['nomina_contrato_unknown', 'NOM51', 'wages', `${worker}/tipoContrato`, { [`${worker}/tipoContrato`]: '11' }, { [`${worker}/tipoContrato`]: '07' }],
  ['nomina_jornada_unknown', 'NOM52', 'wages', `${worker}/tipoJornada`, { [`${worker}/tipoJornada`]: '09' }, { [`${worker}/tipoJornada`]: '99' }],
  ['nomina_inicio_after_period', 'NOM53', 'wages', `${worker}/fechaInicioRelLaboral`, { [`${worker}/fechaInicioRelLaboral`]: '2026-11-16' }, { [`${worker}/fechaInicioRelLaboral`]: '2026-11-15' }],
  ['nomina_antiguedad_weeks', 'NOM54', 'wages', `${worker}/antigüedad`, { [`${worker}/antigüedad`]: 'P349W' }, { [`${worker}/antigüedad`]: 'P347W' }],
  ['nomina_antiguedad_span', 'NOM55', 'wages', `${worker}/antigüedad`, { [`${worker}/antigüedad`]: 'P6Y8M1D' }, { [`${worker}/antigüedad`]: 'P6Y8M0D' }],
  ['nomina_antiguedad_span', 'NOM55', 'wages', `${worker}/antigüedad`, { [`${worker}/antigüedad`]: 'P6Y7M29D' }, { [`${worker}/antigüedad`]: 'P6Y7M30D' }],
  ['nomina_regimen_unknown', 'NOM56', 'fees', `${worker}/tipoRegimen`, { [`${worker}/tipoRegimen`]: '14' }, { [`${worker}/tipoRegimen`]: '13' }],
  ['nomina_regimen_laboral', 'NOM57', 'wages', `${worker}/tipoRegimen`, { [`${worker}/tipoRegimen`]: '09' }, { [`${worker}/tipoRegimen`]: '04' }],
  ['nomina_regimen_no_laboral', 'NOM58', 'fees', `${worker}/tipoRegimen`, { [`${worker}/tipoRegimen`]: '02' }, { [`${worker}/tipoRegimen`]: '05' }],
  ['nomina_riesgo_unknown', 'NOM59', 'wages', `${worker}/riesgoPuesto`, { [`${worker}/riesgoPuesto`]: '6' }, { [`${worker}/riesgoPuesto`]: '99' }],
  ['nomina_periodicidad_unknown', 'NOM60', 'wages', `${worker}/periodicidadPago`, { [`${worker}/periodicidadPago`]: '11' }, { [`${worker}/periodicidadPago`]: '10' }],
  ['nomina_banco_unknown', 'NOM61', 'publicEntity', `${worker}/banco`, { [`${worker}/banco`]: '000' }, { [`${worker}/banco`]: '072' }],
  ['nomina_cuenta_length', 'NOM62', 'wages', `${worker}/cuentaBancaria`, { [`${worker}/cuentaBancaria`]: '123456789012' }, { [`${worker}/cuentaBancaria`]: undefined }],
  ['nomina_banco_forbidden', 'NOM63', 'wages', `${worker}/banco`, { [`${worker}/banco`]: '002' }, { [`${worker}/banco`]: '002', [`${worker}/cuentaBancaria`]: '5512345678' }],
  ['nomina_clabe_check_digit', 'NOM64', 'wages', `${worker}/cuentaBancaria`, { [`${worker}/cuentaBancaria`]: '002215911558451275' }, { [`${worker}/cuentaBancaria`]: '032180000118359719' }],
  ['nomina_banco_required', 'NOM65', 'publicEntity', `${worker}/banco`, { [`${worker}/banco`]: undefined }, { [`${worker}/banco`]: undefined, [`${worker}/cuentaBancaria`]: '' }],
  ['nomina_estado_unknown', 'NOM66', 'wages', `${worker}/claveEntFed`, { [`${worker}/claveEntFed`]: 'ZZZ' }, { [`${worker}/claveEntFed`]: 'QUE' }],
  ['nomina_estado_not_mexican', 'NOM66', 'wages', `${worker}/claveEntFed`, { [`${worker}/claveEntFed`]: 'TX' }, { [`${worker}/claveEntFed`]: 'SON' }],
  ['nomina_porcentaje_tiempo', 'NOM68', 'publicEntity', `${worker}/subContratacion`, { [`${worker}/subContratacion/0/porcentajeTiempo`]: '60.501' }, { [`${worker}/subContratacion/0/porcentajeTiempo`]: '60.500' }],
  ['nomina_imss_without_registro', '', 'fees', `${worker}/numSeguridadSocial`, { [`${worker}/numSeguridadSocial`]: '92919084431' }, {}],
  ['nomina_field_required', '301', 'wages', `${worker}/curp`, { [`${worker}/curp`]: '' }, {}],
  ['nomina_field_malformed', '301', 'wages', `${worker}/sindicalizado`, { [`${worker}/sindicalizado`]: 'Si' }, { [`${worker}/sindicalizado`]: 'Sí' }],
]; // prettier-ignore
