import type { ComplementCase } from '../../../test-support/complement-cases.ts';
import { complementDocuments } from '../../../test-support/complement-documents.ts';
import { pupil } from '../../../test-support/complement-documents.ts';
import { documents } from '../../../test-support/documents.ts';
import { ieduCodec } from '../../iedu/iedu-xml.ts';

const { transferAbroad: transfer, exportDollars } = complementDocuments;
const on = documents.export;
const [node] = on.complementos ?? [];
const inLine = {
  ...on,
  complementos: undefined,
  conceptos: on.conceptos.map((one) => ({ ...one, complementoConcepto: node && [node] })),
};
const third = {
  rfcACuentaTerceros: 'CACX7605101P8',
  nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
  regimenFiscalACuentaTerceros: '612',
  domicilioFiscalACuentaTerceros: '86991',
};
const relation = (tipoRelacion: string): object => ({
  '/cfdiRelacionados': [{ tipoRelacion, uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
});
const french = { '~/receptor/domicilio/pais': 'FRA', '~/receptor/domicilio/estado': 'Paris' };

/** What the complement asks of its document. */
export const cceDocumentCases: readonly ComplementCase[] = [
  { code: 'cce_tipo_not_allowed', sat: 'CCE101', on, breaks: { '/tipoDeComprobante': 'N' }, at: '/tipoDeComprobante', passes: { '/tipoDeComprobante': 'E' } },
  { code: 'cce_informacion_global_forbidden', sat: 'CCE106', on, breaks: { '/informacionGlobal': { periodicidad: '04', meses: '12', año: '2026' } }, at: '/informacionGlobal', passes: {} },
  { code: 'cce_fac_atr_adquirente_forbidden', severity: 'warning', on, breaks: { '/emisor/facAtrAdquirente': '1234567890' }, at: '/emisor/facAtrAdquirente', passes: { '/emisor/facAtrAdquirente': '' } },
  { code: 'cce_traslado_objeto_imp', sat: 'CCE110', on: transfer, breaks: { '/conceptos/0/objetoImp': '02' }, at: '/conceptos/0/objetoImp', passes: { '/tipoDeComprobante': 'I', '/conceptos/0/objetoImp': '02' } },
  { code: 'cce_tercero_forbidden', sat: 'CCE111', on, breaks: { '/conceptos/0/aCuentaTerceros': third }, at: '/conceptos/0/aCuentaTerceros', passes: {} },
  { code: 'cce_predial_forbidden', sat: 'CCE112', on, breaks: { '/conceptos/0/cuentaPredial': ['1'] }, at: '/conceptos/0/cuentaPredial', passes: {} },
  { code: 'cce_concepto_no_identificacion_required', sat: 'CCE151', on, breaks: { '/conceptos/0/noIdentificacion': undefined }, at: '/conceptos/0/noIdentificacion', passes: {} },
  { code: 'cce_repeated', sat: 'CCE113', on: { ...on, complementos: node && [node, node] }, breaks: {}, at: '/complementos/1', passes: { '/complementos': node && [node] } },
  { code: 'cce_beside_other_complement', sat: 'CCE115', on: { ...on, complementos: node && [node, ieduCodec.write(pupil)] }, breaks: {}, at: '/complementos/1', passes: { '/complementos': node && [node, { name: 'tfd:TimbreFiscalDigital', attributes: [], children: [] }] } },
  { code: 'cce_in_concepto', sat: 'CCE114', on: inLine, breaks: {}, at: '~', passes: { '/conceptos/0/complementoConcepto': undefined, '/complementos': node && [node] } },
  { code: 'cce_receptor_rfc_publico', sat: 'CCE107', on, breaks: { '/receptor/rfc': 'XAXX010101000' }, at: '/receptor/rfc', passes: { '/receptor/rfc': 'XAXX010101000', '/tipoDeComprobante': 'E' } },
  { code: 'cce_traslado_receptor_not_emisor', sat: 'CCE108', on: transfer, breaks: { '/receptor/rfc': 'XEXX010101000' }, at: '/receptor/rfc', passes: {} },
]; // prettier-ignore

/** Header of the complement. */
export const cceHeaderCases: readonly ComplementCase[] = [
  { code: 'cce_field_required', sat: '301', on, breaks: { '~/mercancias/0/valorDolares': '' }, at: '~/mercancias/0/valorDolares', passes: {} },
  { code: 'cce_field_malformed', sat: '301', on, breaks: { '~/certificadoOrigen': '2' }, at: '~/certificadoOrigen', passes: { '~/certificadoOrigen': '1' } },
  { code: 'cce_field_malformed', sat: '301', on, breaks: { '~/mercancias/0/cantidadAduana': '1.0001' }, at: '~/mercancias/0/cantidadAduana', passes: { '~/mercancias/0/cantidadAduana': '1.000' } },
  { code: 'cce_motivo_traslado_required', on: transfer, breaks: { '~/motivoTraslado': undefined }, at: '~/motivoTraslado', passes: { '~/motivoTraslado': '02' } },
  { code: 'cce_motivo_traslado_forbidden', on, breaks: { '~/motivoTraslado': '02' }, at: '~/motivoTraslado', passes: {} },
  { code: 'cce_propietario_required', sat: 'CCE102', on: transfer, breaks: { '~/propietarios': undefined }, at: '~/propietarios', passes: { '~/propietarios': undefined, '~/motivoTraslado': '02' } },
  { code: 'cce_propietario_forbidden', sat: 'CCE117', on: transfer, breaks: { '~/motivoTraslado': '02' }, at: '~/propietarios', passes: {} },
  { code: 'cce_motivo_01_without_relation', sat: 'CCE116', on: transfer, breaks: { '~/motivoTraslado': '01' }, at: '~/motivoTraslado', passes: { '~/motivoTraslado': '01', ...relation('05') } },
  { code: 'cce_motivo_01_other_relation', severity: 'warning', on: transfer, breaks: { '~/motivoTraslado': '01', ...relation('04') }, at: '~/motivoTraslado', passes: { '~/motivoTraslado': '01', ...relation('05') } },
  { code: 'cce_propietario_required_outside_traslado', sat: 'CCE117', on, breaks: { '~/motivoTraslado': '05' }, at: '~/propietarios', passes: {} },
  { code: 'cce_propietario_forbidden_outside_traslado', sat: 'CCE103', on, breaks: { '~/propietarios': [{ numRegIdTrib: '987654321', residenciaFiscal: 'USA' }] }, at: '~/propietarios', passes: {} },
  { code: 'cce_num_certificado_origen_forbidden', sat: 'CCE118', on, breaks: { '~/numCertificadoOrigen': 'CERT-1' }, at: '~/numCertificadoOrigen', passes: { '~/numCertificadoOrigen': 'CERT-1', '~/certificadoOrigen': '1' } },
  { code: 'cce_num_certificado_origen_missing', sat: 'CCE118', on, breaks: { '~/certificadoOrigen': '1' }, at: '~/numCertificadoOrigen', passes: {} },
  { code: 'cce_exportador_confiable_forbidden', sat: 'CCE119', on, breaks: { '~/numeroExportadorConfiable': 'EC-1' }, at: '~/numeroExportadorConfiable', passes: { '~/numeroExportadorConfiable': 'EC-1', ...french } },
  { code: 'cce_tipo_cambio_zero', on, breaks: { '~/tipoCambioUsd': '0.00' }, at: '~/tipoCambioUsd', passes: {} },
  { code: 'cce_tipo_cambio_differs', severity: 'warning', on: exportDollars, breaks: { '~/tipoCambioUsd': '18.45' }, at: '~/tipoCambioUsd', passes: { '~/tipoCambioUsd': '18.452300' } },
  { code: 'cce_total_usd_mismatch', sat: 'CCE122', on, breaks: { '~/totalUsd': '50.01' }, at: '~/totalUsd', passes: { '~/totalUsd': '50' } },
  { code: 'cce_total_usd_mismatch', sat: 'CCE122', on, breaks: { '~/mercancias/0/valorDolares': '50.0050' }, at: '~/totalUsd', passes: { '~/mercancias/0/valorDolares': '50.0049' } },
  { code: 'cce_total_usd_decimals', severity: 'warning', on, breaks: { '~/totalUsd': '50' }, at: '~/totalUsd', passes: {} },
  { code: 'cce_incoterm_missing', sat: 'CCE120', on, breaks: { '~/incoterm': undefined }, at: '~/incoterm', passes: { '~/incoterm': undefined, '/exportacion': '04' } },
  { code: 'cce_motivo_traslado_unknown', sat: '301', on: transfer, breaks: { '~/motivoTraslado': '09' }, at: '~/motivoTraslado', passes: {} },
  { code: 'cce_clave_pedimento_unknown', sat: '301', on, breaks: { '~/claveDePedimento': 'A3' }, at: '~/claveDePedimento', passes: {} },
  { code: 'cce_incoterm_unknown', sat: '301', on, breaks: { '~/incoterm': 'DAF' }, at: '~/incoterm', passes: { '~/incoterm': 'DAP' } },
]; // prettier-ignore
