import { defineConfig } from 'vitest/config';

/** Tests that judge mutants, named by the run; oracles that need SAT's data or another program are not among them. */
export default defineConfig({
  test: { include: (process.env['KITA_MUTATION_TESTS'] ?? '').split(' '), testTimeout: 30_000 },
});
