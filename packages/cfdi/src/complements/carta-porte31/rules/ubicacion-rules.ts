import type { BilingualText } from '../../../model/finding.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { numberOf, onCartaPorte, sumOf } from './carta-porte-subject.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf, forbidden, required } from './field-rules.ts';
import { ownEntry } from '../../../model/own-entry.ts';

const PREFIX: Readonly<Record<string, string>> = { Origen: 'OR', Destino: 'DE' };

function missingPlace(code: string, tipo: 'Origen' | 'Destino', message: BilingualText): Rule {
  return onCartaPorte({
    code,
    message,
    *check({ places }) {
      if (!places.some(({ value }) => value.tipoUbicacion === tipo)) yield { pointer: '/ubicaciones', expected: tipo };
    },
  });
}

/** Places, their identifiers and their dates. */
export const cartaPorteUbicacionRules: readonly Rule[] = [
  missingPlace('carta_porte_origen_missing', 'Origen', {
    es: 'Falta la ubicación de origen: de dónde salen las mercancías.',
    en: 'The place of origin is missing: where the goods leave from.',
  }),
  missingPlace('carta_porte_destino_missing', 'Destino', {
    es: 'Falta la ubicación de destino: a dónde llegan las mercancías.',
    en: 'The place of destination is missing: where the goods arrive.',
  }),
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

function* origins({ places }: CartaPorteSubject): ReturnType<typeof fieldsOf> {
  for (const { value, pointer } of places)
    if (value.tipoUbicacion === 'Origen') yield* fieldsOf(value, pointer, ['distanciaRecorrida'], false);
}

/** Distances. CP141 is the code that summaries of SAT's matrix of 3.1 give for the missing distance of a destination. */
export const cartaPorteDistanciaRules: readonly Rule[] = [
  ...required(
    'carta_porte_distancia',
    {
      es: 'Falta la distancia recorrida hasta este destino, en kilómetros.',
      en: 'The distance to this destination is missing, in kilometres.',
    },
    destinations,
  ).map((rule) => ({ ...rule, sat: 'CP141' })),
  ...forbidden(
    'carta_porte_distancia_origen',
    {
      es: 'La distancia se indica en los destinos, contada desde la ubicación anterior. Quítala del origen.',
      en: 'The distance is stated at destinations, counted from the place before. Remove it from the origin.',
    },
    origins,
    'warning',
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
