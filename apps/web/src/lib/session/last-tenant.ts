import { keep, readKept } from '../storage/kept.ts';

/** The company and mode this browser was last in: where the app opens. */
export const readLastTenant = (): string | undefined => readKept('tenant');

export const keepLastTenant = (tenant: string): void => keep('tenant', tenant);
