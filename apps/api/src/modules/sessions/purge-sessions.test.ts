import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { purgeSessions } from './purge-sessions.ts';

let database: TestDatabase;
let worker: Database;
const userId = newUuid();

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
  await adminQuery(
    database.adminUrl,
    `insert into app.users (id, email, email_display, name, language, password_hash)
     values ('${userId}', 'persona@ejemplo.test', 'persona@ejemplo.test', 'Persona', 'es', 'x')`,
  );
});
afterAll(async () => {
  await worker.close();
  await database.drop();
});

/** A session named by its user agent; the times are SQL. */
function session(name: string, endedAt: string, expiresAt: string): Promise<unknown> {
  return adminQuery(
    database.adminUrl,
    `insert into app.sessions (id, user_id, token_hash, ended_at, expires_at, ip, user_agent)
     values ('${newUuid()}', '${userId}', sha256('${name}'), ${endedAt}, ${expiresAt}, '127.0.0.1', '${name}')`,
  );
}

it('removes sessions that ended or expired more than thirty days ago', async () => {
  await session('open', 'null', `now() + interval '1 day'`);
  await session('ended lately', `now() - interval '29 days'`, `now() - interval '20 days'`);
  await session('expired lately', 'null', `now() - interval '29 days'`);
  await session('ended long ago', `now() - interval '31 days'`, `now() + interval '1 day'`);
  await session('expired long ago', 'null', `now() - interval '31 days'`);
  expect(await purgeSessions(worker)).toEqual({ removed: 2 });
  const left = await adminQuery(database.adminUrl, 'select user_agent from app.sessions order by user_agent');
  expect(JSON.stringify(left)).not.toContain('long ago');
  expect(await purgeSessions(worker)).toEqual({ removed: 0 });
});
