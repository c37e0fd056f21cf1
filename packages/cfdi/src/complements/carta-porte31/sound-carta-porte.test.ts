import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenaOriginal } from '../../cadena/cadena-original.ts';
import type { Comprobante, Unsealed } from '../../model/comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { cartaPorteCatalogs } from '../../test-support/carta-porte-catalogs.ts';
import { cartaPorteDocuments } from '../../test-support/carta-porte-documents.ts';
import { cartaPorteDocument } from '../../test-support/random-carta-porte.ts';
import { patience, runs } from '../../test-support/runs.ts';
import { schemaComplaints } from '../../test-support/sat-schema.ts';
import { saxonOracle } from '../../test-support/saxon-oracle.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';
import { CARTA_PORTE31, cartaPorte31FromXml, cartaPorte31ToXml } from './xml/carta-porte31-xml.ts';

/** The law may return anything: fast-check would take `false` for a failure. */
function holds(law: (document: Unsealed) => void, usual = 60): void {
  fc.assert(
    fc.property(cartaPorteDocument, (document) => {
      law(document);
    }),
    { numRuns: runs(usual), seed: 31 },
  );
}

/** Enough of a seal for the schema; the real one is made elsewhere. */
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };
const sealed = (document: Unsealed): Comprobante => ({ ...document, ...SEAL });

const data = satData();

describe('every document with carta porte that is built', () => {
  test('passes all rules, warnings included', () => {
    holds((document) => {
      expect(validateComprobante(document, { catalogs: cartaPorteCatalogs() })).toEqual([]);
    }, 150);
  });

  test('has the right structure and is read back from its XML as it was, complement included', () => {
    holds((document) => {
      const comprobante = sealed(document);
      const root = parseXml(writeXml(toXml(comprobante)));
      expect(checkStructure(root)).toEqual([]);
      expect(fromXml(root)).toEqual(comprobante);
      for (const node of (comprobante.complementos ?? []).filter(({ name }) => name === CARTA_PORTE31)) {
        const cartaPorte = cartaPorte31FromXml(node);
        expect(cartaPorte31FromXml(cartaPorte31ToXml(cartaPorte))).toEqual(cartaPorte);
        expect(cartaPorte31ToXml(cartaPorte)).toEqual(node);
      }
    });
  });
});

describe.skipIf(data === undefined)("SAT's own schema and stylesheet (need the shared SAT data)", () => {
  const folder = data ?? '';

  test('the schema accepts every document', patience, () => {
    holds((document) => {
      expect(schemaComplaints(folder, writeXml(toXml(sealed(document))))).toEqual([]);
    }, 60);
    for (const document of Object.values(cartaPorteDocuments))
      expect(schemaComplaints(folder, writeXml(toXml(sealed(document))))).toEqual([]);
  });

  test('the stylesheet gives the same seal string', patience, async () => {
    const oracle = await saxonOracle(folder, 'comprobante');
    for (const document of Object.values(cartaPorteDocuments)) agree(document);
    holds(agree, 10);

    function agree(document: Unsealed): void {
      const root = toXml(sealed(document));
      expect(cadenaOriginal(root)).toBe(oracle(writeXml(root)));
    }
  });
});
