import type { Place, Rule } from '../../rules/rule.ts';
import { has } from '../../rules/subject.ts';
import { rulesOn } from '../on-complement.ts';
import { shapeRules } from '../shape-rules.ts';
import type { EntidadIne, Ine } from './model.ts';
import { ineCodec } from './ine-xml.ts';

const on = rulesOn(ineCodec);

const isCampaign = ({ tipoProceso }: Ine): boolean => tipoProceso === 'Campaña' || tipoProceso === 'Precampaña';
const isState = ({ tipoComite }: Ine): boolean =>
  tipoComite === 'Ejecutivo Estatal' || tipoComite === 'Directivo Estatal';

/** Constituencies and the whole country are federal by nature. */
const NOT_LOCAL: ReadonlySet<string> = new Set(['NAC', 'CR1', 'CR2', 'CR3', 'CR4', 'CR5']);

/**
 * INE 1.1: SAT's additional validations 180–188 of the complement, as two public validators quote them
 * (ptorres/sat `semantica_ine.php`; NtLink `ValidarINE`).
 */
export const ineRules: readonly Rule[] = [
  ...shapeRules('ine', { es: 'del complemento INE', en: 'of the INE complement' }, ineCodec).map(
    ({ places, ...rule }) => on({ ...rule, check: ({ value }) => places(value) }),
  ),
  on({
    sat: '180',
    code: 'ine_tipo_comite_required',
    message: {
      es: 'En un proceso ordinario indica el tipo de comité.',
      en: 'In an ordinary process state the kind of committee.',
    },
    *check({ value }) {
      if (value.tipoProceso === 'Ordinario' && !has(value.tipoComite)) yield { pointer: '/tipoComite' };
    },
  }),
  on({
    sat: '181',
    code: 'ine_ambito_required',
    message: {
      es: 'En campaña y precampaña va al menos una entidad, cada una con su ámbito (Local o Federal).',
      en: 'Campaigns and pre-campaigns have at least one entity, each with its scope (Local or Federal).',
    },
    *check({ value }) {
      if (!isCampaign(value)) return;
      if ((value.entidades ?? []).length === 0) yield { pointer: '/entidades' };
      for (const { entidad, pointer } of entidadesOf(value))
        if (!has(entidad.ambito)) yield { pointer: `${pointer}/ambito` };
    },
  }),
  on({
    sat: '182',
    code: 'ine_tipo_comite_forbidden',
    message: {
      es: 'En campaña y precampaña no va el tipo de comité ({found}). Quítalo.',
      en: 'Campaigns and pre-campaigns have no kind of committee ({found}). Remove it.',
    },
    *check({ value }) {
      if (isCampaign(value) && has(value.tipoComite)) yield { pointer: '/tipoComite', found: value.tipoComite };
    },
  }),
  on({
    sat: '183',
    code: 'ine_id_contabilidad_in_campaign',
    message: {
      es: 'En campaña y precampaña la clave de contabilidad va en cada entidad, no aquí.',
      en: 'In campaigns and pre-campaigns the accounting key goes in each entity, not here.',
    },
    *check({ value }) {
      if (isCampaign(value) && has(value.idContabilidad))
        yield { pointer: '/idContabilidad', found: value.idContabilidad };
    },
  }),
  on({
    sat: '184',
    code: 'ine_entidad_forbidden',
    message: {
      es: 'Con el comité Ejecutivo Nacional no van entidades. Quítalas.',
      en: 'With the committee Ejecutivo Nacional there are no entities. Remove them.',
    },
    *check({ value }) {
      if (value.tipoComite === 'Ejecutivo Nacional' && (value.entidades ?? []).length > 0)
        yield { pointer: '/entidades' };
    },
  }),
  on({
    sat: '185',
    code: 'ine_id_contabilidad_of_state_committee',
    message: {
      es: 'Con el comité Ejecutivo Estatal la clave de contabilidad va en cada entidad, no aquí.',
      en: 'With the committee Ejecutivo Estatal the accounting key goes in each entity, not here.',
    },
    *check({ value }) {
      if (value.tipoComite === 'Ejecutivo Estatal' && has(value.idContabilidad))
        yield { pointer: '/idContabilidad', found: value.idContabilidad };
    },
  }),
  on({
    sat: '186',
    code: 'ine_state_committee_entities',
    message: {
      es: 'Con un comité estatal va al menos una entidad, sin ámbito.',
      en: 'With a state committee there is at least one entity, without scope.',
    },
    *check({ value }) {
      if (!isState(value)) return;
      if ((value.entidades ?? []).length === 0) yield { pointer: '/entidades' };
      for (const { entidad, pointer } of entidadesOf(value))
        if (has(entidad.ambito)) yield { pointer: `${pointer}/ambito`, found: entidad.ambito };
    },
  }),
  on({
    sat: '187',
    code: 'ine_entidad_repeated',
    message: {
      es: 'La entidad {found} se repite con el mismo ámbito. Une sus contabilidades en una.',
      en: 'Entity {found} is repeated with the same scope. Put its accounting keys into one.',
    },
    check: ({ value }) => repeated(value),
  }),
  on({
    sat: '188',
    code: 'ine_entidad_not_local',
    message: {
      es: 'La clave {found} abarca varios estados: no puede tener ámbito local.',
      en: 'Key {found} spans several states: it cannot have the local scope.',
    },
    *check({ value }) {
      for (const { entidad, pointer } of entidadesOf(value)) {
        if (entidad.ambito === 'Local' && NOT_LOCAL.has(entidad.claveEntidad))
          yield { pointer: `${pointer}/claveEntidad`, found: entidad.claveEntidad };
      }
    },
  }),
];

interface PlacedEntidad {
  readonly entidad: EntidadIne;
  readonly pointer: string;
}

function entidadesOf({ entidades = [] }: Ine): PlacedEntidad[] {
  return entidades.map((entidad, index) => ({ entidad, pointer: `/entidades/${index}` }));
}

function* repeated(ine: Ine): Generator<Place> {
  const known = new Set<string>();
  for (const { entidad, pointer } of entidadesOf(ine)) {
    const key = `${entidad.claveEntidad} ${entidad.ambito ?? ''}`.trim();
    if (known.has(key)) yield { pointer: `${pointer}/claveEntidad`, found: key };
    known.add(key);
  }
}
