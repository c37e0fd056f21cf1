import { adminQuery } from '@kita/testing';
import { linkIn, sandboxMailbox } from '@kita/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { INSTALLATION_CHAIN } from '../../platform/audit/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import type { Company } from '../../test-support/company.ts';
import { openJobRunner } from '../../test-support/run-job.ts';
import type { JobRunner } from '../../test-support/run-job.ts';
import { MessageWaits } from './deliver-message.ts';
import { sendEmail } from './index.ts';
import type { EmailRequest, TemplateName } from './index.ts';

let api: ApiHarness;
let company: Company;
let jobs: JobRunner;
let mailbox: ReturnType<typeof sandboxMailbox>;

beforeAll(async () => {
  api = await startApiHarness();
  jobs = await openJobRunner(api);
  company = await api.company({ certificate: false });
  mailbox = sandboxMailbox(api.sandboxUrl);
});
afterAll(async () => {
  await jobs.close();
  await api.close();
});

const TOKEN = 'secreto-de-un-solo-uso-9f3a';
let addresses = 0;
const newAddress = (local = 'ana') => `${local}+${++addresses}@ejemplo.test`;
const ctx = () => ({
  services: api.opened.services,
  actor: { kind: 'system', id: 'test' } as const,
  clock: () => new Date(),
});

async function verification(to: string, changes: Partial<EmailRequest<'verify_email'>> = {}): Promise<string> {
  const data = { name: 'Ana', url: `https://kita.test/confirmar/${TOKEN}`, valid_hours: 24 };
  return send({ template: 'verify_email', to: { address: to, name: 'Ana' }, language: 'es', data, ...changes });
}

function send<N extends TemplateName>(request: EmailRequest<N>): Promise<string> {
  return api.opened.db.withSystem((tx) => sendEmail(tx, ctx(), request));
}

async function row(id: string): Promise<Record<string, unknown>> {
  const [found] = await adminQuery(api.database.adminUrl, `select * from app.messages where id = '${id}'`);
  return found ?? {};
}

/** The message after as many runs as it takes. */
async function settled(id: string): Promise<Record<string, unknown>> {
  for (let runs = 0; runs < 5; runs++) {
    const waits = await jobs.run('notifications.send_account_message', { messageId: id }).then(
      () => false,
      (error: unknown) => error instanceof MessageWaits,
    );
    if (!waits) return row(id);
  }
  throw new Error('the message was not settled');
}

async function fault(script: string, times = 1): Promise<void> {
  await fetch(`${api.sandboxUrl}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ script, times, match: { operation: 'mail' } }),
  });
}

describe('a mail about a person', () => {
  it('arrives with its link, in both forms, from Kita', async () => {
    const to = newAddress();
    await settled(await verification(to));
    const mail = await mailbox.waitForMail({ to });
    expect(linkIn(mail, '/confirmar/')).toBe(`https://kita.test/confirmar/${TOKEN}`);
    expect(mail.html).toContain(`href="https://kita.test/confirmar/${TOKEN}"`);
    expect(mail).toMatchObject({ subject: 'Confirma tu correo en Kita', from: '"Kita" <avisos@kita.test>' });
    expect(mail.html).not.toContain('PRUEBAS');
  });

  it('is not sent when the transaction that asked for it fails', async () => {
    const to = newAddress();
    const failing = api.opened.db.withSystem(async (tx) => {
      await sendEmail(tx, ctx(), {
        template: 'verify_email',
        to: { address: to },
        language: 'es',
        data: { name: 'Ana', url: 'https://kita.test/x', valid_hours: 1 },
      });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await adminQuery(api.database.adminUrl, `select 1 from app.messages where recipient = '${to}'`)).toEqual([]);
  });

  it('leaves the transaction in the tenant it was in', async () => {
    const tenantId = decodeId('ten', company.testTenant) ?? '';
    const after = await api.opened.db.withTenant(tenantId, async (tx) => {
      await sendEmail(tx, ctx(), {
        template: 'verify_email',
        to: { address: newAddress() },
        language: 'en',
        data: { name: 'Ana', url: 'https://kita.test/x', valid_hours: 1 },
      });
      const { rows } = await tx.execute<{ id: string }>(`select id from app.tenants`);
      return rows.map(({ id }) => id);
    });
    expect(after).toEqual([tenantId]);
  });

  it('keeps its secret encrypted until it is sent, out of the job, and erases it then', async () => {
    const to = newAddress();
    const id = await verification(to);
    const everything = `select (select jsonb_agg(to_jsonb(m)) from app.messages m)::text
      || coalesce((select jsonb_agg(to_jsonb(c)) from app.message_contents c)::text, '')
      || (select jsonb_agg(to_jsonb(j)) from pgboss.job j)::text as all`;
    const [before] = await adminQuery(api.database.adminUrl, everything);
    await settled(id);
    const [after] = await adminQuery(api.database.adminUrl, everything);
    for (const dump of [before, after]) {
      for (const text of [TOKEN, Buffer.from(TOKEN).toString('hex'), Buffer.from(TOKEN).toString('base64')])
        expect(String(dump?.['all'])).not.toContain(text);
    }
    const left = await adminQuery(
      api.database.adminUrl,
      `select 1 from app.message_contents where message_id = '${id}'`,
    );
    expect(left).toEqual([]);
  });

  it('is one, however often the same effect asks for it', async () => {
    const to = newAddress();
    const ids = await Promise.all(Array.from({ length: 5 }, () => verification(to, { once: `verify:${to}` })));
    expect(new Set(ids).size).toBe(1);
    await settled(ids[0] ?? '');
    expect(await mailbox.list({ to })).toHaveLength(1);
  });

  it('belongs to the installation: no company sees it', async () => {
    const id = await verification(newAddress());
    expect(await row(id)).toMatchObject({ tenant_id: INSTALLATION_CHAIN });
    const seen = await api.opened.db.withTenant(decodeId('ten', company.testTenant) ?? '', (tx) =>
      tx.execute(`select 1 from app.messages where id = '${id}'`),
    );
    expect(seen.rows).toEqual([]);
  });
});

describe('a lost answer', () => {
  it.each(['stamp-then-reset', 'stamp-then-cut-body', '502-after-stamp'])(
    '(%s) is asked for, and the mail is not sent again',
    async (script) => {
      const to = newAddress();
      await fault(script);
      const id = await verification(to);
      expect(await settled(id)).toMatchObject({ state: 'sent', lost_answers: 1 });
      expect(await mailbox.list({ to })).toHaveLength(1);
    },
  );
});

describe('an address that cannot be reached', () => {
  it('is suppressed when the provider refuses it, and not tried again', async () => {
    const to = newAddress('inactivo');
    expect(await settled(await verification(to))).toMatchObject({ state: 'suppressed', error_code: 'postmark_406' });
    expect(await settled(await verification(to))).toMatchObject({
      state: 'suppressed',
      error_code: 'provider_refused',
    });
  });

  it.each(['ana', 'ana@', 'ana@localhost', 'ana@ejemplo.mx\r\nBcc: otro@ejemplo.mx', '"a b"@ejemplo.mx', ''])(
    'is refused before anything is written: %j',
    async (address) => {
      await expect(verification(address)).rejects.toThrow('needs an e-mail address');
    },
  );
});
