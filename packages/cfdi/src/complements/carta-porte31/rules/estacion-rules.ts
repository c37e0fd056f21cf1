import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { onCartaPorte, ROAD, SEA } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';
import type { ConditionalField } from './field-rules.ts';

const FOREIGN = 'Extranjera';
const INTERMEDIATE = '02';

/** Only by sea, air or rail do places have a station; with several means nobody can tell which place is for which. */
function* stations({ places, modes }: CartaPorteSubject): Generator<ConditionalField> {
  const isRequired = modes.size > 0 && !modes.has(ROAD);
  const isAllowed = modes.size !== 1 || !modes.has(ROAD);
  for (const { value, pointer } of places) {
    yield* fieldsOf(value, pointer, ['tipoEstacion'], isRequired, isAllowed);
    const isNamed = isRequired && value.tipoEstacion !== INTERMEDIATE;
    yield* fieldsOf(value, pointer, ['numEstacion', 'nombreEstacion'], isNamed, isAllowed);
  }
}

/** Ports, airports and railway stations. CP138 is the code that summaries of SAT's matrix of 3.1 give for foreign stations. */
export const cartaPorteEstacionRules: readonly Rule[] = [
  ...conditional(
    'carta_porte_estacion',
    {
      required: {
        es: 'Por mar, aire o tren cada ubicación indica su estación: tipo, clave y nombre.',
        en: 'By sea, air or rail each place states its station: type, key and name.',
      },
      forbidden: {
        es: 'Por carretera no hay estaciones. Quita este dato.',
        en: 'By road there are no stations. Remove this.',
      },
    },
    stations,
    'warning',
  ),
  ...conditional(
    'carta_porte_navegacion',
    {
      required: {
        es: 'Por mar indica el tipo de puerto de cada ubicación: Altura o Cabotaje.',
        en: 'By sea state the kind of port of each place: Altura or Cabotaje.',
      },
      forbidden: {
        es: 'El tipo de puerto solo va por mar. Quita este dato.',
        en: 'The kind of port is only for the sea. Remove this.',
      },
    },
    function* fields({ places, modes }) {
      const isBySea = modes.has(SEA);
      for (const { value, pointer } of places)
        yield* fieldsOf(value, pointer, ['navegacionTrafico'], isBySea && modes.size === 1, isBySea);
    },
  ),
  onCartaPorte({
    code: 'carta_porte_estacion_transporte',
    message: {
      es: 'La estación {found} es de otro medio de transporte ({expected}). Elige una del que se usa.',
      en: 'Station {found} belongs to another means of transport ({expected}). Choose one of the means in use.',
    },
    *check(subject) {
      for (const { value, pointer } of subject.places) {
        const expected = subject.row('c_Estaciones', value.numEstacion)?.data['clave_transporte'];
        if (has(expected) && subject.modes.size > 0 && !subject.modes.has(expected))
          yield { pointer: `${pointer}/numEstacion`, found: value.numEstacion, expected };
      }
    },
  }),
  onCartaPorte({
    sat: 'CP138',
    code: 'carta_porte_estacion_extranjera_name',
    message: {
      es: 'La estación {found} es extranjera: escribe su nombre, no «Extranjera».',
      en: 'Station {found} is foreign: write its name, not "Extranjera".',
    },
    *check(subject) {
      for (const { value, pointer } of subject.places) {
        const { numEstacion: found, nombreEstacion: name } = value;
        const isForeign = subject.row('c_Estaciones', found)?.data['nacionalidad'] === FOREIGN;
        if (isForeign && (!has(name) || name === FOREIGN)) yield { pointer: `${pointer}/nombreEstacion`, found };
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_estacion_name',
    severity: 'warning',
    message: {
      es: 'La estación se llama {expected} en el catálogo del SAT, no {found}.',
      en: "The station is called {expected} in SAT's catalogue, not {found}.",
    },
    *check(subject) {
      for (const { value, pointer } of subject.places) {
        const row = subject.row('c_Estaciones', value.numEstacion);
        const [found, expected] = [value.nombreEstacion, row?.data['texto']];
        if (row?.data['nacionalidad'] === FOREIGN || !has(found) || !has(expected) || found === expected) continue;
        yield { pointer: `${pointer}/nombreEstacion`, found, expected };
      }
    },
  }),
];
