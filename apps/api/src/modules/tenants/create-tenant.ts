import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { enterTenant, visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { requireFlag } from '../../platform/flags/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { checkCompany } from './check-company.ts';
import { CompanyInvalid } from './tenants.errors.ts';
import { tenantEvents } from './tenants.events.ts';
import { presentCompany } from './tenants.presenter.ts';
import { insertTenant } from './tenants.repository.ts';
import type { TenantRow } from './tenants.repository.ts';
import type { createTenantBody } from './tenants.schemas.ts';

export type TenantContext = SystemContext & { readonly user: UserPrincipal };

/** Work of other modules in the transaction a tenant is born in: its owner, its first series, its sandbox PAC account. */
export type TenantBorn = (tx: Tx, tenant: TenantRow, ctx: TenantContext) => Promise<void>;

export interface TenantPair {
  readonly live: TenantRow;
  readonly test: TenantRow;
}

/**
 * Makes a company twice, live and test, with the user as owner of both: both or neither, in one transaction that enters
 * one tenant after the other.
 * @throws `company_invalid`, `feature_off`
 */
export async function createTenant(
  ctx: TenantContext,
  input: z.infer<typeof createTenantBody>,
  born: readonly TenantBorn[],
  complete?: (tx: Tx, pair: TenantPair) => Promise<void>,
): Promise<TenantPair> {
  await requireFlag(ctx, 'company_creation');
  const company = { rfc: input.rfc, regimenFiscal: input.regimen_fiscal, postalCode: input.postal_code };
  const problems = checkCompany(company, ctx.clock().toISOString().slice(0, 10));
  if (problems.length > 0) throw CompanyInvalid({ items: problems });
  const ids = { live: newUuid(), test: newUuid() };
  return ctx.db.withTenant(ids.test, async (tx) => {
    const test = await makeOne(tx, ctx, input, 'test', ids, born);
    await enterTenant(tx, ids.live);
    const live = await makeOne(tx, ctx, input, 'live', ids, born);
    const pair = { live, test };
    // The person's Idempotency-Key stands under their own id: what was made and that it was made are one transaction.
    if (complete) await visitTenant(tx, ctx.user.userId, () => complete(tx, pair));
    return pair;
  });
}

async function makeOne(
  tx: Tx,
  ctx: TenantContext,
  input: z.infer<typeof createTenantBody>,
  mode: 'live' | 'test',
  ids: { live: string; test: string },
  born: readonly TenantBorn[],
): Promise<TenantRow> {
  const id = ids[mode];
  const tenant = await insertTenant(tx, {
    id,
    mode,
    twinId: mode === 'live' ? ids.test : ids.live,
    rfc: input.rfc,
    legalName: input.legal_name,
    regimenFiscal: input.regimen_fiscal,
    postalCode: input.postal_code,
    tradeName: input.trade_name,
    email: input.email,
    phone: input.phone,
    website: input.website,
    brandColor: input.brand_color,
    pdfNotes: input.pdf_notes,
    pdfPageSize: input.pdf_page_size,
  });
  for (const hook of born) await hook(tx, tenant, ctx);
  await audit(
    tx,
    { tenantId: id, actor: ctx.actor },
    { action: 'tenant.created', object: encodeId('ten', id), data: { mode, rfc: input.rfc } },
  );
  const event = { ...ctx, tenantId: id, livemode: mode === 'live' };
  await tenantEvents.publish(tx, event, 'tenant.created', presentCompany(tenant));
  return tenant;
}
