import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Bare names that the modules reachable from `file` import for use (types vanish before anything runs). */
function bareImports(file: string, seen = new Set<string>()): Set<string> {
  const bare = new Set<string>();
  if (seen.has(file)) return bare;
  seen.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm);
  for (const [, name = ''] of statements) {
    if (!name.startsWith('.')) bare.add(name);
    else for (const found of bareImports(path.resolve(path.dirname(file), name), seen)) bare.add(found);
  }
  return bare;
}

test('the main entry runs in a browser: it reaches no module of Node', () => {
  const names = [...bareImports(path.join(import.meta.dirname, 'index.ts'))].sort();
  expect(names).toEqual(['#xmlbuilder2', '@kita/money', 'saxes']);
});

test('the check sees a Node module where there is one', () => {
  expect(bareImports(path.join(import.meta.dirname, 'node/index.ts'))).toContain('node:crypto');
});
