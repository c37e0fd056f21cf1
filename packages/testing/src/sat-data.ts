import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Folder with SAT's public schemas, catalogues, samples and test certificates, or `undefined` when this checkout does
 * not have it. The files are never part of the project: tests that need them skip with a message when it is absent.
 * `KITA_SHARED_DATA` names another folder; `none` is as if it were absent.
 */
export function satData(): string | undefined {
  const folder = process.env['KITA_SHARED_DATA'] ?? path.resolve(import.meta.dirname, '../../../../shared/data');
  return existsSync(path.join(folder, 'samples/manifest.csv')) ? folder : undefined;
}
