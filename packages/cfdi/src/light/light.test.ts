import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInvoice } from '../easy/prepare-invoice.ts';
import { bundleForBrowser } from '../test-support/browser/bundle-for-browser.ts';
import { changed, documents } from '../test-support/documents.ts';
import { ruleCases } from '../test-support/rule-cases/index.ts';
import { runs } from '../test-support/runs.ts';
import { soundInvoice } from '../test-support/sound-invoice.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import * as light from './index.ts';

const now = new Date('2026-11-20T16:15:30Z');
const context = { catalogs: testCatalogs(), now: '2026-11-20T12:00:00' };

describe('the light entry', () => {
  it('makes the same documents with the same findings as the main one', () => {
    fc.assert(
      fc.property(soundInvoice, (input) => {
        expect(light.prepareInvoice(input, { now })).toEqual(prepareInvoice(input, { now }));
      }),
      { seed: 3, numRuns: runs(50) },
    );
  });

  it('computes without rules the same document as with them', () => {
    fc.assert(
      fc.property(soundInvoice, (input) => {
        expect(light.computeInvoice(input, { now }).comprobante).toEqual(
          light.prepareInvoice(input, { now }).comprobante,
        );
      }),
      { seed: 5, numRuns: runs(50) },
    );
  });

  it('finds whatever the main one finds in a document without complements', () => {
    for (const { on, breaks } of ruleCases) {
      const document = changed(documents[on], breaks);
      if ((document.complementos ?? []).length > 0 || document.tipoDeComprobante === 'P') continue;
      expect(light.validateInvoice(document, context)).toEqual(validateComprobante(document, context));
    }
  });

  it('says of a complement that it was not looked at', () => {
    expect(light.validateInvoice(documents.payment, context)).toContainEqual(
      expect.objectContaining({ code: 'complement_not_judged', severity: 'warning', pointer: '/complementos/0', found: 'pago20:Pagos' }),
    );
  }); // prettier-ignore

  it('is what a page can load: no more than 64 kB compressed', async () => {
    const { gzipBytes, modules } = await bundleForBrowser(import.meta.resolve('./index.ts'));
    expect(modules.filter((file) => /xmlbuilder2|saxes|node:|src\/(?:node|cli)\//.test(file))).toEqual([]);
    expect(gzipBytes).toBeLessThan(64 * 1024);
  });
});
