import { bytes, integer, optionalInteger, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import type { Authorities } from './authority.ts';
import { newCertificateNumber } from './certificate-number.ts';
import { encryptKeyLikeSat } from './encrypt-key.ts';
import { newRsaKey } from './key-pair.ts';
import { mintCertificate } from './mint-certificate.ts';
import { taxpayerSubject } from './subjects.ts';

export interface IssueRequest {
  readonly rfc: string;
  readonly name: string;
  readonly kind: 'csd' | 'fiel';
  readonly password: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** `untrusted`: signed by an authority that is not SAT's, to be refused with 308. */
  readonly authority: 'sandbox' | 'untrusted';
  /** Whether the list of obliged taxpayers (LCO) shows it already; absent ones are refused with 402. */
  readonly isInLco: boolean;
}

/** A certificate the sandbox has issued. The private key is handed out once and not kept. */
export interface IssuedCertificate {
  readonly noCertificado: string;
  readonly rfc: string;
  readonly name: string;
  readonly kind: string;
  readonly authority: string;
  readonly isInLco: boolean;
  readonly certificate: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly revokedAt?: Date;
}

/** Mints a key pair and its certificate; the certificate is durable when this resolves. */
export async function issueCertificate(
  store: Store,
  authorities: Authorities,
  request: IssueRequest,
): Promise<{ issued: IssuedCertificate; privateKey: Buffer }> {
  const issuer = request.authority === 'sandbox' ? authorities.issuing : await authorities.untrusted();
  const key = await newRsaKey();
  const noCertificado = newCertificateNumber();
  const certificate = mintCertificate({
    profile: request.kind,
    noCertificado,
    subject: taxpayerSubject(request.rfc, request.name, request.kind),
    key,
    issuer,
    notBefore: request.notBefore,
    notAfter: request.notAfter,
  });
  const { password, ...rest } = request;
  const issued: IssuedCertificate = { ...rest, noCertificado, certificate };
  insert(store, issued);
  await store.settled();
  return { issued, privateKey: encryptKeyLikeSat(key, password) };
}

export function findCertificate(store: Store, noCertificado: string): IssuedCertificate | undefined {
  const row = store.prepare('select * from certificates where no_certificado = ?').get(noCertificado);
  return row === undefined ? undefined : fromRow(row);
}

/** What SAT's lists say of a certificate; `undefined` for one that the sandbox has not issued. */
export function certificateState(
  store: Store,
  noCertificado: string,
): { readonly isRevoked: boolean; readonly isInLco: boolean } | undefined {
  const query = store.prepare('select in_lco, revoked_at from certificates where no_certificado = ?');
  const row = query.get(noCertificado);
  if (row === undefined) return undefined;
  return { isRevoked: optionalInteger(row, 'revoked_at') !== undefined, isInLco: integer(row, 'in_lco') === 1 };
}

/** Every certificate of that RFC, or of all, oldest first. */
export function listCertificates(store: Store, rfc: string | undefined): IssuedCertificate[] {
  const query = store.prepare('select * from certificates where ?1 is null or rfc = ?1 order by rowid');
  return query.all(rfc ?? null).map(fromRow);
}

/** Marks it revoked (the first moment stays) and says whether there was such a certificate. */
export function revokeCertificate(store: Store, noCertificado: string, at: Date): boolean {
  const update = store.prepare('update certificates set revoked_at = coalesce(revoked_at, ?) where no_certificado = ?');
  return store.write(() => update.run(at.getTime(), noCertificado)).changes > 0;
}

function insert(store: Store, issued: IssuedCertificate): void {
  const statement = store.prepare(`insert into certificates
    (no_certificado, rfc, name, kind, authority, in_lco, certificate, not_before, not_after)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  store.write(() =>
    statement.run(
      issued.noCertificado,
      issued.rfc,
      issued.name,
      issued.kind,
      issued.authority,
      Number(issued.isInLco),
      issued.certificate,
      issued.notBefore.getTime(),
      issued.notAfter.getTime(),
    ),
  );
}

function fromRow(row: Row): IssuedCertificate {
  const revokedAt = optionalInteger(row, 'revoked_at');
  return {
    noCertificado: text(row, 'no_certificado'),
    rfc: text(row, 'rfc'),
    name: text(row, 'name'),
    kind: text(row, 'kind'),
    authority: text(row, 'authority'),
    isInLco: integer(row, 'in_lco') === 1,
    certificate: bytes(row, 'certificate'),
    notBefore: new Date(integer(row, 'not_before')),
    notAfter: new Date(integer(row, 'not_after')),
    ...(revokedAt !== undefined && { revokedAt: new Date(revokedAt) }),
  };
}
