import { Decimal } from '@kita/money';
import type { Concepto } from '../../../model/concepto.ts';
import { unknownKey } from '../../../rules/catalog-lookup.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { hasCustoms } from '../customs-units.ts';
import { onCce } from './cce-subject.ts';

const CANTIDAD_MIN = Decimal.fromUnits(1n, 3);
const CANTIDAD_SCALE = 3;
const VALOR_UNITARIO_SCALE = 4;

type Check = (concepto: Concepto, subject: Subject, pointer: string) => Iterable<Place>;

/** A rule about the lines of goods without customs fields, in documents of some types. */
function onLines(types: string, rule: Omit<Rule, 'check'>, check: Check): Rule {
  return onCce({
    ...rule,
    *check({ mercancias, subject }) {
      if (!subject.isType(types)) return;
      for (const { mercancia, pointer, conceptos } of mercancias) {
        if (hasCustoms(mercancia)) continue;
        for (const concepto of conceptos) yield* check(concepto, subject, pointer);
      }
    },
  });
}

/** SAT asks it of transfers; in other documents it is a warning. */
function onTransfers(sat: string, field: string, rule: Pick<Rule, 'message' | 'needsAmounts'>, check: Check): Rule[] {
  return [
    onLines('T', { ...rule, sat, code: `cce_traslado_${field}_not_customs` }, check),
    onLines('IE', { ...rule, severity: 'warning', code: `cce_concepto_${field}_not_customs` }, check),
  ];
}

/** Goods that leave what customs asks for to their lines (CCE154–CCE156). */
export const cceLineAsCustomsRules: readonly Rule[] = [
  ...onTransfers(
    'CCE154',
    'cantidad',
    {
      message: {
        es: 'Sin cantidad en la aduana vale la del concepto, que debe ser al menos 0.001 y llevar tres decimales como máximo: {found}.',
        en: 'Without a quantity at customs that of the line counts, at least 0.001 and with at most three decimals: {found}.',
      },
      needsAmounts: true,
    },
    function* check({ cantidad }, _, pointer) {
      const amount = amountOf(cantidad);
      if (amount === undefined || (amount.scale <= CANTIDAD_SCALE && amount.gte(CANTIDAD_MIN))) return;
      yield { pointer: `${pointer}/cantidadAduana`, found: cantidad };
    },
  ),
  ...onTransfers(
    'CCE155',
    'unidad',
    {
      message: {
        es: 'Sin unidad de la aduana vale la del concepto, que debe ser una clave de c_UnidadAduana: {found}. Indica la unidad de la mercancía.',
        en: 'Without a customs unit that of the line counts, and must be a key of c_UnidadAduana: {found}. State the unit of the goods.',
      },
    },
    function* check({ unidad }, subject, pointer) {
      if (!has(unidad)) yield { pointer: `${pointer}/unidadAduana` };
      else yield* unknownKey(subject, 'c_UnidadAduana', unidad, `${pointer}/unidadAduana`);
    },
  ),
  onLines(
    'T',
    {
      sat: 'CCE156',
      code: 'cce_traslado_valor_unitario_not_customs',
      message: {
        es: 'Sin valor unitario en la aduana vale el del concepto, {found}, que debe llevar {expected} decimales como máximo.',
        en: 'Without a unit value at customs that of the line counts, {found}, with at most {expected} decimals.',
      },
      needsAmounts: true,
    },
    function* check({ valorUnitario }, { decimals }, pointer) {
      const most = Math.min(decimals, VALOR_UNITARIO_SCALE);
      if ((amountOf(valorUnitario)?.scale ?? 0) > most)
        yield { pointer: `${pointer}/valorUnitarioAduana`, found: valorUnitario, expected: String(most) };
    },
  ),
];
