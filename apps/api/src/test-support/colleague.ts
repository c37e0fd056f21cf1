import { adminQuery } from '@kita/testing';

import type { MemberRole } from '../platform/auth/index.ts';
import { decodeId } from '../platform/ids/index.ts';
import type { ApiHarness } from './api-harness.ts';
import { expectStatus } from './company.ts';
import type { Company } from './company.ts';

export interface Colleague {
  readonly email: string;
  readonly password: string;
  /** Wire id `usr_…`. */
  readonly userId: string;
  readonly cookie: string;
}

let made = 0;

/** A person with an account and nothing else. */
export async function newPerson(api: ApiHarness, name = 'Persona Nueva'): Promise<Colleague> {
  const email = `colega${++made}-${process.pid}-${Date.now()}@ejemplo.test`;
  const password = 'ocho perros en la azotea';
  const response = await api.app.inject({ method: 'POST', url: '/v1/users', payload: { email, password, name } });
  const cookie = String(expectStatus(response, 201).headers['set-cookie']).split(';')[0] ?? '';
  return { email, password, userId: response.json<{ user: { id: string } }>().user.id, cookie };
}

/** A person who already belongs to the company in this role; how one comes to belong is what invitations test. */
export async function newColleague(
  api: ApiHarness,
  company: Pick<Company, 'liveTenant'>,
  role: MemberRole,
): Promise<Colleague> {
  const person = await newPerson(api, `Colega ${role}`);
  await adminQuery(
    api.database.adminUrl,
    `insert into app.tenant_members (tenant_id, user_id, role)
     values ('${decodeId('ten', company.liveTenant)}', '${decodeId('usr', person.userId)}', '${role}')`,
  );
  return person;
}
