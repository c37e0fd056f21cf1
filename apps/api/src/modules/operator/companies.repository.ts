import { sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';

export interface CompanyFilters {
  readonly words?: string | undefined;
  readonly id?: string | undefined;
  readonly mode?: 'live' | 'test' | undefined;
  readonly status?: string | undefined;
  readonly monthStart: Date;
  readonly before?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

export interface CompanyRow extends Record<string, unknown> {
  readonly id: string;
  readonly twin_id: string;
  readonly mode: 'live' | 'test';
  readonly rfc: string;
  readonly legal_name: string;
  readonly trade_name: string | null;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly status_reason: string | null;
  readonly status_by: string | null;
  readonly status_at: string | null;
  readonly created_at: string;
  readonly invoices_this_month: number;
  readonly last_invoice_at: string | null;
}

/** Companies of all owners, newest first. Answers in an operator's transaction only. */
export async function findCompanies(tx: Tx, filters: CompanyFilters): Promise<readonly CompanyRow[]> {
  const { words, id, mode, status, monthStart, before, limit } = filters;
  const escaped = words?.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const { rows } = await tx.execute<CompanyRow>(sql`
    select id, twin_id, mode, rfc, legal_name, trade_name, status, status_reason, status_by, ${instant('status_at')},
           ${instant('created_at')}, invoices_this_month, ${instant('last_invoice_at')}
      from app.operator_tenants(${escaped ?? null}, ${id ?? null}::uuid, ${mode ?? null}, ${status ?? null},
        ${monthStart.toISOString()}::timestamptz, ${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid, ${limit})`);
  return rows;
}

/** One company in one mode; `undefined` when there is none. */
export async function findCompany(tx: Tx, id: string, monthStart: Date): Promise<CompanyRow | undefined> {
  const [row] = await findCompanies(tx, { id, monthStart, limit: 1 });
  return row;
}

export interface MemberRow extends Record<string, unknown> {
  readonly user_id: string;
  readonly role: string;
  readonly since: string;
  readonly name: string;
  readonly email: string;
  readonly has_two_factor: boolean;
  readonly is_operator: boolean;
}

/** People of a company. The transaction stands in its live tenant. */
export async function listCompanyMembers(tx: Tx, companyId: string): Promise<readonly MemberRow[]> {
  const { rows } = await tx.execute<MemberRow>(sql`
    select m.user_id, m.role, to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
           u.name, u.email_display as email, u.two_factor_at is not null as has_two_factor, u.is_operator
      from app.tenant_members m join app.users u on u.id = m.user_id
     where m.tenant_id = ${companyId} order by m.created_at, m.user_id limit 200`);
  return rows;
}

export interface CompanyFigures extends Record<string, unknown> {
  readonly api_keys: number;
  readonly certificate_valid_to: string | null;
  readonly last_activity_at: string | null;
}

/** What tells whether a company is alive. The transaction stands in the tenant. */
export async function companyFigures(tx: Tx, tenantId: string): Promise<CompanyFigures> {
  const { rows } = await tx.execute<CompanyFigures>(sql`
    select (select count(*)::int from app.api_keys k where k.tenant_id = ${tenantId} and k.revoked_at is null
              and (k.expires_at is null or k.expires_at > now())) as api_keys,
           (select ${instant('max(c.valid_to)', '')} from app.certificates c
             where c.tenant_id = ${tenantId} and c.state = 'active') as certificate_valid_to,
           (select ${instant('max(l.at)', '')} from audit.log l where l.tenant_id = ${tenantId}) as last_activity_at`);
  const [row] = rows;
  if (!row) throw new Error('a select without from answers one row');
  return row;
}

export async function invoiceStates(tx: Tx, tenantId: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await tx.execute<{ state: string; invoices: number }>(sql`
    select state, count(*)::int as invoices from app.invoices
     where tenant_id = ${tenantId} and state in ('draft', 'sealed', 'sending', 'rejected', 'unknown', 'needs_attention')
       and hidden_at is null group by state`);
  return Object.fromEntries(rows.map(({ state, invoices }) => [state, invoices]));
}

/** A column as ISO text with microseconds: what cursors and the wire carry. */
function instant(column: string, alias = column) {
  const text = `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return sql.raw(alias === '' ? text : `${text} as ${alias}`);
}
