import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { SandboxUnavailable, TestModeOnly } from '../certificates/index.ts';
import { createEndpoint } from './create-endpoint.ts';
import type { EndpointRow } from './endpoints.repository.ts';

const binSchema = z.object({ id: z.string(), url: z.url(), page: z.url() });
const TIMEOUT_MS = 5000;

/**
 * An endpoint with a receiver of its own at the sandbox, which checks signatures and shows what came: webhooks at work without
 * a server. Test mode only. @throws `test_mode_only`, `sandbox_unavailable`, as `createEndpoint`
 */
export async function createSandboxReceiver(
  ctx: Context,
): Promise<{ row: EndpointRow; secret: string; receiverUrl: string }> {
  if (ctx.livemode) throw TestModeOnly();
  const bin = await ask(ctx, 'POST', '/sandbox/webhook-bins', {});
  const made = await createEndpoint(ctx, { url: bin.url, description: 'Sandbox', events: ['*'] });
  await ask(ctx, 'PUT', `/sandbox/webhook-bins/${bin.id}`, { secret: made.secret });
  return { ...made, receiverUrl: bin.page };
}

async function ask(ctx: Context, method: string, path: string, body: object): Promise<z.infer<typeof binSchema>> {
  try {
    const response = await fetch(`${ctx.services.config.KITA_SANDBOX_URL}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return binSchema.parse(await response.json());
  } catch (error) {
    throw SandboxUnavailable({ cause: error });
  }
}
