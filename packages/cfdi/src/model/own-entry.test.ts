import { describe, expect, test } from 'vitest';
import { documents, changed } from '../test-support/documents.ts';
import { answerCodeMeaning, cancelCodeMeaning } from '../sat-services/cancelacion/acuse-codes.ts';
import { descargaAction, estadoSolicitudOf } from '../sat-services/descarga/descarga-codes.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { ownEntry } from './own-entry.ts';

const inherited = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];

describe.each(inherited)('%s, which every object inherits', (key) => {
  test('is in no table', () => {
    expect(ownEntry({ a: 1 }, key)).toBeUndefined();
    expect(ownEntry({ a: 1 }, 'a')).toBe(1);
  });

  test('is an unknown relation, not a crash', () => {
    const findings = validateComprobante(changed(documents.credit, { '/cfdiRelacionados/0/tipoRelacion': key }), {
      catalogs: testCatalogs(),
    });
    expect(findings.map(({ code }) => code)).toEqual(['tipo_relacion_unknown']);
  });

  test('is an unknown code of SAT', () => {
    expect([cancelCodeMeaning(key).outcome, answerCodeMeaning(key).outcome]).toEqual(['unknown', 'unknown']);
    expect([descargaAction(key), estadoSolicitudOf(key)]).toEqual(['unknown', 'unknown']);
  });
});
