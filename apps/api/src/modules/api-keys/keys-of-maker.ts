import type { Context } from '../../platform/context/index.ts';
import { enterTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import { listUsableKeysOf, setCreatorLeft } from './api-keys.repository.ts';
import { revokeKey } from './revoke-api-key.ts';

/** The two sides of a company. */
interface Sides {
  readonly live: string;
  readonly test: string;
}

/**
 * Keys belong to the company: they go on working when who made them leaves, and that is noted on each. Where the caller says so they
 * end in the same act. Answers the ids of those that ended. The transaction ends in the live side.
 */
export async function settleKeysOfLeaver(
  tx: Tx,
  ctx: Context,
  sides: Sides,
  maker: string,
  keys: 'keep' | 'revoke',
): Promise<string[]> {
  return acrossSides(tx, sides, async (tenantId, livemode) => {
    const side = { ...ctx, tenantId, livemode };
    const usable = keys === 'revoke' ? await listUsableKeysOf(tx, tenantId, maker) : [];
    for (const { id } of usable) await revokeKey(tx, side, id);
    await setCreatorLeft(tx, tenantId, maker, ctx.clock());
    return usable.map(({ id }) => encodeId('key', id));
  });
}

/** Whoever comes back is no stranger to the keys they made. The transaction ends in the live side. */
export async function welcomeMakerBack(tx: Tx, sides: Sides, maker: string): Promise<void> {
  await acrossSides(tx, sides, async (tenantId) => {
    await setCreatorLeft(tx, tenantId, maker, null);
    return [];
  });
}

/** Usable keys of both sides that a person made. The transaction ends in the live side. */
export async function usableKeysOf(tx: Tx, sides: Sides, maker: string): Promise<ReturnType<typeof presentApiKey>[]> {
  return acrossSides(tx, sides, async (tenantId, livemode) =>
    (await listUsableKeysOf(tx, tenantId, maker)).map((row) => presentApiKey(row, livemode)),
  );
}

async function acrossSides<T>(
  tx: Tx,
  { live, test }: Sides,
  work: (tenantId: string, livemode: boolean) => Promise<T[]>,
): Promise<T[]> {
  await enterTenant(tx, test);
  const ofTest = await work(test, false);
  await enterTenant(tx, live);
  return [...(await work(live, true)), ...ofTest];
}
