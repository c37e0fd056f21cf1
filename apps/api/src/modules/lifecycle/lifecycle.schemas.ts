import { z } from 'zod';

const reason = z
  .string()
  .trim()
  .min(3)
  .max(300)
  .meta({ examples: ['Cambio de contador: nadie factura hasta el lunes'] });

export const suspendTenantBody = z
  .strictObject({ reason: reason.describe('Shown to everybody who works in the company.') })
  .meta({ id: 'SuspendTenant' });

export const closeTenantBody = z
  .strictObject({
    rfc: z.string().trim().max(13).describe('RFC of the company, written out as a confirmation.'),
    reason: reason.describe('Kept with the company and in its audit log.'),
  })
  .meta({ id: 'CloseTenant' });
