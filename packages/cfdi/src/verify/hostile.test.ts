import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CadenaUnknownRoot, cadenaOriginal } from '../cadena/cadena-original.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { textEdits } from '../test-support/arbitraries.ts';
import { mutateText } from '../test-support/mutate-text.ts';
import { mutateTree } from '../test-support/mutate-tree.ts';
import { drawFrom } from '../test-support/random-tree.ts';
import { patience, runs } from '../test-support/runs.ts';
import { authority, pacCsd, sealedInvoice, stamped } from '../test-support/stamp.ts';
import { TfdMergeRefused, mergeTfd } from '../tfd/merge-tfd.ts';
import { findTimbre } from '../tfd/timbre.ts';
import { verifyStamped } from '../tfd/verify-stamped.ts';
import { parseXml } from '../xml/parse.ts';
import { writeXml } from '../xml/write.ts';
import { XmlError } from '../xml/xml-errors.ts';
import type { CfdiReport } from './verify-cfdi.ts';
import { verifyCfdi } from './verify-cfdi.ts';

const sealed = sealedInvoice();
const good = stamped(sealed);
const context = { crypto: nodeCrypto, authorities: [authority.certificate], satCertificates: [pacCsd.certificate] };

/** The answer, or the refusal; anything else thrown is a bug. */
function outcome<T>(work: () => T): T | XmlError | CadenaUnknownRoot {
  try {
    return work();
  } catch (error) {
    if (error instanceof XmlError || error instanceof CadenaUnknownRoot) return error;
    throw error;
  }
}

const verified = (xml: string): CfdiReport | XmlError | CadenaUnknownRoot => outcome(() => verifyCfdi(xml, context));

describe('documents made to hurt', () => {
  it('are reported or refused, and never pass for authentic when a sealed value changed', patience, () => {
    fc.assert(
      fc.property(textEdits, (edits) => {
        const xml = mutateText(good, edits);
        const report = verified(xml);
        if ('valid' in report && report.valid) expect(report.seal.cadena).toBe(sealed.cadena);
      }),
      { seed: 17, numRuns: runs(600) },
    );
  });

  it('well-formed ones too, and a stamped document that differs in anything is found out', patience, () => {
    const root = parseXml(good);
    for (let seed = 0; seed < runs(150); seed++) {
      const xml = writeXml(mutateTree(root, drawFrom(seed)));
      const report = verified(xml);
      if ('valid' in report && report.valid) expect(report.seal.cadena, `seed ${seed}`).toBe(sealed.cadena);
      const stamp = outcome(() => verifyStamped({ ...context, sealedXml: sealed.xml, stampedXml: xml, satCertificate: pacCsd.certificate })); // prettier-ignore
      if (!('valid' in stamp) || !stamp.valid) continue;
      expect(findTimbre(parseXml(xml)), `seed ${seed}`).toEqual(findTimbre(root));
      expect(cadenaOriginal(parseXml(xml)), `seed ${seed}`).toBe(sealed.cadena);
    }
  });

  it('a timbre is merged or refused, never misplaced', patience, () => {
    const timbre = /<tfd:[^>]*>/.exec(good)?.[0] ?? '';
    fc.assert(
      fc.property(textEdits, (edits) => {
        const xml = mutateText(sealed.xml, edits);
        try {
          const merged = parseXml(mergeTfd(xml, timbre));
          const complementos = merged.children.filter(({ name }) => name === 'cfdi:Complemento');
          expect(complementos[0]?.children.at(-1)?.name).toBe('tfd:TimbreFiscalDigital');
        } catch (error) {
          if (!(error instanceof XmlError || error instanceof TfdMergeRefused)) throw error;
        }
      }),
      { seed: 19, numRuns: runs(300) },
    );
  });
});
