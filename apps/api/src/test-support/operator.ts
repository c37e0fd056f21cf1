import { adminQuery } from '@kita/testing';

import { openDatabase } from '../platform/db/index.ts';
import { runOperatorCommand } from '../main/operator-command.ts';
import type { ApiHarness } from './api-harness.ts';
import { idOf, signUpPerson, turnOnTwoFactor } from './person.ts';
import type { Person } from './person.ts';

/** Makes the person an operator, by the command and with a proven address as it asks for. */
export async function grantOperator(api: ApiHarness, person: Person): Promise<void> {
  await adminQuery(
    api.database.adminUrl,
    `update app.users set email_verified_at = now() where id = (${idOf(person)})`,
  );
  await operatorCommand(api, 'grant', person.email, '--by', 'pruebas');
}

/** Runs the command as its program does; answers what it printed. */
export async function operatorCommand(api: ApiHarness, ...args: string[]): Promise<{ status: number; said: string }> {
  const db = openDatabase({ url: api.database.workerUrl, applicationName: 'test-operator', poolSize: 1 });
  let said = '';
  const print = (text: string): void => {
    said += text;
  };
  try {
    return { status: await runOperatorCommand({ args, db, print, printError: print }), said };
  } finally {
    await db.close();
  }
}

/** An operator whose session was opened with a second factor. */
export async function newOperator(api: ApiHarness, name = 'Olga Operadora'): Promise<Person> {
  const person = await signUpPerson(api, name);
  await turnOnTwoFactor(person);
  await grantOperator(api, person);
  return person;
}
