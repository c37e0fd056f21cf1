import type { KeyObject } from 'node:crypto';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';
import type { Certificate } from '../certificates/certificate.ts';
import { readCertificate } from '../certificates/read-certificate.ts';

/** What to put into a certificate of the same profile as SAT's. Dates are ISO instants. */
export interface MintOptions {
  readonly kind?: 'csd' | 'fiel' | 'authority' | 'server';
  readonly rfc?: string;
  readonly name?: string;
  readonly curp?: string;
  readonly noCertificado?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly password?: string;
  /** Authorities only: how many may follow (pathLenConstraint), and whether the key may sign certificates. */
  readonly pathLength?: number;
  readonly mayCertify?: boolean;
  /** Which of the test keys to use: a key pair costs a quarter of a second, so they are made once. */
  readonly keyNumber?: number;
}

export interface Minted {
  readonly cer: Uint8Array;
  /** Encrypted PKCS#8 with the algorithms SAT uses. */
  readonly key: Uint8Array;
  readonly password: string;
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
}

const keyPems = new Map<number, string>();

/** An authority of our own, to sign the others. */
export const testAuthority = (): Minted => mint({ kind: 'authority', name: 'AUTORIDAD DE PRUEBA', keyNumber: 0 });

/** A certificate signed by `issuer` (by itself when absent), with its encrypted key. */
export function mint(options: MintOptions = {}, issuer?: Minted): Minted {
  const { kind = 'csd', password = 'contraseña8', keyNumber = kind === 'authority' ? 0 : 1 } = options;
  const pem = keyPem(keyNumber);
  const privateKey = createPrivateKey(pem);
  const forgeKey = forge.pki.privateKeyFromPem(pem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(forgeKey.n, forgeKey.e);
  certificate.serialNumber = Buffer.from(options.noCertificado ?? '30001000000500009999', 'latin1').toString('hex');
  certificate.validity.notBefore = new Date(options.validFrom ?? '2024-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date(options.validTo ?? '2034-01-01T00:00:00Z');
  certificate.setSubject(subjectOf(kind, options));
  certificate.setIssuer(issuer === undefined ? certificate.subject.attributes : issuerName(issuer));
  certificate.setExtensions(extensionsOf(kind, options));
  certificate.sign(
    issuer === undefined ? forgeKey : forge.pki.privateKeyFromPem(pemOf(issuer.privateKey)),
    forge.md.sha256.create(),
  );
  const cer = bytesOf(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes());
  const key = privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'des-ede3-cbc', passphrase: password });
  return { cer, key, password, certificate: readCertificate(cer), privateKey };
}

function subjectOf(kind: string, options: MintOptions): forge.pki.CertificateField[] {
  const { name = 'ESCUELA KEMPER URGATE SA DE CV', rfc = 'EKU9003173C9', curp = '' } = options;
  const field = (type: string, value: string): forge.pki.CertificateField => ({
    type,
    value,
    valueTagClass: valueTag(forge.asn1.Type.UTF8),
  });
  if (kind === 'authority') return [field('2.5.4.3', name)];
  return [
    field('2.5.4.3', name),
    field('2.5.4.41', name),
    field('2.5.4.10', name),
    field('2.5.4.45', rfc),
    field('2.5.4.5', curp),
    ...(kind === 'csd' ? [field('2.5.4.11', 'Sucursal 1')] : [field('2.5.4.6', 'MX')]),
  ];
}

function extensionsOf(kind: string, { pathLength, mayCertify = true }: MintOptions): object[] {
  if (kind === 'authority')
    return [
      { name: 'basicConstraints', cA: true, ...(pathLength !== undefined && { pathLenConstraint: pathLength }) },
      { name: 'keyUsage', ...(mayCertify ? { keyCertSign: true } : { keyEncipherment: true }) },
    ];
  const signing = { name: 'keyUsage', digitalSignature: true, nonRepudiation: true };
  if (kind !== 'fiel') return [{ name: 'basicConstraints', cA: false }, signing];
  return [
    { name: 'basicConstraints', cA: false },
    { ...signing, dataEncipherment: true, keyAgreement: true },
    { name: 'extKeyUsage', emailProtection: true, clientAuth: true },
  ];
}

function issuerName(issuer: Minted): forge.pki.CertificateField[] {
  return forge.pki.certificateFromAsn1(forge.asn1.fromDer(forge.util.createBuffer(binaryOf(issuer.cer)))).subject
    .attributes;
}

function keyPem(keyNumber: number): string {
  const known = keyPems.get(keyNumber);
  if (known !== undefined) return known;
  const pem = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
  keyPems.set(keyNumber, pem);
  return pem;
}

function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function binaryOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** node-forge's types call this a class of tags; its code reads a type there, which is what a string's tag is. */
function valueTag(type: forge.asn1.Type): forge.asn1.Class {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return type as unknown as forge.asn1.Class;
}
