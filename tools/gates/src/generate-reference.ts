import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderReference } from './reference/render-reference.ts';
import { repository } from './support/gate.ts';

/** `pnpm reference`: writes the API reference of the libraries from their docstrings. */
const { pages } = renderReference(repository);
for (const folder of new Set([...pages.keys()].map((page) => path.dirname(path.join(repository, page))))) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
}
for (const [page, text] of pages) writeFileSync(path.join(repository, page), text);
process.stdout.write(`${pages.size} pages written\n`);
