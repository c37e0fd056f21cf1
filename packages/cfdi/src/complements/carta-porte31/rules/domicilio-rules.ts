import { unknownKey } from '../../../rules/catalog-lookup.ts';
import type { CatalogName } from '../../../rules/catalog-port.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Domicilio } from '../model/ubicacion.ts';
import { onCartaPorte, RAIL, ROAD } from './carta-porte-subject.ts';
import type { CartaPorteSubject, Placed } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';

const INTERMEDIATE = '02';
/** Countries whose states SAT lists (c_Estado). */
const WITH_STATES: ReadonlySet<string> = new Set(['MEX', 'USA', 'CAN']);

function addresses({ places, figures }: CartaPorteSubject): Array<Placed<Domicilio>> {
  return [...places, ...figures].flatMap(({ value: { domicilio }, pointer }) =>
    domicilio === undefined ? [] : [{ value: domicilio, pointer: `${pointer}/domicilio` }],
  );
}

/** Addresses in Mexico, whose fields are keys. */
function mexican(subject: CartaPorteSubject): Array<Placed<Domicilio>> {
  return addresses(subject).filter(({ value }) => value.pais === 'MEX');
}

type KeyField = 'municipio' | 'localidad' | 'colonia' | 'codigoPostal';

function inCatalog(
  field: KeyField,
  catalog: CatalogName,
  es: string,
  en: string,
  keyOf: (domicilio: Domicilio, value: string) => string,
): Rule {
  return onCartaPorte({
    code: `carta_porte_${field.replace('P', '_p')}_unknown`,
    message: {
      es: `${es} {found} no está en el catálogo del SAT (${catalog}). Elige una clave del catálogo.`,
      en: `${en} {found} is not in SAT's catalogue (${catalog}). Choose a key of the catalogue.`,
    },
    *check(subject) {
      for (const { value, pointer } of mexican(subject)) {
        const text = value[field];
        if (!has(text)) continue;
        for (const place of unknownKey(subject, catalog, keyOf(value, text), `${pointer}/${field}`))
          yield { ...place, found: text };
      }
    },
  });
}

function agreesWithPostalCode(field: 'estado' | 'municipio' | 'localidad', es: string, en: string): Rule {
  return onCartaPorte({
    code: `carta_porte_${field}_not_of_codigo_postal`,
    message: {
      es: `El código postal es de ${es} {expected}, no {found}.`,
      en: `The postal code is of ${en} {expected}, not {found}.`,
    },
    *check(subject): Generator<Place> {
      for (const { value, pointer } of mexican(subject)) {
        const found = value[field];
        const expected = subject.row('c_CodigoPostal', value.codigoPostal)?.data[field];
        // The catalogue fills municipality and locality only for some postal codes.
        if (has(found) && has(expected) && found !== expected) yield { pointer: `${pointer}/${field}`, found, expected };
      }
    },
  });
} // prettier-ignore

/** Addresses: keys that agree with the postal code (SAT's questions and answers on Carta Porte, domicile). */
export const cartaPorteDomicilioRules: readonly Rule[] = [
  ...conditional(
    'carta_porte_domicilio',
    {
      required: {
        es: 'Por carretera y por tren cada ubicación lleva su domicilio.',
        en: 'By road and by rail each place has its address.',
      },
      forbidden: {
        es: 'Una estación intermedia (02) de tren no lleva domicilio. Quítalo.',
        en: 'An intermediate station (02) of a train has no address. Remove it.',
      },
    },
    function* fields({ places, modes }) {
      for (const { value, pointer } of places) {
        const isIntermediate = modes.has(RAIL) && value.tipoEstacion === INTERMEDIATE;
        yield* fieldsOf(value, pointer, ['domicilio'], (modes.has(ROAD) || modes.has(RAIL)) && !isIntermediate, !isIntermediate);
      }
    },
  ),
  onCartaPorte({
    code: 'carta_porte_estado_unknown',
    message: {
      es: 'El estado {found} no es una clave de c_Estado para ese país ({expected}).',
      en: 'State {found} is no key of c_Estado for that country ({expected}).',
    },
    *check(subject) {
      for (const { value, pointer } of addresses(subject)) {
        const { estado: found, pais: expected } = value;
        if (!WITH_STATES.has(expected)) continue;
        const row = subject.row('c_Estado', found);
        if (row === undefined) yield* unknownKey(subject, 'c_Estado', found, `${pointer}/estado`);
        else if (row.data['pais'] !== expected) yield { pointer: `${pointer}/estado`, found, expected };
      }
    },
  }),
  inCatalog('codigoPostal', 'c_CodigoPostal', 'El código postal', 'Postal code', (_, code) => code),
  inCatalog('municipio', 'catCartaPorte:c_Municipio', 'El municipio', 'Municipality', ({ estado }, key) => `${estado}-${key}`),
  inCatalog('localidad', 'catCartaPorte:c_Localidad', 'La localidad', 'Locality', ({ estado }, key) => `${estado}-${key}`),
  inCatalog('colonia', 'c_Colonia', 'La colonia', 'Colonia', ({ codigoPostal }, key) => `${codigoPostal}-${key}`),
  agreesWithPostalCode('estado', 'el estado', 'state'),
  agreesWithPostalCode('municipio', 'el municipio', 'municipality'),
  agreesWithPostalCode('localidad', 'la localidad', 'locality'),
]; // prettier-ignore
