import type { SystemContext } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { requireFlag } from '../../platform/flags/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { changeToken, enter } from '../sessions/index.ts';
import {
  emailColumns,
  findUserByEmail,
  findUserById,
  inPerson,
  mailSecurityNotice,
  makeUser,
  noteSecurity,
} from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import {
  IdentityFlowEnded,
  IdentityNeedsLinking,
  IdentityNotProven,
  IdentityProviderOff,
  IdentityTaken,
} from './identities.errors.ts';
import { insertIdentity, takeFlow, useIdentity } from './identities.repository.ts';
import type { FlowRow } from './identities.repository.ts';
import { identityProvider } from './identity-provider.ts';
import type { ProvenIdentity } from './identity-provider.ts';

export interface WayBack {
  readonly code: string;
  readonly state: string;
  /** What the browser that set out kept. */
  readonly cookie: string | undefined;
  readonly language: 'es' | 'en';
  readonly device: Device;
}

export type FlowOutcome =
  | { readonly purpose: 'sign_in'; readonly entered: Awaited<ReturnType<typeof enter>> }
  | { readonly purpose: 'link' }
  | { readonly purpose: 'step_up'; readonly token: string };

/**
 * Ends a visit to the identity provider. The visit is used up first, whatever comes of it; then the code is exchanged
 * outside any transaction, and what the id_token proves decides.
 * @throws `identity_flow_ended`, `identity_not_proven`, `identity_needs_linking`, `identity_taken`
 */
export async function completeIdentityFlow(ctx: SystemContext, way: WayBack): Promise<FlowOutcome> {
  const provider = identityProvider(ctx.services.config);
  if (!provider) throw IdentityProviderOff();
  const flow = await ctx.db.withSystem((tx) => takeFlow(tx, way.state, way.cookie ?? ''));
  if (!flow) throw IdentityFlowEnded();
  const identity = await provider.identityOf(way.code, flow, ctx.clock());
  if (flow.purpose === 'link') return link(ctx, flow, identity, way.device);
  if (flow.purpose === 'step_up') return stepUp(ctx, flow, identity, way.device);
  const user = await personOf(ctx, identity, way);
  return { purpose: 'sign_in', entered: await enter(ctx, user, 'provider', way.device) };
}

/** Known by the subject; a newcomer gets an account, unless the address has one already: then its owner links it. */
async function personOf(ctx: SystemContext, identity: ProvenIdentity, way: WayBack): Promise<UserRow> {
  const known = await ctx.db.withSystem(async (tx) => {
    const row = await useIdentity(tx, identity);
    return row && findUserById(tx, row.userId);
  });
  if (known) return known;
  if (await ctx.db.withSystem((tx) => findUserByEmail(tx, identity.email))) throw IdentityNeedsLinking();
  await requireFlag(ctx, 'sign_up');
  const person = {
    ...emailColumns(identity.email),
    name: identity.name,
    language: way.language,
    emailVerifiedAt: ctx.clock(),
  };
  try {
    const { user } = await makeUser(ctx, person, way.device, (tx, { id }) => insertIdentity(tx, id, identity));
    return user;
  } catch (error) {
    // Somebody made the account, or linked the identity, a moment ago.
    if (isUniqueViolation(error, 'users_email_key')) throw IdentityNeedsLinking();
    if (isUniqueViolation(error, 'user_identities_subject_key')) throw IdentityFlowEnded();
    throw error;
  }
}

async function link(ctx: SystemContext, flow: FlowRow, identity: ProvenIdentity, from: Device): Promise<FlowOutcome> {
  const userId = flow.userId ?? '';
  try {
    await inPerson(ctx.db, userId, async (tx) => {
      const user = await findUserById(tx, userId);
      if (!user) throw IdentityFlowEnded();
      const known = await useIdentity(tx, identity);
      if (known?.userId === userId) return;
      if (known) throw IdentityTaken();
      await insertIdentity(tx, userId, identity);
      await noteSecurity(tx, actorOf(userId), userId, 'user.identity_linked', from, { issuer: identity.issuer });
      await mailSecurityNotice(tx, ctx, user, 'google_linked', from);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'user_identities_subject_key')) throw IdentityTaken();
    throw error;
  }
  return { purpose: 'link' };
}

/** A proof for who has no password: the provider vouches again, for the same person, in the session that asked. */
async function stepUp(ctx: SystemContext, flow: FlowRow, identity: ProvenIdentity, from: Device): Promise<FlowOutcome> {
  const userId = flow.userId ?? '';
  return inPerson(ctx.db, userId, async (tx) => {
    const known = await useIdentity(tx, identity);
    if (known?.userId !== userId) throw IdentityNotProven();
    const changed = await changeToken(tx, flow.sessionId ?? '', { isProof: true, hasSecondFactor: false });
    if (!changed) throw IdentityFlowEnded();
    await noteSecurity(tx, actorOf(userId), userId, 'user.stepped_up', from, { proof: 'provider' });
    return { purpose: 'step_up', token: changed.token };
  });
}

function actorOf(userId: string) {
  return { actor: { kind: 'user', id: encodeId('usr', userId) } } as const;
}
