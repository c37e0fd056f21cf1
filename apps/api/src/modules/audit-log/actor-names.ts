import type { Tx } from '../../platform/db/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { apiKeyNames } from '../api-keys/index.ts';
import { findUsersByIds } from '../users/index.ts';

/** What people and keys are called today, by wire id. The caller names only ids that the company's own rows hold. */
export async function actorNames(
  tx: Tx,
  tenantId: string,
  wireIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = (prefix: string) => [...new Set(wireIds)].flatMap((id) => decodeId(prefix, id) ?? []);
  const [users, keys] = [wanted('usr'), wanted('key')];
  const people = [...(await findUsersByIds(tx, users)).values()].map(
    ({ id, name }) => [encodeId('usr', id), name] as const,
  );
  const programs = keys.length > 0 ? await apiKeyNames(tx, tenantId, keys) : [];
  return new Map([...people, ...programs]);
}
