import { complementDocuments } from '../../test-support/complement-documents.ts';
import { describeComplementRules } from '../../test-support/complement-cases.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { ineRules } from './ine-rules.ts';

const { campaign, national, state } = complementDocuments;

describeComplementRules(
  'ine:INE',
  ineRules,
  [
    { code: 'ine_field_required', sat: '301', on: campaign, breaks: { '~/entidades/0/claveEntidad': '' }, at: '~/entidades/0/claveEntidad', passes: {} },
    { code: 'ine_field_malformed', sat: '301', on: campaign, breaks: { '~/entidades/0/contabilidades/0/idContabilidad': '1234567' }, at: '~/entidades/0/contabilidades/0/idContabilidad', passes: {} },
    { code: 'ine_field_malformed', sat: '301', on: national, breaks: { '~/tipoProceso': 'Precampana' }, at: '~/tipoProceso', passes: {} },
    { code: 'ine_tipo_comite_required', sat: '180', on: national, breaks: { '~/tipoComite': undefined }, at: '~/tipoComite', passes: {} },
    { code: 'ine_ambito_required', sat: '181', on: campaign, breaks: { '~/entidades/1/ambito': undefined }, at: '~/entidades/1/ambito', passes: { '~/tipoProceso': 'Precampaña' } },
    { code: 'ine_ambito_required', sat: '181', on: campaign, breaks: { '~/entidades': undefined }, at: '~/entidades', passes: {} },
    { code: 'ine_tipo_comite_forbidden', sat: '182', on: campaign, breaks: { '~/tipoComite': 'Directivo Estatal' }, at: '~/tipoComite', passes: {} },
    { code: 'ine_id_contabilidad_in_campaign', sat: '183', on: campaign, breaks: { '~/idContabilidad': '1' }, at: '~/idContabilidad', passes: {} },
    { code: 'ine_entidad_forbidden', sat: '184', on: national, breaks: { '~/entidades': [{ claveEntidad: 'JAL' }] }, at: '~/entidades', passes: {} },
    { code: 'ine_id_contabilidad_of_state_committee', sat: '185', on: state, breaks: { '~/idContabilidad': '1' }, at: '~/idContabilidad', passes: { '~/tipoComite': 'Directivo Estatal', '~/idContabilidad': '1' } },
    { code: 'ine_state_committee_entities', sat: '186', on: state, breaks: { '~/entidades': undefined }, at: '~/entidades', passes: { '~/tipoComite': 'Directivo Estatal' } },
    { code: 'ine_state_committee_entities', sat: '186', on: state, breaks: { '~/entidades/0/ambito': 'Local' }, at: '~/entidades/0/ambito', passes: {} },
    { code: 'ine_entidad_repeated', sat: '187', on: campaign, breaks: { '~/entidades/1': { claveEntidad: 'JAL', ambito: 'Local' } }, at: '~/entidades/1/claveEntidad', passes: { '~/entidades/1': { claveEntidad: 'JAL', ambito: 'Federal' } } },
    { code: 'ine_entidad_not_local', sat: '188', on: campaign, breaks: { '~/entidades/0/claveEntidad': 'CR3' }, at: '~/entidades/0/claveEntidad', passes: { '~/entidades/0/claveEntidad': 'AGU' } },
  ],
  { catalogs: testCatalogs() },
); // prettier-ignore
