import type { Concepto } from '../model/concepto.ts';
import type { Place, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

const IVA = '002';
const IEPS = '003';

/** Which taxes a line may have by its ObjetoImp (CFDI40171–40173, 140226, 140227). */
export const objetoImpRules: readonly Rule[] = [
  {
    sat: 'CFDI40171',
    code: 'impuestos_required',
    message: {
      es: 'El concepto es objeto de impuesto (02): agrega sus impuestos. Tasa 0 % y exento también se escriben.',
      en: 'The line is object of tax (02): add its taxes. 0 % and exempt are written too.',
    },
    check: (subject) => lines(subject, ['02'], (concepto) => !hasTaxes(concepto) && !hasEmptyNode(concepto)),
  },
  {
    sat: 'CFDI40172',
    code: 'impuestos_forbidden',
    message: {
      es: 'Con objeto de impuesto {found} el concepto no lleva impuestos. Quítalos o usa 02.',
      en: 'With object of tax {found} the line has no taxes. Remove them or use 02.',
    },
    check: (subject) => lines(subject, ['01', '03', '04', '05'], hasTaxes),
  },
  {
    sat: 'CFDI40173',
    code: 'impuestos_empty',
    message: {
      es: 'El nodo de impuestos del concepto está vacío: agrega traslados o retenciones, o quita el nodo.',
      en: 'The tax node of the line is empty: add transfers or withholdings, or remove the node.',
    },
    *check({ conceptos }) {
      for (const { concepto, pointer } of conceptos) if (hasEmptyNode(concepto)) yield { pointer };
    },
  },
  {
    sat: 'CFDI140226',
    code: 'iva_or_ieps_forbidden',
    message: {
      es: 'Con objeto de impuesto {found} no se trasladan ni retienen IVA ni IEPS; solo se admite retención de ISR.',
      en: 'With object of tax {found} no IVA and no IEPS are transferred or withheld; only ISR may be withheld.',
    },
    check: (subject) => lines(subject, ['06', '08'], (concepto) => mentions(concepto, IVA) || mentions(concepto, IEPS)),
  },
  {
    sat: 'CFDI140227',
    code: 'ieps_without_iva_required',
    message: {
      es: 'Con objeto de impuesto 07 el concepto traslada IEPS y no lleva IVA. Ajusta sus impuestos o cambia la clave.',
      en: 'With object of tax 07 the line transfers IEPS and has no IVA. Adjust its taxes or change the key.',
    },
    check: (subject) => lines(subject, ['07'], (concepto) => mentions(concepto, IVA) || !transfersIeps(concepto)),
  },
];

function* lines(
  subject: Subject,
  keys: readonly string[],
  isBroken: (concepto: Concepto) => boolean,
): Generator<Place> {
  for (const { concepto, pointer } of subject.conceptos) {
    const { objetoImp } = concepto;
    if (keys.includes(objetoImp) && isBroken(concepto)) yield { pointer: `${pointer}/objetoImp`, found: objetoImp };
  }
}

function hasTaxes({ traslados = [], retenciones = [] }: Concepto): boolean {
  return traslados.length + retenciones.length > 0;
}

/** `fromXml` gives an empty list for a node without children; a computed document has no such node. */
function hasEmptyNode(concepto: Concepto): boolean {
  return (concepto.traslados ?? concepto.retenciones) !== undefined && !hasTaxes(concepto);
}

function mentions({ traslados = [], retenciones = [] }: Concepto, impuesto: string): boolean {
  return [...traslados, ...retenciones].some((tax) => tax.impuesto === impuesto);
}

function transfersIeps({ traslados = [] }: Concepto): boolean {
  return traslados.some(({ impuesto }) => impuesto === IEPS);
}
