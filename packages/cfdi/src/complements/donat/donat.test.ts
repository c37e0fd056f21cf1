import { expect, test } from 'vitest';
import { complementDocuments } from '../../test-support/complement-documents.ts';
import { describeComplementRules } from '../../test-support/complement-cases.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { readComplement } from '../read-complement.ts';
import { donatRules } from './donat-rules.ts';

const on = complementDocuments.donation;

describeComplementRules(
  'donat:Donatarias',
  donatRules,
  [
    { code: 'donat_field_required', sat: '301', on, breaks: { '~/noAutorizacion': '' }, at: '~/noAutorizacion', passes: {} },
    { code: 'donat_field_malformed', sat: '301', on, breaks: { '~/fechaAutorizacion': '2020-02-30' }, at: '~/fechaAutorizacion', passes: {} },
    { code: 'donat_authorised_later', severity: 'warning', on, breaks: { '~/fechaAutorizacion': '2026-11-21' }, at: '~/fechaAutorizacion', passes: { '~/fechaAutorizacion': '2026-11-20' } },
    { code: 'donat_leyenda_without_donativo', severity: 'warning', on, breaks: { '~/leyenda': 'Gracias' }, at: '~/leyenda', passes: { '~/leyenda': 'Ampara una donación' } },
    { code: 'donat_uso_not_d04', severity: 'warning', on, breaks: { '/receptor/usoCfdi': 'D01' }, at: '~', passes: { '/receptor/usoCfdi': 'S01', '/receptor/rfc': 'URE180429TM6' } },
  ],
  { catalogs: testCatalogs() },
); // prettier-ignore

test('the usual sentence is written unless another is given', () => {
  expect(readComplement(on.complementos, 'donat:Donatarias')?.leyenda).toMatch(/^Este comprobante ampara un donativo/);
});
