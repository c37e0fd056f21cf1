import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenaOriginal } from '../../cadena/cadena-original.ts';
import type { Comprobante } from '../../model/comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { pagoDocuments } from '../../test-support/pago-documents.ts';
import { soundPago } from '../../test-support/random-pago.ts';
import { patience, runs } from '../../test-support/runs.ts';
import { schemaComplaints } from '../../test-support/sat-schema.ts';
import { saxonOracle } from '../../test-support/saxon-oracle.ts';
import { testCatalogs } from '../../test-support/test-catalogs.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';
import { buildPago } from './build-pago.ts';
import type { PagoInput } from './pago-input.ts';
import { pagos20FromXml, pagos20ToXml } from './pagos20-xml.ts';

/** The law may return anything: fast-check would take `false` for a failure. */
function holds(law: (input: PagoInput) => void, usual = 60): void {
  fc.assert(
    fc.property(soundPago, (input) => {
      law(input);
    }),
    { numRuns: runs(usual), seed: 47 },
  );
}

/** Enough of a seal for the schema; the real one is made elsewhere. */
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };

function sealed(input: PagoInput): Comprobante {
  return { ...buildPago(input), ...SEAL };
}

const data = satData();

describe('every payment document that is built', () => {
  test('passes all rules, warnings included', () => {
    holds((input) => {
      expect(validateComprobante(buildPago(input), { catalogs: testCatalogs() })).toEqual([]);
    });
  });

  test('has the right structure', () => {
    holds((input) => {
      expect(checkStructure(parseXml(writeXml(toXml(sealed(input)))))).toEqual([]);
    });
  });

  test('is read back from its XML as it was, complement included', () => {
    holds((input) => {
      const comprobante = sealed(input);
      const again = fromXml(parseXml(writeXml(toXml(comprobante))));
      expect(again).toEqual(comprobante);
      for (const node of comprobante.complementos ?? []) {
        const pagos = pagos20FromXml(node);
        expect(pagos20FromXml(pagos20ToXml(pagos))).toEqual(pagos);
        expect(pagos20ToXml(pagos)).toEqual(node);
      }
    });
  });
});

describe.skipIf(data === undefined)("SAT's own schema and stylesheet (need the shared SAT data)", () => {
  const folder = data ?? '';

  test('the schema accepts every payment document', patience, () => {
    holds((input) => {
      expect(schemaComplaints(folder, writeXml(toXml(sealed(input))))).toEqual([]);
    }, 40);
    for (const document of Object.values(pagoDocuments))
      expect(schemaComplaints(folder, writeXml(toXml({ ...document, ...SEAL })))).toEqual([]);
  });

  test('the stylesheet gives the same seal string', patience, async () => {
    const oracle = await saxonOracle(folder, 'comprobante');
    holds((input) => {
      const root = toXml(sealed(input));
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }, 10);
    for (const document of Object.values(pagoDocuments)) {
      const root = toXml({ ...document, ...SEAL });
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }
  });
});
