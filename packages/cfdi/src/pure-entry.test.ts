import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Reached {
  readonly files: readonly string[];
  /** Specifiers of packages and built-in modules. */
  readonly outside: readonly string[];
}

/** Packages of ours that may be reached: their files are looked into like our own. */
const OURS: Readonly<Record<string, string>> = {
  '@kita/money': path.resolve(import.meta.dirname, '../../money/src/index.ts'),
  '@kita/sat-catalogs': path.resolve(import.meta.dirname, '../../sat-catalogs/src/index.ts'),
};

/** Everything that runs when `entry` is imported, as far as it is ours. */
function reachedFrom(entry: string): Reached {
  const files = new Set<string>();
  const outside = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const specifier of valueImports(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.')) visit(path.resolve(path.dirname(file), specifier));
      else {
        const ours = OURS[specifier];
        if (ours === undefined) outside.add(specifier);
        else visit(ours);
      }
    }
  };
  visit(path.join(import.meta.dirname, entry));
  return { files: [...files], outside: [...outside].sort() };
}

/** Specifiers of the imports and re-exports that are left when types are stripped. */
function valueImports(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import|export)\s(?!type\s)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return Array.from(statements, ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

describe('the main entry of the package', () => {
  const { files, outside } = reachedFrom('index.ts');

  it('imports nothing of Node.js, so that it runs in a browser', () => {
    expect(files.length).toBeGreaterThan(60);
    // The library of every XML but CFDI is mapped to its browser build by package.json.
    expect(outside).toEqual(['#xmlbuilder2', 'saxes']);
  });

  it('uses no global that only Node.js has', () => {
    const guilty = files.filter((file) => /\b(?:Buffer|process|require|setImmediate)\b[.(]/.test(withoutComments(file)));
    expect(guilty).toEqual([]);
  }); // prettier-ignore

  it('would notice: the entry for Node.js does import it', () => {
    expect(reachedFrom('node/index.ts').outside).toContain('node:crypto');
    expect(valueImports("import type { A } from 'node:a';\nimport {\n  b,\n} from 'node:b';\nexport * from './c.ts';")).toEqual(['node:b', './c.ts']); // prettier-ignore
  });
});

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}
