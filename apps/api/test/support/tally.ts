import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll } from 'vitest';

import { newUuid } from '../../src/platform/ids/index.ts';

/** What `pnpm test:security` counts, beyond tests that passed and failed. */
export type Counted =
  | 'operations'
  | 'bola_checks'
  | 'role_checks'
  | 'property_checks'
  | 'rls_tables'
  | 'canaries_planted'
  | 'canaries_found'
  | 'signature_vectors';

/** Counts what a test file checked; `pnpm test:security` adds the counts of all files up. Call it once, at the top of a file. */
export function openTally(): (what: Counted, times?: number) => void {
  const counts: Partial<Record<Counted, number>> = {};
  afterAll(() => {
    const dir = process.env['KITA_SECURITY_COUNTS'];
    if (dir === undefined) return;
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, `${newUuid()}.json`), JSON.stringify(counts));
  });
  return (what, times = 1) => {
    counts[what] = (counts[what] ?? 0) + times;
  };
}
