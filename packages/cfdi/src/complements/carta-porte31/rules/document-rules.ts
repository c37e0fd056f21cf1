import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import type { Subject } from '../../../rules/subject.ts';
import { cartasPorteOf } from './carta-porte-subject.ts';

type Check = (subject: Subject) => Iterable<Place>;

function onDocument(code: string, sat: string | undefined, es: string, en: string, check: Check): Rule {
  return {
    ...(sat !== undefined && { sat }),
    code,
    message: { es, en },
    *check(subject) {
      if (cartasPorteOf(subject).length > 0) yield* check(subject);
    },
  };
}

function zero(field: 'subTotal' | 'total'): Check {
  return function* check(subject) {
    const found = subject.document[field];
    if (subject.isType('T') && Decimal.tryParse(found)?.isZero() === false)
      yield { pointer: `/${field}`, found, expected: '0' };
  };
}

/** What a document with a carta porte is (CP102–CP105 of the matrix of 3.1; see published-codes.ts for the others). */
export const cartaPorteDocumentRules: readonly Rule[] = [
  onDocument(
    'carta_porte_tipo',
    undefined,
    'La carta porte va en un comprobante de ingreso (I) o de traslado (T), no en uno de tipo {found}.',
    'A carta porte goes into an income (I) or a transfer document (T), not into one of type {found}.',
    function* check(subject) {
      if (!subject.isType('IT')) yield { pointer: '/tipoDeComprobante', found: subject.document.tipoDeComprobante, expected: 'I, T' };
    },
  ),
  onDocument(
    'carta_porte_repeated',
    undefined,
    'El comprobante lleva {found} cartas porte. Deja una; otra carga va en otro comprobante.',
    'The document has {found} cartas porte. Leave one; other goods go into another document.',
    function* check(subject) {
      const { length } = cartasPorteOf(subject);
      if (length > 1) yield { pointer: '/complementos', found: String(length), expected: '1' };
    },
  ),
  onDocument(
    'carta_porte_subtotal_not_zero',
    'CP102',
    'En un traslado con carta porte el subtotal es 0, no {found}.',
    'In a transfer with carta porte the subtotal is 0, not {found}.',
    zero('subTotal'),
  ),
  onDocument(
    'carta_porte_moneda_not_xxx',
    'CP103',
    'En un traslado con carta porte la moneda es XXX, no {found}.',
    'In a transfer with carta porte the currency is XXX, not {found}.',
    function* check(subject) {
      const found = subject.document.moneda;
      if (subject.isType('T') && found !== 'XXX') yield { pointer: '/moneda', found, expected: 'XXX' };
    },
  ),
  onDocument(
    'carta_porte_moneda_xxx',
    'CP104',
    'Un ingreso con carta porte cobra un servicio: su moneda no puede ser XXX.',
    'An income document with carta porte charges a service: its currency cannot be XXX.',
    function* check(subject) {
      const found = subject.document.moneda;
      if (subject.isType('I') && found === 'XXX') yield { pointer: '/moneda', found };
    },
  ),
  onDocument(
    'carta_porte_total_not_zero',
    'CP105',
    'En un traslado con carta porte el total es 0, no {found}.',
    'In a transfer with carta porte the total is 0, not {found}.',
    zero('total'),
  ),
]; // prettier-ignore
