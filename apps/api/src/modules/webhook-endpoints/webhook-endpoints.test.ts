import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly enabled: boolean;
  readonly version: number;
  readonly secret: string;
  readonly disabled_reason: string | null;
}

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(() => api.close());

const BODY = { url: 'http://127.0.0.1:9/hooks', events: ['customer.*'] };

async function created(body: object = BODY, by = company): Promise<Endpoint> {
  return expectStatus(await by.call('POST', '/v1/webhook-endpoints', body), 201).json<Endpoint>();
}

const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};

async function deliveriesOf(id: string): Promise<Array<{ id: string; event_type: string; state: string }>> {
  const response = await company.call('GET', `/v1/webhook-endpoints/${id}/deliveries`);
  return expectStatus(response, 200).json<{ data: Array<{ id: string; event_type: string; state: string }> }>().data;
}

describe('an endpoint', () => {
  it('shows its secret once', async () => {
    const made = await created();
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    for (const path of ['', `/${made.id}`]) {
      expect((await company.call('GET', `/v1/webhook-endpoints${path}`)).body).not.toContain('whsec_');
    }
    const events = await company.call('GET', `/v1/events?object=${made.id}`);
    expect(events.body).not.toContain('whsec_');
  });

  it('keeps its secret sealed: the HTTP role cannot read it, and the row does not hold it', async () => {
    const made = await created();
    const rows = await adminQuery(
      api.database.adminUrl,
      `select encode(box, 'escape') as box from app.webhook_secrets`,
    );
    expect(JSON.stringify(rows)).not.toContain(made.secret.slice(6, 30));
    const read = api.opened.db.pool.query('select box from app.webhook_secrets');
    await expect(read).rejects.toMatchObject({ code: '42501' });
  });

  it('is told everything that is wrong with it at once', async () => {
    const body = {
      url: 'https://10.0.0.5/x',
      events: ['invoice.stamped', 'invoice.melted'],
      api_version: '2020-01-01',
    };
    const refused = expectStatus(await company.call('POST', '/v1/webhook-endpoints', body), 422);
    expect(refused.json()).toMatchObject({
      code: 'webhook_endpoint_invalid',
      errors: [
        { pointer: '/events/1', code: 'event_type_unknown' },
        { pointer: '/api_version', code: 'api_version_unknown' },
        { pointer: '/url', code: 'url_private_address' },
      ],
    });
  });

  it('of a live company never leads to this machine', async () => {
    const live = { 'kita-tenant': company.liveTenant };
    const refused = await company.session('POST', '/v1/webhook-endpoints', BODY, live);
    expect(expectStatus(refused, 422).json()).toMatchObject({ errors: [{ code: 'url_scheme' }] });
  });

  it('is one of twenty', async () => {
    const other = await api.company({ certificate: false });
    for (let made = 0; made < 20; made++) await created(BODY, other);
    const refused = await other.call('POST', '/v1/webhook-endpoints', BODY);
    expect(expectStatus(refused, 409).json()).toMatchObject({ code: 'webhook_endpoint_limit' });
  });

  it('gets a delivery for each event it wants, in the transaction of the event', async () => {
    const made = await created();
    const deaf = await created({ ...BODY, events: ['invoice.stamped'] });
    const all = await created({ ...BODY, events: ['*'] });
    expectStatus(await company.call('POST', '/v1/customers', CUSTOMER), 201);
    expectStatus(await company.call('POST', '/v1/customers', { ...CUSTOMER, regimen_fiscal: '605' }), 422);
    expect(await deliveriesOf(made.id)).toMatchObject([{ event_type: 'customer.created', state: 'pending' }]);
    expect(await deliveriesOf(deaf.id)).toEqual([]);
    expect((await deliveriesOf(all.id)).map(({ event_type }) => event_type)).toContain('customer.created');
  });

  it('that is off gets nothing, and is new again when it is on', async () => {
    const made = await created();
    const off = await company.call('PATCH', `/v1/webhook-endpoints/${made.id}`, { enabled: false });
    expect(expectStatus(off, 200).json()).toMatchObject({ enabled: false, disabled_reason: 'person' });
    expectStatus(await company.call('POST', '/v1/customers', CUSTOMER), 201);
    expect(await deliveriesOf(made.id)).toEqual([]);
    for (const path of ['test-events', 'replays']) {
      const body = path === 'replays' ? { from: '2026-11-20T00:00:00Z' } : undefined;
      const refused = await company.call('POST', `/v1/webhook-endpoints/${made.id}/${path}`, body);
      expect(expectStatus(refused, 409).json()).toMatchObject({ code: 'webhook_endpoint_disabled' });
    }
    const on = await company.call('PATCH', `/v1/webhook-endpoints/${made.id}`, { enabled: true });
    expect(expectStatus(on, 200).json()).toMatchObject({ enabled: true, health: { state: 'new' } });
  });

  it('that is removed is gone, its deliveries are not', async () => {
    const made = await created();
    const { id } = expectStatus(await company.call('POST', `/v1/webhook-endpoints/${made.id}/test-events`), 202).json<{
      id: string;
    }>();
    expectStatus(await company.call('DELETE', `/v1/webhook-endpoints/${made.id}`), 204);
    expectStatus(await company.call('GET', `/v1/webhook-endpoints/${made.id}`), 404);
    expect(expectStatus(await company.call('GET', `/v1/webhook-deliveries/${id}`), 200).json()).toMatchObject({
      url: BODY.url,
      payload: { type: 'webhook_endpoint.tested', data: { object: { id: made.id } } },
      history: [],
    });
    expectStatus(await company.call('POST', `/v1/webhook-deliveries/${id}/attempts`), 404);
  });

  it('is refused a stretch of time that is empty, upside down or too long', async () => {
    const made = await created();
    for (const body of [
      { from: '2026-11-20T00:00:00Z', to: '2026-11-20T00:00:00Z' },
      { from: '2026-11-21T00:00:00Z', to: '2026-11-20T00:00:00Z' },
      { from: '2026-01-01T00:00:00Z', to: '2026-03-01T00:00:00Z' },
      { from: '2099-01-01T00:00:00Z' },
    ]) {
      const refused = await company.call('POST', `/v1/webhook-endpoints/${made.id}/replays`, body);
      expect(expectStatus(refused, 422).json()).toMatchObject({ code: 'webhook_replay_invalid' });
    }
  });
});

it('a test receiver takes what comes at the sandbox, and only in test mode', async () => {
  const made = expectStatus(await company.call('POST', '/v1/webhook-endpoints/test'), 201).json<
    Endpoint & { receiver_url: string }
  >();
  expect(made.url.startsWith(`${api.sandboxUrl}/sandbox/webhook-bin/`)).toBe(true);
  expect(await (await fetch(made.receiver_url)).text()).toContain('Receptor de webhooks');
  const live = { 'kita-tenant': company.liveTenant };
  const refused = await company.session('POST', '/v1/webhook-endpoints/test', undefined, live);
  expect(expectStatus(refused, 403).json()).toMatchObject({ code: 'test_mode_only' });
});
