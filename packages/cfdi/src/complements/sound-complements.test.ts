import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { readCfdiInput } from '../build/read-cfdi-input.ts';
import { cadenaOriginal } from '../cadena/cadena-original.ts';
import type { Comprobante } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { complementDocuments } from '../test-support/complement-documents.ts';
import { patience, runs } from '../test-support/runs.ts';
import { schemaComplaints } from '../test-support/sat-schema.ts';
import { saxonOracle } from '../test-support/saxon-oracle.ts';
import { soundExport, soundWithComplements } from '../test-support/sound-complements.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { fromXml } from '../xml/from-xml.ts';
import { parseXml } from '../xml/parse.ts';
import { toXml } from '../xml/to-xml.ts';
import { writeXml } from '../xml/write.ts';
import { typedComplements, writeComplement } from './read-complement.ts';

function holds(law: (input: CfdiInput) => void, usual: number): void {
  fc.assert(
    fc.property(fc.oneof(soundWithComplements, soundExport), (input) => {
      law(input);
    }),
    { numRuns: runs(usual), seed: 53 },
  );
}

/** Enough of a seal for the schema; the real one is made elsewhere. */
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };
const sealed = (input: CfdiInput): Comprobante => ({ ...computeComprobante(input), ...SEAL });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('every invoice with complements that is built', () => {
  test('breaks no rule, warnings included', patience, () => {
    holds((input) => {
      expect(validateComprobante(computeComprobante(input), { catalogs: testCatalogs() })).toEqual([]);
    }, 80);
    for (const document of Object.values(complementDocuments))
      expect(validateComprobante(document, { catalogs: testCatalogs() })).toEqual([]);
  });

  test('has the right structure and is read back from its XML as it was, complements included', patience, () => {
    holds((input) => {
      const comprobante = sealed(input);
      const root = parseXml(writeXml(toXml(comprobante)));
      expect(checkStructure(root)).toEqual([]);
      const again = fromXml(root);
      expect(again).toEqual(comprobante);
      const listed = typedComplements(comprobante);
      expect(typedComplements(again)).toEqual(listed);
      const nodes = [...(comprobante.complementos ?? []), ...comprobante.conceptos.flatMap((one) => one.complementoConcepto ?? [])]; // prettier-ignore
      expect(listed.map(({ name, value }) => writeComplement(name, value))).toEqual(nodes);
    }, 60);
  });

  test('may come as JSON', patience, () => {
    holds((input) => {
      expect(computeComprobante(plainInput(input))).toEqual(computeComprobante(input));
    }, 40);
  });
});

/** Safe: `readCfdiInput` gives a gross input only when a line has a gross price, and these have none. */
function plainInput(input: CfdiInput): CfdiInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return readCfdiInput(plain(input)) as CfdiInput;
}

const data = satData();

describe.skipIf(data === undefined)("SAT's own schema and stylesheet (need the shared SAT data)", () => {
  const folder = data ?? '';

  test('the schema accepts every invoice with complements', patience, () => {
    holds((input) => {
      expect(schemaComplaints(folder, writeXml(toXml(sealed(input))))).toEqual([]);
    }, 60);
    for (const document of Object.values(complementDocuments))
      expect(schemaComplaints(folder, writeXml(toXml({ ...document, ...SEAL })))).toEqual([]);
  });

  test('the stylesheet gives the same seal string', patience, async () => {
    const oracle = await saxonOracle(folder, 'comprobante');
    holds((input) => {
      const root = toXml(sealed(input));
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }, 15);
    for (const document of Object.values(complementDocuments)) {
      const root = toXml({ ...document, ...SEAL });
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }
  });
});
