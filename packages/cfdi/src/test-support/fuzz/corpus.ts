import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { sealRetencion } from '../../retenciones/seal-retencion.ts';
import { changed, documents } from '../documents.ts';
import { sampleDocuments } from '../generated/generated-kinds.ts';
import { retencionDocuments } from '../retencion-documents.ts';
import { ruleCases } from '../rule-cases/index.ts';
import { sampleXml } from '../sample-xml.ts';
import { issuerCsd, sealedInvoice, signerOf, stamped } from '../stamp.ts';

const PER_KIND = 4;

/**
 * Texts to start from: generated documents of every kind, sealed and stamped; a document for every rule, breaking it;
 * an invented one with all that XML allows; and the shared samples where they are.
 */
export function fuzzCorpus(seed: number): string[] {
  const generated = sampleDocuments(PER_KIND, seed).map(({ document }) => stamped(sealedInvoice(document)));
  const broken = ruleCases.flatMap(({ on, breaks }) =>
    writable(() => sealedInvoice(changed(documents[on], breaks)).xml),
  );
  const retenciones = Object.values(retencionDocuments).map(
    (document) => sealRetencion(document, signerOf(issuerCsd)).xml,
  );
  return [...generated, ...broken, ...retenciones, sampleXml(), ...samples()];
}

/** Some broken documents hold characters that the writer refuses, which is its job. */
function writable(make: () => string): string[] {
  try {
    return [make()];
  } catch {
    return [];
  }
}

function samples(): string[] {
  const data = satData();
  if (data === undefined) return [];
  const folder = path.join(data, 'samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'));
  return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
