import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { legalDocuments } from './documents/index.ts';
import { documentInForce } from './legal-document.ts';
import type { LegalKind } from './legal-document.ts';
import { LegalVersionUnknown } from './legal.errors.ts';
import { insertAcceptance, listAcceptances } from './legal.repository.ts';
import type { acceptLegalBody, legalStatusSchema } from './legal.schemas.ts';

export interface Reading {
  readonly language: 'es' | 'en';
  readonly ip: string;
  readonly userAgent: string;
}

const KINDS = ['terms', 'privacy'] as const;

/**
 * Records what a person accepts, in the caller's transaction: signing up, or a new version later.
 * @throws `legal_version_unknown` for anything but the versions in force: nobody accepts what they could not read
 */
export async function recordAcceptance(
  tx: Tx,
  ctx: SystemContext,
  userId: string,
  versions: z.infer<typeof acceptLegalBody>,
  reading: Reading,
): Promise<void> {
  const today = todayInMexico(ctx.clock());
  for (const kind of KINDS) {
    const version = versions[kind];
    if (version === undefined) continue;
    if (documentInForce(legalDocuments, kind, today).version !== version) throw LegalVersionUnknown();
    await insertAcceptance(tx, { userId, kind, version, ...reading });
    const entry = { action: 'user.legal_accepted', object: encodeId('usr', userId), data: { kind, version } };
    await auditInstallation(tx, ctx, entry);
  }
}

/** The versions in force, for whoever accepts without reading a page: the demo account. */
export function versionsInForce(now: Date): { terms: string; privacy: string } {
  const versionOf = (kind: LegalKind) => documentInForce(legalDocuments, kind, todayInMexico(now)).version;
  return { terms: versionOf('terms'), privacy: versionOf('privacy') };
}

type UserContext = SystemContext & { readonly user: UserPrincipal };

/** Accepts for the person who is signed in, and answers what is still pending. */
export async function acceptLegal(ctx: UserContext, versions: z.infer<typeof acceptLegalBody>, reading: Reading) {
  await ctx.db.withSystem((tx) => recordAcceptance(tx, ctx, ctx.user.userId, versions, reading));
  return legalStatus(ctx);
}

/** What is in force and whether the person accepted it. */
export async function legalStatus(ctx: UserContext): Promise<z.infer<typeof legalStatusSchema>> {
  const today = todayInMexico(ctx.clock());
  const accepted = await ctx.db.withSystem((tx) => listAcceptances(tx, ctx.user.userId));
  const documents = KINDS.map((kind: LegalKind) => {
    const { version, effectiveFrom } = documentInForce(legalDocuments, kind, today);
    const acceptance = accepted.find((row) => row.kind === kind && row.version === version);
    return {
      kind,
      version,
      effective_from: effectiveFrom,
      accepted_at: acceptance?.acceptedAt.toISOString() ?? null,
    };
  });
  const pending = documents.filter(({ accepted_at }) => accepted_at === null).map(({ kind }) => kind);
  return { object: 'legal_status', documents, pending };
}
