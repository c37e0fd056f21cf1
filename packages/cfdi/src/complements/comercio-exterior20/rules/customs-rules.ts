import { rowOf, unknownKey } from '../../../rules/catalog-lookup.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import { UNIDAD_SERVICIO } from '../customs-units.ts';
import type { MercanciaCce } from '../model.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject, PlacedMercancia } from './cce-subject.ts';

/** Quantity, unit and unit value at customs go together. */
const CUSTOMS = ['cantidadAduana', 'unidadAduana', 'valorUnitarioAduana'] as const;
const hasCustoms = (mercancia: MercanciaCce): boolean => CUSTOMS.some((field) => has(mercancia[field]));

/** Tariff items, customs units and the three customs fields. */
export const cceCustomsRules: readonly Rule[] = [
  onCce({
    code: 'cce_fraccion_required',
    message: {
      es: 'Falta la fracción arancelaria: solo los servicios (unidad 99) van sin ella.',
      en: 'The tariff item is missing: only services (unit 99) go without it.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer, unidad } of mercancias) {
        if (unidad !== UNIDAD_SERVICIO && !has(mercancia.fraccionArancelaria))
          yield { pointer: `${pointer}/fraccionArancelaria` };
      }
    },
  }),
  onCce({
    code: 'cce_fraccion_forbidden',
    message: {
      es: 'Un servicio (unidad 99) no lleva fracción arancelaria ({found}). Quítala.',
      en: 'A service (unit 99) has no tariff item ({found}). Remove it.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer, unidad } of mercancias) {
        if (unidad === UNIDAD_SERVICIO && has(mercancia.fraccionArancelaria))
          yield { pointer: `${pointer}/fraccionArancelaria`, found: mercancia.fraccionArancelaria };
      }
    },
  }),
  onCce({
    code: 'cce_fraccion_unknown',
    message: {
      es: 'La fracción arancelaria {found} no está en el catálogo del SAT o no está vigente. Revisa la TIGIE con NICO.',
      en: "Tariff item {found} is not in SAT's catalogue or not in force. Check the tariff with its NICO.",
    },
    *check({ mercancias, subject }) {
      for (const { mercancia, pointer } of mercancias)
        yield* unknownKey(
          subject,
          'c_FraccionArancelaria',
          mercancia.fraccionArancelaria,
          `${pointer}/fraccionArancelaria`,
        );
    },
  }),
  onCce({
    code: 'cce_unidad_not_of_fraccion',
    message: {
      es: 'La unidad {found} no es la de la fracción arancelaria: debe ser {expected}.',
      en: 'Unit {found} is not that of the tariff item: it must be {expected}.',
    },
    *check(cce) {
      for (const one of cce.mercancias) yield* otherUnit(cce, one);
    },
  }),
  onCce({
    code: 'cce_customs_fields_together',
    message: {
      es: 'Cantidad, unidad y valor unitario en la aduana van los tres o ninguno: falta este.',
      en: 'Quantity, unit and unit value at customs go all three or none: this one is missing.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer } of mercancias) {
        if (!hasCustoms(mercancia)) continue;
        for (const field of CUSTOMS) if (!has(mercancia[field])) yield { pointer: `${pointer}/${field}` };
      }
    },
  }),
  onCce({
    code: 'cce_customs_fields_required',
    message: {
      es: 'Indica cantidad, unidad y valor unitario en la aduana: van en todas las mercancías si alguna los lleva, y siempre que un número de identificación se repite.',
      en: 'State quantity, unit and unit value at customs: all goods have them when some do, and whenever an identification number is repeated.',
    },
    *check(cce) {
      const isUsed = cce.mercancias.some(({ mercancia }) => hasCustoms(mercancia));
      for (const goods of cce.byNoIdentificacion().values()) {
        for (const { mercancia, pointer, conceptos } of goods) {
          const isShared = goods.length > 1 || conceptos.length > 1;
          if (!hasCustoms(mercancia) && (isUsed || isShared)) yield { pointer: `${pointer}/cantidadAduana` };
        }
      }
    },
  }),
  onCce({
    code: 'cce_concepto_cantidad_not_customs',
    message: {
      es: 'Sin cantidad en la aduana vale la del concepto, que debe llevar tres decimales como máximo: {found}.',
      en: 'Without a quantity at customs that of the line counts, with at most three decimals: {found}.',
    },
    needsAmounts: true,
    *check({ mercancias }) {
      for (const { mercancia, pointer, conceptos } of mercancias) {
        if (hasCustoms(mercancia)) continue;
        for (const { cantidad } of conceptos) {
          const scale = amountOf(cantidad)?.scale ?? 0;
          if (scale > 3) yield { pointer: `${pointer}/cantidadAduana`, found: cantidad };
        }
      }
    },
  }),
  onCce({
    code: 'cce_concepto_unidad_not_customs',
    message: {
      es: 'Sin unidad de la aduana vale la del concepto, que debe ser una clave de c_UnidadAduana: {found}. Indica la unidad de la mercancía.',
      en: 'Without a customs unit that of the line counts, and must be a key of c_UnidadAduana: {found}. State the unit of the goods.',
    },
    *check({ mercancias, subject }) {
      for (const { mercancia, pointer, conceptos } of mercancias) {
        if (hasCustoms(mercancia)) continue;
        for (const { unidad } of conceptos) {
          if (!has(unidad)) yield { pointer: `${pointer}/unidadAduana` };
          else yield* unknownKey(subject, 'c_UnidadAduana', unidad, `${pointer}/unidadAduana`);
        }
      }
    },
  }),
  onCce({
    code: 'cce_valor_unitario_zero',
    message: {
      es: 'El valor unitario en la aduana debe ser mayor que cero, salvo en servicios (unidad {expected}).',
      en: 'The unit value at customs must be more than zero, except for services (unit {expected}).',
    },
    needsAmounts: true,
    *check({ mercancias }) {
      for (const { mercancia, pointer, unidad } of mercancias) {
        if (amountOf(mercancia.valorUnitarioAduana)?.isZero() && unidad !== UNIDAD_SERVICIO)
          yield {
            pointer: `${pointer}/valorUnitarioAduana`,
            found: mercancia.valorUnitarioAduana,
            expected: UNIDAD_SERVICIO,
          };
      }
    },
  }),
];

/** The unit of the tariff item (UMT); an item whose unit the catalogue does not have proves nothing. */
function* otherUnit({ subject }: CceSubject, { mercancia, pointer, unidad }: PlacedMercancia): Generator<Place> {
  const expected = rowOf(subject, 'c_FraccionArancelaria', mercancia.fraccionArancelaria)?.data['unidad'];
  if (!has(expected) || !has(unidad) || unidad === expected) return;
  yield { pointer: `${pointer}/unidadAduana`, found: unidad, expected };
}
