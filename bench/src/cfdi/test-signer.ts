import type { KeyObject } from 'node:crypto';
import { createSign, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

import type { Signer, StreamSigner } from '@kita/cfdi';

/** A key of a CSD's size and a certificate of its length: what the certificate says does not change the work. */
export interface TestKey {
  readonly signer: Signer;
  readonly streamSigner: StreamSigner;
  readonly privateKey: KeyObject;
}

export function testKey(): TestKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const identity = { noCertificado: '30001000000500003416', certificado: randomBytes(1440).toString('base64') };
  return {
    privateKey,
    signer: { ...identity, sign: (bytes) => sign('sha256', bytes, privateKey) },
    streamSigner: {
      ...identity,
      begin: () => {
        const signing = createSign('sha256');
        return { update: (bytes) => void signing.update(bytes), sign: () => signing.sign(privateKey) };
      },
    },
  };
}
