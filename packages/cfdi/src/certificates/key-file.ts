import type { Der } from '../encoding/der.ts';
import { DerError, TAG, childrenOf, readDer, readOid, readSmallInteger } from '../encoding/der.ts';
import { readPem } from '../encoding/pem.ts';
import { CsdKeyEncryptionUnsupported, CsdKeyNotEncrypted, CsdUnreadableKey } from './csd-errors.ts';

const OID = { pbes2: '1.2.840.113549.1.5.13', pbkdf2: '1.2.840.113549.1.5.12' } as const;

/** Password schemes of PKCS#5, first version, and of PKCS#12. SAT's own files use none; converted ones do. */
const OTHER_SCHEMES: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.5.3', // pbeWithMD5AndDES-CBC
  '1.2.840.113549.1.5.6', // pbeWithMD5AndRC2-CBC
  '1.2.840.113549.1.5.10', // pbeWithSHA1AndDES-CBC
  '1.2.840.113549.1.5.11', // pbeWithSHA1AndRC2-CBC
  '1.2.840.113549.1.12.1.3', // pbeWithSHAAnd3-KeyTripleDES-CBC
  '1.2.840.113549.1.12.1.4', // pbeWithSHAAnd2-KeyTripleDES-CBC
  '1.2.840.113549.1.12.1.5', // pbeWithSHAAnd128BitRC2-CBC
  '1.2.840.113549.1.12.1.6', // pbewithSHAAnd40BitRC2-CBC
]);

const MAX_BYTES = 65_536;
// SAT uses 2,048. The count is chosen by whoever made the file and costs us the time: a million is half a second.
export const MAX_ITERATIONS = 1_000_000;

/**
 * DER of an encrypted private key (PKCS#8 EncryptedPrivateKeyInfo), from a .key of SAT or from the same thing in PEM.
 * Looks at the wrapping only, so that afterwards the one thing that can fail is the password.
 * @throws {CsdUnreadableKey | CsdKeyNotEncrypted | CsdKeyEncryptionUnsupported}
 */
export function readKeyFile(file: Uint8Array): Uint8Array {
  if (file.length > MAX_BYTES) throw new CsdUnreadableKey();
  const pem = readPem(file);
  if (pem?.label === 'PRIVATE KEY' || (pem?.label === 'RSA PRIVATE KEY' && !pem.hasHeaders)) {
    throw new CsdKeyNotEncrypted();
  }
  const der = pem === undefined ? file : pem.der;
  try {
    checkWrapping(der);
  } catch (error) {
    if (error instanceof DerError) throw new CsdUnreadableKey({ cause: error });
    throw error;
  }
  return der;
}

// EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm SEQUENCE { OID, parameters }, encryptedData OCTET STRING }
function checkWrapping(der: Uint8Array): void {
  const [algorithm, data] = childrenOf(readDer(der));
  if (algorithm?.tag === TAG.integer) throw new CsdKeyNotEncrypted();
  const [scheme, parameters] = childrenOf(algorithm);
  if (data?.tag !== TAG.octetString || iterationsOf(readOid(scheme), parameters) > MAX_ITERATIONS) {
    throw new CsdUnreadableKey();
  }
}

function iterationsOf(scheme: string, parameters: Der | undefined): number {
  // PBES2: SEQUENCE { keyDerivationFunc SEQUENCE { OID, SEQUENCE { salt, iterations, … } }, encryptionScheme }
  if (scheme === OID.pbes2) {
    const [derivation, derivationParameters] = childrenOf(childrenOf(parameters)[0]);
    if (readOid(derivation) !== OID.pbkdf2) throw new CsdKeyEncryptionUnsupported(readOid(derivation));
    return readSmallInteger(childrenOf(derivationParameters)[1]);
  }
  if (!OTHER_SCHEMES.has(scheme)) throw new CsdKeyEncryptionUnsupported(scheme);
  return readSmallInteger(childrenOf(parameters)[1]);
}
