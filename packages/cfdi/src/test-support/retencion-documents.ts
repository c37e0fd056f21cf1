import { retencionComplementCodecs } from '../retenciones/complements/codecs.ts';
import type { NodeCodec } from '../complements/node-codec.ts';
import { buildRetencion } from '../retenciones/build-retencion.ts';
import type { UnsealedRetencion } from '../retenciones/model.ts';
import type { RetencionInput } from '../retenciones/retencion-input.ts';
import type { XmlElement } from '../xml/element.ts';
import { plataformasInput, retencionInput, servicioInput } from './retencion.ts';

const foreign = { extranjero: { numRegIdTribR: '998877', nomDenRazSocR: 'WORLD WIDE COMPANY INC' } };
const publico = { nacional: { rfcR: 'XAXX010101000' } };
const legal = {
  nacional: { rfcR: 'URE180429TM6', nomDenRazSocR: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', domicilioFiscalR: '86991' },
};
const digital = (receptor: RetencionInput['receptor']): RetencionInput =>
  plataformasInput([], {
    receptor,
    plataformasTecnologicas: { periodicidad: '02', tipoDeServ: '07', servicios: [servicioInput()] },
  });
const of = (changes: Partial<RetencionInput>): UnsealedRetencion => buildRetencion(retencionInput(changes));

/** Documents that no rule objects to, one of each kind. */
export const retencionDocuments = {
  fees: of({}),
  moral: of({ receptor: legal }),
  replaced: of({ cfdiRetenRelacionados: { tipoRelacion: '04', uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001' } }),
  other: of({ cveRetenc: '25', descRetenc: 'Retención por honorarios asimilados' }),
  rif: of({
    cveRetenc: '28',
    totales: { montoTotGrav: '0', utilidadBimestral: '5000.00', isrCorrespondiente: '250.00' },
  }),
  dividends: of({
    cveRetenc: '14',
    dividendos: {
      dividOUtil: {
        cveTipDivOUtil: '01',
        montIsrAcredRetMexico: '300.00',
        montIsrAcredRetExtranjero: '0',
        tipoSocDistrDiv: 'Sociedad Nacional',
      },
    },
  }),
  remainder: of({ cveRetenc: '15', dividendos: { remanente: { proporcionRem: '12.5' } } }),
  interest: of({
    intereses: {
      sistFinanciero: 'SI',
      retiroAoresRetInt: 'NO',
      operFinancDerivad: 'NO',
      montIntNominal: '1000.00',
      montIntReal: '400.00',
      perdida: '0',
    },
    cveRetenc: '16',
  }),
  abroad: of({
    cveRetenc: '18',
    receptor: foreign,
    pagosAExtranjeros: {
      esBenefEfectDelCobro: 'NO',
      noBeneficiario: {
        paisDeResidParaEfecFisc: 'US',
        conceptoPago: '3',
        descripcionConcepto: 'Uso de programas de cómputo',
      },
    },
  }),
  representative: of({
    cveRetenc: '01',
    receptor: foreign,
    pagosAExtranjeros: {
      esBenefEfectDelCobro: 'SI',
      beneficiario: {
        rfc: 'CACX7605101P8',
        curp: 'CACX760510MDFSHC01',
        nomDenRazSocB: 'XOCHILT CASAS CHAVEZ',
        conceptoPago: '2',
        descripcionConcepto: 'Honorarios',
      },
    },
  }),
  prize: of({
    cveRetenc: '20',
    premios: {
      entidadFederativa: '09',
      montTotPago: '10000.00',
      montTotPagoGrav: '10000.00',
      montTotPagoExent: '0',
    },
  }),
  retirement: of({
    cveRetenc: '22',
    planesDeRetiro: {
      sistemaFinanc: 'SI',
      montIntRealesDevengAniooInmAnt: '100.00',
      huboRetirosAnioInmAntPer: 'SI',
      montTotRetiradoAnioInmAntPer: '500.00',
      montTotExentRetiradoAnioInmAnt: '200.00',
      montTotExedenteAnioInmAnt: '300.00',
      huboRetirosAnioInmAnt: 'NO',
      aportacionesODepositos: [
        { tipoAportacionODeposito: 'a', montAportODep: '10.00' },
        { tipoAportacionODeposito: 'b', montAportODep: '20.00', rfcFiduciaria: 'EKU9003173C9' },
      ],
    },
  }),
  platform: buildRetencion(plataformasInput()),
  cash: buildRetencion(
    plataformasInput([
      servicioInput({ formaPagoServ: '01', precioServSinIva: '500.00' }),
      servicioInput({ contribucionGubernamental: { impContrib: '25.00', entidadDondePagaLaContribucion: '09' } }),
      servicioInput({ formaPagoServ: '09', tasaIva: undefined, comision: undefined, precioServSinIva: '100.00' }),
    ]),
  ),
  rides: buildRetencion(
    plataformasInput([], {
      plataformasTecnologicas: {
        periodicidad: '01',
        tipoDeServ: '01',
        servicios: [servicioInput({ subTipServ: '01', rfcTerceroAutorizado: 'CACX7605101P8' })],
      },
    }),
  ),
  unregistered: buildRetencion(plataformasInput(undefined, { receptor: publico })),
  digital: buildRetencion(digital(foreign)),
  digitalHere: buildRetencion(digital(legal)),
} satisfies Readonly<Record<string, UnsealedRetencion>>;

export type RetencionDocumentName = keyof typeof retencionDocuments;

const codecs: Readonly<Record<string, NodeCodec<object> | undefined>> = retencionComplementCodecs;

/**
 * A copy of a document with the values at these JSON pointers replaced, or removed when `undefined`. `/complemento/…` leads
 * into the typed form of the first complement.
 */
export function changedRetencion(
  document: UnsealedRetencion,
  changes: Readonly<Record<string, unknown>>,
): UnsealedRetencion {
  const copy = structuredClone(document);
  const [node, ...rest] = copy.complementos ?? [];
  const codec = node && codecs[node.name];
  const complemento = codec && node ? codec.read(node) : {};
  const isInside = Object.keys(changes).some((pointer) => pointer.startsWith('/complemento/'));
  for (const [pointer, value] of Object.entries(changes)) setAt({ ...spread(copy), complemento }, copy, pointer, value);
  if (!isInside || codec === undefined) return copy;
  const complementos: readonly XmlElement[] = [codec.write(complemento), ...rest];
  return { ...copy, complementos };
}

function spread(document: object): object {
  return { ...document };
}

function setAt(root: object, document: object, pointer: string, value: unknown): void {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  const node: unknown = keys.reduce<unknown>((parent, key) => (isObject(parent) ? Reflect.get(parent, key) : undefined), root);
  if (!isObject(node)) throw new TypeError(`nothing at ${pointer}`);
  const target = keys.length === 0 ? document : node;
  if (value === undefined) Reflect.deleteProperty(target, last);
  else Reflect.set(target, last, value);
} // prettier-ignore

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
