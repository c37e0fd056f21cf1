import type { Place, Rule } from '../../../rules/rule.ts';
import { known } from '../../../rules/registry-rules.ts';
import { has } from '../../../rules/subject.ts';
import { isPayroll, onNomina } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';

const notRegistered = {
  es: 'El RFC {found} no está en la lista del SAT de RFC inscritos no cancelados. Pide la constancia de situación fiscal vigente.',
  en: "RFC {found} is not in SAT's list of registered, not cancelled RFCs. Ask for the current tax certificate.",
};

/** What only SAT's list of RFCs tells (NOM9, NOM41, NOM45, NOM46, NOM67), where the `registry` of the context knows it. */
export const nominaRegistryRules: readonly Rule[] = [
  {
    sat: 'NOM9',
    code: 'nomina_receptor_not_registered',
    message: notRegistered,
    *check(subject) {
      const { rfc } = subject.document.receptor;
      if (isPayroll(subject) && known(subject, rfc)?.isRegistered === false)
        yield { pointer: '/receptor/rfc', found: rfc };
    },
  },
  onNomina({
    sat: 'NOM41',
    code: 'nomina_patron_origen_not_registered',
    message: notRegistered,
    *check(nomina) {
      yield* unregistered(nomina, nomina.nomina.emisor?.rfcPatronOrigen, '/emisor/rfcPatronOrigen');
    },
  }),
  onNomina({
    sat: 'NOM45',
    code: 'nomina_entidad_sncf_required',
    message: {
      es: 'El SAT tiene al patrón como entidad del Sistema Nacional de Coordinación Fiscal: indica el origen de los recursos.',
      en: 'SAT has the employer as an entity of the National System of Fiscal Coordination: state the origin of the funds.',
    },
    *check({ nomina: { emisor }, subject }) {
      const { rfc } = subject.document.emisor;
      if (known(subject, rfc)?.isEntidadSncf === true && emisor?.entidadSncf === undefined)
        yield { pointer: '/emisor/entidadSncf' };
    },
  }),
  onNomina({
    sat: 'NOM46',
    code: 'nomina_entidad_sncf_forbidden',
    message: {
      es: 'El SAT no tiene al patrón como entidad del Sistema Nacional de Coordinación Fiscal: quita el origen de los recursos.',
      en: 'SAT does not have the employer as an entity of the National System of Fiscal Coordination: remove the origin of the funds.',
    },
    *check({ nomina: { emisor }, subject }) {
      const { rfc } = subject.document.emisor;
      if (known(subject, rfc)?.isEntidadSncf === false && emisor?.entidadSncf !== undefined)
        yield { pointer: '/emisor/entidadSncf' };
    },
  }),
  onNomina({
    sat: 'NOM67',
    code: 'nomina_rfc_labora_not_registered',
    message: notRegistered,
    *check(nomina) {
      for (const [index, { rfcLabora }] of (nomina.worker.subContratacion ?? []).entries())
        yield* unregistered(nomina, rfcLabora, `/receptor/subContratacion/${index}/rfcLabora`);
    },
  }),
];

function* unregistered({ subject }: NominaSubject, rfc: string | undefined, pointer: string): Generator<Place> {
  if (has(rfc) && known(subject, rfc)?.isRegistered === false) yield { pointer, found: rfc };
}
