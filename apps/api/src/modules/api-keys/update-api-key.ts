import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { apiKeyEvents } from './api-keys.events.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { lockUsableKey, updateApiKeyRow } from './api-keys.repository.ts';
import type { ApiKeyRow } from './api-keys.repository.ts';
import type { updateApiKeyBody } from './api-keys.schemas.ts';
import { networks } from './create-api-key.ts';

/** Changes the name of a usable key, or from where it works. What it may do never changes: make another. @throws `not_found` */
export async function updateApiKey(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateApiKeyBody>,
): Promise<ApiKeyRow> {
  const id = decodeId('key', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await lockUsableKey(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    const after = await updateApiKeyRow(tx, ctx.tenantId, id, {
      name: input.name ?? before.name,
      allowedIps: input.allowed_ips === undefined ? before.allowedIps : networks(input.allowed_ips),
    });
    const shown = presentApiKey(after, ctx.livemode);
    await audit(tx, ctx, {
      action: 'api_key.updated',
      object: wireId,
      changes: changesOf(presentApiKey(before, ctx.livemode), shown),
    });
    await apiKeyEvents.publish(tx, ctx, 'api_key.updated', shown);
    return after;
  });
}
