import { Decimal } from '@kita/money';
import { AmountReader, InvalidCfdiInput } from '../build/amount-reader.ts';
import { normalizeRetencion } from './normalize-retencion.ts';
import { PUBLICO_EN_GENERAL } from '../identifiers/receiver-name.ts';
import { RFC_PUBLICO_EN_GENERAL } from '../identifiers/rfc.ts';
import type { XmlElement } from '../xml/element.ts';
import { buildPlataformas } from './build-plataformas.ts';
import { complementFields } from './complement-fields.ts';
import type { ImpuestoRetenido, ReceptorRetencion, TotalesRetencion, UnsealedRetencion } from './model.ts';
import type { ImpuestoRetenidoInput, RetencionInput, TotalesInput } from './retencion-input.ts';
import { problem } from './retencion-problem.ts';
import { retencionXpath } from './rules/retencion-subject.ts';
import { plataformasTecnologicasCodec } from './complements/plataformas-tecnologicas.ts';

/** Payment type of a withheld tax that has only one (c_TipoPagoRet). */
const TIPO_PAGO: Readonly<Record<string, string>> = { '002': '01', '003': '02' };

/**
 * The Retenciones document that follows from an input: normalised texts, defaults, totals. MontoTotOperacion is the taxed
 * plus the exempt amount, MontoTotRet the sum of the withheld taxes (Reten20127, 20131). What SAT thinks of the result is
 * `validateRetencion`'s job.
 * @throws {InvalidCfdiInput} when amounts are no decimal numbers or something cannot be computed; it names all of them
 */
export function buildRetencion(input: RetencionInput): UnsealedRetencion {
  const amounts = new AmountReader();
  const document = buildWith(normalizeRetencion(input), amounts);
  if (amounts.findings.length > 0)
    throw new InvalidCfdiInput(amounts.findings.map((one) => ({ ...one, xpath: retencionXpath(one.pointer) })));
  return document;
}

function buildWith(input: RetencionInput, amounts: AmountReader): UnsealedRetencion {
  const { plataformasTecnologicas } = input;
  const platforms = plataformasTecnologicas && buildPlataformas(plataformasTecnologicas, input, amounts);
  if (platforms && input.totales !== undefined)
    problem(amounts, 'totales_computed', '/totales', {
      es: 'Quita los totales: con plataformas tecnológicas se calculan de los servicios.',
      en: 'Remove the totals: with technology platforms they are computed from the services.',
    });
  const complementos = [
    ...complementFields.flatMap((field): XmlElement[] => {
      if (field.key === 'plataformasTecnologicas')
        return platforms ? [plataformasTecnologicasCodec.write(platforms.complement)] : [];
      return field.write(input);
    }),
    ...(input.complementos ?? []),
  ];
  const { folioInt, descRetenc, cfdiRetenRelacionados, addenda, namespaces, periodo } = input;
  return {
    version: '2.0',
    ...(folioInt !== undefined && { folioInt }),
    fechaExp: input.fechaExp,
    lugarExpRetenc: input.lugarExpRetenc,
    cveRetenc: input.cveRetenc ?? claveOf(input),
    ...(descRetenc !== undefined && { descRetenc }),
    ...(cfdiRetenRelacionados && { cfdiRetenRelacionados }),
    emisor: input.emisor,
    receptor: receptorOf(input),
    periodo: { mesIni: periodo.mesIni, mesFin: periodo.mesFin ?? periodo.mesIni, ejercicio: periodo.ejercicio },
    totales: platforms?.totales ?? totalesOf(input.totales, amounts),
    ...(complementos.length > 0 && { complementos }),
    ...(addenda && addenda.length > 0 && { addenda }),
    ...(namespaces && namespaces.length > 0 && { namespaces }),
  };
}

/** The one key that a complement belongs to; dividends, shares and payments abroad have several. */
function claveOf(input: RetencionInput): string {
  const keys = complementFields.flatMap(({ key, clave }) => (input[key] !== undefined && clave !== undefined ? [clave] : []));
  return keys.length === 1 ? (keys[0] ?? '') : '';
} // prettier-ignore

function receptorOf({ receptor, lugarExpRetenc }: RetencionInput): ReceptorRetencion {
  const { nacional, extranjero } = receptor;
  const isPublico = nacional?.rfcR === RFC_PUBLICO_EN_GENERAL;
  return {
    nacionalidadR: extranjero === undefined ? 'Nacional' : 'Extranjero',
    ...(nacional && {
      nacional: {
        ...nacional,
        nomDenRazSocR: nacional.nomDenRazSocR ?? (isPublico ? PUBLICO_EN_GENERAL : ''),
        domicilioFiscalR: nacional.domicilioFiscalR ?? (isPublico ? lugarExpRetenc : ''),
      },
    }),
    ...(extranjero && { extranjero }),
  };
}

function totalesOf(totales: TotalesInput | undefined, amounts: AmountReader): TotalesRetencion {
  if (totales === undefined) {
    problem(amounts, 'field_required', '/totales', {
      es: 'Faltan los totales: al menos el monto gravado.',
      en: 'The totals are missing: the taxed amount at least.',
    });
    return { montoTotOperacion: '', montoTotGrav: '', montoTotExent: '', montoTotRet: '' };
  }
  const cents = (text: string, key: string): Decimal => readCents(text, `/totales/${key}`, amounts);
  const grav = cents(totales.montoTotGrav, 'montoTotGrav');
  const exent = cents(totales.montoTotExent ?? '0', 'montoTotExent');
  const impRetenidos = (totales.impRetenidos ?? []).map((tax, index) => impuestoOf(tax, index, amounts));
  const total = impRetenidos.reduce((sum, { montoRet }) => sum.add(Decimal.tryParse(montoRet) ?? Decimal.zero), Decimal.zero);
  const { utilidadBimestral, isrCorrespondiente } = totales;
  return {
    montoTotOperacion: grav.add(exent).toFixed(2),
    montoTotGrav: grav.toFixed(2),
    montoTotExent: exent.toFixed(2),
    montoTotRet: total.toFixed(2),
    ...(utilidadBimestral !== undefined && { utilidadBimestral: cents(utilidadBimestral, 'utilidadBimestral').toFixed(2) }),
    ...(isrCorrespondiente !== undefined && { isrCorrespondiente: cents(isrCorrespondiente, 'isrCorrespondiente').toFixed(2) }),
    ...(impRetenidos.length > 0 && { impRetenidos }),
  };
} // prettier-ignore

function impuestoOf(input: ImpuestoRetenidoInput, index: number, amounts: AmountReader): ImpuestoRetenido {
  const at = `/totales/impRetenidos/${index}`;
  const { baseRet, impuestoRet, tasa } = input;
  const base = baseRet === undefined ? undefined : readCents(baseRet, `${at}/baseRet`, amounts);
  return {
    ...(base && { baseRet: base.toFixed(2) }),
    impuestoRet,
    montoRet: montoOf(input.montoRet, base, tasa, at, amounts),
    tipoPagoRet: input.tipoPagoRet ?? (Object.hasOwn(TIPO_PAGO, impuestoRet) ? (TIPO_PAGO[impuestoRet] ?? '') : ''),
  };
}

function montoOf(
  montoRet: string | undefined,
  base: Decimal | undefined,
  tasa: string | undefined,
  at: string,
  amounts: AmountReader,
): string {
  if (montoRet !== undefined) return readCents(montoRet, `${at}/montoRet`, amounts).toFixed(2);
  if (base !== undefined && tasa !== undefined) return base.mul(amounts.read(tasa, () => `${at}/tasa`)).toFixed(2);
  problem(amounts, 'field_required', `${at}/montoRet`, {
    es: 'Falta el monto retenido, o su base y su tasa.',
    en: 'The withheld amount is missing, or its base and rate.',
  });
  return '0.00';
}

/** An amount of the document: pesos and cents. */
function readCents(text: string, pointer: string, amounts: AmountReader): Decimal {
  const amount = amounts.read(text, () => pointer);
  if (!amount.eq(amount.round(2)))
    problem(amounts, 'amount_more_than_cents', pointer, {
      es: `El importe ${text.slice(0, 80)} lleva más de dos decimales: redondéalo a centavos.`,
      en: `The amount ${text.slice(0, 80)} has more than two decimals: round it to cents.`,
    });
  return amount.round(2);
}
