import type { XmlElement } from '../../xml/element.ts';
import { attribute } from '../../xml/element.ts';
import { judgePayments } from './payments-judge.ts';
import { TINY, all, differs, number, outside, taxRefusals, text } from './judge-nodes.ts';
import { Rational, decimalsOf, halfOfLast, sumOf } from './rational.ts';

/**
 * What SAT would refuse about the amounts of a document, judged from its XML alone by the words of the error matrix, with
 * exact fractions and none of the code under test.
 */
export function roundingRefusals(root: XmlElement, currencyDecimals: number): string[] {
  const conceptos = all(root, 'cfdi:Conceptos/cfdi:Concepto');
  return [
    ...conceptos.flatMap((concepto) => conceptoRefusals(concepto, currencyDecimals)),
    ...headerRefusals(root, conceptos, currencyDecimals),
    ...summaryRefusals(root, conceptos, currencyDecimals),
    ...all(root, 'cfdi:Complemento/pago20:Pagos').flatMap(judgePayments),
  ];
}

function conceptoRefusals(concepto: XmlElement, decimals: number): string[] {
  const refusals = productRefusals('CFDI40167', concepto, decimals);
  for (const parte of all(concepto, 'cfdi:Parte')) {
    if (attribute(parte, 'Importe') !== undefined) refusals.push(...productRefusals('CFDI40198', parte, decimals));
  }
  const taxes = all(concepto, 'cfdi:Impuestos');
  for (const tax of taxes.flatMap((node) => all(node, 'cfdi:Traslados/cfdi:Traslado')))
    refusals.push(...taxRefusals('CFDI40180', tax, '', decimals));
  for (const tax of taxes.flatMap((node) => all(node, 'cfdi:Retenciones/cfdi:Retencion')))
    refusals.push(...taxRefusals('CFDI40186', tax, '', decimals));
  const [importe, descuento] = [number(concepto, 'Importe'), number(concepto, 'Descuento')];
  if (descuento.isAbove(importe)) refusals.push(`CFDI40169 Descuento ${descuento.toString()} > ${importe.toString()}`);
  return refusals;
}

function productRefusals(rule: string, node: XmlElement, decimals: number): string[] {
  const [cantidad, valor] = [text(node, 'Cantidad'), text(node, 'ValorUnitario')];
  const [units, price] = [Rational.of(cantidad), Rational.of(valor)];
  const [unitsHalf, priceHalf] = [halfOfLast(cantidad), halfOfLast(valor)];
  const lower = units.minus(unitsHalf).times(price.minus(priceHalf));
  const upper = units.plus(unitsHalf).minus(TINY).times(price.plus(priceHalf).minus(TINY));
  return outside(rule, text(node, 'Importe'), lower, upper, decimals);
}

function headerRefusals(root: XmlElement, conceptos: readonly XmlElement[], decimals: number): string[] {
  const impuestos = all(root, 'cfdi:Impuestos');
  const local = all(root, 'cfdi:Complemento/implocal:ImpuestosLocales');
  const total = number(root, 'SubTotal')
    .minus(number(root, 'Descuento'))
    .plus(sumOf(impuestos.map((node) => number(node, 'TotalImpuestosTrasladados'))))
    .minus(sumOf(impuestos.map((node) => number(node, 'TotalImpuestosRetenidos'))))
    .plus(sumOf(local.map((node) => number(node, 'TotaldeTraslados'))))
    .minus(sumOf(local.map((node) => number(node, 'TotaldeRetenciones'))));
  return [
    ...differs('CFDI40108', root, 'SubTotal', sumOf(conceptos.map((one) => number(one, 'Importe'))).rounded(decimals)),
    ...differs(
      'CFDI40111',
      root,
      'Descuento',
      sumOf(conceptos.map((one) => number(one, 'Descuento'))).rounded(decimals),
    ),
    ...differs('CFDI40119', root, 'Total', total),
    ...['SubTotal', 'Descuento', 'Total'].flatMap((name) =>
      decimalsOf(attribute(root, name) ?? '0') > decimals ? [`decimals of ${name}`] : [],
    ),
  ];
}

function summaryRefusals(root: XmlElement, conceptos: readonly XmlElement[], decimals: number): string[] {
  const taxes = conceptos.flatMap((concepto) => all(concepto, 'cfdi:Impuestos'));
  const traslados = taxes.flatMap((node) => all(node, 'cfdi:Traslados/cfdi:Traslado'));
  const retenciones = taxes.flatMap((node) => all(node, 'cfdi:Retenciones/cfdi:Retencion'));
  const summaries = all(root, 'cfdi:Impuestos');
  const summedT = summaries.flatMap((node) => all(node, 'cfdi:Traslados/cfdi:Traslado'));
  const summedR = summaries.flatMap((node) => all(node, 'cfdi:Retenciones/cfdi:Retencion'));
  const byRate = (tax: XmlElement): string => ['Impuesto', 'TipoFactor', 'TasaOCuota'].map((name) => attribute(tax, name)).join(' '); // prettier-ignore
  const byTax = (tax: XmlElement): string => text(tax, 'Impuesto');
  return [
    ...groupRefusals('CFDI40215', traslados, summedT, byRate, 'Base', decimals),
    ...groupRefusals('CFDI40221', traslados, summedT, byRate, 'Importe', decimals),
    ...groupRefusals('CFDI40211', retenciones, summedR, byTax, 'Importe', decimals),
    ...summaries.flatMap((node) => [
      ...differs('CFDI40205', node, 'TotalImpuestosTrasladados', sumOf(summedT.map((tax) => number(tax, 'Importe')))),
      ...differs('CFDI40203', node, 'TotalImpuestosRetenidos', sumOf(summedR.map((tax) => number(tax, 'Importe')))),
    ]),
  ];
}

/** Every group of the lines is in the summary once, with its sum, and the summary has no other. */
function groupRefusals(
  rule: string,
  lines: readonly XmlElement[],
  summary: readonly XmlElement[],
  keyOf: (tax: XmlElement) => string,
  field: string,
  decimals: number,
): string[] {
  const groups = Map.groupBy(lines, keyOf);
  if (groups.size !== summary.length) return [`${rule} ${summary.length} entries for ${groups.size} groups`];
  return summary.flatMap((entry) => {
    const group = groups.get(keyOf(entry));
    if (group === undefined) return [`${rule} nothing under ${keyOf(entry)}`];
    return differs(rule, entry, field, sumOf(group.map((tax) => number(tax, field))).rounded(decimals));
  });
}
