import { TAG, childrenOf, readDer, readOid, readText } from '../encoding/der.ts';
import type { Certificate } from './certificate.ts';

/** Short names of attribute types, as RFC 4514 and OpenSSL have them. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.13': 'description',
  '2.5.4.17': 'postalCode',
  '2.5.4.41': 'name',
  '2.5.4.45': 'x500UniqueIdentifier',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.2.840.113549.1.9.2': 'unstructuredName',
};

/**
 * Name of the issuer as SAT's signed messages write it (`X509IssuerName`): escaped as RFC 4514 says, but in the order of the
 * certificate, as the messages that SAT accepts have it.
 */
export function issuerNameOf({ signed }: Certificate): string {
  // TBSCertificate ::= SEQUENCE { [0] version, serialNumber, signature, issuer, … }   (RFC 5280, 4.1)
  const [, , issuer] = childrenOf(readDer(signed)).filter(({ tag }) => tag !== 0xa0);
  const sets = childrenOf(issuer).map((set) =>
    childrenOf(set, TAG.set)
      .map((pair) => {
        const [type, value] = childrenOf(pair);
        const oid = readOid(type);
        return `${SHORT_NAMES[oid] ?? oid}=${value === undefined ? '' : escapeValue(readText(value))}`;
      })
      .join('+'),
  );
  return sets.join(',');
}

/** Serial number in decimal, as XML signatures write it (`X509SerialNumber`). */
export function serialDecimalOf({ serialHex }: Certificate): string {
  return BigInt(`0x${serialHex}`).toString();
}

// RFC 4514, 2.4: special characters anywhere, blank or # in front, blank at the end.
function escapeValue(value: string): string {
  return value
    .replaceAll(/[",+;<>\\]/g, '\\$&')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ');
}
