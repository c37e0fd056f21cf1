import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Folder with SAT's public schemas, catalogues, samples and test certificates, or `undefined` when this checkout does
 * not have it. The files are never part of the project: tests that need them skip with a message when it is absent.
 */
export function satData(): string | undefined {
  const candidates = [process.env['KITA_SHARED_DATA'], path.resolve(import.meta.dirname, '../../../../shared/data')];
  return candidates.find(
    (dir): dir is string => dir !== undefined && existsSync(path.join(dir, 'samples/manifest.csv')),
  );
}
