import { waitFor } from '@kita/testing';
import pg from 'pg';

import { PERMISSIONS } from '../../../platform/auth/index.ts';
import type { Context } from '../../../platform/context/index.ts';
import { decodeId } from '../../../platform/ids/index.ts';
import { createLogger } from '../../../platform/observability/index.ts';
import { startApiHarness } from '../../../test-support/api-harness.ts';
import type { ApiHarness } from '../../../test-support/api-harness.ts';
import { invoiceBody } from '../../../test-support/company.ts';
import type { Company } from '../../../test-support/company.ts';
import { savePacAccount } from '../../pac-accounts/save-pac-account.ts';
import { advanceInvoice } from '../advance-invoice.ts';
import { createInvoice } from '../create-invoice.ts';
import { createInvoiceBody } from '../invoice-input.schemas.ts';
import type { InvoiceState } from '../invoices.states.ts';
import { sandboxTruth } from './sandbox-truth.ts';
import type { SandboxTruth } from './sandbox-truth.ts';

/** Short enough that nobody waits, in the proportions of production. */
const SMALL_TIMES = {
  KITA_PAC_TIMEOUT_MS: '600',
  KITA_LEASE_MARGIN_MS: '200',
  KITA_RECOVERY_GRACE_MS: '100',
  KITA_STAMP_DEADLINE_MS: '5000',
};

export interface AttemptView {
  readonly kind: 'send' | 'recover';
  readonly state: string;
  readonly errorCode: string | null;
  readonly generation: number;
}

export interface InvoiceView {
  readonly state: InvoiceState;
  readonly uuid: string | null;
  readonly folio: string | null;
  readonly generation: number;
  readonly dueAt: Date | null;
  readonly recoveryStep: number;
  readonly version: number;
}

/** A merchant with a PAC account of its own, so that failures of one test do not open the circuit of the next. */
export interface Merchant extends Company {
  readonly ctx: Context;
  /** User of its PAC account; the password is "secreto". */
  readonly pacUser: string;
  /** A sealed invoice that nobody has tried to stamp yet. Answers its database id. */
  sealed(): Promise<string>;
  /** Issues over HTTP; the answer's body with the database id. */
  issue(changes?: Record<string, unknown>): Promise<{ status: number; id: string; wireId: string; state: string }>;
  /** One step of the job, as if its moment had come. */
  step(id: string): Promise<InvoiceView>;
  /** Steps until the invoice is in this state. */
  reach(id: string, state: InvoiceState): Promise<InvoiceView>;
}

export interface MerchantOptions {
  /** Stamps the account has; no limit unless given. */
  readonly stamps?: number;
  readonly other?: boolean;
}

export interface StampingKit {
  readonly api: ApiHarness;
  readonly sandbox: SandboxTruth;
  /** The file's company with a new PAC account, or another company. */
  merchant(options?: MerchantOptions): Promise<Merchant>;
  view(id: string): Promise<InvoiceView>;
  attempts(id: string): Promise<AttemptView[]>;
  /** What the PAC holds of an invoice, over all its generations. */
  held(id: string): Promise<{ uuids: string[]; sends: number }>;
  /** As the database's owner: to break things, or to look past row-level security. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function startStampingKit(
  env: Readonly<Record<string, string>> = {},
  harness: { readonly worker?: boolean } = {},
): Promise<StampingKit> {
  const api = await startApiHarness({ ...harness, env: { ...SMALL_TIMES, ...env } });
  const admin = new pg.Pool({ connectionString: api.database.adminUrl, max: 2 });
  admin.on('error', () => {});
  const sandbox = sandboxTruth(api.config.KITA_SANDBOX_URL);
  const sql: StampingKit['sql'] = async (text, values) => (await admin.query(text, values)).rows;
  const company = await api.company();
  const view: StampingKit['view'] = async (id) => {
    const { rows } = await admin.query<InvoiceView>(
      `select state, uuid, folio, generation, due_at as "dueAt", recovery_step as "recoveryStep", version from app.invoices where id = $1`,
      [id],
    );
    const [row] = rows;
    if (!row) throw new Error('no such invoice');
    return row;
  };
  return {
    api,
    sandbox,
    sql,
    view,
    async attempts(id) {
      const { rows } = await admin.query<AttemptView>(
        `select kind, state, error_code as "errorCode", generation from app.stamp_attempts
          where invoice_id = $1 order by started_at, id`,
        [id],
      );
      return rows;
    },
    async held(id) {
      const rows = await sql('select sha256 from app.invoice_sealed where invoice_id = $1', [id]);
      return sandbox.held(rows.map((row) => String(row['sha256'])));
    },
    merchant: async (options = {}) =>
      openMerchant({ api, sandbox, view, company: options.other ? await api.company() : company }, options),
    async close() {
      await admin.end();
      await api.close();
    },
  };
}

let accounts = 0;

async function openMerchant(
  { api, sandbox, view, company }: Pick<StampingKit, 'api' | 'sandbox' | 'view'> & { company: Company },
  options: MerchantOptions,
): Promise<Merchant> {
  const ctx = contextOf(api, company);
  const credentials = { user: `comercio${++accounts}@kita.test`, password: 'secreto' };
  await sandbox.post('/accounts', { ...credentials, stamps: options.stamps ?? null });
  await savePacAccount(ctx, { provider: 'sw-sapien', environment: 'sandbox', credentials });
  const step: Merchant['step'] = async (id) => {
    await advanceInvoice(ctx, id, (await view(id)).version);
    return view(id);
  };
  return {
    ...company,
    ctx,
    pacUser: credentials.user,
    step,
    async sealed() {
      const { id } = await createInvoice(ctx, createInvoiceBody.parse(invoiceBody()));
      return id;
    },
    async issue(changes) {
      const response = await company.call('POST', '/v1/invoices', invoiceBody(changes));
      const body = response.json<{ id: string; state: string }>();
      return { status: response.statusCode, id: decodeId('inv', body.id) ?? '', wireId: body.id, state: body.state };
    },
    reach: (id, state) =>
      waitFor(
        async () => {
          const found = await step(id);
          return found.state === state && found;
        },
        { timeoutMs: 20_000, what: `invoice ${state}` },
      ),
  };
}

/** As a job of this tenant has it. */
function contextOf(api: ApiHarness, company: Company): Context {
  const tenantId = decodeId('ten', company.testTenant);
  if (tenantId === undefined) throw new Error('the company has no tenant id');
  return {
    tenantId,
    livemode: false,
    actor: { kind: 'system', id: 'job:test' },
    permissions: new Set(PERMISSIONS),
    requestId: 'test',
    log: createLogger({ level: 'silent', service: 'test' }),
    clock: () => new Date(),
    db: api.opened.db,
    services: api.opened.services,
  };
}
