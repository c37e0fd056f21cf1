import { createHmac, generateKeyPair, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const KID = 'sandbox-1';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** How a token is signed: rightly, or as somebody would who has not the key. */
export type Signing = 'rs256' | 'none' | 'hs256' | 'other-key';

/** The provider's signing key, made at its first use and forgotten at the end, and another one it never published. */
export interface OidcKeys {
  /** The published keys (RFC 7517). */
  jwks(): Promise<object>;
  sign(claims: object, signing: Signing): Promise<string>;
}

export function openOidcKeys(): OidcKeys {
  const generate = () => promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  let pair: ReturnType<typeof generate> | undefined;
  const own = () => (pair ??= generate());
  return {
    async jwks() {
      const { publicKey } = await own();
      return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KID, use: 'sig', alg: 'RS256' }] };
    },
    async sign(claims, signing) {
      if (signing === 'none') return `${part({ alg: 'none' })}.${part(claims)}.`;
      const { privateKey, publicKey } = await own();
      if (signing === 'hs256') return hs256(claims, publicKey);
      return rs256(claims, signing === 'other-key' ? (await generate()).privateKey : privateKey);
    },
  };
}

function rs256(claims: object, key: KeyObject): string {
  const head = `${part({ alg: 'RS256', typ: 'JWT', kid: KID })}.${part(claims)}`;
  return `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
}

/** The old confusion: the public key taken for the secret of an HMAC. */
function hs256(claims: object, publicKey: KeyObject): string {
  const head = `${part({ alg: 'HS256', typ: 'JWT', kid: KID })}.${part(claims)}`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
}
