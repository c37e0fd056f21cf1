import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { dayNumber } from '../calendar.ts';
import { mustBeSum, onNomina, sumOf } from './nomina-subject.ts';

/** Totals and dates of the complement (NOM31, NOM33–NOM40). */
export const nominaTotalsRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM31',
    code: 'nomina_without_payment',
    message: {
      es: 'La nómina no paga nada: debe tener percepciones, otros pagos, o ambos.',
      en: 'The payroll pays nothing: it must have income, other payments, or both.',
    },
    *check({ nomina }) {
      if (!has(nomina.totalPercepciones) && !has(nomina.totalOtrosPagos)) yield { pointer: '/totalPercepciones' };
    },
  }),
  onNomina({
    sat: 'NOM33',
    code: 'nomina_periodicidad_ordinaria',
    message: {
      es: 'Una nómina ordinaria tiene una periodicidad distinta de 99. Indica cada cuánto se paga.',
      en: 'An ordinary payroll has a frequency other than 99. State how often it is paid.',
    },
    *check({ nomina, worker }) {
      if (nomina.tipoNomina === 'O' && worker.periodicidadPago === '99')
        yield { pointer: '/receptor/periodicidadPago', found: '99' };
    },
  }),
  onNomina({
    sat: 'NOM34',
    code: 'nomina_periodicidad_extraordinaria',
    message: {
      es: 'Una nómina extraordinaria lleva la periodicidad 99, no {found}.',
      en: 'An extraordinary payroll has frequency 99, not {found}.',
    },
    *check({ nomina, worker: { periodicidadPago } }) {
      if (nomina.tipoNomina === 'E' && has(periodicidadPago) && periodicidadPago !== '99')
        yield { pointer: '/receptor/periodicidadPago', found: periodicidadPago, expected: '99' };
    },
  }),
  onNomina({
    sat: 'NOM35',
    code: 'nomina_periodo_order',
    message: {
      es: 'El periodo termina ({expected}) antes de empezar ({found}). Corrige las fechas.',
      en: 'The period ends ({expected}) before it begins ({found}). Correct the dates.',
    },
    *check({ nomina: { fechaInicialPago, fechaFinalPago } }) {
      const [first, last] = [dayNumber(fechaInicialPago), dayNumber(fechaFinalPago)];
      if (first !== undefined && last !== undefined && first > last)
        yield { pointer: '/fechaInicialPago', found: fechaInicialPago, expected: fechaFinalPago };
    },
  }),
  onNomina({
    sat: 'NOM36',
    code: 'nomina_total_percepciones_forbidden',
    message: {
      es: 'No hay percepciones: quita su total.',
      en: 'There is no income: remove its total.',
    },
    *check({ nomina: { percepciones, totalPercepciones } }) {
      if (percepciones === undefined && has(totalPercepciones))
        yield { pointer: '/totalPercepciones', found: totalPercepciones };
    },
  }),
  onNomina({
    sat: 'NOM37',
    code: 'nomina_total_percepciones',
    message: {
      es: 'El total de percepciones es la suma de sueldos, separación y jubilación: {expected}, no {found}.',
      en: 'The total of income is the sum of wages, severance and retirement: {expected}, not {found}.',
    },
    *check({ nomina: { percepciones, totalPercepciones } }) {
      if (percepciones === undefined) return;
      const { totalSueldos, totalSeparacionIndemnizacion, totalJubilacionPensionRetiro } = percepciones;
      const parts = [totalSueldos, totalSeparacionIndemnizacion, totalJubilacionPensionRetiro].filter(has);
      yield* mustBeSum('/totalPercepciones', totalPercepciones, sumOf(parts));
    },
  }),
  onNomina({
    sat: 'NOM38',
    code: 'nomina_total_deducciones_forbidden',
    message: {
      es: 'No hay deducciones: quita su total.',
      en: 'There are no deductions: remove their total.',
    },
    *check({ nomina: { deducciones, totalDeducciones } }) {
      if (deducciones === undefined && has(totalDeducciones))
        yield { pointer: '/totalDeducciones', found: totalDeducciones };
    },
  }),
  onNomina({
    sat: 'NOM39',
    code: 'nomina_total_deducciones',
    message: {
      es: 'El total de deducciones es la suma de otras deducciones e impuestos retenidos: {expected}, no {found}.',
      en: 'The total of deductions is the sum of other deductions and taxes withheld: {expected}, not {found}.',
    },
    *check({ nomina: { deducciones, totalDeducciones } }) {
      if (deducciones === undefined) return;
      const parts = [deducciones.totalOtrasDeducciones, deducciones.totalImpuestosRetenidos].filter(has);
      yield* mustBeSum('/totalDeducciones', totalDeducciones, sumOf(parts));
    },
  }),
  onNomina({
    sat: 'NOM40',
    code: 'nomina_total_otros_pagos',
    message: {
      es: 'El total de otros pagos es la suma de sus importes: {expected}, no {found}.',
      en: 'The total of other payments is the sum of their amounts: {expected}, not {found}.',
    },
    *check({ nomina: { otrosPagos, totalOtrosPagos } }) {
      if (otrosPagos === undefined) return;
      yield* mustBeSum('/totalOtrosPagos', totalOtrosPagos, sumOf(otrosPagos.map(({ importe }) => importe)));
    },
  }),
];
