import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { CompanyFigures, CompanyRow, MemberRow } from './companies.repository.ts';
import type { operatorTenantDetailSchema } from './companies.schemas.ts';

export function presentCompanyRow(row: CompanyRow) {
  return {
    object: 'operator_tenant' as const,
    id: encodeId('ten', row.id),
    twin: encodeId('ten', row.twin_id),
    livemode: row.mode === 'live',
    rfc: row.rfc,
    legal_name: row.legal_name,
    trade_name: row.trade_name,
    status: row.status,
    status_reason: row.status_reason,
    is_stopped_by_operator: row.status_by?.startsWith('operator:') ?? false,
    status_since: row.status_at,
    created_at: row.created_at,
    invoices_this_month: row.invoices_this_month,
    last_invoice_at: row.last_invoice_at,
  };
}

export function presentCompanyDetail(
  row: CompanyRow,
  members: readonly MemberRow[],
  figures: CompanyFigures,
  states: Readonly<Record<string, number>>,
): z.infer<typeof operatorTenantDetailSchema> {
  return {
    ...presentCompanyRow(row),
    members: members.map(({ user_id, name, email, role, has_two_factor, is_operator, since }) => ({
      id: encodeId('usr', user_id),
      name,
      email,
      role,
      has_two_factor,
      is_operator,
      since,
    })),
    invoices_by_state: { ...states },
    api_keys: figures.api_keys,
    certificate_valid_to: figures.certificate_valid_to,
    last_activity_at: figures.last_activity_at,
  };
}
