import type { ComplementCase } from '../../../test-support/complement-cases.ts';
import { complementDocuments } from '../../../test-support/complement-documents.ts';
import { documents } from '../../../test-support/documents.ts';
import { mexicanAddress } from '../../../test-support/exports.ts';

const { transferAbroad: transfer } = complementDocuments;
const on = documents.export;
const home = '~/emisor/domicilio';
const abroad = '~/receptor/domicilio';
const consignee = '~/destinatarios/0/domicilios/0';
const CURP = 'CACX760510MGTSHC04';

/** Issuer, owners, receiver, consignees and their addresses. */
export const ccePartyCases: readonly ComplementCase[] = [
  { code: 'cce_emisor_required', severity: 'warning', on, breaks: { '~/emisor': undefined }, at: '~/emisor', passes: {} },
  { code: 'cce_curp_forbidden', sat: 'CCE123', on, breaks: { '~/emisor/curp': CURP }, at: '~/emisor/curp', passes: { '~/emisor/curp': CURP, '/emisor/rfc': 'CACX7605101P8' } },
  { code: 'cce_curp_required', sat: 'CCE124', on, breaks: { '/emisor/rfc': 'CACX7605101P8' }, at: '~/emisor/curp', passes: {} },
  { code: 'cce_receptor_domicilio_required', severity: 'warning', on, breaks: { [abroad]: undefined }, at: abroad, passes: {} },
  { code: 'cce_receptor_domicilio_required', severity: 'warning', on, breaks: { '~/receptor': undefined }, at: abroad, passes: {} },
  { code: 'cce_propietario_tax_number_malformed', sat: 'CCE132', on: transfer, breaks: { '~/propietarios/0/numRegIdTrib': '12345678' }, at: '~/propietarios/0/numRegIdTrib', passes: { '~/propietarios/0/numRegIdTrib': '12345678', '~/propietarios/0/residenciaFiscal': 'FRA' } },
  { code: 'cce_receptor_tax_number_malformed', sat: 'CCE135', on, breaks: { '~/receptor/numRegIdTrib': '12-3456789' }, at: '~/receptor/numRegIdTrib', passes: { '~/receptor/numRegIdTrib': '' } },
  { code: 'cce_destinatario_tax_number_malformed', sat: 'CCE144', on: transfer, breaks: { '~/destinatarios/0/numRegIdTrib': '1234567890' }, at: '~/destinatarios/0/numRegIdTrib', passes: {} },
  { code: 'cce_one_destinatario', sat: 'CCE142', on: transfer, breaks: { '~/destinatarios/1': { domicilios: [mexicanAddress] } }, at: '~/destinatarios/1', passes: { '~/destinatarios/1': { domicilios: [mexicanAddress] }, '/tipoDeComprobante': 'I' } },
  { code: 'cce_emisor_not_in_mexico', sat: 'CCE125', on, breaks: { [`${home}/pais`]: 'USA' }, at: `${home}/pais`, passes: {} },
  { code: 'cce_pais_unknown', sat: '301', on, breaks: { [`${abroad}/pais`]: 'ZZZ' }, at: `${abroad}/pais`, passes: { [`${abroad}/pais`]: 'FRA' } },
  { code: 'cce_estado_unknown', sat: 'CCE126', on, breaks: { [`${home}/estado`]: 'TX' }, at: `${home}/estado`, passes: {} },
  { code: 'cce_estado_unknown', sat: 'CCE139', on, breaks: { [`${abroad}/estado`]: 'XX' }, at: `${abroad}/estado`, passes: { [`${abroad}/estado`]: 'Texas', [`${abroad}/pais`]: 'FRA' } },
  { code: 'cce_municipio_unknown', sat: 'CCE127', on, breaks: { [`${home}/municipio`]: '099' }, at: `${home}/municipio`, passes: { [`${home}/municipio`]: '' } },
  { code: 'cce_localidad_unknown', sat: 'CCE128', on, breaks: { [`${home}/localidad`]: '99' }, at: `${home}/localidad`, passes: { [`${home}/localidad`]: '' } },
  { code: 'cce_colonia_unknown', sat: 'CCE129', on, breaks: { [`${home}/colonia`]: '9999' }, at: `${home}/colonia`, passes: {} },
  { code: 'cce_colonia_unknown', sat: 'CCE136', on, breaks: { [abroad]: { ...mexicanAddress, colonia: '9999' } }, at: `${abroad}/colonia`, passes: { [abroad]: { ...mexicanAddress, colonia: 'Juárez' } } },
  { code: 'cce_codigo_postal_mismatch', sat: 'CCE130', on, breaks: { [`${home}/codigoPostal`]: '86991' }, at: `${home}/codigoPostal`, passes: {} },
  { code: 'cce_codigo_postal_mismatch', sat: 'CCE141', on, breaks: { [abroad]: { ...mexicanAddress, localidad: '01' } }, at: `${abroad}/codigoPostal`, passes: { [abroad]: { ...mexicanAddress, localidad: undefined } } },
  { code: 'cce_codigo_postal_malformed', sat: 'CCE140', on, breaks: { [`${abroad}/codigoPostal`]: 'SW1A 1AA' }, at: `${abroad}/codigoPostal`, passes: { [`${abroad}/codigoPostal`]: '78701-1234' } },
  { code: 'cce_municipio_unknown', sat: 'CCE138', on, breaks: { [abroad]: { ...mexicanAddress, municipio: '099' } }, at: `${abroad}/municipio`, passes: { [abroad]: mexicanAddress } },
  { code: 'cce_localidad_unknown', sat: 'CCE137', on, breaks: { [abroad]: { ...mexicanAddress, localidad: '99' } }, at: `${abroad}/localidad`, passes: { [abroad]: mexicanAddress } },
  { code: 'cce_estado_unknown', sat: 'CCE148', on: transfer, breaks: { [`${consignee}/estado`]: 'XX' }, at: `${consignee}/estado`, passes: {} },
  { code: 'cce_municipio_unknown', sat: 'CCE147', on: transfer, breaks: { [consignee]: { ...mexicanAddress, municipio: '099' } }, at: `${consignee}/municipio`, passes: { [consignee]: mexicanAddress } },
  { code: 'cce_localidad_unknown', sat: 'CCE146', on: transfer, breaks: { [consignee]: { ...mexicanAddress, localidad: '99' } }, at: `${consignee}/localidad`, passes: { [consignee]: mexicanAddress } },
  { code: 'cce_colonia_unknown', sat: 'CCE145', on: transfer, breaks: { [consignee]: { ...mexicanAddress, colonia: '9999' } }, at: `${consignee}/colonia`, passes: { [consignee]: mexicanAddress } },
  { code: 'cce_codigo_postal_mismatch', sat: 'CCE150', on: transfer, breaks: { [consignee]: { ...mexicanAddress, codigoPostal: '86991' } }, at: `${consignee}/codigoPostal`, passes: { [consignee]: mexicanAddress } },
  { code: 'cce_codigo_postal_malformed', sat: 'CCE149', on: transfer, breaks: { [`${consignee}/codigoPostal`]: 'SW1A 1AA' }, at: `${consignee}/codigoPostal`, passes: {} },
  { code: 'cce_receptor_num_reg_id_trib_required', sat: 'CCE133', on, breaks: { '~/receptor/numRegIdTrib': undefined }, at: '~/receptor/numRegIdTrib', passes: {} },
  { code: 'cce_receptor_num_reg_id_trib_forbidden', sat: 'CCE133', on: transfer, breaks: { '~/receptor/numRegIdTrib': '123456789' }, at: '~/receptor/numRegIdTrib', passes: {} },
  { code: 'cce_receptor_in_mexico', sat: 'CCE134', on, breaks: { [abroad]: mexicanAddress }, at: `${abroad}/pais`, passes: { [abroad]: mexicanAddress, '~/receptor/numRegIdTrib': undefined } },
  { code: 'cce_destinatario_in_mexico', sat: 'CCE143', on: transfer, breaks: { [consignee]: mexicanAddress }, at: `${consignee}/pais`, passes: { [consignee]: mexicanAddress, '~/destinatarios/0/numRegIdTrib': undefined } },
]; // prettier-ignore
