import { amountInWords } from '@kita/money';
import { currencyDecimals } from '../build/currency-decimals.ts';
import { readComplement } from '../complements/read-complement.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import { present, stampRows, summaryOf } from './summary.ts';
import type { Row, Summary, SummaryOptions } from './summary.ts';
import { documentTitles, keyed, longDate, money, taxLabel, textOf } from './words.ts';
import type { Words } from './words.ts';

/** What a document says, in plain words of Mexico or English. It reads, it does not judge. */
export function summarize(document: Unsealed | Comprobante, options: SummaryOptions = {}): Summary {
  const { language = 'es', catalogs, linesMax = 5 } = options;
  const words: Words = { language, ...(catalogs && { catalogs }) };
  const number = [document.serie, document.folio].filter((part) => part !== undefined && part !== '').join('-');
  const kind = documentTitles[language][document.tipoDeComprobante] ?? `CFDI ${document.tipoDeComprobante}`;
  const title = number === '' ? kind : `${kind} ${number}`;
  const rows = [
    ...headerRows(document, words),
    ...lineRows(document, words, linesMax),
    ...paymentRows(document, words),
    ...payrollRows(document, words),
    ...totalRows(document, words),
    ...stampRows(document.complementos, words),
  ];
  return summaryOf(title, rows);
}

function headerRows({ emisor, receptor, fecha, lugarExpedicion, formaPago, metodoPago, cfdiRelacionados = [] }: Unsealed, words: Words): Row[] {
  const isSpanish = words.language === 'es';
  return present([
    [isSpanish ? 'Fecha' : 'Date', `${longDate(words, fecha)} (${lugarExpedicion})`],
    [isSpanish ? 'De' : 'From', `${emisor.nombre} (${emisor.rfc})`],
    [isSpanish ? 'Para' : 'To', `${receptor.nombre} (${receptor.rfc})`],
    [isSpanish ? 'Uso' : 'Use', keyed(words, 'c_UsoCFDI', receptor.usoCfdi)],
    [isSpanish ? 'Pago' : 'Payment', [keyed(words, 'c_MetodoPago', metodoPago), keyed(words, 'c_FormaPago', formaPago)].filter((part) => part !== undefined).join(', ')],
    ...cfdiRelacionados.map(({ tipoRelacion, uuids }) => [keyed(words, 'c_TipoRelacion', tipoRelacion) ?? '', uuids.join(', ')] as const),
  ]);
} // prettier-ignore

function lineRows({ tipoDeComprobante, conceptos, moneda }: Unsealed, words: Words, linesMax: number): Row[] {
  // The one line of a payment or a payroll is always the same: its complement says the rest.
  if (tipoDeComprobante === 'P' || tipoDeComprobante === 'N') return [];
  const shown = conceptos.slice(0, linesMax).map((concepto): Row => {
    const { cantidad, unidad, claveUnidad, descripcion, importe, descuento } = concepto;
    const off = descuento === undefined ? '' : ` − ${money(descuento, moneda)}`;
    return { label: `${cantidad} ${unidad ?? textOf(words, 'c_ClaveUnidad', claveUnidad) ?? claveUnidad}`.trim(), value: `${descripcion}, ${money(importe, moneda)}${off}` };
  });
  const rest = conceptos.length - shown.length;
  const more = words.language === 'es' ? `y ${rest} conceptos más` : `and ${rest} more lines`;
  return rest > 0 ? [...shown, { label: '…', value: more }] : shown;
} // prettier-ignore

function paymentRows({ complementos }: Unsealed, words: Words): Row[] {
  const pagos = readComplement(complementos, 'pago20:Pagos')?.pagos ?? [];
  const isSpanish = words.language === 'es';
  return pagos.flatMap((pago) => {
    const form = keyed(words, 'c_FormaPago', pago.formaDePagoP);
    const head = { label: `${isSpanish ? 'Pago del' : 'Payment of'} ${longDate(words, pago.fechaPago.slice(0, 10))}`, value: `${money(pago.monto, pago.monedaP)}, ${form ?? ''}` };
    const documents = pago.doctosRelacionados.map((docto) => ({
      label: `${isSpanish ? 'Paga' : 'Pays'} ${[docto.serie, docto.folio].filter((part) => part !== undefined).join('-') || docto.idDocumento}`,
      value: `${money(docto.impPagado, docto.monedaDr)}; ${isSpanish ? 'queda' : 'left'} ${money(docto.impSaldoInsoluto, docto.monedaDr)}`,
    }));
    return [head, ...documents];
  });
} // prettier-ignore

function payrollRows({ complementos }: Unsealed, words: Words): Row[] {
  const nomina = readComplement(complementos, 'nomina12:Nomina');
  if (nomina === undefined) return [];
  const isSpanish = words.language === 'es';
  const show = (amount: string | undefined): string | undefined => amount && money(amount, 'MXN');
  return present([
    [isSpanish ? 'Periodo' : 'Period', `${longDate(words, nomina.fechaInicialPago)} – ${longDate(words, nomina.fechaFinalPago)}`],
    [isSpanish ? 'Pagada el' : 'Paid on', longDate(words, nomina.fechaPago)],
    [isSpanish ? 'Empleado' : 'Employee', nomina.receptor.numEmpleado],
    [isSpanish ? 'Percepciones' : 'Earnings', show(nomina.totalPercepciones)],
    [isSpanish ? 'Otros pagos' : 'Other payments', show(nomina.totalOtrosPagos)],
    [isSpanish ? 'Deducciones' : 'Deductions', show(nomina.totalDeducciones)],
  ]);
} // prettier-ignore

function totalRows(document: Unsealed, words: Words): Row[] {
  const { tipoDeComprobante, moneda, subTotal, descuento, impuestos, total, tipoCambio } = document;
  if (tipoDeComprobante === 'P' || moneda === 'XXX') return [];
  const decimals = currencyDecimals(moneda);
  const show = (amount: string): string => money(amount, moneda, decimals);
  const isSpanish = words.language === 'es';
  return present([
    ['Subtotal', show(subTotal)],
    [isSpanish ? 'Descuento' : 'Discount', descuento && `−${show(descuento)}`],
    ...(impuestos?.traslados ?? []).map(({ impuesto, tipoFactor, tasaOCuota, importe }) => [taxLabel(words, impuesto, tipoFactor, tasaOCuota), show(importe ?? '0')] as const),
    ...(impuestos?.retenciones ?? []).map(({ impuesto, importe }) => [`${taxLabel(words, impuesto)} ${isSpanish ? 'retenido' : 'withheld'}`, `−${show(importe)}`] as const),
    ['Total', show(total)],
    [isSpanish ? 'Tipo de cambio' : 'Exchange rate', moneda === 'MXN' ? undefined : tipoCambio],
    [isSpanish ? 'En letra' : 'In words (Spanish)', inWords(total, moneda, decimals)],
  ]);
} // prettier-ignore

function inWords(total: string, moneda: string, decimals: number): string | undefined {
  return /^\d{1,18}(\.\d+)?$/.test(total) ? amountInWords(total, moneda, decimals) : undefined;
}
