import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInCatalogs } from '@kita/sat-catalogs';
import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenaOriginal } from '../../cadena/cadena-original.ts';
import type { Comprobante } from '../../model/comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { nominaDocuments } from '../../test-support/nomina-documents.ts';
import { soundNomina } from '../../test-support/random-nomina.ts';
import { patience, runs } from '../../test-support/runs.ts';
import { schemaComplaints } from '../../test-support/sat-schema.ts';
import { saxonOracle } from '../../test-support/saxon-oracle.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';
import { buildNomina } from './build-nomina.ts';
import type { NominaInput } from './nomina-input.ts';
import { NOMINA12, nomina12FromXml, nomina12ToXml } from './nomina12-xml.ts';
import { readNominaInput } from './read-nomina-input.ts';

/** The law may return anything: fast-check would take `false` for a failure. */
function holds(law: (input: NominaInput) => void, usual = 100): void {
  fc.assert(
    fc.property(soundNomina, (input) => {
      law(input);
    }),
    { numRuns: runs(usual), seed: 12 },
  );
}

/** Enough of a seal for the schema; the real one is made elsewhere. */
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };

function sealed(input: NominaInput): Comprobante {
  return { ...buildNomina(input), ...SEAL };
}

const data = satData();
const catalogs = builtInCatalogs();

describe('every payroll that is built', () => {
  test('passes all rules, warnings included', () => {
    holds((input) => {
      const findings = validateComprobante(buildNomina(input), { catalogs });
      expect(findings.filter(({ code }) => code !== 'catalog_not_loaded')).toEqual([]);
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
        const nomina = nomina12FromXml(node);
        expect(nomina12FromXml(nomina12ToXml(nomina))).toEqual(nomina);
        expect(nomina12ToXml(nomina)).toEqual(node);
      }
    });
  });

  test('is the same from JSON', () => {
    holds((input) => {
      const read: unknown = JSON.parse(JSON.stringify(input));
      expect(buildNomina(readNominaInput(read))).toEqual(buildNomina(input));
    }, 30);
  });
});

describe.skipIf(data === undefined)("SAT's own schema and stylesheet (need the shared SAT data)", () => {
  const folder = data ?? '';

  test('the schema accepts every payroll', patience, () => {
    holds((input) => {
      expect(schemaComplaints(folder, writeXml(toXml(sealed(input))))).toEqual([]);
    }, 60);
    for (const document of Object.values(nominaDocuments))
      expect(schemaComplaints(folder, writeXml(toXml({ ...document, ...SEAL })))).toEqual([]);
  });

  test('the stylesheet gives the same seal string', patience, async () => {
    const oracle = await saxonOracle(folder, 'comprobante');
    holds((input) => {
      const root = toXml(sealed(input));
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }, 15);
    for (const document of Object.values(nominaDocuments)) {
      const root = toXml({ ...document, ...SEAL });
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }
  });

  test("SAT's sample is read whole, and broken only where it is known to be", () => {
    const document = fromXml(parseXml(readFileSync(path.join(folder, 'samples/n-nomina12-sellado.xml'))));
    const node = document.complementos?.find(({ name }) => name === NOMINA12);
    if (node === undefined) throw new TypeError('no payroll');
    const again = nomina12ToXml(nomina12FromXml(node));
    expect(new Map(again.attributes)).toEqual(new Map(node.attributes));
    expect(again.children).toHaveLength(node.children.length);
    // The sample bears a date before there were catalogues of 4.0.
    const findings = validateComprobante({ ...document, fecha: '2026-11-20T10:15:30' }, { catalogs });
    const codes = findings.flatMap(({ sat }) => (sat?.startsWith('NOM') ? [sat] : []));
    expect(codes.toSorted()).toEqual(['NOM11', 'NOM23', 'NOM54', 'NOM6', 'NOM65', 'NOM8']);
  });
});
