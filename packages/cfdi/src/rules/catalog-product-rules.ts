import type { Concepto } from '../model/concepto.ts';
import { rowOf } from './catalog-lookup.ts';
import { badPedimento } from './pedimento.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

/** What the catalogues demand of a product, and customs numbers (CFDI40163, 40164, 40194, 40199). */
export const catalogProductRules: readonly Rule[] = [
  {
    sat: 'CFDI40163',
    code: 'product_complement_required',
    message: {
      es: 'La clave {found} exige el complemento {expected}. Agrégalo o cambia la clave.',
      en: 'Key {found} requires the complement {expected}. Add it or change the key.',
    },
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) {
        const complement = rowOf(subject, 'c_ClaveProdServ', concepto.claveProdServ)?.data['complemento'];
        if (!has(complement) || hasAnyComplement(subject, concepto)) continue;
        yield { pointer: `${pointer}/claveProdServ`, found: concepto.claveProdServ, expected: complement };
      }
    },
  },
  {
    sat: 'CFDI40164',
    code: 'product_tax_required',
    message: {
      es: 'La clave {found} exige trasladar {expected}. Agrega el impuesto o cambia la clave.',
      en: 'Key {found} requires the transfer of {expected}. Add the tax or change the key.',
    },
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) {
        const data = rowOf(subject, 'c_ClaveProdServ', concepto.claveProdServ)?.data ?? {};
        const demanded = [
          data['iva_trasladado'] === '1' ? 'IVA 002' : '',
          data['ieps_trasladado'] === '1' ? 'IEPS 003' : '',
        ];
        for (const tax of demanded.filter((name) => name !== '' && !transfers(concepto, name.slice(-3)))) {
          yield { pointer: `${pointer}/claveProdServ`, found: concepto.claveProdServ, expected: tax };
        }
      }
    },
  },
  {
    sat: 'CFDI40194',
    code: 'pedimento_invalid',
    message: {
      es: 'El número de pedimento {found} no es válido: año, aduana, patente y consecutivo ({expected}), con dos espacios entre grupos.',
      en: 'Customs number {found} is not valid: year, customs office, broker and number ({expected}), two spaces between groups.',
    },
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) yield* badPedimentos(subject, concepto, pointer);
    },
  },
  {
    sat: 'CFDI40199',
    code: 'parte_pedimento_invalid',
    message: {
      es: 'El número de pedimento {found} no es válido: año, aduana, patente y consecutivo ({expected}), con dos espacios entre grupos.',
      en: 'Customs number {found} is not valid: year, customs office, broker and number ({expected}), two spaces between groups.',
    },
    *check(subject) {
      for (const { parte, pointer } of subject.partes()) yield* badPedimentos(subject, parte, pointer);
    },
  },
];

/**
 * The catalogue names complements in words ("Hidrocarburos y Petrolíferos") that match no node name, so only their
 * complete absence can be told.
 */
function hasAnyComplement({ document }: Subject, { complementoConcepto = [] }: Concepto): boolean {
  const nodes = [...(document.complementos ?? []), ...complementoConcepto];
  return nodes.some(({ name }) => !name.startsWith('tfd:'));
}

function transfers({ traslados = [] }: Concepto, impuesto: string): boolean {
  return traslados.some((tax) => tax.impuesto === impuesto);
}

function* badPedimentos(
  subject: Subject,
  { informacionAduanera = [] }: Pick<Concepto, 'informacionAduanera'>,
  parent: string,
): Generator<Place> {
  for (const [index, numero] of informacionAduanera.entries()) {
    yield* badPedimento(subject, numero, `${parent}/informacionAduanera/${index}`);
  }
}
