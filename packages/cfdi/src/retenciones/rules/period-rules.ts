import type { Place } from '../../rules/rule.ts';
import type { RetencionRule, RetencionSubject } from './retencion-subject.ts';

/** How many years back a document may speak of (Reten20126). */
const YEARS_BACK_MAX = 5;

const reversed = {
  es: 'El mes final ({found}) no puede ser anterior al mes inicial ({expected}).',
  en: 'The last month ({found}) cannot be before the first month ({expected}).',
};

/** Months and year (Reten20122, 20124, 20126). */
export const retencionPeriodRules: readonly RetencionRule[] = [
  { sat: 'Reten20122', code: 'retencion_mes_ini_after_fin', message: reversed, check: (one) => months(one, 'mesIni') },
  { sat: 'Reten20124', code: 'retencion_mes_fin_before_ini', message: reversed, check: (one) => months(one, 'mesFin') },
  {
    sat: 'Reten20126',
    code: 'retencion_ejercicio_out_of_range',
    message: {
      es: 'El ejercicio {found} debe ser el año en curso o uno de los 5 anteriores ({expected}).',
      en: 'The fiscal year {found} must be the present one or one of the 5 before ({expected}).',
    },
    *check({ document: { periodo }, year }) {
      if (year === undefined || !/^\d{4}$/.test(periodo.ejercicio)) return;
      const ejercicio = Number(periodo.ejercicio);
      if (ejercicio <= year && ejercicio >= year - YEARS_BACK_MAX) return;
      yield { pointer: '/periodo/ejercicio', found: periodo.ejercicio, expected: `${year - YEARS_BACK_MAX} – ${year}` };
    },
  },
];

function* months({ document: { periodo } }: RetencionSubject, field: 'mesIni' | 'mesFin'): Generator<Place> {
  const { mesIni, mesFin } = periodo;
  const isPair = /^\d{2}$/.test(mesIni) && /^\d{2}$/.test(mesFin);
  if (isPair && mesIni > mesFin) yield { pointer: `/periodo/${field}`, found: mesFin, expected: mesIni };
}
