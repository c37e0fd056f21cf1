import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_TYPES, renderClientTypes } from './contract/client-types.ts';
import { repository } from './support/gate.ts';

/** Second half of `pnpm openapi`: writes the types of the client from the contract just written. */
const target = path.join(repository, CLIENT_TYPES);
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, await renderClientTypes(readFileSync(path.join(repository, 'openapi.yaml'), 'utf8')));
process.stdout.write(`${CLIENT_TYPES} written\n`);
