import { complementDocuments } from '../../test-support/complement-documents.ts';
import { describeComplementRules } from '../../test-support/complement-cases.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { leyendasFiscRules } from './leyendas-fisc-rules.ts';

const on = complementDocuments.legend;

describeComplementRules(
  'leyendasFisc:LeyendasFiscales',
  leyendasFiscRules,
  [
    { code: 'leyendas_field_required', sat: '301', on, breaks: { '~/leyendas': [] }, at: '~/leyendas', passes: {} },
    { code: 'leyendas_field_malformed', sat: '301', on, breaks: { '~/leyendas/0/norma': '2|7' }, at: '~/leyendas/0/norma', passes: { '~/leyendas/0/norma': '' } },
    { code: 'leyendas_disposicion_form', severity: 'warning', on, breaks: { '~/leyendas/0/disposicionFiscal': 'Ley del I.S.R.' }, at: '~/leyendas/0/disposicionFiscal', passes: { '~/leyendas/0/disposicionFiscal': undefined } },
  ],
  { catalogs: testCatalogs() },
); // prettier-ignore
