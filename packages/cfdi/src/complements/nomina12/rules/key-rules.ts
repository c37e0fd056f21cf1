import type { CatalogName } from '../../../rules/catalog-port.ts';
import { keyRule, rowOf } from '../../../rules/catalog-lookup.ts';
import type { PlacedKey } from '../../../rules/catalog-lookup.ts';
import type { Rule } from '../../../rules/rule.ts';
import { onNomina } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';

function key(
  sat: string,
  code: string,
  catalog: CatalogName,
  what: { readonly es: string; readonly en: string },
  keys: (nomina: NominaSubject) => Iterable<PlacedKey>,
): Rule {
  return onNomina(keyRule(sat, code, catalog, what, keys));
}

const ofWorker =
  (field: 'tipoContrato' | 'tipoJornada' | 'tipoRegimen' | 'riesgoPuesto' | 'periodicidadPago' | 'banco') =>
  ({ worker }: NominaSubject): PlacedKey[] => [{ pointer: `/receptor/${field}`, key: worker[field] }];

/** Keys of the payroll catalogues, in force on the day of the document. */
export const nominaKeyRules: readonly Rule[] = [
  key('NOM32', 'nomina_tipo_unknown', 'c_TipoNomina', { es: 'El tipo de nómina', en: 'Payroll type' }, ({ nomina }) => [
    { pointer: '/tipoNomina', key: nomina.tipoNomina },
  ]),
  key(
    'NOM47',
    'nomina_origen_recurso_unknown',
    'c_OrigenRecurso',
    { es: 'El origen de recurso', en: 'Origin of funds' },
    ({ nomina: { emisor } }) => [
      { pointer: '/emisor/entidadSncf/origenRecurso', key: emisor?.entidadSncf?.origenRecurso },
    ],
  ),
  key('NOM51', 'nomina_contrato_unknown', 'c_TipoContrato', { es: 'El tipo de contrato', en: 'Contract type' }, ofWorker('tipoContrato')),
  key('NOM52', 'nomina_jornada_unknown', 'c_TipoJornada', { es: 'El tipo de jornada', en: 'Working day' }, ofWorker('tipoJornada')),
  key('NOM56', 'nomina_regimen_unknown', 'c_TipoRegimen', { es: 'El tipo de régimen', en: 'Regime type' }, ofWorker('tipoRegimen')),
  key('NOM59', 'nomina_riesgo_unknown', 'c_RiesgoPuesto', { es: 'El riesgo de puesto', en: 'Risk class' }, ofWorker('riesgoPuesto')),
  key('NOM60', 'nomina_periodicidad_unknown', 'c_PeriodicidadPago', { es: 'La periodicidad', en: 'Payment frequency' }, ofWorker('periodicidadPago')),
  key('NOM61', 'nomina_banco_unknown', 'c_Banco', { es: 'El banco', en: 'Bank' }, ofWorker('banco')),
  key(
    'NOM66',
    'nomina_estado_unknown',
    'c_Estado',
    { es: 'La entidad federativa', en: 'State' },
    ({ worker }) => [{ pointer: '/receptor/claveEntFed', key: worker.claveEntFed }],
  ),
  onNomina({
    sat: 'NOM66',
    code: 'nomina_estado_not_mexican',
    message: {
      es: 'La clave {found} no es de una entidad federativa de México. Indica dónde se prestó el servicio.',
      en: 'Key {found} is not of a state of Mexico. State where the work was done.',
    },
    *check(nomina) {
      const { claveEntFed } = nomina.worker;
      const pais = rowOf(nomina, 'c_Estado', claveEntFed)?.data['pais'];
      if (pais !== undefined && pais !== 'MEX')
        yield { pointer: '/receptor/claveEntFed', found: claveEntFed, expected: 'MEX' };
    },
  }),
  key(
    'NOM76',
    'nomina_percepcion_unknown',
    'c_TipoPercepcion',
    { es: 'El tipo de percepción', en: 'Income type' },
    ({ percepciones }) =>
      percepciones.map(({ one, pointer }) => ({ pointer: `${pointer}/tipoPercepcion`, key: one.tipoPercepcion })),
  ),
  key(
    'NOM88',
    'nomina_tipo_horas_unknown',
    'c_TipoHoras',
    { es: 'El tipo de horas extra', en: 'Overtime type' },
    ({ percepciones }) =>
      percepciones.flatMap(({ one, pointer }) =>
        (one.horasExtra ?? []).map(({ tipoHoras }, index) => ({
          pointer: `${pointer}/horasExtra/${index}/tipoHoras`,
          key: tipoHoras,
        })),
      ),
  ),
  key(
    'NOM93',
    'nomina_deduccion_unknown',
    'c_TipoDeduccion',
    { es: 'El tipo de deducción', en: 'Deduction type' },
    ({ deducciones }) =>
      deducciones.map(({ one, pointer }) => ({ pointer: `${pointer}/tipoDeduccion`, key: one.tipoDeduccion })),
  ),
  key(
    'NOM97',
    'nomina_otro_pago_unknown',
    'c_TipoOtroPago',
    { es: 'El tipo de otro pago', en: 'Other payment type' },
    ({ otrosPagos }) =>
      otrosPagos.map(({ one, pointer }) => ({ pointer: `${pointer}/tipoOtroPago`, key: one.tipoOtroPago })),
  ),
  key(
    'NOM104',
    'nomina_incapacidad_unknown',
    'c_TipoIncapacidad',
    { es: 'El tipo de incapacidad', en: 'Incapacity type' },
    ({ incapacidades }) =>
      incapacidades.map(({ one, pointer }) => ({ pointer: `${pointer}/tipoIncapacidad`, key: one.tipoIncapacidad })),
  ),
]; // prettier-ignore
