import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { AJUSTES_DE_SUBSIDIO, ISR, SUBSIDIO, esDeSeparacion } from '../kinds.ts';
import { WITH_REGISTRO } from './emisor-rules.ts';
import { isPayroll, mustEqual, numberOf, onNomina, sumOf } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';
import { hasKind } from './percepcion-rules.ts';

const INDEMNIZACION = '13';

function onDocument(code: string, es: string, en: string, check: (subject: Subject) => Iterable<Place>): Rule {
  return {
    code,
    severity: 'warning',
    message: { es, en },
    check: (subject) => (isPayroll(subject) ? check(subject) : []),
  };
}

function guide(code: string, es: string, en: string, check: (nomina: NominaSubject) => Iterable<Place>): Rule {
  return onNomina({ code, severity: 'warning', message: { es, en }, check });
}

/** What SAT's filling guide for payroll asks of the document and no matrix checks. */
const documentGuides: readonly Rule[] = [
  onDocument(
    'nomina_metodo_pago',
    'La guía de nómina pide el método de pago PUE, no {found}.',
    'The payroll guide asks for payment method PUE, not {found}.',
    function* ({ document: { metodoPago } }) {
      if (has(metodoPago) && metodoPago !== 'PUE') yield { pointer: '/metodoPago', found: metodoPago, expected: 'PUE' };
    },
  ),
  onDocument(
    'nomina_tipo_cambio',
    'La nómina es en pesos: la guía pide quitar el tipo de cambio.',
    'Payroll is in pesos: the guide asks to leave out the exchange rate.',
    function* ({ document: { tipoCambio } }) {
      if (has(tipoCambio)) yield { pointer: '/tipoCambio', found: tipoCambio };
    },
  ),
  onDocument(
    'nomina_impuestos',
    'La nómina no lleva el resumen de impuestos: el ISR va en las deducciones.',
    'Payroll has no tax summary: income tax goes into the deductions.',
    function* ({ document: { impuestos } }) {
      if (impuestos !== undefined) yield { pointer: '/impuestos' };
    },
  ),
  onDocument(
    'nomina_relation',
    'La guía de nómina solo prevé la relación 04 (sustitución), no {found}.',
    'The payroll guide only foresees relation 04 (substitution), not {found}.',
    function* ({ document: { cfdiRelacionados = [] } }) {
      for (const [index, { tipoRelacion }] of cfdiRelacionados.entries()) {
        if (tipoRelacion !== '04')
          yield { pointer: `/cfdiRelacionados/${index}/tipoRelacion`, found: tipoRelacion, expected: '04' };
      }
    },
  ),
];

/** What the guide asks of the complement, and sums that the matrix forgets. */
const complementGuides: readonly Rule[] = [
  guide(
    'nomina_imss_without_registro',
    'Sin registro patronal la guía pide quitar este dato, que es de trabajadores afiliados a seguridad social.',
    'Without registration of the employer the guide asks to leave this out: it is of workers with social security.',
    function* ({ nomina: { emisor }, worker }) {
      if (has(emisor?.registroPatronal)) return;
      for (const field of WITH_REGISTRO)
        if (has(worker[field])) yield { pointer: `/receptor/${field}`, found: worker[field] };
    },
  ),
  guide(
    'nomina_separacion_regimen',
    'Los pagos por separación o indemnización van con el régimen 13, no {found}; los sueldos del mismo pago, en otra nómina.',
    'Severance goes with regime 13, not {found}; wages of the same payment go into another payroll.',
    function* (nomina) {
      const { tipoRegimen } = nomina.worker;
      if (hasKind(nomina, esDeSeparacion) && has(tipoRegimen) && tipoRegimen !== INDEMNIZACION)
        yield { pointer: '/receptor/tipoRegimen', found: tipoRegimen, expected: INDEMNIZACION };
    },
  ),
  guide(
    'nomina_separacion_unexpected',
    'Los datos de separación van con las percepciones 022, 023 o 025, y no hay ninguna.',
    'Details of severance go with income 022, 023 or 025, and there is none.',
    function* (nomina) {
      if (nomina.nomina.percepciones?.separacionIndemnizacion !== undefined && !hasKind(nomina, esDeSeparacion))
        yield { pointer: '/percepciones/separacionIndemnizacion' };
    },
  ),
  guide(
    'nomina_separacion_total',
    'El total pagado por separación debería ser {expected}, no {found}.',
    'The total paid for severance should be {expected}, not {found}.',
    ({ nomina: { percepciones } }) =>
      mustEqual(
        '/percepciones/separacionIndemnizacion/totalPagado',
        percepciones?.separacionIndemnizacion?.totalPagado,
        numberOf(percepciones?.totalSeparacionIndemnizacion),
      ),
  ),
  guide(
    'nomina_jubilacion_total',
    'El total de jubilación debería ser {expected}, no {found}.',
    'The total of retirement should be {expected}, not {found}.',
    function* ({ nomina: { percepciones } }) {
      const node = percepciones?.jubilacionPensionRetiro;
      const expected = numberOf(percepciones?.totalJubilacionPensionRetiro);
      for (const field of ['totalUnaExhibicion', 'totalParcialidad'] as const)
        yield* mustEqual(`/percepciones/jubilacionPensionRetiro/${field}`, node?.[field], expected);
    },
  ),
  guide(
    'nomina_horas_extra_amount',
    'El importe de las horas extra ({found}) debería ser lo que vale la percepción: {expected}.',
    'The amount of the overtime ({found}) should be what the income is worth: {expected}.',
    function* ({ percepciones }) {
      for (const { one, pointer } of percepciones) {
        const paid = sumOf((one.horasExtra ?? []).map(({ importePagado }) => importePagado));
        if (one.horasExtra === undefined || one.tipoPercepcion !== '019' || paid === undefined) continue;
        yield* mustEqual(`${pointer}/horasExtra`, paid.toString(), sumOf([one.importeGravado, one.importeExento]));
      }
    },
  ),
  guide(
    'nomina_otras_deducciones',
    'El total de otras deducciones debería ser la suma de las que no son ISR: {expected}, no {found}.',
    'The total of other deductions should be the sum of those that are not income tax: {expected}, not {found}.',
    ({ nomina: { deducciones }, deducciones: lines }) =>
      mustEqual(
        '/deducciones/totalOtrasDeducciones',
        deducciones?.totalOtrasDeducciones,
        sumOf(lines.filter(({ one }) => one.tipoDeduccion !== ISR).map(({ one }) => one.importe)),
      ),
  ),
  guide(
    'nomina_total_otros_pagos_unexpected',
    'No hay otros pagos: la guía pide quitar su total.',
    'There are no other payments: the guide asks to leave out their total.',
    function* ({ nomina: { otrosPagos, totalOtrosPagos } }) {
      if (otrosPagos === undefined && has(totalOtrosPagos))
        yield { pointer: '/totalOtrosPagos', found: totalOtrosPagos };
    },
  ),
  guide(
    'nomina_isr_on_exempt',
    'Todo lo pagado está exento y aun así se retiene ISR. Revisa las percepciones.',
    'All that was paid is exempt, and yet income tax is withheld. Check the income.',
    function* ({ nomina: { percepciones, deducciones } }) {
      const [taxed, withheld] = [percepciones?.totalGravado, deducciones?.totalImpuestosRetenidos].map(numberOf);
      if (taxed?.isZero() && withheld?.isPositive())
        yield { pointer: '/deducciones/totalImpuestosRetenidos', found: deducciones?.totalImpuestosRetenidos };
    },
  ),
  guide(
    'nomina_subsidio_with_adjustment',
    'El subsidio (002) no va junto con su ajuste (007 u 008): algunos PAC lo rechazan (NOM105).',
    'The subsidy (002) does not go together with its adjustment (007 or 008): some PACs refuse it (NOM105).',
    function* ({ otrosPagos }) {
      if (!otrosPagos.some(({ one }) => AJUSTES_DE_SUBSIDIO.has(one.tipoOtroPago))) return;
      for (const { one, pointer } of otrosPagos)
        if (one.tipoOtroPago === SUBSIDIO) yield { pointer: `${pointer}/tipoOtroPago`, found: SUBSIDIO };
    },
  ),
];

export const nominaGuideRules: readonly Rule[] = [...documentGuides, ...complementGuides];
