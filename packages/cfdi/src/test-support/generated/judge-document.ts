import { currencyDecimals } from '../../build/currency-decimals.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import { nodeCrypto } from '../../node/node-crypto.ts';
import type { CatalogPort } from '../../rules/catalog-port.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { verifySeal } from '../../seal/verify-seal.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import type { Signer } from '../../seal/signer.ts';
import { sealComprobante } from '../../seal/seal-comprobante.ts';
import { mint } from '../mint-csd.ts';
import { authority, signerOf } from '../stamp.ts';
import { testCatalogs } from '../test-catalogs.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import { roundingRefusals } from './rounding-judge.ts';

/** Judges from outside; those that are missing on this machine have no say. */
export interface Oracles {
  /** Complaints of SAT's schema. */
  readonly schema?: (xml: string) => string[];
  /** Seal string by SAT's stylesheet. */
  readonly stylesheet?: (xml: string) => string;
  /** Whether openssl accepts the seal of a cadena by the test certificate. */
  readonly openssl?: (cadena: string, sello: string) => boolean;
}

const few = testCatalogs();

/** Everything that is wrong with a document that should have nothing wrong, once sealed and written. */
export function judgeDocument(document: Unsealed, oracles: Oracles, catalogs: CatalogPort = few): string[] {
  const { xml, cadena, sello, comprobante } = sealComprobante(document, signerFor(document.emisor.rfc));
  const root = parseXml(xml);
  const complaints = roundingRefusals(root, currencyDecimals(document.moneda));
  for (const { code, pointer } of validateComprobante(document, { catalogs })) complaints.push(`${code} ${pointer}`);
  for (const { code, xpath } of checkStructure(root)) complaints.push(`${code} ${xpath}`);
  for (const { code } of verifySeal(root, nodeCrypto).findings) complaints.push(code);
  if (stable(fromXml(root)) !== stable(comprobante)) complaints.push('read back as another document');
  complaints.push(...(oracles.schema?.(xml) ?? []));
  if (oracles.stylesheet && oracles.stylesheet(xml) !== cadena) complaints.push("seal string is not the stylesheet's");
  if (oracles.openssl && !oracles.openssl(cadena, sello)) complaints.push('openssl refuses the seal');
  return complaints;
}

const signers = new Map<string, Signer>();

/** Every issuer has a certificate of its own, all with one key. */
function signerFor(rfc: string): Signer {
  const signer = signers.get(rfc) ?? signerOf(mint({ rfc }, authority));
  signers.set(rfc, signer);
  return signer;
}

/** Text that is equal for equal values, whatever the order of keys; absent and undefined are one. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Object && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
