import { and, eq, sql } from 'drizzle-orm';

import { INSTALLATION_CHAIN } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import type { FlagName } from './flags.ts';
import { flagOverrides } from './flags.tables.ts';

export type FlagOverrideRow = typeof flagOverrides.$inferSelect;

/** Stands for the whole installation in the place of a company. */
export const INSTALLATION = INSTALLATION_CHAIN;

export function listFlagOverrides(tx: Tx): Promise<FlagOverrideRow[]> {
  return tx.select().from(flagOverrides).orderBy(flagOverrides.name, flagOverrides.setAt).limit(1000);
}

export async function saveFlagOverride(
  tx: Tx,
  override: Omit<FlagOverrideRow, 'setAt' | 'name'> & { readonly name: FlagName },
): Promise<void> {
  await tx
    .insert(flagOverrides)
    .values(override)
    .onConflictDoUpdate({
      target: [flagOverrides.name, flagOverrides.companyId],
      set: { isOn: override.isOn, reason: override.reason, setBy: override.setBy, setAt: sql`now()` },
    });
}

export async function deleteFlagOverride(tx: Tx, name: FlagName, companyId: string): Promise<void> {
  await tx.delete(flagOverrides).where(and(eq(flagOverrides.name, name), eq(flagOverrides.companyId, companyId)));
}
