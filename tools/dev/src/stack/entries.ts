import path from 'node:path';
import { root } from './settings.ts';

/** The programs a local installation is made of. */
export const entries = {
  migrate: path.join(root, 'apps/api/src/main/migrate.ts'),
  api: path.join(root, 'apps/api/src/main/all.ts'),
  seedDemo: path.join(root, 'apps/api/src/main/seed-demo.ts'),
  sandbox: path.join(root, 'apps/sandbox/src/main/sandbox.ts'),
} as const;
