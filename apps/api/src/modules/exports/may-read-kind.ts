import type { Permission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { PermissionDenied } from '../../platform/errors/index.ts';
import type { ExportRequest } from './exports.schemas.ts';

const NEEDS: Readonly<Record<ExportRequest['kind'], Permission>> = {
  invoice_files: 'invoices:read',
  invoice_list: 'invoices:read',
  customer_list: 'customers:read',
  tenant_data: 'tenant:export',
  product_list: 'products:read',
};

/** Who asks for a file or takes one must be allowed to read what is in it. @throws `permission_denied` */
export function assertMayRead(ctx: Context, kind: ExportRequest['kind']): void {
  if (!ctx.permissions.has(NEEDS[kind])) throw PermissionDenied();
}
