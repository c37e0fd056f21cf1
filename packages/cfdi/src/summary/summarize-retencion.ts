import { amountInWords } from '@kita/money';
import type { UnsealedRetencion } from '../retenciones/model.ts';
import { present, stampRows, summaryOf } from './summary.ts';
import type { Row, Summary, SummaryOptions } from './summary.ts';
import { keyed, longDate, money, taxLabel } from './words.ts';
import type { Words } from './words.ts';

/** What a Retenciones document says, in plain words of Mexico or English. It reads, it does not judge. */
export function summarizeRetencion(document: UnsealedRetencion, options: SummaryOptions = {}): Summary {
  const { language = 'es', catalogs } = options;
  const words: Words = { language, ...(catalogs && { catalogs }) };
  const kind = language === 'es' ? 'Constancia de retenciones' : 'Certificate of withholdings';
  const title = [kind, document.folioInt].filter((part) => part !== undefined).join(' ');
  const rows = [...headerRows(document, words), ...totalRows(document, words), ...stampRows(document.complementos, words)];
  return summaryOf(title, rows);
} // prettier-ignore

function headerRows({ fechaExp, lugarExpRetenc, cveRetenc, descRetenc, emisor, receptor, periodo }: UnsealedRetencion, words: Words): Row[] {
  const isSpanish = words.language === 'es';
  const { nacional, extranjero } = receptor;
  const to = nacional ? `${nacional.nomDenRazSocR} (${nacional.rfcR})` : `${extranjero?.nomDenRazSocR ?? ''} (${extranjero?.numRegIdTribR ?? receptor.nacionalidadR})`;
  return present([
    [isSpanish ? 'Fecha' : 'Date', `${longDate(words, fechaExp)} (${lugarExpRetenc})`],
    [isSpanish ? 'De' : 'From', `${emisor.nomDenRazSocE} (${emisor.rfcE})`],
    [isSpanish ? 'Para' : 'To', to],
    [isSpanish ? 'Por' : 'For', [keyed(words, 'c_CveRetenc', cveRetenc), descRetenc].filter((part) => part !== undefined).join(', ')],
    [isSpanish ? 'Periodo' : 'Period', `${periodo.mesIni}–${periodo.mesFin} ${isSpanish ? 'de' : 'of'} ${periodo.ejercicio}`],
  ]);
} // prettier-ignore

function totalRows({ totales }: UnsealedRetencion, words: Words): Row[] {
  const isSpanish = words.language === 'es';
  const show = (amount: string): string => money(amount, 'MXN');
  return present([
    [isSpanish ? 'Operación' : 'Operation', show(totales.montoTotOperacion)],
    [isSpanish ? 'Gravado' : 'Taxed', show(totales.montoTotGrav)],
    [isSpanish ? 'Exento' : 'Exempt', show(totales.montoTotExent)],
    ...(totales.impRetenidos ?? []).map(({ impuestoRet = '', montoRet }) => [`${taxLabel(words, impuestoRet)} ${isSpanish ? 'retenido' : 'withheld'}`.trim(), show(montoRet)] as const),
    [isSpanish ? 'Retenido en total' : 'Withheld in all', show(totales.montoTotRet)],
    [isSpanish ? 'En letra' : 'In words (Spanish)', /^\d{1,18}(\.\d+)?$/.test(totales.montoTotRet) ? amountInWords(totales.montoTotRet) : undefined],
  ]);
} // prettier-ignore
