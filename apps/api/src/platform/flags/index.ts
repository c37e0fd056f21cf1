export { INSTALLATION, deleteFlagOverride, listFlagOverrides, saveFlagOverride } from './flag-overrides.ts';
export type { FlagOverrideRow } from './flag-overrides.ts';
export { databaseFlags, requireFlag } from './flag-reader.ts';
export type { FlagReader } from './flag-reader.ts';
export { FeatureOff } from './flags.errors.ts';
export { FLAGS, FLAG_NAMES, isFlag } from './flags.ts';
export type { FlagName } from './flags.ts';
