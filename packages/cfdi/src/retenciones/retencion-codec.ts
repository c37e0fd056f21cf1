import { nodeCodec } from '../complements/node-codec.ts';
import type {
  ComprobanteRetencion,
  EmisorRetencion,
  ImpuestoRetenido,
  PeriodoRetencion,
  ReceptorExtranjero,
  ReceptorNacional,
  ReceptorRetencion,
  RetencionRelacionada,
  TotalesRetencion,
} from './model.ts';

/** Qualified name of the root. */
export const RETENCIONES = 'retenciones:Retenciones';

/** What the table of the root covers: complements and addenda are nodes of other schemas, written and read apart. */
export type RetencionCore = Omit<ComprobanteRetencion, 'complementos' | 'addenda' | 'namespaces'>;

// Order of attributes and nodes: retencionpagov2.xsd.

const relacionados = nodeCodec<RetencionRelacionada>('retenciones:CfdiRetenRelacionados', {
  fields: [
    ['tipoRelacion', 'TipoRelacion'],
    ['uuid', 'UUID'],
  ],
});

const emisor = nodeCodec<EmisorRetencion>('retenciones:Emisor', {
  fields: [
    ['rfcE', 'RfcE'],
    ['nomDenRazSocE', 'NomDenRazSocE'],
    ['regimenFiscalE', 'RegimenFiscalE'],
  ],
});

const nacional = nodeCodec<ReceptorNacional>('retenciones:Nacional', {
  fields: [
    ['rfcR', 'RfcR'],
    ['nomDenRazSocR', 'NomDenRazSocR'],
    ['curpR', 'CurpR', '?'],
    ['domicilioFiscalR', 'DomicilioFiscalR'],
  ],
});

const extranjero = nodeCodec<ReceptorExtranjero>('retenciones:Extranjero', {
  fields: [
    ['numRegIdTribR', 'NumRegIdTribR', '?'],
    ['nomDenRazSocR', 'NomDenRazSocR'],
  ],
});

const receptor = nodeCodec<ReceptorRetencion>('retenciones:Receptor', {
  fields: [['nacionalidadR', 'NacionalidadR']],
  children: [
    { key: 'nacional', occurs: '?', codec: nacional },
    { key: 'extranjero', occurs: '?', codec: extranjero },
  ],
});

const periodo = nodeCodec<PeriodoRetencion>('retenciones:Periodo', {
  fields: [
    ['mesIni', 'MesIni'],
    ['mesFin', 'MesFin'],
    ['ejercicio', 'Ejercicio'],
  ],
});

const impuestoRetenido = nodeCodec<ImpuestoRetenido>('retenciones:ImpRetenidos', {
  fields: [
    ['baseRet', 'BaseRet', '?'],
    ['impuestoRet', 'ImpuestoRet', '?'],
    ['montoRet', 'MontoRet'],
    ['tipoPagoRet', 'TipoPagoRet'],
  ],
});

const totales = nodeCodec<TotalesRetencion>('retenciones:Totales', {
  fields: [
    ['montoTotOperacion', 'MontoTotOperacion'],
    ['montoTotGrav', 'MontoTotGrav'],
    ['montoTotExent', 'MontoTotExent'],
    ['montoTotRet', 'MontoTotRet'],
    ['utilidadBimestral', 'UtilidadBimestral', '?'],
    ['isrCorrespondiente', 'ISRCorrespondiente', '?'],
  ],
  children: [{ key: 'impRetenidos', occurs: '*', codec: impuestoRetenido }],
});

/** Table of the document without its complements. */
export const retencionCodec = nodeCodec<RetencionCore>(RETENCIONES, {
  fields: [
    ['version', 'Version'],
    ['folioInt', 'FolioInt', '?'],
    ['sello', 'Sello', '?'],
    ['noCertificado', 'NoCertificado'],
    ['certificado', 'Certificado'],
    ['fechaExp', 'FechaExp'],
    ['lugarExpRetenc', 'LugarExpRetenc'],
    ['cveRetenc', 'CveRetenc'],
    ['descRetenc', 'DescRetenc', '?'],
  ],
  children: [
    { key: 'cfdiRetenRelacionados', occurs: '?', codec: relacionados },
    { key: 'emisor', occurs: '1', codec: emisor },
    { key: 'receptor', occurs: '1', codec: receptor },
    { key: 'periodo', occurs: '1', codec: periodo },
    { key: 'totales', occurs: '1', codec: totales },
  ],
});
