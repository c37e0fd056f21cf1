import { badPedimento } from '../../../rules/pedimento.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { DocumentacionAduanera } from '../model/mercancia.ts';
import { onCartaPorte, placed } from './carta-porte-subject.ts';
import type { CartaPorteSubject, Placed } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';

const PEDIMENTO = '01';
/** The shape of a pedimento is the structure's business. */
const SHAPE = /^\d{2} {2}\d{2} {2}\d{4} {2}\d{7}$/;

function* documentsOf({ goods }: CartaPorteSubject): Generator<Placed<DocumentacionAduanera>> {
  for (const { value, pointer } of goods)
    yield* placed(value.documentacionAduanera, `${pointer}/documentacionAduanera`);
}

/** Customs documents of the goods. */
export const cartaPorteAduanaRules: readonly Rule[] = [
  ...conditional(
    'carta_porte_documento_aduanero',
    {
      required: {
        es: 'Las mercancías entran al país: agrega el documento aduanero de cada una.',
        en: 'The goods enter the country: add the customs document of each.',
      },
      forbidden: {
        es: 'El transporte no es internacional: las mercancías no llevan documento aduanero. Quítalo.',
        en: 'The transport is not international: the goods have no customs document. Remove it.',
      },
    },
    function* fields({ goods, cartaPorte, isInternational }) {
      const enters = isInternational && cartaPorte.entradaSalidaMerc === 'Entrada';
      for (const { value, pointer } of goods)
        yield* fieldsOf(value, pointer, ['documentacionAduanera'], enters, isInternational);
    },
  ),
  ...conditional(
    'carta_porte_documento',
    {
      required: {
        es: 'Un pedimento (01) lleva número y RFC del importador; cualquier otro documento, su folio.',
        en: 'A pedimento (01) has a number and the importer’s RFC; any other document, its folio.',
      },
      forbidden: {
        es: 'Este dato no va con este tipo de documento: número y RFC son del pedimento (01), el folio de los demás.',
        en: 'This does not go with this type of document: number and RFC are for a pedimento (01), the folio for others.',
      },
    },
    function* fields(subject) {
      for (const { value, pointer } of documentsOf(subject)) {
        const isPedimento = value.tipoDocumento === PEDIMENTO;
        yield* fieldsOf(value, pointer, ['numPedimento', 'rfcImpo'], isPedimento);
        yield* fieldsOf(value, pointer, ['identDocAduanero'], !isPedimento);
      }
    },
  ),
  onCartaPorte({
    code: 'carta_porte_pedimento_salida',
    message: {
      es: 'Las mercancías salen del país: su documento aduanero no puede ser un pedimento (01).',
      en: 'The goods leave the country: their customs document cannot be a pedimento (01).',
    },
    *check(subject) {
      if (subject.cartaPorte.entradaSalidaMerc !== 'Salida') return;
      for (const { value, pointer } of documentsOf(subject))
        if (value.tipoDocumento === PEDIMENTO) yield { pointer: `${pointer}/tipoDocumento`, found: PEDIMENTO };
    },
  }),
  onCartaPorte({
    code: 'carta_porte_pedimento_invalid',
    message: {
      es: 'El número de pedimento {found} no es válido: año, aduana, patente y consecutivo ({expected}).',
      en: 'Customs number {found} is not valid: year, customs office, broker and running number ({expected}).',
    },
    *check(carta) {
      for (const { value, pointer } of documentsOf(carta)) {
        const { numPedimento } = value;
        if (has(numPedimento) && SHAPE.test(numPedimento))
          yield* badPedimento(carta, numPedimento, `${pointer}/numPedimento`);
      }
    },
  }),
];
