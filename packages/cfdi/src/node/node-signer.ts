import { createSign, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { CsdIsFiel, CsdNotACsd } from '../certificates/csd-errors.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { AsyncSigner, Signer, StreamSigner } from '../seal/signer.ts';
import type { Csd } from './open-csd.ts';

const signInPool = promisify(sign);

/**
 * Signs on this thread with the opened key: about a quarter of a millisecond each.
 * @throws {CsdIsFiel | CsdNotACsd} a FIEL never seals a document, wherever it was opened
 */
export function nodeSigner(csd: Csd): Signer {
  return { ...identity(csd), sign: (bytes) => sign('sha256', bytes, csd.privateKey) };
}

/** Signs on the thread pool: the event loop stays free and the cores share a batch. @throws {CsdIsFiel | CsdNotACsd} */
export function nodeAsyncSigner(csd: Csd): AsyncSigner {
  return { ...identity(csd), sign: (bytes) => signInPool('sha256', bytes, csd.privateKey) };
}

/** Signs what comes in parts, for `sealStream`. @throws {CsdIsFiel | CsdNotACsd} */
export function nodeStreamSigner(csd: Csd): StreamSigner {
  return {
    ...identity(csd),
    begin: () => {
      const signing = createSign('sha256');
      return { update: (bytes) => void signing.update(bytes), sign: () => signing.sign(csd.privateKey) };
    },
  };
}

function identity({ certificate }: Csd): { noCertificado: string; certificado: string } {
  if (certificate.kind === 'fiel') throw new CsdIsFiel();
  if (certificate.kind !== 'csd') throw new CsdNotACsd();
  // openCsd refuses a certificate without a number.
  return { noCertificado: certificate.noCertificado ?? '', certificado: toBase64(certificate.der) };
}
