import { InvalidCfdiInput } from '../build/amount-reader.ts';
import { inputShape } from '../build/input-shape.ts';
import { fieldsOfCodec, optional, text } from '../build/field-shape.ts';
import type { FieldShape, Fields } from '../build/field-shape.ts';
import { shapeFindings } from '../build/read-cfdi-input.ts';
import { retencionComplementCodecs } from './complements/codecs.ts';
import type { RetencionInput } from './retencion-input.ts';
import { retencionXpath } from './rules/retencion-subject.ts';

const object = (fields: Fields, required?: true): FieldShape => ({
  kind: 'object',
  fields,
  ...(required && { required }),
});
const list = (fields: Fields, required?: true): FieldShape => ({ kind: 'list', fields, ...(required && { required }) });

const codecs = retencionComplementCodecs;
const comision: Fields = { base: optional, porcentaje: optional, importe: optional };
const contribucion: Fields = { impContrib: text, entidadDondePagaLaContribucion: text };

const servicio: Fields = {
  formaPagoServ: text,
  subTipServ: optional,
  rfcTerceroAutorizado: optional,
  fechaServ: text,
  precioServSinIva: text,
  tasaIva: optional,
  contribucionGubernamental: object(contribucion),
  comision: object(comision),
};

const complements: Fields = {
  arrendamientoEnFideicomiso: object(fieldsOfCodec(codecs['arrendamientoenfideicomiso:Arrendamientoenfideicomiso'])),
  dividendos: object(fieldsOfCodec(codecs['dividendos:Dividendos'])),
  enajenacionDeAcciones: object(fieldsOfCodec(codecs['enajenaciondeacciones:EnajenaciondeAcciones'])),
  fideicomisoNoEmpresarial: object(fieldsOfCodec(codecs['fideicomisonoempresarial:Fideicomisonoempresarial'])),
  intereses: object(fieldsOfCodec(codecs['intereses:Intereses'])),
  interesesHipotecarios: object(fieldsOfCodec(codecs['intereseshipotecarios:Intereseshipotecarios'])),
  operacionesConDerivados: object(fieldsOfCodec(codecs['operacionesconderivados:Operacionesconderivados'])),
  pagosAExtranjeros: object(fieldsOfCodec(codecs['pagosaextranjeros:Pagosaextranjeros'])),
  planesDeRetiro: object(fieldsOfCodec(codecs['planesderetiro11:Planesderetiro'])),
  plataformasTecnologicas: object({
    periodicidad: text,
    tipoDeServ: text,
    servicios: list(servicio, true),
    tasaIsr: optional,
    tipoPagoIsr: optional,
    parteIva: optional,
  }),
  premios: object(fieldsOfCodec(codecs['premios:Premios'])),
  sectorFinanciero: object(fieldsOfCodec(codecs['sectorfinanciero:SectorFinanciero'])),
};

/** Fields that are those of any document. */
const common = ['complementos', 'addenda', 'namespaces'] as const;

const retencionShape: Fields = {
  ...Object.fromEntries(Object.entries(inputShape).filter(([name]) => common.some((one) => one === name))),
  folioInt: optional,
  fechaExp: text,
  lugarExpRetenc: text,
  cveRetenc: optional,
  descRetenc: optional,
  cfdiRetenRelacionados: object({ tipoRelacion: text, uuid: text }),
  emisor: object({ rfcE: text, nomDenRazSocE: text, regimenFiscalE: text }, true),
  receptor: object(
    {
      nacional: object({ rfcR: text, nomDenRazSocR: optional, curpR: optional, domicilioFiscalR: optional }),
      extranjero: object({ numRegIdTribR: optional, nomDenRazSocR: text }),
    },
    true,
  ),
  periodo: object({ mesIni: text, mesFin: optional, ejercicio: text }, true),
  totales: object({
    montoTotGrav: text,
    montoTotExent: optional,
    utilidadBimestral: optional,
    isrCorrespondiente: optional,
    impRetenidos: list({
      baseRet: optional,
      impuestoRet: text,
      montoRet: optional,
      tasa: optional,
      tipoPagoRet: optional,
    }),
  }),
  ...complements,
};

/**
 * The input of `buildRetencion` that came as JSON, checked field by field like `readCfdiInput`: nothing missing, nothing
 * unknown, every value of its kind, amounts as text.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readRetencionInput(value: unknown): RetencionInput {
  const findings = shapeFindings(value, retencionShape);
  if (findings.length > 0)
    throw new InvalidCfdiInput(findings.map((one) => ({ ...one, xpath: retencionXpath(one.pointer) })));
  return checked(value);
}

/** Whether a value from JSON is meant to be a Retenciones document: no other has these fields. */
export function isRetencionInput(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('fechaExp' in value || 'lugarExpRetenc' in value);
}

/** Safe: every field that the type demands was found to be there and of its kind, and no other. */
function checked(value: unknown): RetencionInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as RetencionInput;
}
