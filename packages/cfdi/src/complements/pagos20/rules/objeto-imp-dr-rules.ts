import type { Place, Rule } from '../../../rules/rule.ts';
import type { DoctoRelacionado } from '../model.ts';
import { onPagos } from './pagos-subject.ts';
import type { PagosSubject } from './pagos-subject.ts';

const IVA = '002';
const IEPS = '003';

/** Which taxes a document may have by its ObjetoImpDR (CRP20246–20248, 20278, 20279). */
export const pagoObjetoImpRules: readonly Rule[] = [
  onPagos({
    sat: 'CRP20246',
    code: 'pago_impuestos_dr_required',
    message: {
      es: 'La factura es objeto de impuesto (02): agrega la parte de sus impuestos. Tasa 0 % y exento también se escriben.',
      en: 'The invoice is object of tax (02): add the part of its taxes. 0 % and exempt are written too.',
    },
    check: (pagos) => places(pagos, ['02'], (docto) => !hasTaxes(docto) && !hasEmptyNode(docto)),
  }),
  onPagos({
    sat: 'CRP20247',
    code: 'pago_impuestos_dr_forbidden',
    message: {
      es: 'Con objeto de impuesto {found} la factura no lleva impuestos. Quítalos o usa 02.',
      en: 'With object of tax {found} the invoice has no taxes. Remove them or use 02.',
    },
    check: (pagos) => places(pagos, ['01', '03', '04', '05'], hasTaxes),
  }),
  onPagos({
    sat: 'CRP20248',
    code: 'pago_impuestos_dr_empty',
    message: {
      es: 'El nodo de impuestos de la factura está vacío: agrega traslados o retenciones, o quita el nodo.',
      en: 'The tax node of the invoice is empty: add transfers or withholdings, or remove the node.',
    },
    *check({ documents }) {
      for (const { docto, pointer } of documents) if (hasEmptyNode(docto)) yield { pointer };
    },
  }),
  onPagos({
    sat: 'CRP20278',
    code: 'pago_iva_or_ieps_forbidden',
    message: {
      es: 'Con objeto de impuesto {found} no se trasladan ni retienen IVA ni IEPS; solo se admite retención de ISR.',
      en: 'With object of tax {found} no IVA and no IEPS are transferred or withheld; only ISR may be withheld.',
    },
    check: (pagos) => places(pagos, ['06', '08'], (docto) => mentions(docto, IVA) || mentions(docto, IEPS)),
  }),
  onPagos({
    sat: 'CRP20279',
    code: 'pago_ieps_without_iva_required',
    message: {
      es: 'Con objeto de impuesto 07 la factura traslada IEPS y no lleva IVA. Ajusta sus impuestos o cambia la clave.',
      en: 'With object of tax 07 the invoice transfers IEPS and has no IVA. Adjust its taxes or change the key.',
    },
    check: (pagos) => places(pagos, ['07'], (docto) => mentions(docto, IVA) || !transfersIeps(docto)),
  }),
];

function* places(
  { documents }: PagosSubject,
  keys: readonly string[],
  isBroken: (docto: DoctoRelacionado) => boolean,
): Generator<Place> {
  for (const { docto, pointer } of documents) {
    const { objetoImpDr } = docto;
    if (keys.includes(objetoImpDr) && isBroken(docto)) yield { pointer: `${pointer}/objetoImpDr`, found: objetoImpDr };
  }
}

function hasTaxes({ trasladosDr = [], retencionesDr = [] }: DoctoRelacionado): boolean {
  return trasladosDr.length + retencionesDr.length > 0;
}

/** A node without children is read as an empty list. */
function hasEmptyNode(docto: DoctoRelacionado): boolean {
  return (docto.trasladosDr ?? docto.retencionesDr) !== undefined && !hasTaxes(docto);
}

function mentions({ trasladosDr = [], retencionesDr = [] }: DoctoRelacionado, impuesto: string): boolean {
  return [...trasladosDr, ...retencionesDr].some((tax) => tax.impuestoDr === impuesto);
}

function transfersIeps({ trasladosDr = [] }: DoctoRelacionado): boolean {
  return trasladosDr.some(({ impuestoDr }) => impuestoDr === IEPS);
}
