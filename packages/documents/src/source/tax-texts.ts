import type { AmountLine, ConceptTax, Language, TaxLine } from '../model.ts';
import { formatMoney, formatNumber, formatRate } from '../text/format.ts';
import type { ComprobanteSource, ConceptoSource, ElementSource, ImpuestoSource } from './cfdi-source.ts';

/** c_Impuesto: three keys for ever; everything else is local and comes with its own name. */
const TAXES: Readonly<Record<string, string>> = { '001': 'ISR', '002': 'IVA', '003': 'IEPS' };
const WORDS = {
  es: { exempt: 'exento', perUnit: 'por unidad', withheld: 'Ret.', several: 'varias' },
  en: { exempt: 'exempt', perUnit: 'per unit', withheld: 'Withheld', several: 'several' },
} as const satisfies Record<Language, unknown>;

interface Texts {
  readonly currency: string;
  readonly language: Language;
}

interface LocalTax {
  readonly name: string;
  readonly rate: string;
  readonly amount: string;
  readonly effect: TaxLine['effect'];
}

/** Tax lines of one concept: transferred first, then withheld. The base is named where it is not the line's amount. */
export function conceptTaxes(concept: ConceptoSource, texts: Texts): ConceptTax[] {
  const amount = formatMoney(concept.importe, texts.currency);
  const line = (tax: ImpuestoSource, isWithheld: boolean): ConceptTax => {
    const base = formatMoney(tax.base, texts.currency);
    return {
      label: taxLabel(tax, isWithheld, texts),
      base: base === amount ? undefined : base,
      amount: tax.importe === undefined ? undefined : formatMoney(tax.importe, texts.currency),
    };
  };
  return [
    ...(concept.traslados ?? []).map((tax) => line(tax, false)),
    ...(concept.retenciones ?? []).map((tax) => line(tax, true)),
  ];
}

/** The table of taxes: SAT's summary, local taxes at the end. */
export function taxLines(source: ComprobanteSource, texts: Texts): TaxLine[] {
  const { currency } = texts;
  const transferred = (source.impuestos?.traslados ?? []).map((tax): TaxLine => ({
    tax: { key: tax.impuesto, text: taxName(tax.impuesto) },
    effect: 'transferred',
    rate: rateText(tax, texts),
    base: formatMoney(tax.base, currency),
    amount: tax.importe === undefined ? undefined : formatMoney(tax.importe, currency),
  }));
  const withheld = (source.impuestos?.retenciones ?? []).map((tax): TaxLine => ({
    tax: { key: tax.impuesto, text: taxName(tax.impuesto) },
    effect: 'withheld',
    rate: withheldRate(source, tax.impuesto, texts),
    amount: formatMoney(tax.importe, currency),
  }));
  const local = localTaxes(source).map((tax): TaxLine => ({
    tax: { key: tax.name },
    effect: tax.effect,
    rate: `${formatNumber(tax.rate)}\u00A0%`,
    amount: formatMoney(tax.amount, currency),
  }));
  return [...transferred, ...withheld, ...local];
}

/** Lines that add to the total: exempt taxes have none. */
export function transferredLines(source: ComprobanteSource, texts: Texts): AmountLine[] {
  const federal = (source.impuestos?.traslados ?? []).flatMap((tax) =>
    tax.importe === undefined
      ? []
      : [{ label: taxLabel(tax, false, texts), amount: formatMoney(tax.importe, texts.currency) }],
  );
  return [...federal, ...localLines(source, 'transferred', texts)];
}

/** Lines that take from the total, with their minus sign. */
export function withheldLines(source: ComprobanteSource, texts: Texts): AmountLine[] {
  const federal = (source.impuestos?.retenciones ?? []).map((tax) => {
    const rate = withheldRate(source, tax.impuesto, texts);
    const name = [
      WORDS[texts.language].withheld,
      taxName(tax.impuesto),
      rate === WORDS[texts.language].several ? '' : rate,
    ];
    return {
      label: name.filter((part) => part !== '').join(' '),
      amount: formatMoney(`-${tax.importe}`, texts.currency),
    };
  });
  return [...federal, ...localLines(source, 'withheld', texts)];
}

function localLines(source: ComprobanteSource, effect: TaxLine['effect'], { currency, language }: Texts): AmountLine[] {
  const isWithheld = effect === 'withheld';
  return localTaxes(source)
    .filter((tax) => tax.effect === effect)
    .map((tax) => ({
      label: `${isWithheld ? `${WORDS[language].withheld} ` : ''}${tax.name} ${formatNumber(tax.rate)}\u00A0%`,
      amount: formatMoney(isWithheld ? `-${tax.amount}` : tax.amount, currency),
    }));
}

function taxName(key: string): string {
  return TAXES[key] ?? key;
}

/** `IVA 16 %`, `IVA exento`, `Ret. ISR 10 %`. */
function taxLabel(tax: ImpuestoSource, isWithheld: boolean, texts: Texts): string {
  const label = `${taxName(tax.impuesto)} ${rateText(tax, texts)}`;
  return isWithheld ? `${WORDS[texts.language].withheld} ${label}` : label;
}

function rateText(tax: ImpuestoSource, { currency, language }: Texts): string {
  if (tax.tasaOCuota === undefined) return WORDS[language].exempt;
  if (tax.tipoFactor === 'Cuota') return `${formatMoney(tax.tasaOCuota, currency)} ${WORDS[language].perUnit}`;
  return formatRate(tax.tasaOCuota, language);
}

/** SAT's summary adds withholdings per tax whatever the rate: the rate is printed when all concepts share it. */
function withheldRate(source: ComprobanteSource, tax: string, texts: Texts): string {
  const used = source.conceptos.flatMap((concept) => concept.retenciones ?? []).filter((line) => line.impuesto === tax);
  const rates = [...new Set(used.map((line) => rateText(line, texts)))];
  return rates.length === 1 ? (rates[0] ?? '') : WORDS[texts.language].several;
}

/** Complement "Impuestos locales" 1.0: its taxes are part of the total. */
function localTaxes(source: ComprobanteSource): LocalTax[] {
  const root = source.complementos?.find((element) => localName(element) === 'ImpuestosLocales');
  return (root?.children ?? []).flatMap((child): LocalTax[] => {
    const read = (name: string): string => child.attributes.find(([key]) => key === name)?.[1] ?? '';
    if (localName(child) === 'TrasladosLocales') {
      return [
        {
          name: read('ImpLocTrasladado'),
          rate: read('TasadeTraslado'),
          amount: read('Importe'),
          effect: 'transferred',
        },
      ];
    }
    if (localName(child) !== 'RetencionesLocales') return [];
    return [
      { name: read('ImpLocRetenido'), rate: read('TasadeRetencion'), amount: read('Importe'), effect: 'withheld' },
    ];
  });
}

function localName(element: ElementSource): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}
