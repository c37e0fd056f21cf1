import type { RetencionCase } from './retencion-case.ts';

const c = '/complemento';
const contributions = `${c}/aportacionesODepositos`;

/** Complements, platforms apart. */
export const complementCases: readonly RetencionCase[] = [
  ['retencion_complement_field_required', '301', 'interest', `${c}/perdida`, { [`${c}/perdida`]: '' }, {}],
  ['retencion_complement_field_malformed', '301', 'interest', `${c}/sistFinanciero`, { [`${c}/sistFinanciero`]: 'Sí' }, { [`${c}/montIntReal`]: '-1.5' }],
  ['retencion_dividendo_unknown', '301', 'dividends', `${c}/dividOUtil/cveTipDivOUtil`, { [`${c}/dividOUtil/cveTipDivOUtil`]: '99' }, { [`${c}/dividOUtil/cveTipDivOUtil`]: '06' }],
  ['retencion_pais_unknown', '301', 'abroad', `${c}/noBeneficiario/paisDeResidParaEfecFisc`, { [`${c}/noBeneficiario/paisDeResidParaEfecFisc`]: 'ZZ' }, {}],
  ['retencion_concepto_pago_unknown', '301', 'abroad', `${c}/noBeneficiario/conceptoPago`, { [`${c}/noBeneficiario/conceptoPago`]: '0' }, {}],
  ['retencion_concepto_pago_unknown', '301', 'representative', `${c}/beneficiario/conceptoPago`, { [`${c}/beneficiario/conceptoPago`]: '0' }, {}],
  ['retencion_entidad_unknown', '301', 'prize', `${c}/entidadFederativa`, { [`${c}/entidadFederativa`]: '33' }, { [`${c}/entidadFederativa`]: '32' }],
  ['retencion_retiro_exento_required', 'PDR101', 'retirement', `${c}/montTotExentRetiradoAnioInmAnt`, { [`${c}/montTotExentRetiradoAnioInmAnt`]: undefined }, { [`${c}/montTotRetiradoAnioInmAntPer`]: undefined, [`${c}/montTotExentRetiradoAnioInmAnt`]: undefined }],
  ['retencion_retiro_excedente_required', 'PDR102', 'retirement', `${c}/montTotExedenteAnioInmAnt`, { [`${c}/montTotExedenteAnioInmAnt`]: undefined }, {}],
  ['retencion_retiro_mismatch', 'PDR103', 'retirement', `${c}/montTotRetiradoAnioInmAntPer`, { [`${c}/montTotRetiradoAnioInmAntPer`]: '500.01' }, { [`${c}/montTotRetiradoAnioInmAntPer`]: '500' }],
  ['retencion_aportacion_repeated', 'PDR104', 'retirement', `${contributions}/1/tipoAportacionODeposito`, { [`${contributions}/1/tipoAportacionODeposito`]: 'a' }, { [`${contributions}/1/tipoAportacionODeposito`]: 'c' }],
  ['retencion_beneficiario_missing', '!', 'abroad', `${c}/beneficiario`, { [`${c}/esBenefEfectDelCobro`]: 'SI' }, {}],
  ['retencion_beneficiario_missing', '!', 'representative', `${c}/noBeneficiario`, { [`${c}/esBenefEfectDelCobro`]: 'NO' }, {}],
  ['retencion_dividendo_missing', '!', 'dividends', `${c}/remanente`, { '/cveRetenc': '15' }, {}],
  ['retencion_dividendo_missing', '!', 'remainder', `${c}/dividOUtil`, { '/cveRetenc': '14' }, {}],
  ['retencion_premio_mismatch', '!', 'prize', `${c}/montTotPago`, { [`${c}/montTotPagoExent`]: '1' }, {}],
]; // prettier-ignore
