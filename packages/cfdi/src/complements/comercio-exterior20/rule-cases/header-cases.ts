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
  { code: 'cce_tipo_not_allowed', on, breaks: { '/tipoDeComprobante': 'N' }, at: '/tipoDeComprobante', passes: { '/tipoDeComprobante': 'E' } },
  { code: 'cce_informacion_global_forbidden', on, breaks: { '/informacionGlobal': { periodicidad: '04', meses: '12', año: '2026' } }, at: '/informacionGlobal', passes: {} },
  { code: 'cce_fac_atr_adquirente_forbidden', on, breaks: { '/emisor/facAtrAdquirente': '1234567890' }, at: '/emisor/facAtrAdquirente', passes: { '/emisor/facAtrAdquirente': '' } },
  { code: 'cce_traslado_objeto_imp', on: transfer, breaks: { '/conceptos/0/objetoImp': '02' }, at: '/conceptos/0/objetoImp', passes: { '/tipoDeComprobante': 'I', '/conceptos/0/objetoImp': '02' } },
  { code: 'cce_tercero_forbidden', on, breaks: { '/conceptos/0/aCuentaTerceros': third }, at: '/conceptos/0/aCuentaTerceros', passes: {} },
  { code: 'cce_predial_forbidden', on, breaks: { '/conceptos/0/cuentaPredial': ['1'] }, at: '/conceptos/0/cuentaPredial', passes: {} },
  { code: 'cce_concepto_no_identificacion_required', on, breaks: { '/conceptos/0/noIdentificacion': undefined }, at: '/conceptos/0/noIdentificacion', passes: {} },
  { code: 'cce_repeated', on: { ...on, complementos: node && [node, node] }, breaks: {}, at: '/complementos/1', passes: { '/complementos': node && [node] } },
  { code: 'cce_beside_other_complement', on: { ...on, complementos: node && [node, ieduCodec.write(pupil)] }, breaks: {}, at: '/complementos/1', passes: { '/complementos': node && [node, { name: 'tfd:TimbreFiscalDigital', attributes: [], children: [] }] } },
  { code: 'cce_in_concepto', on: inLine, breaks: {}, at: '~', passes: { '/conceptos/0/complementoConcepto': undefined, '/complementos': node && [node] } },
]; // prettier-ignore

/** Header of the complement. */
export const cceHeaderCases: readonly ComplementCase[] = [
  { code: 'cce_field_required', sat: '301', on, breaks: { '~/mercancias/0/valorDolares': '' }, at: '~/mercancias/0/valorDolares', passes: {} },
  { code: 'cce_field_malformed', sat: '301', on, breaks: { '~/certificadoOrigen': '2' }, at: '~/certificadoOrigen', passes: { '~/certificadoOrigen': '1' } },
  { code: 'cce_field_malformed', sat: '301', on, breaks: { '~/mercancias/0/cantidadAduana': '1.0001' }, at: '~/mercancias/0/cantidadAduana', passes: { '~/mercancias/0/cantidadAduana': '1.000' } },
  { code: 'cce_motivo_traslado_required', on: transfer, breaks: { '~/motivoTraslado': undefined }, at: '~/motivoTraslado', passes: { '~/motivoTraslado': '02' } },
  { code: 'cce_motivo_traslado_forbidden', on, breaks: { '~/motivoTraslado': '02' }, at: '~/motivoTraslado', passes: {} },
  { code: 'cce_propietario_required', on: transfer, breaks: { '~/propietarios': undefined }, at: '~/propietarios', passes: { '~/propietarios': undefined, '~/motivoTraslado': '02' } },
  { code: 'cce_propietario_forbidden', on: transfer, breaks: { '~/motivoTraslado': '02' }, at: '~/propietarios', passes: {} },
  { code: 'cce_motivo_01_without_relation', on: transfer, breaks: { '~/motivoTraslado': '01', ...relation('04') }, at: '~/motivoTraslado', passes: { '~/motivoTraslado': '01', ...relation('05') } },
  { code: 'cce_num_certificado_origen_forbidden', on, breaks: { '~/numCertificadoOrigen': 'CERT-1' }, at: '~/numCertificadoOrigen', passes: { '~/numCertificadoOrigen': 'CERT-1', '~/certificadoOrigen': '1' } },
  { code: 'cce_num_certificado_origen_missing', severity: 'warning', on, breaks: { '~/certificadoOrigen': '1' }, at: '~/numCertificadoOrigen', passes: {} },
  { code: 'cce_exportador_confiable_forbidden', on, breaks: { '~/numeroExportadorConfiable': 'EC-1' }, at: '~/numeroExportadorConfiable', passes: { '~/numeroExportadorConfiable': 'EC-1', ...french } },
  { code: 'cce_tipo_cambio_zero', on, breaks: { '~/tipoCambioUsd': '0.00' }, at: '~/tipoCambioUsd', passes: {} },
  { code: 'cce_tipo_cambio_differs', severity: 'warning', on: exportDollars, breaks: { '~/tipoCambioUsd': '18.45' }, at: '~/tipoCambioUsd', passes: { '~/tipoCambioUsd': '18.452300' } },
  { code: 'cce_total_usd_mismatch', on, breaks: { '~/totalUsd': '50.01' }, at: '~/totalUsd', passes: { '~/totalUsd': '50' } },
  { code: 'cce_total_usd_mismatch', on, breaks: { '~/mercancias/0/valorDolares': '50.0050' }, at: '~/totalUsd', passes: { '~/mercancias/0/valorDolares': '50.0049' } },
  { code: 'cce_total_usd_decimals', on, breaks: { '~/totalUsd': '50' }, at: '~/totalUsd', passes: {} },
  { code: 'cce_incoterm_missing', severity: 'warning', on, breaks: { '~/incoterm': undefined }, at: '~/incoterm', passes: { '~/incoterm': undefined, '/tipoDeComprobante': 'T' } },
  { code: 'cce_motivo_traslado_unknown', sat: '301', on: transfer, breaks: { '~/motivoTraslado': '09' }, at: '~/motivoTraslado', passes: {} },
  { code: 'cce_clave_pedimento_unknown', sat: '301', on, breaks: { '~/claveDePedimento': 'A3' }, at: '~/claveDePedimento', passes: {} },
  { code: 'cce_incoterm_unknown', sat: '301', on, breaks: { '~/incoterm': 'DAF' }, at: '~/incoterm', passes: { '~/incoterm': 'DAP' } },
]; // prettier-ignore
