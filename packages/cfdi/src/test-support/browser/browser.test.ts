import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64 } from '../../encoding/base64.ts';
import { changed, documents } from '../documents.ts';
import { fuzzCorpus } from '../fuzz/corpus.ts';
import { mutateMarkup } from '../fuzz/mutate-markup.ts';
import { sampleDocuments } from '../generated/generated-kinds.ts';
import { grossBasket, mixedRates } from '../generated/gross-invoice.ts';
import { soundPago } from '../random-pago.ts';
import { drawFrom } from '../random-tree.ts';
import { ruleCases } from '../rule-cases/index.ts';
import { runs } from '../runs.ts';
import { soundInvoice } from '../sound-invoice.ts';
import { issuerCsd, sealedInvoice } from '../stamp.ts';
import { bundleForBrowser } from './bundle-for-browser.ts';
import { findChromium, openPage } from './open-page.ts';
import { builtFrom, parsedAgain, readingsOf } from './readings.ts';

const SEED = 70;
const program = findChromium();

describe('what a browser downloads', { timeout: 60_000 }, () => {
  test('has nothing of Node.js, and no XML library beside our own writer and the reader', async () => {
    const { modules, gzipBytes } = await bundleForBrowser(import.meta.resolve('./typical-entry.ts'));
    expect(modules.filter((file) => /xmlbuilder2|node:|src\/(?:node|cli)\//.test(file))).toEqual([]);
    expect(gzipBytes).toBeLessThan(100 * 1024);
  });

  test('is no more than 350 kB compressed, even of the whole entry with every complement', async () => {
    const { modules, gzipBytes } = await bundleForBrowser(import.meta.resolve('../../index.ts'));
    expect(modules.filter((file) => /node:|src\/(?:node|cli)\//.test(file))).toEqual([]);
    expect(gzipBytes).toBeLessThan(350_000);
  });
});

// Without a Chromium on the machine (/usr/bin/chromium, or the program that KITA_CHROMIUM names) nothing here runs.
describe.skipIf(program === undefined)('in headless Chromium, as in Node.js', { timeout: 120_000 }, () => {
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    const { code } = await bundleForBrowser(import.meta.resolve('./page-entry.ts'));
    ({ browser, page } = await openPage(program ?? '', code));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
  });

  /** The answer of a function of the page to arguments that JSON can carry. */
  async function ask(name: string, ...values: readonly unknown[]): Promise<string> {
    const call = `globalThis.kita[${JSON.stringify(name)}](${values.map((value) => JSON.stringify(value)).join(', ')})`;
    return String(await page?.evaluate(call));
  }

  test('documents are built from the same inputs to the same amounts', async () => {
    const numRuns = runs(60);
    const inputs = JSON.stringify({
      invoices: fc.sample(soundInvoice, { numRuns, seed: SEED }),
      baskets: fc.sample(grossBasket(mixedRates), { numRuns, seed: SEED }),
      payments: fc.sample(soundPago, { numRuns, seed: SEED }),
    });
    expect(await ask('builtFrom', inputs)).toBe(builtFrom(inputs));
  });

  test('documents of every kind have the same XML, seal string and findings, and are read back the same', async () => {
    const all = sampleDocuments(runs(25), SEED).map(({ document }) => document);
    for (let from = 0; from < all.length; from += 50) {
      const some = JSON.stringify(all.slice(from, from + 50));
      expect(await ask('readingsOf', some)).toBe(readingsOf(some));
    }
  });

  test('every rule says the same of the document that breaks it and of the one that does not', async () => {
    const cases = ruleCases.flatMap(({ on, breaks, passes, passesOn = on }) => [
      changed(documents[on], breaks),
      changed(documents[passesOn], passes),
    ]);
    const text = JSON.stringify(cases);
    expect(await ask('readingsOf', text)).toBe(readingsOf(text));
  });

  test('hostile texts are refused or read alike', async () => {
    const corpus = fuzzCorpus(SEED);
    const texts = Array.from({ length: runs(400) }, (_, index) => {
      const draw = drawFrom(index);
      return mutateMarkup(corpus[draw(corpus.length)] ?? '', corpus[draw(corpus.length)] ?? '', draw);
    }).filter((text) => text.length < 50_000);
    const text = JSON.stringify(texts);
    expect(await ask('parsedAgain', text)).toBe(parsedAgain(text));
  });

  test('WebCrypto gives the very seal that Node.js gives', async () => {
    const all = sampleDocuments(2, SEED).map(({ document }) => document);
    const { certificate, privateKey } = issuerCsd;
    const key = {
      noCertificado: certificate.noCertificado,
      certificado: toBase64(certificate.der),
      pkcs8: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    };
    const sealed: unknown = JSON.parse(await ask('sealedIn', JSON.stringify(all), key));
    expect(sealed).toEqual(all.map((document) => sealedInvoice(document).xml));
  });
});
