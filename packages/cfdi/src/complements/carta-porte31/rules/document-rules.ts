import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import type { Subject } from '../../../rules/subject.ts';
import { CCE20 } from '../../comercio-exterior20/comercio-exterior20-xml.ts';
import { CARTA_PORTE31 } from '../xml/carta-porte31-xml.ts';
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

/** Complements that may stand beside it. */
const BESIDE: ReadonlySet<string> = new Set([
  CARTA_PORTE31,
  CCE20,
  'tfd:TimbreFiscalDigital',
  'pfic:PFintegranteCoordinado',
  'implocal:ImpuestosLocales',
  'leyendasFisc:LeyendasFiscales',
]);

/** Services of an income document with carta porte (CP109 enumerates them). */
const SERVICES =
  /^(?:7810(?:150[0-3]|160[0-4]|170[0-6]|180[0-4]|180[67]|190[0-5]|220[01345])|78121603|7814150[01]|84121806|9212180[0-2])$/;
const INTERMODAL = /^7810190[0-4]$/;
/** Packing and pallets, with which a transfer goes with parcels. */
const PACKING: ReadonlySet<string> = new Set(['31181701', '24112700']);

/** What a document with a carta porte is. */
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
  onDocument(
    'carta_porte_receptor_not_emisor',
    'CP107',
    'En un traslado con carta porte el receptor es el mismo emisor ({expected}), no {found}.',
    'In a transfer with carta porte the receiver is the issuer himself ({expected}), not {found}.',
    function* check(subject) {
      const { emisor, receptor } = subject.document;
      // Of an export CCE108 decides.
      if (subject.isType('T') && !subject.hasForeignTrade && receptor.rfc !== emisor.rfc)
        yield { pointer: '/receptor/rfc', found: receptor.rfc, expected: emisor.rfc };
    },
  ),
  onDocument(
    'carta_porte_uso_not_s01',
    'CP111',
    'Un traslado con carta porte lleva el uso S01 (sin efectos fiscales), no {found}.',
    'A transfer with carta porte has use S01 (no tax effects), not {found}.',
    function* check(subject) {
      const found = subject.document.receptor.usoCfdi;
      if (subject.isType('T') && found !== 'S01') yield { pointer: '/receptor/usoCfdi', found, expected: 'S01' };
    },
  ),
  onDocument(
    'carta_porte_servicio',
    'CP109',
    'Un ingreso con carta porte cobra un servicio de transporte; ningún concepto lleva una clave de ellos (esta es {found}).',
    'An income document with carta porte charges a service of transport; no line has a key of one (this is {found}).',
    function* check({ conceptos, document }) {
      const [first] = conceptos;
      if (document.tipoDeComprobante !== 'I' || first === undefined) return;
      if (!conceptos.some(({ concepto }) => SERVICES.test(concepto.claveProdServ)))
        yield { pointer: `${first.pointer}/claveProdServ`, found: first.concepto.claveProdServ };
    },
  ),
  onDocument(
    'carta_porte_intermodal',
    'CP110',
    'El servicio {found} es intermodal: la carta porte lleva más de un medio de transporte.',
    'Service {found} is intermodal: the carta porte has more than one means of transport.',
    function* check(subject) {
      if (!subject.isType('I') || cartasPorteOf(subject).some(({ modes }) => modes.size !== 1)) return;
      for (const { concepto, pointer } of subject.conceptos)
        if (INTERMODAL.test(concepto.claveProdServ)) yield { pointer: `${pointer}/claveProdServ`, found: concepto.claveProdServ };
    },
  ),
  onDocument(
    'carta_porte_guias_missing',
    'CP177',
    'El traslado es de empaques o estibas ({found}): las mercancías llevan sus guías de identificación.',
    'The transfer is of packing or pallets ({found}): the goods have their parcel identifications.',
    function* check(subject) {
      const packing = subject.conceptos.find(({ concepto }) => PACKING.has(concepto.claveProdServ));
      const goods = cartasPorteOf(subject).flatMap((one) => one.goods);
      // SAT does not say of which goods.
      if (!subject.isType('T') || packing === undefined || goods.some(({ value }) => (value.guiasIdentificacion ?? []).length > 0))
        return;
      yield { pointer: `${packing.pointer}/claveProdServ`, found: packing.concepto.claveProdServ };
    },
  ),
  onDocument(
    'carta_porte_complement_beside',
    'CP113',
    'El complemento {found} no puede ir en el mismo comprobante que la carta porte.',
    'Complement {found} cannot go into the same document as the carta porte.',
    function* check({ document: { complementos = [] } }) {
      for (const [index, { name: found }] of complementos.entries())
        if (!BESIDE.has(found)) yield { pointer: `/complementos/${index}`, found };
    },
  ),
]; // prettier-ignore
