import type { Comprobante } from '../model/comprobante.ts';
import type { ACuentaTerceros, Concepto, Parte, Traslado } from '../model/concepto.ts';
import type { TextKey } from '../model/fields.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { CfdiRelacionados, Emisor, InformacionGlobal, Receptor } from '../model/parties.ts';
import { RFC_TERCERO_EXTRANJERO, parseRfc } from '../identifiers/rfc.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';

/** What the schema says of one text: required, longest length in characters, form. */
interface Shape {
  readonly required?: true;
  readonly max?: number;
  readonly form?: RegExp;
}

type ShapeList = ReadonlyArray<{ readonly key: string; readonly shape: Shape }>;

/** Shapes of the texts of `T`. */
function shapesOf<T>(shapes: Partial<Record<TextKey<T>, Shape>>): ShapeList {
  return Object.entries<Shape | undefined>(shapes).flatMap(([key, shape]) => (shape ? [{ key, shape }] : []));
}

const required: Shape = { required: true };
const postalCode: Shape = { required: true, form: /^\d{5}$/ };
const name: Shape = { required: true, max: 300 };

const comprobante = shapesOf<Comprobante>({
  serie: { max: 25 },
  folio: { max: 40 },
  fecha: required,
  noCertificado: { form: /^\d{20}$/ },
  condicionesDePago: { max: 1000 },
  moneda: { required: true, form: /^[A-Z]{3}$/ },
  tipoDeComprobante: { required: true, form: /^[IETNP]$/ },
  exportacion: { required: true, form: /^\d{2}$/ },
  formaPago: { form: /^\d{2}$/ },
  metodoPago: { form: /^(?:PUE|PPD)$/ },
  lugarExpedicion: postalCode,
  confirmacion: { form: /^[0-9a-zA-Z]{5}$/ },
});
const emisor = shapesOf<Emisor>({
  rfc: required,
  nombre: name,
  regimenFiscal: required,
  facAtrAdquirente: { form: /^\d{10}$/ },
});
const receptor = shapesOf<Receptor>({
  rfc: required,
  nombre: name,
  domicilioFiscalReceptor: postalCode,
  residenciaFiscal: { form: /^[A-Z]{3}$/ },
  numRegIdTrib: { max: 40 },
  regimenFiscalReceptor: required,
  usoCfdi: required,
});
const concepto = shapesOf<Concepto>({
  claveProdServ: required,
  noIdentificacion: { max: 100 },
  claveUnidad: required,
  unidad: { max: 20 },
  descripcion: { required: true, max: 1000 },
  objetoImp: required,
});
const parte = shapesOf<Parte>({
  claveProdServ: required,
  noIdentificacion: { max: 100 },
  unidad: { max: 20 },
  descripcion: { required: true, max: 1000 },
});
const tercero = shapesOf<ACuentaTerceros>({
  rfcACuentaTerceros: required,
  nombreACuentaTerceros: name,
  regimenFiscalACuentaTerceros: required,
  domicilioFiscalACuentaTerceros: postalCode,
});
const informacionGlobal = shapesOf<InformacionGlobal>({
  periodicidad: required,
  meses: required,
  // xs:short of at least 2019.
  año: { required: true, form: /^(?:2019|20[2-9]\d|2[1-9]\d\d)$/ },
});
const relacionados = shapesOf<CfdiRelacionados>({ tipoRelacion: required });
const impuesto = shapesOf<Traslado>({ impuesto: required, tipoFactor: required });
const UUID = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/i;
const PREDIAL = /^[0-9a-zA-Z]{1,150}$/;

/**
 * What SAT's schema demands of texts (`cfdv40.xsd`), said with the field's name: a PAC would answer 301 and an XPath.
 * Amounts are in `amount-shape-rules.ts`.
 */
export const shapeRules: readonly Rule[] = [
  {
    sat: '301',
    code: 'field_required',
    message: { es: 'Falta el dato {expected}. Captúralo.', en: 'The field {expected} is missing. Fill it in.' },
    *check(subject) {
      for (const { pointer, key } of texts(subject, (text, shape) => shape.required === true && !has(text)))
        yield { pointer, expected: key };
      if (subject.conceptos.length === 0) yield { pointer: '/conceptos', expected: 'conceptos' };
      for (const [index, { uuids }] of (subject.document.cfdiRelacionados ?? []).entries()) {
        if (uuids.length === 0) yield { pointer: `/cfdiRelacionados/${index}/uuids`, expected: 'uuids' };
      }
    },
  },
  {
    sat: '301',
    code: 'field_too_long',
    message: {
      es: 'El texto tiene {found} caracteres y el máximo es {expected}. Acórtalo.',
      en: 'The text has {found} characters and the longest allowed is {expected}. Shorten it.',
    },
    *check(subject) {
      for (const { pointer, text, shape } of texts(subject, isTooLong))
        yield { pointer, found: String(lengthOf(text)), expected: String(shape.max) };
    },
  },
  {
    sat: '301',
    code: 'field_malformed',
    message: {
      es: 'El valor {found} no tiene la forma que pide el SAT ({expected}). Corrígelo.',
      en: 'The value {found} has not the form that SAT asks for ({expected}). Correct it.',
    },
    *check(subject) {
      for (const { pointer, text = '', shape } of texts(subject, isMalformed))
        yield { pointer, found: text.slice(0, 80), expected: shape.form?.source };
      for (const [index, { uuids }] of (subject.document.cfdiRelacionados ?? []).entries()) {
        for (const [place, uuid] of uuids.entries())
          yield* mustMatch(`/cfdiRelacionados/${index}/uuids/${place}`, uuid, UUID);
      }
      for (const {
        concepto: { cuentaPredial = [] },
        pointer,
      } of subject.conceptos) {
        for (const [index, numero] of cuentaPredial.entries())
          yield* mustMatch(`${pointer}/cuentaPredial/${index}`, numero, PREDIAL);
      }
    },
  },
  {
    sat: '301',
    code: 'rfc_malformed',
    message: {
      es: 'El RFC {found} no es válido: 12 caracteres (persona moral) o 13 (física), en mayúsculas y con una fecha real.',
      en: 'RFC {found} is not valid: 12 characters (legal person) or 13 (natural), upper case and with a real date.',
    },
    *check(subject) {
      for (const { pointer, text } of rfcs(subject)) {
        if (has(text) && !parseRfc(text).valid) yield { pointer, found: text };
      }
    },
  },
  {
    sat: '301',
    code: 'rfc_not_for_this_role',
    message: {
      es: 'El RFC {found} no puede usarse aquí. Usa el RFC de la persona.',
      en: 'RFC {found} cannot be used here. Use the RFC of the person.',
    },
    *check({ document }) {
      const issuer = parseRfc(document.emisor.rfc);
      if (issuer.valid && issuer.kind !== 'moral' && issuer.kind !== 'fisica') {
        yield { pointer: '/emisor/rfc', found: issuer.rfc };
      }
      if (document.receptor.rfc === RFC_TERCERO_EXTRANJERO)
        yield { pointer: '/receptor/rfc', found: RFC_TERCERO_EXTRANJERO };
    },
  },
];

const NONE: readonly PlacedText[] = [];

interface PlacedText {
  readonly pointer: string;
  readonly key: string;
  readonly text: string | undefined;
  readonly shape: Shape;
}

type IsBroken = (text: string | undefined, shape: Shape) => boolean;

/** Characters as the schema counts them: not UTF-16 units. */
function lengthOf(text = ''): number {
  return Array.from(text).length;
}

function isTooLong(text: string | undefined, { max }: Shape): boolean {
  return max !== undefined && has(text) && text.length > max && lengthOf(text) > max;
}

function isMalformed(text: string | undefined, { form }: Shape): boolean {
  return form !== undefined && has(text) && !form.test(text);
}

/** Texts with a broken shape: every text of the document passes here, so places are only made for those. */
function* texts(subject: Subject, isBroken: IsBroken): Generator<PlacedText> {
  const { document } = subject;
  yield* broken('', document, comprobante, isBroken);
  yield* broken('/emisor', document.emisor, emisor, isBroken);
  yield* broken('/receptor', document.receptor, receptor, isBroken);
  const { informacionGlobal: global } = document;
  if (global) yield* broken('/informacionGlobal', global, informacionGlobal, isBroken);
  for (const [index, group] of (document.cfdiRelacionados ?? []).entries())
    yield* broken(`/cfdiRelacionados/${index}`, group, relacionados, isBroken);
  for (const { concepto: line, pointer } of subject.conceptos) {
    yield* broken(pointer, line, concepto, isBroken);
    if (line.aCuentaTerceros) yield* broken(`${pointer}/aCuentaTerceros`, line.aCuentaTerceros, tercero, isBroken);
  }
  for (const { tax, pointer } of subject.traslados) yield* broken(pointer, tax, impuesto, isBroken);
  for (const { tax, pointer } of subject.retenciones) yield* broken(pointer, tax, impuesto, isBroken);
  for (const { parte: part, pointer } of subject.partes()) yield* broken(pointer, part, parte, isBroken);
}

function broken(parent: string, node: object, shapes: ShapeList, isBroken: IsBroken): readonly PlacedText[] {
  let places = NONE;
  const values = fieldsOf(node);
  for (const { key, shape } of shapes) {
    const value = values[key];
    const text = typeof value === 'string' ? value : undefined;
    if (isBroken(text, shape)) places = [...places, { pointer: `${parent}/${key}`, key, text, shape }];
  }
  return places;
}

function* rfcs({
  document,
  conceptos,
}: Subject): Generator<{ readonly pointer: string; readonly text: string | undefined }> {
  yield { pointer: '/emisor/rfc', text: document.emisor.rfc };
  yield { pointer: '/receptor/rfc', text: document.receptor.rfc };
  for (const { concepto: line, pointer } of conceptos) {
    yield { pointer: `${pointer}/aCuentaTerceros/rfcACuentaTerceros`, text: line.aCuentaTerceros?.rfcACuentaTerceros };
  }
}

function* mustMatch(pointer: string, text: string, form: RegExp): Generator<Place> {
  if (!form.test(text)) yield { pointer, found: text.slice(0, 80), expected: form.source };
}
