import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenaOriginal } from '../cadena/cadena-original.ts';
import { readComplement } from '../complements/read-complement.ts';
import { nodeSigner } from '../node/node-signer.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { retencionCatalogs } from '../test-support/retencion-catalogs.ts';
import { retencionDocuments } from '../test-support/retencion-documents.ts';
import { soundRetencion } from '../test-support/random-retencion.ts';
import { patience, runs } from '../test-support/runs.ts';
import { saxonOracle } from '../test-support/saxon-oracle.ts';
import { issuerCsd } from '../test-support/stamp.ts';
import { testRegistry } from '../test-support/test-registry.ts';
import { xsdOracle } from '../test-support/xsd-oracle.ts';
import { parseXml } from '../xml/parse.ts';
import { buildRetencion } from './build-retencion.ts';
import { prepareRetencion } from './prepare-retencion.ts';
import { readRetencionInput } from './read-retencion-input.ts';
import type { RetencionInput } from './retencion-input.ts';
import { retencionFromXml } from './retencion-xml.ts';
import { sealRetencion } from './seal-retencion.ts';

const signer = nodeSigner({
  certificate: issuerCsd.certificate,
  privateKey: issuerCsd.privateKey,
  issuers: [],
  warnings: [],
});
const context = { catalogs: retencionCatalogs(), registry: testRegistry, now: '2026-11-20T12:00:00' };

/** The law may return anything: fast-check would take `false` for a failure. */
function holds(law: (input: RetencionInput) => void, usual = 100): void {
  fc.assert(
    fc.property(soundRetencion, (input) => {
      law(input);
    }),
    { numRuns: runs(usual), seed: 53 },
  );
}

describe('every Retenciones document that is built', () => {
  test('passes all rules, warnings included', () => {
    holds((input) => {
      expect(prepareRetencion(input, context).findings).toEqual([]);
    }, 300);
  });

  test('has the right structure once sealed, and is read back as it was', () => {
    holds((input) => {
      const { xml, cadena, retencion } = sealRetencion(buildRetencion(input), signer);
      const root = parseXml(xml);
      expect(checkStructure(root)).toEqual([]);
      expect(cadenaOriginal(root)).toBe(cadena);
      expect(retencionFromXml(root)).toEqual(retencion);
    });
  });

  test('has its complement in typed form as it was given', () => {
    holds((input) => {
      const { complementos } = buildRetencion(input);
      const { intereses, pagosAExtranjeros } = input;
      if (intereses) expect(readComplement(complementos, 'intereses:Intereses')).toEqual(intereses);
      if (pagosAExtranjeros)
        expect(readComplement(complementos, 'pagosaextranjeros:Pagosaextranjeros')).toMatchObject({
          esBenefEfectDelCobro: pagosAExtranjeros.esBenefEfectDelCobro,
        });
    });
  });

  test('comes from an input that passes through JSON unchanged', () => {
    holds((input) => {
      const json: unknown = JSON.parse(JSON.stringify(input));
      expect(buildRetencion(readRetencionInput(json))).toEqual(buildRetencion(input));
    });
  });
});

const data = satData();

describe.skipIf(data === undefined)("SAT's own schema and stylesheet (need the shared SAT data)", () => {
  const folder = data ?? '';

  test('the schema accepts every document', patience, () => {
    const complaints = xsdOracle(folder, 'retenciones20-all.xsd');
    holds((input) => {
      expect(complaints(sealRetencion(buildRetencion(input), signer).xml)).toEqual([]);
    });
  });

  test('the stylesheet gives the same seal string', patience, async () => {
    const oracle = await saxonOracle(folder, 'retenciones');
    holds((input) => {
      const { xml, cadena } = sealRetencion(buildRetencion(input), signer);
      expect(cadena).toBe(oracle(xml));
    }, 30);
    for (const document of Object.values(retencionDocuments)) {
      const { xml, cadena } = sealRetencion(document, signer);
      expect(cadena).toBe(oracle(xml));
    }
  });
});
