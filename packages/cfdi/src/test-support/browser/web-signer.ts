import type { AsyncSigner } from '../../index.ts';

/** A certificate and its unencrypted key, to be handed to a page. */
export interface PageKey {
  readonly noCertificado: string;
  readonly certificado: string;
  /** DER of the PKCS#8 key in base64. */
  readonly pkcs8: string;
}

const RSA_SHA256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** A signer with the browser's own cryptography: the key cannot be taken out again. */
export async function webSigner({ noCertificado, certificado, pkcs8 }: PageKey): Promise<AsyncSigner> {
  const der = Uint8Array.from(atob(pkcs8), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', der, RSA_SHA256, false, ['sign']);
  return {
    noCertificado,
    certificado,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(RSA_SHA256.name, key, Uint8Array.from(bytes))),
  };
}
