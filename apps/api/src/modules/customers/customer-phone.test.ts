import { afterAll, beforeAll, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(() => api.close());

const made = (changes: object) =>
  company.call('POST', '/v1/customers', {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
    ...changes,
  });

it('a telephone is kept in one form, however it was written', async () => {
  const answer = await made({ phone: '(044) 55-1234-5678' });
  expect(expectStatus(answer, 201).json()).toMatchObject({
    phone: '+525512345678',
    whatsapp_consent: null,
    send_by_email: 'inherit',
    send_by_whatsapp: 'inherit',
  });
});

it.each(['12345', '55 1234 5678 ext 4', 'no tiene'])(
  '%j is no telephone, and the answer says how to write one',
  async (phone) => {
    const problem = expectStatus(await made({ phone }), 422).json<{ code: string; errors: object[] }>();
    expect(problem).toMatchObject({ code: 'customer_invalid', errors: [{ pointer: '/phone', code: 'phone_invalid' }] });
  },
);

it('a consent is dated, belongs to its telephone, and can be taken back', async () => {
  const consent = { whatsapp_consent: { source: 'written' } };
  expect(expectStatus(await made(consent), 422).json()).toMatchObject({ errors: [{ pointer: '/whatsapp_consent' }] });
  const first = expectStatus(await made({ phone: '55 1234 5678', ...consent }), 201);
  const { id, whatsapp_consent: given } = first.json<{ id: string; whatsapp_consent: { at: string } }>();
  expect(given).toMatchObject({ source: 'written', at: expect.any(String) });
  const change = async (body: object) =>
    expectStatus(await company.call('PATCH', `/v1/customers/${id}`, body), 200).json<{ whatsapp_consent: unknown }>();
  const changes = {
    email: 'ana@ejemplo.mx',
    legal_name: 'OTRA RAZON SOCIAL',
    postal_code: '06600',
    send_by_email: 'never',
  };
  expect(await change(changes)).toMatchObject({ ...changes, whatsapp_consent: given, phone: '+525512345678' });
  expect((await change({ phone: '+52 1 55 1234 5678', ...consent })).whatsapp_consent).toEqual(given);
  expect((await change({ phone: '55 8765 4321' })).whatsapp_consent).toBeNull();
  expect((await change(consent)).whatsapp_consent).toMatchObject({ source: 'written' });
  expect((await change({ whatsapp_consent: null })).whatsapp_consent).toBeNull();
});
