import {
  cadenaOriginal,
  computeComprobante,
  parseCfdi,
  sealComprobante,
  toXml,
  validateComprobante,
  writeXml,
} from '@kita/cfdi';

import { interleave } from '../measure/interleave.ts';
import type { Subject } from '../measure/interleave.ts';
import { rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import { documentOf } from './documents.ts';
import { memoryLines } from './memory.ts';
import { nodecfdi } from './nodecfdi.ts';
import { testKey } from './test-signer.ts';

export interface CfdiBenchOptions {
  /** Rounds at the smallest size; larger documents get fewer. */
  readonly rounds: number;
  /** Concepts of the documents. */
  readonly sizes: readonly number[];
}

const RSA = 'rsa-2048 signature';
/** Work that stands in one output line, with whose it is. */
interface Named extends Subject {
  readonly what: string;
  readonly who: 'kita' | 'nodecfdi';
}

/**
 * Documents per second for what a CFDI library does, beside the peer and beside the RSA signature that no program can save;
 * then the parts of our own sealing, then the memory of the largest size.
 */
export function* cfdiBench({ rounds, sizes }: CfdiBenchOptions): Generator<Line> {
  for (const concepts of sizes) yield* speedOf(concepts, Math.max(2, Math.round(rounds / Math.sqrt(concepts))));
  yield* memoryLines(Math.max(...sizes));
}

function speedOf(concepts: number, rounds: number): Line[] {
  const { signer, privateKey } = testKey();
  const input = documentOf(concepts);
  const document = computeComprobante(input);
  const { xml, cadena, comprobante } = sealComprobante(document, signer);
  const root = toXml(comprobante);
  const cadenaBytes = Buffer.from(cadena, 'utf8');
  const xmlBytes = Buffer.from(xml, 'utf8');
  const limits = { maxBytes: Number.MAX_SAFE_INTEGER };
  const peer = nodecfdi(privateKey);
  const named = (who: Named['who'], what: string, work: () => unknown): Named => ({ who, what, name: `${who} ${what}`, work });
  const subjects = [
    named('kita', 'build and seal', () => sealComprobante(computeComprobante(input), signer)),
    named('kita', 'parse', () => parseCfdi(xmlBytes, limits)),
    named('kita', 'validate', () => validateComprobante(document)),
    named('nodecfdi', 'build and seal', () => peer.buildAndSeal(document, cadena)),
    named('nodecfdi', 'parse', () => peer.parse(xml)),
  ];
  const parts = [
    named('kita', 'compute', () => computeComprobante(input)),
    named('kita', 'text and cadena', () => sealComprobante(document, { ...signer, sign: () => new Uint8Array(256) })),
    named('kita', 'writeXml of a tree', () => writeXml(root)),
    named('kita', 'cadenaOriginal of a tree', () => cadenaOriginal(root)),
  ];
  const micros = interleave([{ name: RSA, work: () => signer.sign(cadenaBytes) }, ...subjects, ...parts], rounds);
  const us = (name: string): number => micros.get(name) ?? Number.NaN;
  const line = (bench: string, { name, who, what }: Named): Line => ({
    bench,
    concepts,
    who,
    what,
    per_second: rounded(1e6 / us(name)),
    cpu_us: rounded(us(name)),
    ratio_to_rsa: rounded(us(name) / us(RSA)),
    ...(who === 'nodecfdi' && { ratio_to_kita: rounded(us(name) / us(`kita ${what}`)) }),
    rounds,
  });
  return [
    { bench: 'cfdi.rsa', concepts, what: RSA, per_second: rounded(1e6 / us(RSA)), cpu_us: rounded(us(RSA)), rounds },
    ...subjects.map((subject) => line('cfdi', subject)),
    ...parts.map((part) => line('cfdi.part', part)),
  ];
} // prettier-ignore
