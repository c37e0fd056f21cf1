import { expect, test } from 'vitest';
import { prepareComprobante } from '../../rules/prepare-comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { complementDocuments, natural, pupil } from '../../test-support/complement-documents.ts';
import { describeComplementRules } from '../../test-support/complement-cases.ts';
import { cfdiInput, conceptoInput } from '../../test-support/invoice.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { ieduRules } from './iedu-rules.ts';

const on = complementDocuments.tuition;
const placed = { ...on, complementos: on.conceptos[0]?.complementoConcepto };

describeComplementRules(
  'iedu:instEducativas',
  ieduRules,
  [
    { code: 'iedu_field_required', sat: '301', on, breaks: { '~/autRvoe': '' }, at: '~/autRvoe', passes: {} },
    { code: 'iedu_field_malformed', sat: '301', on, breaks: { '~/nivelEducativo': 'Universidad' }, at: '~/nivelEducativo', passes: { '~/nivelEducativo': 'Profesional técnico' } },
    { code: 'iedu_field_malformed', sat: '301', on, breaks: { '~/curp': 'CAPL140305' }, at: '~/curp', passes: {} },
    { code: 'iedu_not_in_concepto', severity: 'warning', on: placed, breaks: {}, at: '~', passes: { '/complementos': undefined } },
    { code: 'iedu_curp_doubtful', severity: 'warning', on, breaks: { '~/curp': `${pupil.curp.slice(0, 17)}0` }, at: '~/curp', passes: {} },
    { code: 'iedu_aut_rvoe_doubtful', severity: 'warning', on, breaks: { '~/autRvoe': 'N/A' }, at: '~/autRvoe', passes: { '~/autRvoe': 'ACUERDO 20061234' } },
    { code: 'iedu_receptor_not_natural_person', severity: 'warning', on, breaks: { '/receptor/rfc': 'URE180429TM6' }, at: '~', passes: {} },
    { code: 'iedu_uso_not_d10', severity: 'warning', on, breaks: { '/receptor/usoCfdi': 'D01' }, at: '~', passes: { '/receptor/usoCfdi': 'D01', '/receptor/rfc': 'XAXX010101000' } },
  ],
  { catalogs: testCatalogs() },
); // prettier-ignore

test('the key of a school service is satisfied by the complement in its line', () => {
  expect(validateComprobante(on, { catalogs: testCatalogs() })).toEqual([]);
});

test('a finding leads to the pupil of the line in the input', () => {
  const { findings } = prepareComprobante(
    cfdiInput({
      receptor: { ...natural, usoCfdi: 'D10' },
      conceptos: [conceptoInput(), conceptoInput({ instEducativas: { ...pupil, nivelEducativo: 'Kínder' } })],
    }),
  );
  expect(findings).toMatchObject([
    {
      code: 'iedu_field_malformed',
      pointer: '/conceptos/1/instEducativas/nivelEducativo',
      xpath:
        '/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[2]/cfdi:ComplementoConcepto/iedu:instEducativas/@nivelEducativo',
    },
  ]);
});
