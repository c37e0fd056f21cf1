import type { Unsealed } from '../model/comprobante.ts';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { nodeSigner } from '../node/node-signer.ts';
import type { Sealed } from '../seal/seal-comprobante.ts';
import { sealComprobante } from '../seal/seal-comprobante.ts';
import type { TimbreInput } from '../tfd/build-tfd.ts';
import { buildTfd } from '../tfd/build-tfd.ts';
import { mergeTfd } from '../tfd/merge-tfd.ts';
import { cfdiInput } from './invoice.ts';
import type { Minted } from './mint-csd.ts';
import { mint, testAuthority } from './mint-csd.ts';

/** One authority, the CSD of the issuer and the certificate of a PAC, all of the same small world. */
export const authority = testAuthority();
export const issuerCsd = mint({}, authority);
export const pacCsd = mint(
  { rfc: 'SPR190613I52', name: 'SAT PRUEBAS', noCertificado: '30001000000500003456', keyNumber: 2 },
  authority,
);

/** An invoice sealed by the issuer's CSD. */
export function sealedInvoice(unsealed: Unsealed = computeComprobante(cfdiInput())): Sealed {
  return sealComprobante(unsealed, signerOf(issuerCsd));
}

/** The timbre a PAC would give, changed as asked, as text. */
export function timbreFor(sello: string, changes: Partial<TimbreInput> = {}, pac: Minted = pacCsd): string {
  const input: TimbreInput = {
    uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001',
    fechaTimbrado: '2026-11-20T10:16:00',
    rfcProvCertif: 'SPR190613I52',
    selloCfd: sello,
    ...changes,
  };
  return buildTfd(input, signerOf(pac)).xml;
}

/** The sealed document with that timbre inside. */
export function stamped(sealed: Sealed, changes: Partial<TimbreInput> = {}, pac: Minted = pacCsd): string {
  return mergeTfd(sealed.xml, timbreFor(sealed.sello, changes, pac));
}

/** A signer with a minted certificate. */
export function signerOf({ certificate, privateKey }: Minted): ReturnType<typeof nodeSigner> {
  return nodeSigner({ certificate, privateKey, issuers: [], warnings: [] });
}
