import { amountInWords } from '@kita/money';
import { DocumentError } from '../errors.ts';
import type { Brand, InvoiceDetails, InvoiceDocument, Language, Receiver, StampBlock, Totals } from '../model.ts';
import { formatDate, formatMoney, formatNumber } from '../text/format.ts';
import { keyedText, optionalKeyed } from './catalog-text.ts';
import type { CatalogText } from './catalog-text.ts';
import type { CfdiSource, ComprobanteSource, TimbreSource } from './cfdi-source.ts';
import { conceptLine } from './concept-lines.ts';
import { taxLines, transferredLines, withheldLines } from './tax-texts.ts';

export interface FromCfdiOptions {
  readonly livemode: boolean;
  readonly language?: Language;
  readonly status?: 'active' | 'canceled';
  /** Local date of the cancellation, `YYYY-MM-DD` or with time. */
  readonly canceledAt?: string;
  readonly catalogText?: CatalogText;
  /** Needed when the document has a timbre: both come from `@kita/cfdi` (`cadenaTfd`, `qrUrl`). */
  readonly tfdCadena?: string;
  readonly qrUrl?: string;
  readonly brand?: Brand;
  /** Address and contact lines, which the CFDI does not carry. */
  readonly emitterLines?: readonly string[];
  readonly receiverLines?: readonly string[];
  readonly notes?: readonly string[];
  /** Instead of the usual name of the document type. */
  readonly title?: string;
  /** Instant of creation (ISO 8601 with zone). Default: the date of the stamp or of issue, read in the zone of central Mexico. */
  readonly createdAt?: string;
  /** Decimals of the currency for the amount in words (c_Moneda). Default 2. */
  readonly currencyDecimals?: number;
}

const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: { I: 'Factura', E: 'Comprobante de egreso', T: 'Traslado', N: 'Recibo de nómina', P: 'Recibo de pago' },
  en: { I: 'Invoice', E: 'Credit document', T: 'Transfer note', N: 'Payroll receipt', P: 'Payment receipt' },
};
const CREDIT_NOTE: Readonly<Record<Language, string>> = { es: 'Nota de crédito', en: 'Credit note' };
/** Relations that make an egreso a credit note: 01 discount, 03 return (c_TipoRelacion). */
const CREDIT_NOTE_RELATIONS = new Set(['01', '03']);

/**
 * The printable model of a CFDI 4.0. Without `timbre` it becomes a preview.
 * @throws DocumentError `stamp_texts_missing` for a stamped document without `tfdCadena` or `qrUrl`
 */
export function invoiceDocumentFromCfdi(source: CfdiSource, options: FromCfdiOptions): InvoiceDocument {
  const { comprobante, timbre } = source;
  const language = options.language ?? 'es';
  const texts = { currency: comprobante.moneda, language, catalogText: options.catalogText };
  return {
    language,
    createdAt: options.createdAt ?? `${(timbre?.fechaTimbrado ?? comprobante.fecha).slice(0, 19)}-06:00`,
    livemode: options.livemode,
    status: options.status ?? 'active',
    canceledAt: options.canceledAt === undefined ? undefined : formatDate(options.canceledAt, language),
    brand: options.brand,
    heading: {
      title: options.title ?? titleOf(comprobante, language),
      series: comprobante.serie,
      folio: comprobante.folio,
      type: keyedText(options.catalogText, 'c_TipoDeComprobante', comprobante.tipoDeComprobante),
    },
    emitter: {
      name: comprobante.emisor.nombre,
      rfc: comprobante.emisor.rfc,
      regime: keyedText(options.catalogText, 'c_RegimenFiscal', comprobante.emisor.regimenFiscal),
      lines: options.emitterLines,
      facAtrAdquirente: comprobante.emisor.facAtrAdquirente,
    },
    receiver: receiverOf(comprobante, options),
    details: detailsOf(comprobante, options, language),
    globalInformation: globalOf(comprobante, options.catalogText),
    relations: (comprobante.cfdiRelacionados ?? []).map((relation) => ({
      type: keyedText(options.catalogText, 'c_TipoRelacion', relation.tipoRelacion),
      uuids: relation.uuids,
    })),
    concepts: comprobante.conceptos.map((concept) => conceptLine(concept, texts)),
    taxes: taxLines(comprobante, texts),
    totals: totalsOf(comprobante, options, language),
    notes: options.notes,
    stamp: timbre === undefined ? undefined : stampOf(comprobante, timbre, options, language),
  };
}

function titleOf(comprobante: ComprobanteSource, language: Language): string {
  const type = comprobante.tipoDeComprobante;
  const relations = comprobante.cfdiRelacionados ?? [];
  const isCreditNote = type === 'E' && relations.some((relation) => CREDIT_NOTE_RELATIONS.has(relation.tipoRelacion));
  return isCreditNote ? CREDIT_NOTE[language] : (TITLES[language][type] ?? 'CFDI');
}

function receiverOf({ receptor }: ComprobanteSource, { catalogText, receiverLines }: FromCfdiOptions): Receiver {
  return {
    name: receptor.nombre,
    rfc: receptor.rfc,
    regime: keyedText(catalogText, 'c_RegimenFiscal', receptor.regimenFiscalReceptor),
    lines: receiverLines,
    postalCode: receptor.domicilioFiscalReceptor,
    use: keyedText(catalogText, 'c_UsoCFDI', receptor.usoCfdi),
    taxResidence: optionalKeyed(catalogText, 'c_Pais', receptor.residenciaFiscal),
    foreignTaxId: receptor.numRegIdTrib,
  };
}

function detailsOf(
  comprobante: ComprobanteSource,
  { catalogText }: FromCfdiOptions,
  language: Language,
): InvoiceDetails {
  return {
    issuedAt: formatDate(comprobante.fecha, language),
    placeOfIssue: comprobante.lugarExpedicion,
    currency: keyedText(catalogText, 'c_Moneda', comprobante.moneda),
    exchangeRate: comprobante.tipoCambio === undefined ? undefined : formatNumber(comprobante.tipoCambio),
    paymentForm: optionalKeyed(catalogText, 'c_FormaPago', comprobante.formaPago),
    paymentMethod: optionalKeyed(catalogText, 'c_MetodoPago', comprobante.metodoPago),
    paymentConditions: comprobante.condicionesDePago,
    exportation: optionalKeyed(catalogText, 'c_Exportacion', comprobante.exportacion),
  };
}

function globalOf(
  { informacionGlobal }: ComprobanteSource,
  catalogText: CatalogText | undefined,
): InvoiceDocument['globalInformation'] {
  if (informacionGlobal === undefined) return undefined;
  return {
    period: keyedText(catalogText, 'c_Periodicidad', informacionGlobal.periodicidad),
    months: keyedText(catalogText, 'c_Meses', informacionGlobal.meses),
    year: informacionGlobal.año,
  };
}

function totalsOf(comprobante: ComprobanteSource, options: FromCfdiOptions, language: Language): Totals {
  const { moneda: currency, impuestos } = comprobante;
  const money = (amount: string | undefined, sign = ''): string | undefined =>
    amount === undefined ? undefined : formatMoney(sign + amount, currency);
  // XXX is "no currency" (types T and P): there is no amount to spell.
  const inWords = currency === 'XXX' ? undefined : amountInWords(comprobante.total, currency, options.currencyDecimals);
  return {
    subtotal: formatMoney(comprobante.subTotal, currency),
    discount: money(comprobante.descuento, '-'),
    transferred: transferredLines(comprobante, { currency, language }),
    withheld: withheldLines(comprobante, { currency, language }),
    transferredTotal: money(impuestos?.totalImpuestosTrasladados),
    withheldTotal: money(impuestos?.totalImpuestosRetenidos, '-'),
    total: formatMoney(comprobante.total, currency),
    currency,
    inWords: inWords === undefined ? undefined : `(${inWords})`,
  };
}

function stampOf(
  comprobante: ComprobanteSource,
  timbre: TimbreSource,
  { tfdCadena, qrUrl }: FromCfdiOptions,
  language: Language,
): StampBlock {
  if (tfdCadena === undefined || qrUrl === undefined) throw new DocumentError('stamp_texts_missing');
  return {
    uuid: timbre.uuid,
    stampedAt: formatDate(timbre.fechaTimbrado, language),
    emitterCertificate: comprobante.noCertificado ?? '',
    satCertificate: timbre.noCertificadoSat,
    pacRfc: timbre.rfcProvCertif,
    emitterSeal: timbre.selloCfd,
    satSeal: timbre.selloSat,
    tfdCadena,
    qrUrl,
  };
}
