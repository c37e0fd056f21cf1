import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { testsRun } from './tests-run.ts';

test('a test that no project of the runner includes is found', async () => {
  const planted = plant({
    'vitest.config.ts': "include: ['packages/*/src/**/*.test.ts']",
    'packages/money/src/round.test.ts': '',
    'packages/money/src/deep/er/sum.test.ts': '',
    'e2e/src/walk.test.ts': '',
    'packages/money/src/screen.test.tsx': '',
  });
  try {
    const problems = await testsRun.run(planted.root);
    expect(problems.toSorted()).toEqual([
      'e2e/src/walk.test.ts is run by no project of vitest.config.ts',
      'packages/money/src/screen.test.tsx is run by no project of vitest.config.ts',
    ]);
  } finally {
    planted.remove();
  }
});
