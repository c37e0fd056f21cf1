import { globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const tests = globSync((process.env['KITA_MUTATION_TESTS'] ?? '').split(' ')).sort();
const folder = path.dirname(tests[0] ?? '');
const everything = path.join(folder, 'every.test.ts');

// One file that imports all tests that judge mutants: the code is loaded once for a mutant, not once for each test file.
const imports = tests.filter((file) => file !== everything).map((file) => path.relative(folder, file));
// A tool that only reads configurations names no tests and gets no file.
if (tests.length > 0) writeFileSync(everything, imports.map((file) => `import './${file}';\n`).join(''));

export default defineConfig({ test: { include: [everything], testTimeout: 30_000 } });
