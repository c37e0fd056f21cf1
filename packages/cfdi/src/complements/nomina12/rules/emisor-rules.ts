import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { numberOf, onNomina, sumOf } from './nomina-subject.ts';

/** Contracts with an employment relationship (c_TipoContrato 01–08). */
export const esContratoLaboral = (tipoContrato: string): boolean => /^0[1-8]$/.test(tipoContrato);

/** What goes with the employer's registration (NOM44). */
export const WITH_REGISTRO = [
  'numSeguridadSocial',
  'fechaInicioRelLaboral',
  'antigüedad',
  'riesgoPuesto',
  'salarioDiarioIntegrado',
] as const;

const MIXTO = 'IM';

/** The employer (NOM5, NOM6, NOM42–NOM44, NOM48–NOM50). NOM41, NOM45 and NOM46 are in `registry-rules.ts`. */
export const nominaEmisorRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM5',
    code: 'nomina_emisor_curp_forbidden',
    message: {
      es: 'El patrón es persona moral y no tiene CURP. Quítala.',
      en: 'The employer is a legal person and has no CURP. Remove it.',
    },
    *check({ nomina: { emisor }, subject: { document } }) {
      if (document.emisor.rfc.length === 12 && has(emisor?.curp)) yield { pointer: '/emisor/curp', found: emisor.curp };
    },
  }),
  onNomina({
    sat: 'NOM6',
    code: 'nomina_emisor_curp_required',
    message: {
      es: 'El patrón es persona física: falta su CURP en el complemento.',
      en: 'The employer is a natural person: their CURP is missing in the complement.',
    },
    *check({ nomina: { emisor }, subject: { document } }) {
      if (document.emisor.rfc.length === 13 && !has(emisor?.curp)) yield { pointer: '/emisor/curp' };
    },
  }),
  onNomina({
    sat: 'NOM42',
    code: 'nomina_registro_patronal_required',
    message: {
      es: 'Con el contrato {expected} va el registro patronal. Captúralo.',
      en: 'With contract {expected} goes the registration of the employer. Fill it in.',
    },
    *check({ nomina: { emisor }, worker: { tipoContrato } }) {
      if (esContratoLaboral(tipoContrato) && !has(emisor?.registroPatronal))
        yield { pointer: '/emisor/registroPatronal', expected: tipoContrato };
    },
  }),
  onNomina({
    sat: 'NOM43',
    code: 'nomina_registro_patronal_forbidden',
    message: {
      es: 'Con el contrato {expected} no hay relación laboral: quita el registro patronal.',
      en: 'With contract {expected} there is no employment: remove the registration of the employer.',
    },
    *check({ nomina: { emisor }, worker: { tipoContrato } }) {
      if (/^(?:09|10|99)$/.test(tipoContrato) && has(emisor?.registroPatronal))
        yield { pointer: '/emisor/registroPatronal', found: emisor.registroPatronal, expected: tipoContrato };
    },
  }),
  onNomina({
    sat: 'NOM44',
    code: 'nomina_registro_patronal_incomplete',
    message: {
      es: 'Con registro patronal van también el número de seguridad social, el inicio de la relación laboral, la antigüedad, el riesgo de puesto y el salario diario integrado. Falta {expected}.',
      en: 'With the registration of the employer go social security number, first day of work, seniority, risk class and integrated daily salary. {expected} is missing.',
    },
    *check({ nomina: { emisor }, worker }) {
      if (!has(emisor?.registroPatronal)) return;
      for (const field of WITH_REGISTRO)
        if (!has(worker[field])) yield { pointer: `/receptor/${field}`, expected: field };
    },
  }),
  onNomina({
    sat: 'NOM48',
    code: 'nomina_monto_recurso_required',
    message: {
      es: 'Con origen de recurso IM (mixto) va el monto de los recursos propios.',
      en: 'With origin IM (mixed) goes the amount of own funds.',
    },
    *check({ nomina: { emisor } }) {
      const { origenRecurso, montoRecursoPropio } = emisor?.entidadSncf ?? {};
      if (origenRecurso === MIXTO && !has(montoRecursoPropio))
        yield { pointer: '/emisor/entidadSncf/montoRecursoPropio' };
    },
  }),
  onNomina({
    sat: 'NOM49',
    code: 'nomina_monto_recurso_forbidden',
    message: {
      es: 'El monto de recursos propios solo va con origen IM (mixto), no con {expected}. Quítalo.',
      en: 'The amount of own funds only goes with origin IM (mixed), not with {expected}. Remove it.',
    },
    *check({ nomina: { emisor } }) {
      const { origenRecurso, montoRecursoPropio } = emisor?.entidadSncf ?? {};
      if (has(origenRecurso) && origenRecurso !== MIXTO && has(montoRecursoPropio)) {
        const pointer = '/emisor/entidadSncf/montoRecursoPropio';
        yield { pointer, found: montoRecursoPropio, expected: origenRecurso };
      }
    },
  }),
  onNomina({
    sat: 'NOM50',
    code: 'nomina_monto_recurso_above_total',
    message: {
      es: 'El monto de recursos propios ({found}) debe ser menor que lo pagado en total ({expected}).',
      en: 'The amount of own funds ({found}) must be less than all that was paid ({expected}).',
    },
    *check({ nomina: { emisor, totalPercepciones, totalOtrosPagos } }) {
      const found = emisor?.entidadSncf?.montoRecursoPropio;
      const [own, all] = [numberOf(found), sumOf([totalPercepciones, totalOtrosPagos].filter(has))];
      if (own && all && own.gte(all))
        yield { pointer: '/emisor/entidadSncf/montoRecursoPropio', found, expected: all.toString() };
    },
  }),
];
