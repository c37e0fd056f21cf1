import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';
import { z } from 'zod';

/** Written to the installation's chain, by operators or by tests: no company ever sees them. */
const NOT_SHOWN = /^(user|dead_letters|master_key|operator|test)\./;

const root = path.resolve(import.meta.dirname, '../../../..');
const textsSchema = z.looseObject({ actions: z.record(z.string(), z.string()) });

/** Actions written as `action: 'noun.verb'` or chosen by a condition. */
function actionsOfTheServer(): string[] {
  const sources = path.join(root, 'apps/api/src');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|test-support|test-kit/.test(file))
    .map((file) => readFileSync(path.join(sources, file), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/\baction(?::|\s=)[^;,}]*/g)].flatMap(([expression]) =>
      [...expression.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action),
    ),
  );
}

it.each(['es-MX', 'en'])('every action a company can see has a text in words (%s)', (language) => {
  const file = path.join(root, `apps/web/src/i18n/${language}/audit-log.json`);
  const { actions } = textsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const wanted = [...new Set(actionsOfTheServer())].filter((action) => !NOT_SHOWN.test(action));
  expect(wanted.length).toBeGreaterThan(25);
  expect(wanted.filter((action) => !Object.hasOwn(actions, action.replaceAll('.', '_')))).toEqual([]);
});
