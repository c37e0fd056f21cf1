import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { esDeJubilacion, esDeSeparacion } from '../kinds.ts';
import type { JubilacionPensionRetiro, Percepcion } from '../model.ts';
import { onNomina, sumOf } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';
import { hasKind } from './percepcion-rules.ts';

const RETIRO = '/percepciones/jubilacionPensionRetiro';

type RetiroField = 'totalUnaExhibicion' | 'totalParcialidad' | 'montoDiario';

/** Which of the fields of the retirement node must be there, and which not. */
function retiro(
  sat: string,
  code: string,
  es: string,
  en: string,
  applies: (nomina: NominaSubject, node: JubilacionPensionRetiro) => boolean,
  isThere: Partial<Record<RetiroField, boolean>>,
): Rule {
  return onNomina({
    sat,
    code,
    message: { es, en },
    *check(nomina) {
      const node = nomina.nomina.percepciones?.jubilacionPensionRetiro;
      if (node === undefined || !applies(nomina, node)) return;
      for (const field of ['totalUnaExhibicion', 'totalParcialidad', 'montoDiario'] as const) {
        if (isThere[field] !== undefined && has(node[field]) !== isThere[field])
          yield { pointer: `${RETIRO}/${field}`, found: node[field] };
      }
    },
  });
}

const isKind = (tipo: string) => (nomina: NominaSubject) => hasKind(nomina, (one) => one === tipo);

/** Severance and retirement (NOM78–NOM81, NOM89, NOM90). */
export const nominaRetiroRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM78',
    code: 'nomina_separacion_required',
    message: {
      es: 'Con las percepciones 022, 023 o 025 van el total y los datos de la separación. Falta uno.',
      en: 'With income 022, 023 or 025 go the total and the details of the severance. One is missing.',
    },
    *check(nomina) {
      const { percepciones: all } = nomina.nomina;
      if (all === undefined || !hasKind(nomina, esDeSeparacion)) return;
      if (!has(all.totalSeparacionIndemnizacion)) yield { pointer: '/percepciones/totalSeparacionIndemnizacion' };
      if (all.separacionIndemnizacion === undefined) yield { pointer: '/percepciones/separacionIndemnizacion' };
    },
  }),
  onNomina({
    sat: 'NOM79',
    code: 'nomina_jubilacion_presence',
    message: {
      es: 'El total y los datos de jubilación van exactamente con las percepciones 039 o 044.',
      en: 'Total and details of retirement are there exactly with income 039 or 044.',
    },
    *check(nomina) {
      const { percepciones: all } = nomina.nomina;
      if (all === undefined) return;
      const expected = hasKind(nomina, esDeJubilacion);
      if (has(all.totalJubilacionPensionRetiro) !== expected)
        yield { pointer: '/percepciones/totalJubilacionPensionRetiro', found: all.totalJubilacionPensionRetiro };
      if ((all.jubilacionPensionRetiro !== undefined) !== expected) yield { pointer: RETIRO };
    },
  }),
  retiro(
    'NOM80',
    'nomina_jubilacion_una_exhibicion',
    'La percepción 039 se paga en una exhibición: lleva su total, y ni parcialidad ni monto diario.',
    'Income 039 is paid at once: it has its total, and neither instalment nor daily amount.',
    isKind('039'),
    { totalUnaExhibicion: true, totalParcialidad: false, montoDiario: false },
  ),
  retiro(
    'NOM81',
    'nomina_jubilacion_parcialidades',
    'La percepción 044 se paga en parcialidades: lleva su total y el monto diario, y no el total de una exhibición.',
    'Income 044 is paid in instalments: it has its total and the daily amount, and no total of one payment.',
    isKind('044'),
    { totalUnaExhibicion: false, totalParcialidad: true, montoDiario: true },
  ),
  retiro(
    'NOM89',
    'nomina_una_exhibicion_alone',
    'El total de una exhibición va solo: quita el monto diario y el total de parcialidades.',
    'The total of one payment goes alone: remove daily amount and total of instalments.',
    (_, node) => has(node.totalUnaExhibicion),
    { totalParcialidad: false, montoDiario: false },
  ),
  retiro(
    'NOM90',
    'nomina_parcialidad_monto_diario',
    'El total de parcialidades va con el monto diario y sin el total de una exhibición.',
    'The total of instalments goes with the daily amount and without the total of one payment.',
    (_, node) => has(node.totalParcialidad),
    { totalUnaExhibicion: false, montoDiario: true },
  ),
];

function exactlyWith(
  required: readonly [sat: string, code: string],
  forbidden: readonly [sat: string, code: string],
  tipo: string,
  what: { readonly es: string; readonly en: string },
  field: 'accionesOTitulos' | 'horasExtra',
): readonly Rule[] {
  const places = function* (
    { percepciones }: NominaSubject,
    isBroken: (one: Percepcion, isThere: boolean) => boolean,
  ): Generator<Place> {
    for (const { one, pointer } of percepciones) {
      const given = one[field];
      const isThere = Array.isArray(given) ? given.length > 0 : given !== undefined;
      if (isBroken(one, isThere)) yield { pointer: `${pointer}/${field}`, found: one.tipoPercepcion, expected: tipo };
    }
  };
  return [
    onNomina({
      sat: required[0],
      code: required[1],
      message: { es: `La percepción ${tipo} lleva ${what.es}.`, en: `Income ${tipo} has ${what.en}.` },
      check: (nomina) => places(nomina, (one, isThere) => one.tipoPercepcion === tipo && !isThere),
    }),
    onNomina({
      sat: forbidden[0],
      code: forbidden[1],
      message: {
        es: `Solo la percepción ${tipo} lleva ${what.es}, no la {found}.`,
        en: `Only income ${tipo} has ${what.en}, not {found}.`,
      },
      check: (nomina) => places(nomina, (one, isThere) => one.tipoPercepcion !== tipo && isThere),
    }),
  ];
}

/** What certain kinds of income bring along (NOM82–NOM87). */
export const nominaPercepcionNodeRules: readonly Rule[] = [
  ...exactlyWith(
    ['NOM82', 'nomina_acciones_required'],
    ['NOM83', 'nomina_acciones_forbidden'],
    '045',
    { es: 'los datos de las acciones o títulos', en: 'the details of the shares' },
    'accionesOTitulos',
  ),
  ...exactlyWith(
    ['NOM84', 'nomina_horas_extra_required'],
    ['NOM85', 'nomina_horas_extra_forbidden'],
    '019',
    { es: 'los días y las horas extra', en: 'the days and hours of overtime' },
    'horasExtra',
  ),
  onNomina({
    sat: 'NOM86',
    code: 'nomina_incapacidades_required',
    message: {
      es: 'La percepción 014 (subsidios por incapacidad) va con las incapacidades. Captúralas.',
      en: 'Income 014 (incapacity benefits) goes with the incapacities. Fill them in.',
    },
    *check(nomina) {
      if (isKind('014')(nomina) && nomina.incapacidades.length === 0) yield { pointer: '/incapacidades' };
    },
  }),
  onNomina({
    sat: 'NOM87',
    code: 'nomina_incapacidad_amount',
    message: {
      es: 'El importe de las incapacidades ({found}) debe ser lo que vale la percepción 014: {expected}.',
      en: 'The amount of the incapacities ({found}) must be what income 014 is worth: {expected}.',
    },
    check: (nomina) => incapacityIncome(nomina),
  }),
];

/** With several lines of 014 the matrix leaves open whether each or all of them are meant: either is right. */
function* incapacityIncome(nomina: NominaSubject): Generator<Place> {
  const benefits = nomina.percepciones.filter(({ one }) => one.tipoPercepcion === '014').map(({ one }) => one);
  const worth = (lines: readonly Percepcion[]): ReturnType<typeof sumOf> =>
    sumOf(lines.flatMap(({ importeGravado, importeExento }) => [importeGravado, importeExento]));
  const [amount, all] = [nomina.incapacityAmount, worth(benefits)];
  if (benefits.length === 0 || nomina.incapacidades.length === 0 || amount === undefined || all === undefined) return;
  if (amount.eq(all) || benefits.every((one) => worth([one])?.eq(amount))) return;
  yield { pointer: '/incapacidades', found: amount.toString(), expected: all.toString() };
}
