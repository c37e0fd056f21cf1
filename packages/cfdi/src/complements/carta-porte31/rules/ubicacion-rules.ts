import type { BilingualText } from '../../../model/finding.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { numberOf, onCartaPorte, RAIL, sumOf } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf, forbidden, required } from './field-rules.ts';
import { ownEntry } from '../../../model/own-entry.ts';

const PREFIX: Readonly<Record<string, string>> = { Origen: 'OR', Destino: 'DE' };

/** Destinations that SAT asks for by rail. */
const RAIL_DESTINATIONS = 5;

/** The matrix numbers trains and the other means apart. */
function missingPlace(
  [code, sat]: readonly [code: string, sat: string],
  isAbout: (modes: ReadonlySet<string>) => boolean,
  tipo: 'Origen' | 'Destino',
  message: BilingualText,
): Rule {
  return onCartaPorte({
    sat,
    code,
    message,
    *check({ places, modes }) {
      if (isAbout(modes) && !places.some(({ value }) => value.tipoUbicacion === tipo))
        yield { pointer: '/ubicaciones', expected: tipo };
    },
  });
}

const byRail = (modes: ReadonlySet<string>): boolean => modes.has(RAIL);
const notByRail = (modes: ReadonlySet<string>): boolean => !modes.has(RAIL);

const withoutOrigin: BilingualText = {
  es: 'Falta la ubicación de origen: de dónde salen las mercancías.',
  en: 'The place of origin is missing: where the goods leave from.',
};

/** Places, their identifiers and their dates. */
export const cartaPorteUbicacionRules: readonly Rule[] = [
  missingPlace(['carta_porte_origen_tren_missing', 'CP128'], byRail, 'Origen', withoutOrigin),
  missingPlace(['carta_porte_origen_missing', 'CP130'], notByRail, 'Origen', withoutOrigin),
  missingPlace(['carta_porte_destino_missing', 'CP130'], notByRail, 'Destino', {
    es: 'Falta la ubicación de destino: a dónde llegan las mercancías.',
    en: 'The place of destination is missing: where the goods arrive.',
  }),
  onCartaPorte({
    code: 'carta_porte_destinos_tren',
    message: {
      es: 'Por tren el SAT pide al menos {expected} destinos, contando los intermedios; hay {found}.',
      en: 'By rail SAT asks for at least {expected} destinations, intermediate ones included; there are {found}.',
    },
    *check({ places, modes }) {
      const { length } = places.filter(({ value }) => value.tipoUbicacion === 'Destino');
      if (modes.has(RAIL) && length < RAIL_DESTINATIONS)
        yield { pointer: '/ubicaciones', found: String(length), expected: String(RAIL_DESTINATIONS) };
    },
  }),
  ...required(
    'carta_porte_id_ubicacion',
    {
      es: 'Las mercancías dicen a qué ubicación va cada cantidad: cada ubicación lleva su identificador.',
      en: 'The goods say which quantity goes where: each place has its identifier.',
    },
    function* fields({ goods, places }) {
      if (!goods.some(({ value }) => (value.cantidadTransporta ?? []).length > 0)) return;
      for (const { value, pointer } of places) yield* fieldsOf(value, pointer, ['idUbicacion'], true);
    },
  ),
  onCartaPorte({
    code: 'carta_porte_id_ubicacion_prefix',
    message: {
      es: 'El identificador {found} debe empezar con {expected}: OR en un origen, DE en un destino.',
      en: 'Identifier {found} must begin with {expected}: OR at an origin, DE at a destination.',
    },
    *check({ places }) {
      for (const { value, pointer } of places) {
        const { idUbicacion: found, tipoUbicacion } = value;
        const expected = ownEntry(PREFIX, tipoUbicacion);
        if (has(found) && expected !== undefined && !found.startsWith(expected))
          yield { pointer: `${pointer}/idUbicacion`, found, expected };
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_id_ubicacion_repeated',
    severity: 'warning',
    message: {
      es: 'El identificador {found} ya lo tiene otra ubicación; no se sabrá a cuál va cada mercancía.',
      en: 'Another place already has identifier {found}; it will not be clear where goods go.',
    },
    *check({ places }) {
      const seen = new Set<string>();
      for (const { value, pointer } of places) {
        const { idUbicacion: found } = value;
        if (!has(found)) continue;
        if (seen.has(found)) yield { pointer: `${pointer}/idUbicacion`, found };
        seen.add(found);
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_fechas_order',
    severity: 'warning',
    message: {
      es: 'Esta ubicación es del {found}, antes que la anterior ({expected}). Revisa las fechas y el orden.',
      en: 'This place is dated {found}, before the one above ({expected}). Check dates and order.',
    },
    *check({ places }) {
      let latest = '';
      for (const { value, pointer } of places) {
        const { fechaHoraSalidaLlegada: found } = value;
        if (found < latest && found !== '') yield { pointer: `${pointer}/fechaHoraSalidaLlegada`, found, expected: latest };
        else latest = found;
      }
    },
  }),
]; // prettier-ignore

function* destinations({ places, hasDistances }: CartaPorteSubject): ReturnType<typeof fieldsOf> {
  for (const { value, pointer } of places) {
    if (hasDistances && value.tipoUbicacion === 'Destino') yield* fieldsOf(value, pointer, ['distanciaRecorrida'], true);
  }
} // prettier-ignore

function* withoutDistance({ places, modes, hasDistances }: CartaPorteSubject): ReturnType<typeof fieldsOf> {
  if (modes.size === 0) return;
  for (const { value, pointer } of places)
    if (value.tipoUbicacion === 'Origen' || !hasDistances)
      yield* fieldsOf(value, pointer, ['distanciaRecorrida'], false);
}

/** Distances. */
export const cartaPorteDistanciaRules: readonly Rule[] = [
  ...required(
    'carta_porte_distancia',
    {
      es: 'Falta la distancia recorrida hasta este destino, en kilómetros.',
      en: 'The distance to this destination is missing, in kilometres.',
    },
    destinations,
  ),
  ...forbidden(
    'carta_porte_distancia_origen',
    {
      es: 'La distancia solo va en los destinos, por carretera o tren, contada desde la ubicación anterior. Quítala.',
      en: 'The distance is for destinations, by road or rail, counted from the place before. Remove it.',
    },
    withoutDistance,
  ),
  ...conditional(
    'carta_porte_distancia_total',
    {
      required: {
        es: 'Falta la distancia total recorrida: por carretera y por tren es la suma de las distancias.',
        en: 'The total distance is missing: by road and by rail it is the sum of the distances.',
      },
      forbidden: {
        es: 'La distancia total solo va por carretera o por tren. Quítala.',
        en: 'The total distance is only for road and rail. Remove it.',
      },
    },
    ({ cartaPorte, hasDistances }) => fieldsOf(cartaPorte, '', ['totalDistRec'], hasDistances),
  ),
  onCartaPorte({
    code: 'carta_porte_distancia_mismatch',
    message: {
      es: 'La distancia total es {found} y las distancias suman {expected}.',
      en: 'The total distance is {found} and the distances add up to {expected}.',
    },
    *check({ cartaPorte, places, hasDistances }) {
      const total = numberOf(cartaPorte.totalDistRec);
      const stated = places.map(({ value }) => value.distanciaRecorrida).filter(has);
      const sum = sumOf(stated);
      if (!hasDistances || total === undefined || sum === undefined || total.eq(sum)) return;
      yield { pointer: '/totalDistRec', found: cartaPorte.totalDistRec, expected: sum.toString() };
    },
  }),
];
