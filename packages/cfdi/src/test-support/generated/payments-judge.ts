import { currencyDecimals } from '../../build/currency-decimals.ts';
import type { XmlElement } from '../../xml/element.ts';
import { attribute } from '../../xml/element.ts';
import { TINY, all, differs, number, taxRefusals } from './judge-nodes.ts';
import { Rational, halfOfLast, sumOf } from './rational.ts';

const P_DECIMALS = 6;

/** What SAT would refuse about the amounts of a payments complement, by the words of its matrix (CRP20201–20277). */
export function judgePayments(pagos: XmlElement): string[] {
  const payments = all(pagos, 'pago20:Pago');
  return [...payments.flatMap(paymentRefusals), ...totalRefusals(pagos, payments)];
}

function paymentRefusals(pago: XmlElement): string[] {
  const documents = all(pago, 'pago20:DoctoRelacionado');
  const currency = attribute(pago, 'MonedaP') ?? '';
  const isMixed = documents.some((docto) => attribute(docto, 'MonedaDR') !== currency);
  const refusals = documents.flatMap((docto) => documentRefusals(docto));
  refusals.push(
    ...(isMixed ? mixedRefusals(pago, documents, currencyDecimals(currency)) : sameRefusals(pago, documents)),
  );
  const groups = [
    { kind: 'Traslado', keys: ['Impuesto', 'TipoFactor', 'TasaOCuota'] },
    { kind: 'Retencion', keys: ['Impuesto'] },
  ];
  for (const { kind, keys } of groups) refusals.push(...taxSumRefusals(pago, documents, kind, keys));
  return refusals;
}

function documentRefusals(docto: XmlElement): string[] {
  const decimals = currencyDecimals(attribute(docto, 'MonedaDR') ?? '');
  const left = number(docto, 'ImpSaldoAnt').minus(number(docto, 'ImpPagado'));
  const traslados = all(docto, 'pago20:ImpuestosDR/pago20:TrasladosDR/pago20:TrasladoDR');
  const retenciones = all(docto, 'pago20:ImpuestosDR/pago20:RetencionesDR/pago20:RetencionDR');
  return [
    ...differs('CRP20244', docto, 'ImpSaldoInsoluto', left),
    ...(new Rational(0n).isAbove(left) ? ['CRP20244 negative'] : []),
    ...traslados.flatMap((tax) => taxRefusals('CRP20261', tax, 'DR', decimals)),
    ...retenciones.flatMap((tax) => taxRefusals('CRP20254', tax, 'DR', decimals)),
  ];
}

/** CRP20217. */
function sameRefusals(pago: XmlElement, documents: readonly XmlElement[]): string[] {
  const paid = sumOf(documents.map((docto) => number(docto, 'ImpPagado')));
  return paid.isAbove(number(pago, 'Monto'))
    ? [`CRP20217 ${paid.toString()} > ${number(pago, 'Monto').toString()}`]
    : [];
}

/** CRP20276: Monto between the sums of the limits of its documents. */
function mixedRefusals(pago: XmlElement, documents: readonly XmlElement[], decimals: number): string[] {
  const bounds = documents.map((docto) => {
    const [paid, rate] = [attribute(docto, 'ImpPagado') ?? '0', attribute(docto, 'EquivalenciaDR') ?? '1'];
    const [amount, equivalence] = [Rational.of(paid), Rational.of(rate)];
    const [amountHalf, rateHalf] = [halfOfLast(paid), halfOfLast(rate)];
    return {
      lower: amount.minus(amountHalf).over(equivalence.plus(rateHalf).minus(TINY)),
      upper: amount.plus(amountHalf).minus(TINY).over(equivalence.minus(rateHalf)),
    };
  });
  const lower = sumOf(bounds.map((one) => one.lower)).cut(decimals);
  const upper = sumOf(bounds.map((one) => one.upper)).raised(decimals);
  const monto = number(pago, 'Monto');
  return lower.isAbove(monto) || monto.isAbove(upper)
    ? [`CRP20276 ${monto.toString()} outside ${lower.toString()} … ${upper.toString()}`]
    : [];
}

/** CRP20265, 20268, 20269, 20274: taxes of the payment are those of its documents, converted, at six decimals. */
function taxSumRefusals(
  pago: XmlElement,
  documents: readonly XmlElement[],
  kind: string,
  keys: readonly string[],
): string[] {
  const plural = kind === 'Traslado' ? 'Traslados' : 'Retenciones';
  const keyOf = (tax: XmlElement, suffix: string): string => keys.map((key) => attribute(tax, key + suffix)).join(' ');
  const terms = documents.flatMap((docto) => {
    const rate = Rational.of(attribute(docto, 'EquivalenciaDR') ?? '1');
    const taxes = all(docto, `pago20:ImpuestosDR/pago20:${plural}DR/pago20:${kind}DR`);
    return taxes.map((tax) => ({ tax, key: keyOf(tax, 'DR'), rate }));
  });
  const groups = Map.groupBy(terms, ({ key }) => key);
  const entries = all(pago, `pago20:ImpuestosP/pago20:${plural}P/pago20:${kind}P`);
  if (entries.length !== groups.size) return [`CRP20263/20271 ${entries.length} entries for ${groups.size} groups`];
  return entries.flatMap((entry) => {
    const group = groups.get(keyOf(entry, 'P')) ?? [];
    const sum = (field: string): Rational =>
      sumOf(group.map(({ tax, rate }) => number(tax, `${field}DR`).over(rate))).rounded(P_DECIMALS);
    return [
      ...(kind === 'Traslado' ? differs('CRP20268', entry, 'BaseP', sum('Base')) : []),
      ...differs('CRP20274', entry, 'ImporteP', sum('Importe')),
    ];
  });
}

/** CRP20201–20211: totals in pesos, each rounded once. */
function totalRefusals(pagos: XmlElement, payments: readonly XmlElement[]): string[] {
  const inPesos = (path: string, field: string, holds: (tax: XmlElement) => boolean): Rational =>
    sumOf(
      payments.flatMap((pago) =>
        all(pago, path)
          .filter(holds)
          .map((node) => number(node, field).times(number(pago, 'TipoCambioP'))),
      ),
    ).rounded(2);
  const iva =
    (rate: string | undefined) =>
    (tax: XmlElement): boolean =>
      attribute(tax, 'ImpuestoP') === '002' && attribute(tax, 'TasaOCuotaP') === rate;
  const withheld =
    (tax: string) =>
    (node: XmlElement): boolean =>
      attribute(node, 'ImpuestoP') === tax;
  const [traslado, retencion] = ['pago20:ImpuestosP/pago20:TrasladosP/pago20:TrasladoP', 'pago20:ImpuestosP/pago20:RetencionesP/pago20:RetencionP']; // prettier-ignore
  const expected = {
    TotalRetencionesIVA: inPesos(retencion, 'ImporteP', withheld('002')),
    TotalRetencionesISR: inPesos(retencion, 'ImporteP', withheld('001')),
    TotalRetencionesIEPS: inPesos(retencion, 'ImporteP', withheld('003')),
    TotalTrasladosBaseIVA16: inPesos(traslado, 'BaseP', iva('0.160000')),
    TotalTrasladosImpuestoIVA16: inPesos(traslado, 'ImporteP', iva('0.160000')),
    TotalTrasladosBaseIVA8: inPesos(traslado, 'BaseP', iva('0.080000')),
    TotalTrasladosImpuestoIVA8: inPesos(traslado, 'ImporteP', iva('0.080000')),
    TotalTrasladosBaseIVA0: inPesos(traslado, 'BaseP', iva('0.000000')),
    TotalTrasladosImpuestoIVA0: inPesos(traslado, 'ImporteP', iva('0.000000')),
    TotalTrasladosBaseIVAExento: inPesos(traslado, 'BaseP', iva(undefined)),
    MontoTotalPagos: sumOf(payments.map((pago) => number(pago, 'Monto').times(number(pago, 'TipoCambioP')))).rounded(2),
  };
  const totales = all(pagos, 'pago20:Totales');
  return totales.flatMap((node) =>
    Object.entries(expected).flatMap(([name, amount]) => differs('CRP20201–20211', node, name, amount)),
  );
}
