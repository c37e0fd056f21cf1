import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { onCartaPorte, ROAD, SEA } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf, forbidden, required } from './field-rules.ts';
import type { ConditionalField } from './field-rules.ts';

const FOREIGN = 'Extranjera';
const INTERMEDIATE = '02';

/** By sea, air or rail places have a station; with several means nobody can tell which place is for which. */
const isByStation = (modes: ReadonlySet<string>): boolean => modes.size > 0 && !modes.has(ROAD);
const isByRoadOnly = (modes: ReadonlySet<string>): boolean => modes.size === 1 && modes.has(ROAD);

function* keys({ places, modes }: CartaPorteSubject): Generator<ConditionalField> {
  for (const { value, pointer } of places) {
    const isRequired = isByStation(modes) && value.tipoEstacion !== INTERMEDIATE;
    yield* fieldsOf(value, pointer, ['numEstacion'], isRequired, !isByRoadOnly(modes));
  }
}

function* names({ places }: CartaPorteSubject): Generator<ConditionalField> {
  for (const { value, pointer } of places) yield* fieldsOf(value, pointer, ['nombreEstacion'], has(value.numEstacion));
}

/** A foreign station has no kind; which are foreign only the catalogue tells. */
function* kinds(subject: CartaPorteSubject): Generator<ConditionalField> {
  const { places, modes } = subject;
  for (const { value, pointer } of places) {
    const row = subject.row('c_Estaciones', value.numEstacion);
    const isForeign = row?.data['nacionalidad'] === FOREIGN;
    const isKnown = row !== undefined || !has(value.numEstacion);
    yield* fieldsOf(value, pointer, ['tipoEstacion'], isByStation(modes) && isKnown && !isForeign, !isForeign && !isByRoadOnly(modes));
  }
} // prettier-ignore

/** Ports, airports and railway stations. */
export const cartaPorteEstacionRules: readonly Rule[] = [
  ...required(
    'carta_porte_estacion',
    {
      es: 'Por mar, aire o tren cada ubicación indica la clave de su estación.',
      en: 'By sea, air or rail each place states the key of its station.',
    },
    keys,
    'warning',
  ),
  ...forbidden(
    'carta_porte_estacion',
    {
      es: 'Por carretera no hay estaciones. Quita este dato.',
      en: 'By road there are no stations. Remove this.',
    },
    keys,
  ),
  ...conditional(
    'carta_porte_nombre_estacion',
    {
      required: {
        es: 'Falta el nombre de la estación cuya clave se indica.',
        en: 'The name of the station whose key is stated is missing.',
      },
      forbidden: {
        es: 'Hay nombre de estación y no su clave. Captura la clave o quita el nombre.',
        en: 'There is the name of a station and not its key. State the key or remove the name.',
      },
    },
    names,
  ),
  ...conditional(
    'carta_porte_tipo_estacion',
    {
      required: {
        es: 'Por mar, aire o tren cada ubicación nacional indica su tipo de estación.',
        en: 'By sea, air or rail each place in the country states the kind of its station.',
      },
      forbidden: {
        es: 'El tipo de estación no va por carretera ni con una estación extranjera. Quítalo.',
        en: 'The kind of station is not for the road nor for a foreign station. Remove it.',
      },
    },
    kinds,
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
        if (isForeign && name === FOREIGN) yield { pointer: `${pointer}/nombreEstacion`, found };
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_estacion_name',
    message: {
      es: 'La estación se llama {expected} en el catálogo del SAT, no {found}.',
      en: "The station is called {expected} in SAT's catalogue, not {found}.",
    },
    *check(subject) {
      for (const { value, pointer } of subject.places) {
        const row = subject.row('c_Estaciones', value.numEstacion);
        const [found, expected] = [value.nombreEstacion, row?.data['texto']];
        if (row?.data['nacionalidad'] === FOREIGN || !has(found) || !has(expected) || isSameName(found, expected))
          continue;
        yield { pointer: `${pointer}/nombreEstacion`, found, expected };
      }
    },
  }),
];

/** SAT's list is not consistent in capitals and blanks: only another name is refused. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
