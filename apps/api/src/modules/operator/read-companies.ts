import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { asOperator, noteInCompany } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { presentCompanyDetail, presentCompanyRow } from './companies.presenter.ts';
import {
  companyFigures,
  findCompanies,
  findCompany,
  invoiceStates,
  listCompanyMembers,
} from './companies.repository.ts';
import type { CompanyRow } from './companies.repository.ts';
import type { listCompaniesQuery } from './companies.schemas.ts';

const LIST = 'operator_tenants';

/** Companies by name, RFC or id, newest first. What was looked through stands in the installation's audit log. */
export async function readCompanies(ctx: OperatorContext, query: z.infer<typeof listCompaniesQuery>) {
  const { q, mode, status, limit, cursor } = query;
  const id = q === undefined ? undefined : decodeId('ten', q);
  const before = cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, cursor);
  const filters = { id, words: id === undefined ? q : undefined, mode, status, before, limit: limit + 1 };
  const rows = await asOperator(ctx, async (tx) => {
    const found = await findCompanies(tx, { ...filters, monthStart: monthStart(ctx) });
    const shown = found.slice(0, limit).map((row) => encodeId('ten', row.id));
    await auditInstallation(tx, ctx, { action: 'operator.companies_listed', object: '', data: { shown } });
    return found;
  });
  return page({
    rows,
    limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.created_at, id: row.id }),
    present: presentCompanyRow,
  });
}

/** A company with its people and its state; its own audit log tells it was looked at. @throws `not_found` */
export function readCompany(ctx: OperatorContext, wireId: string) {
  return asOperator(ctx, async (tx) => {
    const row = await requireCompany(tx, ctx, wireId);
    const companyId = row.mode === 'live' ? row.id : row.twin_id;
    const members = await visitTenant(tx, companyId, () => listCompanyMembers(tx, companyId));
    const [figures, states] = await visitTenant(tx, row.id, async () => {
      return [await companyFigures(tx, row.id), await invoiceStates(tx, row.id)] as const;
    });
    await auditInstallation(tx, ctx, { action: 'operator.company_read', object: wireId });
    await noteInCompany(tx, ctx, row.id, { action: 'tenant.read_by_operator', object: wireId });
    return presentCompanyDetail(row, members, figures, states);
  });
}

/** @throws `not_found` */
export async function requireCompany(tx: Tx, ctx: OperatorContext, wireId: string): Promise<CompanyRow> {
  const id = decodeId('ten', wireId);
  const row = id === undefined ? undefined : await findCompany(tx, id, monthStart(ctx));
  if (!row) throw NotFound();
  return row;
}

/** The first instant of this month in Mexico City. */
function monthStart(ctx: OperatorContext): Date {
  return new Date(`${todayInMexico(ctx.clock()).slice(0, 7)}-01T00:00:00-06:00`);
}
