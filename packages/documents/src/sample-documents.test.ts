import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cadenaTfd, parseCfdi, qrUrl } from '@kita/cfdi';
import type { ParsedCfdi } from '@kita/cfdi';
import { builtInCatalogs } from '@kita/sat-catalogs';
import { satData } from '@kita/testing';
import { expect, test } from 'vitest';
import { renderInvoicePdf } from './render-invoice-pdf.ts';
import { catalogTextFrom } from './source/catalog-text.ts';
import type { FromCfdiOptions } from './source/invoice-document-from-cfdi.ts';
import { invoiceDocumentFromCfdi } from './source/invoice-document-from-cfdi.ts';
import { formatMoney } from './text/format.ts';
import { layoutProblems } from './test-support/layout-problems.ts';
import { readPdf } from './test-support/read-pdf.ts';

/** Characters the faces of the page lack print as a box and are kept as `ActualText`. */
const SYMBOL = /[^\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}]/gu;

/** SAT's public sample documents, when this machine has them (the test is skipped otherwise). */
const data = satData();
const samples =
  data === undefined ? [] : readdirSync(path.join(data, 'samples')).filter((name) => /^[eipt]-.*\.xml$/u.test(name));

function optionsFor({ comprobante, timbre }: ParsedCfdi): FromCfdiOptions {
  const catalogText = catalogTextFrom(builtInCatalogs(), comprobante.fecha.slice(0, 10));
  const element = comprobante.complementos?.find((node) => node.name === 'tfd:TimbreFiscalDigital');
  if (timbre === undefined || element === undefined) return { livemode: false, catalogText };
  const { rfc: rfcEmisor } = comprobante.emisor;
  const { rfc: rfcReceptor } = comprobante.receptor;
  const url = qrUrl({ uuid: timbre.uuid, rfcEmisor, rfcReceptor, total: comprobante.total, sello: timbre.selloCfd });
  return { livemode: false, catalogText, tfdCadena: cadenaTfd(element), qrUrl: url };
}

test.skipIf(samples.length === 0)('sample documents read by @kita/cfdi are drawn with all their data', async () => {
  for (const name of samples) {
    const parsed = parseCfdi(readFileSync(path.join(data ?? '', 'samples', name)));
    const { comprobante, timbre } = parsed;
    const pdf = readPdf(await renderInvoicePdf(invoiceDocumentFromCfdi(parsed, optionsFor(parsed))));
    const compact = pdf.text.replaceAll(SYMBOL, '');
    expect(layoutProblems(pdf), name).toEqual([]);
    for (const text of [
      comprobante.emisor.nombre,
      comprobante.receptor.rfc,
      ...comprobante.conceptos.map((concept) => concept.descripcion),
      formatMoney(comprobante.total, comprobante.moneda),
      ...(timbre === undefined ? [] : [timbre.uuid, timbre.selloCfd, timbre.selloSat]),
    ]) {
      expect(compact, name).toContain(text.replaceAll(SYMBOL, ''));
    }
  }
});
