import { isPermission } from '../../platform/auth/index.ts';
import type { Authenticator, TenantPrincipal, TokenPort, UserPrincipal } from '../../platform/auth/index.ts';
import { isWellFormedToken } from '../../platform/crypto/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { decodeId, encodeId, isUuid } from '../../platform/ids/index.ts';
import { findKeyByToken } from '../api-keys/index.ts';
import { ownerNames } from '../members/index.ts';
import { findLiveSession, findLiveSessionById, touchSession } from '../sessions/index.ts';
import type { LiveSession } from '../sessions/index.ts';
import { membershipsOf } from '../tenants/index.ts';
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
      const memberships = await membershipsOf(db, user.userId);
      if (tenant === undefined && memberships.length > 1) return 'several';
      const wanted = tenant === undefined ? memberships[0]?.tenantId : decodeId('ten', tenant);
      const membership = memberships.find((candidate) => candidate.tenantId === wanted);
      return membership && tenantPrincipal(user, membership);
    },
    ownersOf: (tenantId) => ownerNames(db, tenantId),
  };
}

function userPrincipal(session: LiveSession, via: 'session' | 'bearer'): UserPrincipal {
  const { id, userId, isProven, hasSecondFactor, isOperator } = session;
  return { userId, actorId: encodeId('usr', userId), sessionId: id, via, isProven, hasSecondFactor, isOperator };
}

function tenantPrincipal(user: UserPrincipal, membership: Membership): TenantPrincipal {
  return {
    kind: 'user',
    actorId: user.actorId,
    tenantId: membership.tenantId,
    livemode: membership.mode === 'live',
    permissions: new Set(membership.permissions),
    role: membership.role,
    person: user,
    standing: membership.standing,
    rateKey: user.sessionId,
  };
}
