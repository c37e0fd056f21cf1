import type { Place } from '../../rules/rule.ts';
import { numberOf, sumOf } from './retencion-subject.ts';
import type { RetencionRule, RetencionSubject } from './retencion-subject.ts';

type TotalKey = 'montoTotGrav' | 'montoTotExent';
type RifKey = 'utilidadBimestral' | 'isrCorrespondiente';

/** Totals (Reten20127–20133). */
export const retencionTotalsRules: readonly RetencionRule[] = [
  {
    sat: 'Reten20127',
    code: 'retencion_operacion_mismatch',
    message: {
      es: 'El monto de la operación debe ser lo gravado más lo exento: {expected}, no {found}.',
      en: 'The amount of the operation must be the taxed plus the exempt amount: {expected}, not {found}.',
    },
    *check({ document: { totales } }) {
      const [whole, grav, exent] = [totales.montoTotOperacion, totales.montoTotGrav, totales.montoTotExent].map(numberOf);
      if (whole === undefined || grav === undefined || exent === undefined || whole.eq(grav.add(exent))) return;
      const expected = grav.add(exent).toString();
      yield { pointer: '/totales/montoTotOperacion', found: totales.montoTotOperacion, expected };
    },
  },
  {
    sat: 'Reten20128',
    code: 'retencion_gravado_above_operacion',
    message: {
      es: 'Lo gravado ({found}) no puede ser más que el monto de la operación ({expected}).',
      en: 'The taxed amount ({found}) cannot be more than the amount of the operation ({expected}).',
    },
    check: (subject) => above(subject, 'montoTotGrav'),
  },
  {
    sat: 'Reten20129',
    code: 'retencion_exento_above_operacion',
    message: {
      es: 'Lo exento ({found}) no puede ser más que el monto de la operación ({expected}).',
      en: 'The exempt amount ({found}) cannot be more than the amount of the operation ({expected}).',
    },
    check: (subject) => above(subject, 'montoTotExent'),
  },
  {
    sat: 'Reten20130',
    code: 'retencion_impuestos_required',
    message: {
      es: 'Hay {found} de retenciones sin decir de qué impuesto. Agrega los impuestos retenidos.',
      en: 'There are {found} withheld without saying of which tax. Add the withheld taxes.',
    },
    *check({ document: { totales }, taxes }) {
      if (numberOf(totales.montoTotRet)?.isPositive() && taxes.length === 0)
        yield { pointer: '/totales/impRetenidos', found: totales.montoTotRet };
    },
  },
  {
    sat: 'Reten20131',
    code: 'retencion_total_mismatch',
    message: {
      es: 'El total retenido debe ser la suma de los impuestos retenidos: {expected}, no {found}.',
      en: 'The total withheld must be the sum of the withheld taxes: {expected}, not {found}.',
    },
    *check({ document: { totales }, taxes }) {
      const total = numberOf(totales.montoTotRet);
      const sum = sumOf(taxes.map(({ tax }) => tax.montoRet));
      if (total?.isPositive() && taxes.length > 0 && !total.eq(sum))
        yield { pointer: '/totales/montoTotRet', found: totales.montoTotRet, expected: sum.toString() };
    },
  },
  {
    code: 'retencion_total_zero_with_taxes',
    severity: 'warning',
    message: {
      es: 'El total retenido es cero, pero los impuestos retenidos suman {expected}. Revisa el total.',
      en: 'The total withheld is zero, but the withheld taxes add up to {expected}. Check the total.',
    },
    *check({ document: { totales }, taxes }) {
      const sum = sumOf(taxes.map(({ tax }) => tax.montoRet));
      if (numberOf(totales.montoTotRet)?.isZero() && sum.isPositive())
        yield { pointer: '/totales/montoTotRet', found: totales.montoTotRet, expected: sum.toString() };
    },
  },
  rif('Reten20132', 'retencion_utilidad_bimestral', 'utilidadBimestral', 'la utilidad bimestral', 'the bimonthly profit'),
  rif('Reten20133', 'retencion_isr_correspondiente', 'isrCorrespondiente', 'el ISR del bimestre', 'the ISR of the two months'),
]; // prettier-ignore

function* above({ document: { totales } }: RetencionSubject, key: TotalKey): Generator<Place> {
  const [part, whole] = [numberOf(totales[key]), numberOf(totales.montoTotOperacion)];
  if (part !== undefined && whole !== undefined && part.gt(whole))
    yield { pointer: `/totales/${key}`, found: totales[key], expected: totales.montoTotOperacion };
}

function rif(sat: string, code: string, key: RifKey, es: string, en: string): RetencionRule {
  return {
    sat,
    code,
    message: {
      es: `Con la clave 28 (RIF) ${es} debe ser mayor que cero.`,
      en: `With key 28 (RIF) ${en} must be greater than zero.`,
    },
    *check({ document: { cveRetenc, totales } }) {
      if (cveRetenc === '28' && numberOf(totales[key])?.isPositive() !== true)
        yield { pointer: `/totales/${key}`, found: totales[key], expected: '> 0' };
    },
  };
}
