import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { renderContract } from './render-contract.ts';

/** `pnpm openapi`: writes the contract from the code. `pnpm check` fails when the committed file differs. */
const file = path.resolve(import.meta.dirname, '../../../../openapi.yaml');
writeFileSync(file, await renderContract());
process.stdout.write(`${file} written\n`);
