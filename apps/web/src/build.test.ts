import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveConfig } from 'vite';

const nodeEnv = process.env['NODE_ENV'];
afterAll(() => {
  process.env['NODE_ENV'] = nodeEnv;
});

test('what a test run builds is the app that merchants get', async () => {
  expect(nodeEnv).toBe('test');
  const { isProduction } = await resolveConfig({ root: path.join(import.meta.dirname, '..') }, 'build');
  expect(isProduction).toBe(true);
});
