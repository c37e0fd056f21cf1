import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

import { cadenaOriginal, computeComprobante, sealComprobante, toXml, writeXml } from '@kita/cfdi';
import type { Signer } from '@kita/cfdi';

import { interleave } from '../measure/interleave.ts';
import type { Subject } from '../measure/interleave.ts';
import { median, rounded } from '../measure/statistics.ts';
import type { Line } from '../report.ts';
import { documentOf } from './documents.ts';

const SIZES = [3, 500];
const RSA = 'rsa-2048 signature';

/**
 * Build and seal in proportion to what cannot be saved: the RSA-2048 signature of the same cadena. One line for the
 * whole and one for each part.
 */
export function sealBench(rounds: number): Line[] {
  return SIZES.flatMap((concepts) => sealOf(concepts, rounds));
}

function sealOf(concepts: number, rounds: number): Line[] {
  const signer = testSigner();
  const input = documentOf(concepts);
  const document = computeComprobante(input);
  const { cadena } = sealComprobante(document, signer);
  const root = toXml(document);
  const bytes = Buffer.from(cadena, 'utf8');
  const calls = concepts > 100 ? 2 : 40;
  const parts: Subject[] = [
    { name: 'compute', work: () => computeComprobante(input), calls },
    { name: 'tree', work: () => toXml(document), calls },
    { name: 'cadena', work: () => cadenaOriginal(root), calls },
    { name: 'text', work: () => writeXml(root), calls },
  ];
  const whole = { name: 'build and seal', work: () => sealComprobante(computeComprobante(input), signer), calls };
  const samples = interleave([whole, { name: RSA, work: () => signer.sign(bytes), calls: 40 }, ...parts], rounds);
  const micros = (name: string) => median(samples.get(name) ?? []);
  return [
    {
      bench: 'seal',
      concepts,
      what: whole.name,
      ratio_to_rsa: rounded(micros(whole.name) / micros(RSA)),
      median_us: rounded(micros(whole.name)),
      rsa_us: rounded(micros(RSA)),
      rounds,
    },
    ...parts.map(({ name }) => ({
      bench: 'seal.part',
      concepts,
      what: name,
      ratio_to_rsa: rounded(micros(name) / micros(RSA)),
      median_us: rounded(micros(name)),
    })),
  ];
}

/** A key of a CSD's size and a certificate of its length: what the certificate says does not change the work. */
function testSigner(): Signer {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    noCertificado: '30001000000500003416',
    certificado: randomBytes(1440).toString('base64'),
    sign: (bytes) => sign('sha256', bytes, privateKey),
  };
}
