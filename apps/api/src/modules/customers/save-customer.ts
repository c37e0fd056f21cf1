import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Changes } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { checkCustomer } from './check-customer.ts';
import { reachedAt } from './customer-phone.ts';
import { CustomerErased, CustomerExternalIdTaken, CustomerInvalid } from './customers.errors.ts';
import { customerEvents } from './customers.events.ts';
import { presentCustomer } from './customers.presenter.ts';
import { findCustomer, insertCustomer, updateCustomerRow } from './customers.repository.ts';
import type { CustomerRow } from './customers.repository.ts';
import type { createCustomerBody, updateCustomerBody } from './customers.schemas.ts';

/** What a person may have erased: the chain keeps it only masked. */
const CONTACT = ['email', 'phone', 'external_id', 'metadata'];

type Values = Pick<CustomerRow, 'rfc' | 'legalName' | 'regimenFiscal' | 'postalCode' | 'usoCfdi'>;

/** Makes a customer. @throws `customer_invalid`, `customer_external_id_taken` */
export async function createCustomer(ctx: Context, input: z.infer<typeof createCustomerBody>): Promise<CustomerRow> {
  const id = newUuid();
  const row = {
    tenantId: ctx.tenantId,
    id,
    rfc: input.rfc,
    legalName: input.legal_name,
    regimenFiscal: input.regimen_fiscal,
    postalCode: input.postal_code,
    residenciaFiscal: input.residencia_fiscal ?? null,
    numRegIdTrib: input.num_reg_id_trib ?? null,
    usoCfdi: input.uso_cfdi ?? null,
    email: input.email ?? null,
    sendByEmail: input.send_by_email ?? 'inherit',
    sendByWhatsapp: input.send_by_whatsapp ?? 'inherit',
    ...reachedAt(input, undefined, ctx.clock()),
    externalId: input.external_id ?? null,
    metadata: input.metadata ?? {},
  };
  assertValid(ctx, row);
  return withExternalId(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const inserted = await insertCustomer(tx, row);
      await audit(tx, ctx, {
        action: 'customer.created',
        object: encodeId('cus', id),
        changes: changed(ctx, undefined, inserted),
      });
      await customerEvents.publish(tx, ctx, 'customer.created', presentCustomer(inserted, ctx.livemode));
      return inserted;
    }),
  );
}

/** Changes a customer; documents already made keep what they said. @throws as `createCustomer`, `not_found`, `customer_erased` */
export async function updateCustomer(
  ctx: Context,
  wireId: string,
  input: z.infer<typeof updateCustomerBody>,
): Promise<CustomerRow> {
  const id = decodeId('cus', wireId);
  if (id === undefined) throw NotFound();
  return withExternalId(() =>
    ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const before = await findCustomer(tx, ctx.tenantId, id);
      if (!before) throw NotFound();
      if (before.erasedAt !== null) throw CustomerErased();
      const set = { ...changes(input), ...reachedAt(input, before, ctx.clock()) };
      assertValid(ctx, { ...before, ...set });
      const after = await updateCustomerRow(tx, ctx.tenantId, id, set);
      if (!after) throw NotFound();
      await audit(tx, ctx, { action: 'customer.updated', object: wireId, changes: changed(ctx, before, after) });
      await customerEvents.publish(tx, ctx, 'customer.updated', presentCustomer(after, ctx.livemode));
      return after;
    }),
  );
}

/** Takes a customer out of lists; its documents and links stay. */
export async function archiveCustomer(ctx: Context, wireId: string): Promise<CustomerRow> {
  const id = decodeId('cus', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateCustomerRow(tx, ctx.tenantId, id, { archivedAt: ctx.clock() });
    if (!row) throw NotFound();
    await audit(tx, ctx, { action: 'customer.archived', object: wireId });
    await customerEvents.publish(tx, ctx, 'customer.archived', presentCustomer(row, ctx.livemode));
    return row;
  });
}

function changed(ctx: Context, before: CustomerRow | undefined, after: CustomerRow): Changes {
  const was = before && presentCustomer(before, ctx.livemode);
  return changesOf(was, presentCustomer(after, ctx.livemode), { masked: CONTACT });
}

/** Only what the request named; `undefined` members would overwrite nothing, `null` ones clear. */
function changes(input: z.infer<typeof updateCustomerBody>): Partial<CustomerRow> {
  const set = {
    rfc: input.rfc,
    legalName: input.legal_name,
    regimenFiscal: input.regimen_fiscal,
    postalCode: input.postal_code,
    residenciaFiscal: input.residencia_fiscal,
    numRegIdTrib: input.num_reg_id_trib,
    usoCfdi: input.uso_cfdi,
    email: input.email,
    sendByEmail: input.send_by_email,
    sendByWhatsapp: input.send_by_whatsapp,
    externalId: input.external_id,
    metadata: input.metadata,
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

function assertValid(ctx: Context, values: Values): void {
  const problems = checkCustomer(values, ctx.clock().toISOString().slice(0, 10));
  if (problems.length > 0) throw CustomerInvalid({ items: problems });
}

async function withExternalId<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'customers_external_id_key')) throw CustomerExternalIdTaken();
    throw error;
  }
}
