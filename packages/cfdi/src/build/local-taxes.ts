import { Decimal } from '@kita/money';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';

/** Totals of the local taxes, the only complement that changes the total of a document (CFDI40119). */
export interface LocalTaxes {
  readonly trasladados: Decimal;
  readonly retenidos: Decimal;
}

/** Sum over the `implocal:ImpuestosLocales` nodes; amounts that are no numbers count as zero here. */
export function localTaxes(complementos: readonly XmlElement[] = []): LocalTaxes {
  let trasladados = Decimal.zero;
  let retenidos = Decimal.zero;
  for (const node of complementos) {
    if (node.name !== 'implocal:ImpuestosLocales') continue;
    trasladados = trasladados.add(total(node, 'TotaldeTraslados'));
    retenidos = retenidos.add(total(node, 'TotaldeRetenciones'));
  }
  return { trasladados, retenidos };
}

function total(node: XmlElement, name: string): Decimal {
  return Decimal.tryParse(attribute(node, name) ?? '') ?? Decimal.zero;
}
