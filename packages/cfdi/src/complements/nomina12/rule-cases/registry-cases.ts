import type { NominaCase } from './nomina-case.ts';

const gone = 'IIA040805DZ4';
const entity = '/nomina/emisor/entidadSncf';

/** What only SAT's list of RFCs tells; `IIA040805DZ4` is cancelled, `AAA010101AAA` a public entity. */
export const registryCases: readonly NominaCase[] = [
  ['nomina_receptor_not_registered', 'NOM9', 'wages', '/receptor/rfc', { '/receptor/rfc': gone }, { '/receptor/rfc': 'XAXX010101000' }],
  ['nomina_patron_origen_not_registered', 'NOM41', 'pension', '/nomina/emisor/rfcPatronOrigen', { '/nomina/emisor/rfcPatronOrigen': gone }, {}],
  ['nomina_entidad_sncf_required', 'NOM45', 'wages', entity, { '/emisor/rfc': 'AAA010101AAA' }, {}],
  ['nomina_entidad_sncf_forbidden', 'NOM46', 'publicEntity', entity, {}, { '/emisor/rfc': 'AAA010101AAA' }],
  ['nomina_rfc_labora_not_registered', 'NOM67', 'publicEntity', '/nomina/receptor/subContratacion/1/rfcLabora', { '/nomina/receptor/subContratacion/1/rfcLabora': gone }, {}],
]; // prettier-ignore
