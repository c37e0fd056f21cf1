import type { z } from 'zod';

import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { listIdentities } from '../identities/index.ts';
import { allSessions } from '../sessions/index.ts';
import { membershipsOf } from '../tenants/index.ts';
import { findUserById, presentUser } from '../users/index.ts';
import { presentArco } from './legal.presenter.ts';
import { listAcceptances, listArcoRequests } from './legal.repository.ts';
import type { personalDataSchema } from './legal.schemas.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

const KEPT = {
  es: [
    'Los comprobantes fiscales de las empresas y lo que consta en ellos: Código Fiscal de la Federación, artículo 30.',
    'El registro de seguridad de tu cuenta (entradas, dirección IP y navegador): defiende a las empresas donde trabajaste.',
    'La bitácora de auditoría: prueba quién hizo qué. Te nombra por tu identificador, y tus datos de contacto solo enmascarados.',
  ],
  en: [
    'Tax documents of companies and what they state: Federal Tax Code, article 30.',
    'The security log of your account (sign-ins, IP address and browser): it protects the companies you worked in.',
    'The audit log: it proves who did what. It names you by your id, and contact data only masked.',
  ],
};

/** Everything stored about the person who asks (right of access). @throws `not_found` */
export async function readPersonalData(
  ctx: UserContext,
  language: 'es' | 'en',
): Promise<z.infer<typeof personalDataSchema>> {
  const { userId } = ctx.user;
  const memberships = await membershipsOf(ctx.db, userId);
  return ctx.db.withSystem(async (tx) => {
    const user = await findUserById(tx, userId);
    if (!user) throw NotFound();
    const acceptances = await listAcceptances(tx, userId);
    return {
      object: 'personal_data',
      generated_at: ctx.clock().toISOString(),
      user: presentUser(user),
      sessions: (await allSessions(tx, userId)).map((row) => ({
        id: encodeId('ses', row.id),
        ip: row.ip,
        user_agent: row.userAgent,
        created_at: row.createdAt.toISOString(),
        last_seen_at: row.lastSeenAt.toISOString(),
      })),
      identities: (await listIdentities(tx, userId)).map(({ issuer, email, createdAt }) => ({
        issuer,
        email,
        created_at: createdAt.toISOString(),
      })),
      companies: memberships.map(({ tenantId, mode, role }) => ({ id: encodeId('ten', tenantId), mode, role })),
      legal_acceptances: acceptances.map(({ kind, version, acceptedAt, ip, userAgent }) => ({
        kind,
        version,
        accepted_at: acceptedAt.toISOString(),
        ip,
        user_agent: userAgent,
      })),
      arco_requests: (await listArcoRequests(tx, userId)).map(presentArco),
      kept: KEPT[language],
    };
  });
}
