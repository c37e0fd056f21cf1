import type { Gate } from '../support/gate.ts';
import { contract } from './contract.ts';
import { designSystem } from './design-system.ts';
import { documents } from './documents.ts';
import { errorPages } from './error-pages.ts';
import { fileSize } from './file-size.ts';
import { format } from './format.ts';
import { hygiene } from './hygiene.ts';
import { imports } from './imports.ts';
import { lint } from './lint.ts';
import { migrations } from './migrations.ts';
import { permissions } from './permissions.ts';
import { reference } from './reference.ts';
import { rls } from './rls.ts';
import { secrets } from './secrets.ts';
import { testsRun } from './tests-run.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';
import { webWeight } from './web-weight.ts';

/** Every gate of `pnpm check`; the long ones first, so that two at a time end together. */
export const gates: readonly Gate[] = [
  types,
  lint,
  unused,
  imports,
  webWeight,
  rls,
  migrations,
  contract,
  errorPages,
  permissions,
  format,
  secrets,
  documents,
  designSystem,
  reference,
  testsRun,
  hygiene,
  fileSize,
];
