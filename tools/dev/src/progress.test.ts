import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  return { written, progress: createProgress({ isTTY, write: (text: string) => written.push(text) }) };
}

test('a log gets one line per step and nothing to erase', async () => {
  const { written, progress } = record(false);
  progress.say('Kita is starting');
  await progress.step(
    'PostgreSQL',
    () => Promise.resolve(25_432),
    (port) => `PostgreSQL on port ${port}`,
  );
  await expect(progress.step('API', () => Promise.reject(new Error('port taken')))).rejects.toThrow('port taken');
  const text = written.join('');
  expect(text).toMatch(/^Kita is starting\n {2}✓ PostgreSQL on port 25432 \(\d+\.\d s\)\n {2}✗ API\n$/);
});

test('a person sees all that is under way', async () => {
  const { written, progress } = record(true);
  const sandbox = Promise.withResolvers<void>();
  const both = [progress.step('sandbox', () => sandbox.promise), progress.step('schema', () => Promise.resolve())];
  await both[1];
  expect(written).toContainEqual(expect.stringContaining('… sandbox, schema'));
  expect(written.at(-1)).toMatch(/schema \(.*\n {2}… sandbox$/);
  sandbox.resolve();
  await both[0];
  expect(written.at(-1)).toMatch(/sandbox \(\d+\.\d s\)\n$/);
});
