import type { Database } from '../db/index.ts';
import { FeatureOff } from './flags.errors.ts';
import { FLAGS } from './flags.ts';
import type { FlagName } from './flags.ts';
import { INSTALLATION, listFlagOverrides } from './flag-overrides.ts';

/** What is open here and now, from the code's defaults and the operators' overrides. */
export interface FlagReader {
  /** For a company (its live tenant), or for the installation when none is given. */
  isOn(name: FlagName, companyId?: string): Promise<boolean>;
  /** Makes this process look again at once: it has just changed something. Others see it within seconds. */
  forget(): void;
}

const KEPT_MS = 5000;

/** Reads all overrides at once, they are few, and keeps them for five seconds. */
export function databaseFlags(db: Database, now: () => number = () => performance.now()): FlagReader {
  let kept: { readonly at: number; readonly byKey: Promise<ReadonlyMap<string, boolean>> } | undefined;
  const read = async (): Promise<ReadonlyMap<string, boolean>> => {
    const rows = await db.withSystem(listFlagOverrides);
    return new Map(rows.map(({ name, companyId, isOn }) => [`${name} ${companyId}`, isOn]));
  };
  const overrides = (): Promise<ReadonlyMap<string, boolean>> => {
    if (kept && now() - kept.at < KEPT_MS) return kept.byKey;
    const byKey = read();
    byKey.catch(() => {
      kept = undefined;
    });
    kept = { at: now(), byKey };
    return byKey;
  };
  return {
    async isOn(name, companyId = INSTALLATION) {
      const byKey = await overrides();
      return byKey.get(`${name} ${companyId}`) ?? byKey.get(`${name} ${INSTALLATION}`) ?? FLAGS[name].isOn;
    },
    forget() {
      kept = undefined;
    },
  };
}

/** @throws `feature_off` */
export async function requireFlag(
  ctx: { readonly services: { readonly flags: FlagReader } },
  name: FlagName,
  companyId?: string,
): Promise<void> {
  if (!(await ctx.services.flags.isOn(name, companyId))) throw FeatureOff({ extensions: { flag: name } });
}
