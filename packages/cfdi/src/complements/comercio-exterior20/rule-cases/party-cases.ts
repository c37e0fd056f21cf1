import type { ComplementCase } from '../../../test-support/complement-cases.ts';
import { complementDocuments } from '../../../test-support/complement-documents.ts';
import { documents } from '../../../test-support/documents.ts';
import { mexicanAddress } from '../../../test-support/exports.ts';

const { transferAbroad: transfer } = complementDocuments;
const on = documents.export;
const home = '~/emisor/domicilio';
const abroad = '~/receptor/domicilio';
const CURP = 'CACX760510MGTSHC04';

/** Issuer, owners, receiver, consignees and their addresses. */
export const ccePartyCases: readonly ComplementCase[] = [
  { code: 'cce_emisor_required', on, breaks: { '~/emisor': undefined }, at: '~/emisor', passes: {} },
  { code: 'cce_curp_forbidden', on, breaks: { '~/emisor/curp': CURP }, at: '~/emisor/curp', passes: { '~/emisor/curp': CURP, '/emisor/rfc': 'CACX7605101P8' } },
  { code: 'cce_curp_required', on, breaks: { '/emisor/rfc': 'CACX7605101P8' }, at: '~/emisor/curp', passes: {} },
  { code: 'cce_receptor_domicilio_required', on, breaks: { [abroad]: undefined }, at: abroad, passes: {} },
  { code: 'cce_receptor_domicilio_required', on, breaks: { '~/receptor': undefined }, at: abroad, passes: {} },
  { code: 'cce_propietario_tax_number_malformed', on: transfer, breaks: { '~/propietarios/0/numRegIdTrib': '12345678' }, at: '~/propietarios/0/numRegIdTrib', passes: { '~/propietarios/0/numRegIdTrib': '12345678', '~/propietarios/0/residenciaFiscal': 'FRA' } },
  { code: 'cce_receptor_tax_number_malformed', on, breaks: { '~/receptor/numRegIdTrib': '12-3456789' }, at: '~/receptor/numRegIdTrib', passes: { '~/receptor/numRegIdTrib': '' } },
  { code: 'cce_destinatario_tax_number_malformed', on: transfer, breaks: { '~/destinatarios/0/numRegIdTrib': '1234567890' }, at: '~/destinatarios/0/numRegIdTrib', passes: {} },
  { code: 'cce_one_destinatario', on: transfer, breaks: { '~/destinatarios/1': { domicilios: [mexicanAddress] } }, at: '~/destinatarios/1', passes: { '~/destinatarios/1': { domicilios: [mexicanAddress] }, '/tipoDeComprobante': 'I' } },
  { code: 'cce_emisor_not_in_mexico', on, breaks: { [`${home}/pais`]: 'USA' }, at: `${home}/pais`, passes: {} },
  { code: 'cce_pais_unknown', sat: '301', on, breaks: { [`${abroad}/pais`]: 'ZZZ' }, at: `${abroad}/pais`, passes: { [`${abroad}/pais`]: 'FRA' } },
  { code: 'cce_estado_unknown', on, breaks: { [`${home}/estado`]: 'TX' }, at: `${home}/estado`, passes: {} },
  { code: 'cce_estado_unknown', on, breaks: { [`${abroad}/estado`]: 'XX' }, at: `${abroad}/estado`, passes: { [`${abroad}/estado`]: 'Texas', [`${abroad}/pais`]: 'FRA' } },
  { code: 'cce_municipio_unknown', on, breaks: { [`${home}/municipio`]: '099' }, at: `${home}/municipio`, passes: { [`${home}/municipio`]: '' } },
  { code: 'cce_localidad_unknown', on, breaks: { [`${home}/localidad`]: '99' }, at: `${home}/localidad`, passes: { [`${home}/localidad`]: '' } },
  { code: 'cce_colonia_unknown', on, breaks: { [`${home}/colonia`]: '9999' }, at: `${home}/colonia`, passes: {} },
  { code: 'cce_colonia_unknown', on, breaks: { [abroad]: { ...mexicanAddress, colonia: '9999' } }, at: `${abroad}/colonia`, passes: { [abroad]: { ...mexicanAddress, colonia: 'Juárez' } } },
  { code: 'cce_codigo_postal_mismatch', on, breaks: { [`${home}/codigoPostal`]: '86991' }, at: `${home}/codigoPostal`, passes: {} },
  { code: 'cce_codigo_postal_mismatch', on, breaks: { [abroad]: { ...mexicanAddress, localidad: '01' } }, at: `${abroad}/codigoPostal`, passes: { [abroad]: { ...mexicanAddress, localidad: undefined } } },
  { code: 'cce_codigo_postal_malformed', on, breaks: { [`${abroad}/codigoPostal`]: 'SW1A 1AA' }, at: `${abroad}/codigoPostal`, passes: { [`${abroad}/codigoPostal`]: '78701-1234' } },
]; // prettier-ignore
