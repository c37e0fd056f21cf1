import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { ISR } from '../kinds.ts';
import { mustBeSum, numberOf, onNomina, sumOf } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';

const POR_INCAPACIDAD = '006';
const RETENIDOS = '/deducciones/totalImpuestosRetenidos';

/** Deductions and their totals (NOM91, NOM92, NOM94–NOM96). */
export const nominaDeduccionRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM91',
    code: 'nomina_impuestos_retenidos',
    message: {
      es: 'El total de impuestos retenidos es la suma de las deducciones 002 (ISR): {expected}, no {found}.',
      en: 'The total of taxes withheld is the sum of deductions 002 (income tax): {expected}, not {found}.',
    },
    *check({ nomina: { deducciones }, deducciones: lines }) {
      const withheld = lines.filter(({ one }) => one.tipoDeduccion === ISR).map(({ one }) => one.importe);
      if (withheld.length > 0) yield* mustBeSum(RETENIDOS, deducciones?.totalImpuestosRetenidos, sumOf(withheld));
    },
  }),
  onNomina({
    sat: 'NOM92',
    code: 'nomina_impuestos_retenidos_forbidden',
    message: {
      es: 'No hay deducciones 002 (ISR): quita el total de impuestos retenidos.',
      en: 'There are no deductions 002 (income tax): remove the total of taxes withheld.',
    },
    *check({ nomina: { deducciones }, deducciones: lines }) {
      const found = deducciones?.totalImpuestosRetenidos;
      if (has(found) && !lines.some(({ one }) => one.tipoDeduccion === ISR)) yield { pointer: RETENIDOS, found };
    },
  }),
  onNomina({
    sat: 'NOM94',
    code: 'nomina_deduccion_incapacidades_required',
    message: {
      es: 'La deducción 006 (por incapacidad) va con las incapacidades. Captúralas.',
      en: 'Deduction 006 (incapacity) goes with the incapacities. Fill them in.',
    },
    *check({ deducciones, incapacidades }) {
      if (deducciones.some(({ one }) => one.tipoDeduccion === POR_INCAPACIDAD) && incapacidades.length === 0)
        yield { pointer: '/incapacidades' };
    },
  }),
  onNomina({
    sat: 'NOM95',
    code: 'nomina_deduccion_incapacidad_amount',
    message: {
      es: 'La deducción 006 debe ser el importe de las incapacidades: {expected}, no {found}.',
      en: 'Deduction 006 must be the amount of the incapacities: {expected}, not {found}.',
    },
    check: (nomina) => incapacityDeductions(nomina),
  }),
  onNomina({
    sat: 'NOM96',
    code: 'nomina_deduccion_zero',
    message: {
      es: 'Una deducción es mayor que cero. Quita la que no se aplica.',
      en: 'A deduction is greater than zero. Remove the one that does not apply.',
    },
    *check({ deducciones }) {
      for (const { one, pointer } of deducciones)
        if (numberOf(one.importe)?.isPositive() === false) yield { pointer: `${pointer}/importe`, found: one.importe };
    },
  }),
];

/** With several lines of 006 the matrix leaves open whether each or all of them are meant: either is right. */
function* incapacityDeductions({ deducciones, incapacidades, incapacityAmount: expected }: NominaSubject): Generator<Place> {
  const lines = deducciones.filter(({ one }) => one.tipoDeduccion === POR_INCAPACIDAD);
  if (incapacidades.length === 0 || expected === undefined) return;
  if (sumOf(lines.map(({ one }) => one.importe))?.eq(expected)) return;
  for (const { one, pointer } of lines) {
    if (numberOf(one.importe)?.eq(expected) === false)
      yield { pointer: `${pointer}/importe`, found: one.importe, expected: expected.toString() };
  }
} // prettier-ignore
