import { linkIn, sandboxMailbox } from '@kita/sandbox';
import { adminQuery, waitFor } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publish } from '../../platform/events/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { openJobRunner } from '../../test-support/run-job.ts';
import type { JobRunner } from '../../test-support/run-job.ts';

interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly read_at: string | null;
}

const START = new Date('2026-11-28T18:00:00Z');
let now = START;
let api: ApiHarness;
let jobs: JobRunner;

beforeAll(async () => {
  api = await startApiHarness({ worker: true, clock: () => now });
  jobs = await openJobRunner(api, () => now);
});
afterAll(async () => {
  await jobs.close();
  await api.close();
});

const tenantOf = (company: Company) => decodeId('ten', company.testTenant) ?? '';
let invoices = 0;

/** Something that people are told, as the module of invoices publishes it. */
async function happen(company: Company, type: string): Promise<string> {
  const id = `inv_${String(++invoices).padStart(26, '0')}`;
  const object = {
    object: 'invoice',
    id,
    series: 'A',
    folio: String(invoices),
    receiver: { legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' },
    total: '1160.00',
    currency: 'MXN',
  };
  const tenantId = tenantOf(company);
  const actor = { kind: 'system', id: 'test' } as const;
  const ctx = { tenantId, livemode: false, actor, requestId: 'req_test', clock: () => now };
  await api.opened.db.withTenant(tenantId, (tx) => publish(tx, ctx, { type, object }));
  return id;
}

async function notices(company: Company, query = ''): Promise<Notice[]> {
  const answer = await company.session('GET', `/v1/notifications${query}`);
  return expectStatus(answer, 200).json<{ data: Notice[] }>().data;
}

const untilTold = (company: Company, count: number) =>
  waitFor(
    async () => {
      const told = await notices(company);
      return told.length >= count && told;
    },
    { timeoutMs: 15_000, what: `${count} notices` },
  );

const unread = async (company: Company) =>
  expectStatus(await company.session('GET', '/v1/notifications/count'), 200).json<{ unread: number }>().unread;

async function preferences(company: Company, changes: object): Promise<void> {
  const current = (await company.session('GET', '/v1/notification-preferences')).json<{
    kinds: { kind: string; in_app: boolean; email: boolean; label?: string }[];
  }>();
  const kinds = current.kinds.map(({ kind, in_app, email }) => ({ kind, in_app, email }));
  const digest = { frequency: 'off', hour: 8, weekday: 1, time_zone: 'America/Mexico_City' };
  const body = { kinds, digest, ...changes };
  expectStatus(await company.session('PUT', '/v1/notification-preferences', body), 200);
}

describe('a notice', () => {
  it('tells a person what happened and where, once, and is read when they say so', async () => {
    const company = await api.company({ certificate: false });
    const id = await happen(company, 'invoice.rejected');
    const [notice] = await untilTold(company, 1);
    expect(notice).toMatchObject({
      kind: 'invoice_rejected',
      title: expect.stringContaining('UNIVERSIDAD ROBOTICA ESPAÑOLA · $1,160.00 MXN'),
      path: `/invoices/${id}`,
      read_at: null,
    });
    expect(await unread(company)).toBe(1);
    const read = await company.session('POST', '/v1/notifications/read', { ids: [notice?.id ?? ''] });
    expect(expectStatus(read, 200).json()).toMatchObject({ unread: 0 });
    expect(await notices(company, '?unread=true')).toEqual([]);
    expect((await notices(company))[0]?.read_at).not.toBeNull();
  });

  it('is one, however often its job runs', async () => {
    const company = await api.company({ certificate: false });
    await happen(company, 'invoice.needs_attention');
    await untilTold(company, 1);
    const [event] = await adminQuery(
      api.database.adminUrl,
      `select id from app.events where tenant_id = '${tenantOf(company)}' and type = 'invoice.needs_attention'`,
    );
    await jobs.run('notification_center.fan_out', { eventId: event?.['id'] }, tenantOf(company));
    expect(await notices(company)).toHaveLength(1);
    const mails = await sandboxMailbox(api.sandboxUrl).list({ to: company.email });
    expect(mails.filter(({ subject }) => subject.includes('En revisión'))).toHaveLength(1);
  });

  it('is the person’s alone: another company and a key see nothing, and cannot mark it', async () => {
    const company = await api.company({ certificate: false });
    const other = await api.company({ certificate: false });
    await happen(company, 'invoice.rejected');
    const [notice] = await untilTold(company, 1);
    expect(await notices(other)).toEqual([]);
    await other.session('POST', '/v1/notifications/read', { ids: [notice?.id ?? ''] });
    await other.session('POST', '/v1/notifications/read', { ids: 'all' });
    expect(await unread(company)).toBe(1);
    expect((await company.call('GET', '/v1/notifications')).statusCode).toBe(403);
  });

  it('speaks the language that is asked for', async () => {
    const company = await api.company({ certificate: false });
    await happen(company, 'invoice.rejected');
    await untilTold(company, 1);
    const answer = await company.session('GET', '/v1/notifications', undefined, { 'accept-language': 'en' });
    expect(answer.json<{ data: Notice[] }>().data[0]?.title).toMatch(/^Rejected: /);
  });

  it('of a stamp comes only when the stamp had been in doubt', async () => {
    const company = await api.company({ certificate: false });
    await happen(company, 'invoice.stamped');
    await happen(company, 'invoice.rejected');
    expect((await untilTold(company, 1)).map(({ kind }) => kind)).toEqual(['invoice_rejected']);
  });
});

describe('preferences', () => {
  it('silence a kind, and send another by mail', async () => {
    const company = await api.company({ certificate: false });
    await preferences(company, {
      kinds: [
        { kind: 'invoice_rejected', in_app: false, email: true },
        { kind: 'invoice_needs_attention', in_app: true, email: false },
      ],
    });
    await happen(company, 'invoice.rejected');
    await happen(company, 'invoice.needs_attention');
    const told = await untilTold(company, 1);
    expect(told.map(({ kind }) => kind)).toEqual(['invoice_needs_attention']);
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to: company.email, subject: 'Rechazada' });
    expect(mail.headers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['List-Unsubscribe', 'List-Unsubscribe-Post']),
    );
    expect(await sandboxMailbox(api.sandboxUrl).list({ to: company.email, subject: 'En revisión' })).toEqual([]);
  });

  it('end with one click from a mail, without signing in', async () => {
    const company = await api.company({ certificate: false });
    await preferences(company, { kinds: [{ kind: 'invoice_rejected', in_app: true, email: true }] });
    await happen(company, 'invoice.rejected');
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to: company.email, subject: 'Rechazada' });
    const { pathname } = new URL(linkIn(mail, '/webhooks/unsubscribe/'));
    expect((await api.app.inject({ url: pathname })).body).toContain('method="post"');
    const forged = `${pathname.slice(0, -4)}AAAA`;
    expect((await api.app.inject({ method: 'POST', url: forged })).statusCode).toBe(404);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = { method: 'POST', url: pathname, headers: form, payload: 'List-Unsubscribe=One-Click' } as const;
    expect((await api.app.inject(click)).statusCode).toBe(200);
    await happen(company, 'invoice.rejected');
    await untilTold(company, 2);
    expect(await sandboxMailbox(api.sandboxUrl).list({ to: company.email, subject: 'Rechazada' })).toHaveLength(1);
  });

  it('know no zone that does not exist', async () => {
    const company = await api.company({ certificate: false });
    const digest = { frequency: 'daily', hour: 8, weekday: 1, time_zone: 'America/Nowhere' };
    const answer = await company.session('PUT', '/v1/notification-preferences', { kinds: [], digest });
    expect(expectStatus(answer, 422).json()).toMatchObject({ code: 'time_zone_unknown' });
  });
});

describe('a digest', () => {
  it('comes at the person’s hour with what waits, once, and never empty', async () => {
    const company = await api.company({ certificate: false });
    const digest = { frequency: 'daily', hour: 8, weekday: 1, time_zone: 'America/Mexico_City' };
    await preferences(company, { digest });
    await happen(company, 'invoice.rejected');
    await untilTold(company, 1);
    const subject = 'te espera';
    await jobs.run('notification_center.dispatch_digests', {});
    expect(await sandboxMailbox(api.sandboxUrl).list({ to: company.email, subject })).toEqual([]);
    now = new Date('2026-11-29T14:05:00Z');
    await Promise.all([1, 2, 3].map(() => jobs.run('notification_center.dispatch_digests', {})));
    const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to: company.email, subject });
    expect(mail.text).toContain('UNIVERSIDAD ROBOTICA ESPAÑOLA');
    const userId = `(select id from app.users where email = '${company.email}')`;
    const due = () =>
      adminQuery(
        api.database.adminUrl,
        `select digest_due_at::text as due from app.notification_preferences where user_id = ${userId}`,
      );
    await waitFor(async () => String((await due())[0]?.['due']).startsWith('2026-11-30 14:00'), {
      timeoutMs: 10_000,
      what: 'the next digest',
    });
    now = new Date('2026-11-30T14:05:00Z');
    await jobs.run('notification_center.dispatch_digests', {});
    await waitFor(async () => String((await due())[0]?.['due']).startsWith('2026-12-01 14:00'), {
      timeoutMs: 10_000,
      what: 'the digest after that',
    });
    expect(await sandboxMailbox(api.sandboxUrl).list({ to: company.email, subject })).toHaveLength(1);
    now = START;
  });
});

describe('a certificate that ends soon', () => {
  it('is told at each step once, and not after it was replaced', async () => {
    const company = await api.company();
    const ends = async (at: string) =>
      adminQuery(
        api.database.adminUrl,
        `update app.certificates set valid_to = '${at}' where tenant_id = '${tenantOf(company)}'`,
      );
    await ends('2026-12-10T18:00:00Z');
    await jobs.run('notification_center.warn_of_certificates', {});
    const [notice] = await untilTold(company, 1);
    expect(notice).toMatchObject({ kind: 'certificate_expiring', path: '/settings/certificates' });
    const subject = 'vence en 12 días';
    await sandboxMailbox(api.sandboxUrl).waitForMail({ to: company.email, subject });
    await jobs.run('notification_center.warn_of_certificates', {});
    now = new Date('2026-12-08T18:00:00Z');
    await jobs.run('notification_center.warn_of_certificates', {});
    const told = await untilTold(company, 2);
    expect(told.map(({ kind }) => kind)).toEqual(['certificate_expiring', 'certificate_expiring']);
    now = START;
  });
});
