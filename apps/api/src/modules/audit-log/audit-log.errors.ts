import { defineError } from '../../platform/errors/index.ts';

export const AuditExportTooLarge = defineError({
  code: 'audit_export_too_large',
  status: 422,
  title: { es: 'La bitácora pedida es demasiado larga', en: 'That much of the audit log is too long' },
  detail: {
    es: 'Un archivo lleva hasta 20,000 movimientos. Acorta las fechas con from y to, y descarga varios.',
    en: 'A file holds up to 20,000 entries. Narrow the dates with from and to, and download several.',
  },
});
