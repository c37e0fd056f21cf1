import type { FastifyInstance, FastifyRequest } from 'fastify';
import { signIn } from '../accounts/accounts.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { serve } from './serve.ts';
import { badLogin, success, type SwAnswer } from './sw-answer.ts';

/** Both forms of signing in (sw-sapien.md section 1). */
export function authenticateRoutes(app: FastifyInstance, context: SandboxContext): void {
  const config = { operation: 'authenticate' } as const;
  app.post('/v2/security/authenticate', { config }, (request, reply) =>
    serve(context, request, reply, () => authenticate(context, ...credentialsInBody(request.body))),
  );
  app.post('/security/authenticate', { config }, (request, reply) =>
    serve(context, request, reply, () => authenticate(context, header(request, 'user'), header(request, 'password'))),
  );
}

function authenticate({ store, tokens, settings, clock }: SandboxContext, user?: string, password?: string): SwAnswer {
  const account = user === undefined || password === undefined ? undefined : signIn(store, user, password);
  if (account === undefined) return badLogin();
  const expiresAt = new Date(clock.now().getTime() + settings.current.token_ttl_seconds * 1000);
  return success({
    token: tokens.issue(account.id, expiresAt),
    // A moment in Unix time, not a length. The documentation spells the next one "tokeny_type".
    expires_in: Math.floor(expiresAt.getTime() / 1000),
    tokeny_type: 'Bearer',
    token_type: 'Bearer',
  });
}

function credentialsInBody(body: unknown): [user?: string, password?: string] {
  if (typeof body !== 'object' || body === null || !('user' in body) || !('password' in body)) return [];
  const { user, password } = body;
  return typeof user === 'string' && typeof password === 'string' ? [user, password] : [];
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
