import { rowOf, unknownKey } from '../../../rules/catalog-lookup.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import { CUSTOMS_FIELDS, hasCustoms, UNIDAD_SERVICIO } from '../customs-units.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject, PlacedMercancia } from './cce-subject.ts';
import { cceLineAsCustomsRules } from './line-as-customs-rules.ts';

/** Tariff items, customs units and the three customs fields. */
export const cceCustomsRules: readonly Rule[] = [
  onCce({
    sat: 'CCE160',
    code: 'cce_fraccion_required',
    message: {
      es: 'Falta la fracción arancelaria: solo los servicios (unidad 99 o E48) van sin ella.',
      en: 'The tariff item is missing: only services (unit 99 or E48) go without it.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer, isService } of mercancias) {
        if (!isService && !has(mercancia.fraccionArancelaria)) yield { pointer: `${pointer}/fraccionArancelaria` };
      }
    },
  }),
  onCce({
    sat: 'CCE159',
    code: 'cce_fraccion_forbidden',
    message: {
      es: 'Un servicio (unidad 99 o E48) no lleva fracción arancelaria ({found}). Quítala.',
      en: 'A service (unit 99 or E48) has no tariff item ({found}). Remove it.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer, isService } of mercancias) {
        if (isService && has(mercancia.fraccionArancelaria))
          yield { pointer: `${pointer}/fraccionArancelaria`, found: mercancia.fraccionArancelaria };
      }
    },
  }),
  onCce({
    sat: 'CCE161',
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
  ...([true, false] as const).map((isOwn) => unidadRule(isOwn)),
  onCce({
    sat: 'CCE165',
    code: 'cce_customs_fields_together',
    message: {
      es: 'Cantidad, unidad y valor unitario en la aduana van los tres o ninguno: falta este.',
      en: 'Quantity, unit and unit value at customs go all three or none: this one is missing.',
    },
    *check({ mercancias }) {
      for (const { mercancia, pointer } of mercancias) {
        if (!hasCustoms(mercancia)) continue;
        for (const field of CUSTOMS_FIELDS) if (!has(mercancia[field])) yield { pointer: `${pointer}/${field}` };
      }
    },
  }),
  missingCustoms('cce_customs_fields_required', 'CCE166', (_, { isUsed }) => isUsed),
  missingCustoms(
    'cce_customs_fields_required_when_repeated',
    'CCE165',
    ({ conceptos }, { isUsed, isShared }) => !isUsed && (conceptos.length > 1 || isShared),
  ),
  ...cceLineAsCustomsRules,
  onCce({
    sat: 'CCE168',
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

/** The unit of the tariff item (UMT), stated by the goods or, where they state none, by their lines. */
function unidadRule(isOwn: boolean): Rule {
  return onCce({
    sat: isOwn ? 'CCE167' : 'CCE162',
    code: isOwn ? 'cce_unidad_not_of_fraccion' : 'cce_concepto_unidad_not_of_fraccion',
    message: {
      es: 'La unidad {found} no es la de la fracción arancelaria: debe ser {expected}.',
      en: 'Unit {found} is not that of the tariff item: it must be {expected}.',
    },
    *check(cce) {
      for (const one of cce.mercancias) if (has(one.mercancia.unidadAduana) === isOwn) yield* otherUnit(cce, one);
    },
  });
}

interface Others {
  /** Some goods of the complement have customs fields. */
  readonly isUsed: boolean;
  /** Other goods have the same NoIdentificacion. */
  readonly isShared: boolean;
}

/** Goods without any of the three fields. */
function missingCustoms(code: string, sat: string, needs: (one: PlacedMercancia, others: Others) => boolean): Rule {
  return onCce({
    sat,
    code,
    message: {
      es: 'Indica cantidad, unidad y valor unitario en la aduana: van en todas las mercancías si alguna los lleva, y siempre que un número de identificación se repite.',
      en: 'State quantity, unit and unit value at customs: all goods have them when some do, and whenever an identification number is repeated.',
    },
    *check(cce) {
      const isUsed = cce.mercancias.some(({ mercancia }) => hasCustoms(mercancia));
      for (const goods of cce.byNoIdentificacion().values()) {
        for (const one of goods) {
          if (!hasCustoms(one.mercancia) && needs(one, { isUsed, isShared: goods.length > 1 }))
            yield { pointer: `${one.pointer}/cantidadAduana` };
        }
      }
    },
  });
}

/** An item whose unit the catalogue does not have proves nothing. */
function* otherUnit({ subject }: CceSubject, { mercancia, pointer, unidad }: PlacedMercancia): Generator<Place> {
  const expected = rowOf(subject, 'c_FraccionArancelaria', mercancia.fraccionArancelaria)?.data['unidad'];
  if (!has(expected) || !has(unidad) || unidad === expected) return;
  yield { pointer: `${pointer}/unidadAduana`, found: unidad, expected };
}
