import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { AIR, numberOf, onCartaPorte, placed, ROAD, SEA, sumOf } from './carta-porte-subject.ts';
import { conditional, fieldsOf, forbidden, required } from './field-rules.ts';

const OTHER = '05';

/** Goods: value, customs, weights by sea (CartaPorte31.xsd, conditional attributes of Mercancia). */
export const cartaPorteMercanciaRules: readonly Rule[] = [
  onCartaPorte({
    code: 'carta_porte_transporte_missing',
    message: {
      es: 'Falta el medio de transporte: carretera, mar, aire o tren.',
      en: 'The means of transport is missing: road, sea, air or rail.',
    },
    *check({ modes }) {
      if (modes.size === 0) yield { pointer: '/mercancias' };
    },
  }),
  ...forbidden(
    'carta_porte_tasacion',
    {
      es: 'El cargo por tasación solo va por aire. Quítalo.',
      en: 'The charge for appraisal is only for the air. Remove it.',
    },
    ({ mercancias, modes }) => fieldsOf(mercancias, '/mercancias', ['cargoPorTasacion'], modes.has(AIR)),
    'warning',
  ),
  ...forbidden(
    'carta_porte_logistica_inversa',
    {
      es: 'La logística inversa solo se indica por carretera. Quita este dato.',
      en: 'Reverse logistics is only stated by road. Remove this.',
    },
    ({ mercancias, modes }) =>
      fieldsOf(mercancias, '/mercancias', ['logisticaInversaRecoleccionDevolucion'], modes.has(ROAD)),
  ),
  ...conditional(
    'carta_porte_moneda',
    {
      required: {
        es: 'Falta la moneda del valor de la mercancía.',
        en: 'The currency of the value of the goods is missing.',
      },
      forbidden: {
        es: 'Hay moneda y no hay valor de la mercancía. Captura el valor o quita la moneda.',
        en: 'There is a currency and no value of the goods. State the value or remove the currency.',
      },
    },
    function* fields({ goods }) {
      for (const { value, pointer } of goods) yield* fieldsOf(value, pointer, ['moneda'], has(value.valorMercancia));
    },
  ),
  ...required(
    'carta_porte_valor',
    {
      es: 'Por aire se indica el valor de la mercancía.',
      en: 'By air the value of the goods is stated.',
    },
    function* fields({ goods, modes }) {
      for (const { value, pointer } of goods) yield* fieldsOf(value, pointer, ['valorMercancia'], modes.has(AIR), true);
    },
  ),
  ...conditional(
    'carta_porte_tipo_materia',
    {
      required: {
        es: 'En comercio exterior se indica el tipo de materia de cada mercancía.',
        en: 'In foreign trade the kind of matter of all goods is stated.',
      },
      forbidden: {
        es: 'El tipo de materia es de operaciones de comercio exterior. Revisa si el transporte es internacional.',
        en: 'The kind of matter is for foreign trade. Check whether the transport is international.',
      },
    },
    function* fields({ goods, isInternational }) {
      for (const { value, pointer } of goods) yield* fieldsOf(value, pointer, ['tipoMateria'], isInternational);
    },
  ),
  ...conditional(
    'carta_porte_descripcion_materia',
    {
      required: {
        es: 'El tipo de materia 05 (otra) lleva su descripción.',
        en: 'Kind of matter 05 (other) goes with a description.',
      },
      forbidden: {
        es: 'La descripción de la materia solo va con el tipo 05 (otra). Quítala.',
        en: 'The description of the matter only goes with kind 05 (other). Remove it.',
      },
    },
    function* fields({ goods }) {
      for (const { value, pointer } of goods)
        yield* fieldsOf(value, pointer, ['descripcionMateria'], value.tipoMateria === OTHER);
    },
  ),
  ...conditional(
    'carta_porte_detalle_mercancia',
    {
      required: {
        es: 'Por mar cada mercancía indica su peso bruto, neto y tara.',
        en: 'By sea all goods state gross, net and tare weight.',
      },
      forbidden: {
        es: 'El detalle de pesos de la mercancía solo va por mar. Quítalo.',
        en: 'The detail of weights of the goods is only for the sea. Remove it.',
      },
    },
    function* fields({ goods, modes }) {
      for (const { value, pointer } of goods)
        yield* fieldsOf(value, pointer, ['detalleMercancia'], modes.has(SEA), modes.size === 0 || modes.has(SEA));
    },
  ),
];

/** Which goods go where. */
export const cartaPorteCantidadRules: readonly Rule[] = [
  onCartaPorte({
    code: 'carta_porte_cantidad_place_unknown',
    message: {
      es: 'No hay ubicación de tipo {expected} con el identificador {found}. Corrígelo o agrega la ubicación.',
      en: 'There is no place of kind {expected} with identifier {found}. Correct it or add the place.',
    },
    *check({ goods, places }) {
      const known = new Set(places.map(({ value }) => `${value.tipoUbicacion} ${value.idUbicacion}`));
      for (const { value, pointer } of goods) {
        for (const part of placed(value.cantidadTransporta, `${pointer}/cantidadTransporta`)) {
          for (const expected of ['Origen', 'Destino'] as const) {
            const found = part.value[`id${expected}`];
            if (has(found) && !known.has(`${expected} ${found}`))
              yield { pointer: `${part.pointer}/id${expected}`, found, expected };
          }
        }
      }
    },
  }),
  onCartaPorte({
    code: 'carta_porte_cantidad_sum',
    severity: 'warning',
    message: {
      es: 'Las cantidades por ubicación suman {found} y la mercancía es {expected}.',
      en: 'The quantities by place add up to {found} and the goods are {expected}.',
    },
    *check({ goods }) {
      for (const { value, pointer } of goods) {
        const sum = sumOf((value.cantidadTransporta ?? []).map(({ cantidad }) => cantidad));
        const total = numberOf(value.cantidad);
        if (sum === undefined || total === undefined || sum.eq(total)) continue;
        yield { pointer: `${pointer}/cantidadTransporta`, found: sum.toString(), expected: value.cantidad };
      }
    },
  }),
  ...conditional(
    'carta_porte_cves_transporte',
    {
      required: {
        es: 'Hay varios medios de transporte: indica por cuál va esta cantidad.',
        en: 'There are several means of transport: state by which this quantity goes.',
      },
      forbidden: {
        es: 'Hay un solo medio de transporte: no se indica por cuál va esta cantidad. Quita este dato.',
        en: 'There is one means of transport only: it is not stated for this quantity. Remove this.',
      },
    },
    function* fields({ goods, modes }) {
      for (const { value, pointer } of goods) {
        for (const part of placed(value.cantidadTransporta, `${pointer}/cantidadTransporta`))
          yield* fieldsOf(part.value, part.pointer, ['cvesTransporte'], modes.size > 1, modes.size !== 1);
      }
    },
  ),
  onCartaPorte({
    code: 'carta_porte_cves_transporte_absent',
    message: {
      es: 'El medio de transporte {found} no está descrito en la carta porte.',
      en: 'Means of transport {found} is not described in the carta porte.',
    },
    *check({ goods, modes }) {
      for (const { value, pointer } of goods) {
        for (const part of placed(value.cantidadTransporta, `${pointer}/cantidadTransporta`)) {
          const found = part.value.cvesTransporte;
          if (has(found) && modes.size > 0 && !modes.has(found))
            yield { pointer: `${part.pointer}/cvesTransporte`, found };
        }
      }
    },
  }),
];
