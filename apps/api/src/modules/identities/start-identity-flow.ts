import type { SystemContext } from '../../platform/context/index.ts';
import { sha256 } from '../../platform/crypto/index.ts';
import { newSecret } from '../sessions/index.ts';
import { IdentityProviderOff } from './identities.errors.ts';
import { insertFlow } from './identities.repository.ts';
import type { NewFlow } from './identities.repository.ts';
import { identityProvider } from './identity-provider.ts';

/**
 * Prepares a visit to the identity provider: where to go, and the cookie that binds the way back to this browser. State,
 * nonce and PKCE verifier are 256 random bits each and stay here.
 * @throws `identity_provider_off`, `identity_provider_unavailable`
 */
export async function startIdentityFlow(
  ctx: SystemContext,
  flow: Pick<NewFlow, 'purpose' | 'userId' | 'sessionId'>,
): Promise<{ url: string; cookie: string }> {
  const provider = identityProvider(ctx.services.config);
  if (!provider) throw IdentityProviderOff();
  const [state, nonce, codeVerifier, cookie] = [newSecret(), newSecret(), newSecret(), newSecret()];
  const codeChallenge = sha256(codeVerifier).toString('base64url');
  const url = await provider.authorizationUrl({ state, nonce, codeChallenge });
  await ctx.db.withSystem((tx) => insertFlow(tx, { ...flow, state, nonce, codeVerifier, cookie }));
  return { url, cookie };
}
