import { auditInstallation } from '../../platform/audit/index.ts';
import { isPermission } from '../../platform/auth/index.ts';
import type { Authenticator, TenantPrincipal, TokenPort, UserPrincipal } from '../../platform/auth/index.ts';
import { isWellFormedToken } from '../../platform/crypto/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { decodeId, encodeId, isUuid } from '../../platform/ids/index.ts';
import { findKeyByToken } from '../api-keys/index.ts';
import { ownerNames } from '../members/index.ts';
import { findLiveSession, findLiveSessionById, touchSession } from '../sessions/index.ts';
import type { LiveSession, LiveVisit } from '../sessions/index.ts';
import { accessOf } from '../tenants/index.ts';
import type { Membership } from '../tenants/index.ts';

/** How the HTTP layer's credentials become principals. */
export function createAuthenticator(db: Database, tokens: TokenPort): Authenticator {
  return {
    async apiKey(token, ip) {
      const isShaped = isWellFormedToken('kt_live_', token) || isWellFormedToken('kt_test_', token);
      const found = isShaped ? await findKeyByToken(db, token, ip) : undefined;
      if (!found) return undefined;
      if (!found.isIpAllowed) return 'wrong_address';
      return {
        kind: 'api_key',
        actorId: encodeId('key', found.id),
        tenantId: found.tenantId,
        livemode: found.mode === 'live',
        permissions: new Set(found.permissions.filter(isPermission)),
        standing: found.standing,
        rateKey: found.id,
      };
    },
    async session(token) {
      const session = await db.withSystem(async (tx) => {
        const row = await findLiveSession(tx, token);
        if (row) await touchSession(tx, row.id);
        return row;
      });
      return session && userPrincipal(session, 'session');
    },
    async bearer(token) {
      const claims = tokens.verify(token);
      if (!claims || !isUuid(claims.sid)) return undefined;
      const session = await db.withSystem((tx) => findLiveSessionById(tx, claims.sid));
      return session?.userId === claims.sub ? userPrincipal(session, 'bearer') : undefined;
    },
    async tenantOf(user, tenant) {
      const memberships = await accessOf(db, user);
      if (tenant === undefined && memberships.length > 1) return 'several';
      const wanted = tenant === undefined ? memberships[0]?.tenantId : decodeId('ten', tenant);
      const membership = memberships.find((candidate) => candidate.tenantId === wanted);
      return membership && tenantPrincipal(user, membership);
    },
    ownersOf: (tenantId) => ownerNames(db, tenantId),
    async noteVisit({ id, operatorId }, tenantId, operationId) {
      const actor = { kind: 'operator', id: operatorId } as const;
      const data = { impersonation: encodeId('imp', id), operation: operationId };
      const entry = { action: 'operator.visit_read', object: encodeId('ten', tenantId), data } as const;
      await db.withSystem((tx) => auditInstallation(tx, { actor }, entry));
    },
  };
}

function userPrincipal(session: LiveSession, via: 'session' | 'bearer'): UserPrincipal {
  const { id, userId, isProven, hasSecondFactor, isOperator, visit } = session;
  if (visit) return visitor(session, visit, via);
  return { userId, actorId: encodeId('usr', userId), sessionId: id, via, isProven, hasSecondFactor, isOperator };
}

/** On a visit the session is the visited person's to read with, and the operator's in nothing. */
function visitor(session: LiveSession, visit: LiveVisit, via: 'session' | 'bearer'): UserPrincipal {
  const { userId, ...told } = visit;
  return {
    userId,
    actorId: encodeId('usr', userId),
    sessionId: session.id,
    via,
    isProven: false,
    hasSecondFactor: false,
    isOperator: false,
    impersonation: { ...told, operatorId: encodeId('usr', session.userId) },
  };
}

function tenantPrincipal(user: UserPrincipal, membership: Membership): TenantPrincipal {
  return {
    ...(user.impersonation
      ? { kind: 'operator', actorId: user.impersonation.operatorId }
      : { kind: 'user', actorId: user.actorId }),
    tenantId: membership.tenantId,
    livemode: membership.mode === 'live',
    permissions: new Set(membership.permissions),
    role: membership.role,
    person: user,
    standing: membership.standing,
    rateKey: user.sessionId,
  };
}
