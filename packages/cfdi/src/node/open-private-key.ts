import type { KeyObject } from 'node:crypto';
import { createPrivateKey } from 'node:crypto';
import { CsdUnreadableKey, CsdWrongPassword } from '../certificates/csd-errors.ts';
import { readKeyFile } from '../certificates/key-file.ts';
import { readPem } from '../encoding/pem.ts';
import { TAG, childrenOf, expectTag, readDer } from '../encoding/der.ts';
import { decryptPbe, needsForge } from './pbe.ts';

/**
 * Opens an encrypted private key: SAT's .key, the same in PEM, or one that another program encrypted (PBES2, PKCS#12 and
 * PKCS#5 1.5 schemes, old PEM with `DEK-Info`; what OpenSSL no longer opens, node-forge does).
 * @throws {CsdUnreadableKey | CsdKeyNotEncrypted | CsdKeyEncryptionUnsupported | CsdWrongPassword}
 */
export function openPrivateKey(file: Uint8Array, password: string): KeyObject {
  const open = openerOf(file);
  for (const passphrase of encodings(password)) {
    const key = open(passphrase);
    if (key === undefined) continue;
    if (key.asymmetricKeyType !== 'rsa') throw new CsdUnreadableKey();
    return key;
  }
  throw new CsdWrongPassword();
}

type Opener = (passphrase: Buffer) => KeyObject | undefined;

function openerOf(file: Uint8Array): Opener {
  const pem = readPem(file);
  if (pem?.label === 'RSA PRIVATE KEY' && pem.hasHeaders) return (passphrase) => openOldPem(file, passphrase);
  const der = readKeyFile(file);
  const open = needsForge(childrenOf(readDer(der))[0]) ? openLegacy : openPkcs8;
  return (passphrase) => open(der, passphrase);
}

/** RFC 1421 headers, as `openssl rsa -aes256` wrote them for decades. */
function openOldPem(file: Uint8Array, passphrase: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(file), format: 'pem', passphrase });
  } catch {
    return undefined;
  }
}

/** The wrapping was read before, so whatever OpenSSL says here means that the password gave garbage. */
function openPkcs8(der: Uint8Array, passphrase: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase });
  } catch {
    return undefined;
  }
}

function openLegacy(der: Uint8Array, passphrase: Buffer): KeyObject | undefined {
  const [algorithm, data] = childrenOf(readDer(der));
  const clear = decryptPbe(algorithm, expectTag(data, TAG.octetString).content, passphrase);
  if (clear === undefined) return undefined;
  try {
    return createPrivateKey({ key: clear, format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  } finally {
    clear.fill(0);
  }
}

/** SAT's own tool took the password's bytes as Windows gave them: with an ñ that was Latin-1. */
function encodings(password: string): readonly Buffer[] {
  const utf8 = Buffer.from(password, 'utf8');
  return utf8.length === password.length ? [utf8] : [utf8, Buffer.from(password, 'latin1')];
}
