import { defineError } from '../../platform/errors/index.ts';

export const TenantStateConflict = defineError({
  code: 'tenant_state_conflict',
  status: 409,
  title: { es: 'La empresa no está en ese estado', en: 'The company is not in that state' },
  detail: {
    es: 'Lee su estado en GET /v1/tenant: solo se suspende lo activo, y solo se reactiva lo suspendido o cerrado.',
    en: 'Read its status in GET /v1/tenant: only an active company is suspended, only a stopped one resumed.',
  },
});

export const ClosureNotConfirmed = defineError({
  code: 'closure_not_confirmed',
  status: 422,
  title: { es: 'El RFC no coincide', en: 'The RFC does not match' },
  detail: {
    es: 'Para cerrar la empresa escribe su RFC tal como aparece en Ajustes.',
    en: 'To close the company write its RFC exactly as Settings shows it.',
  },
});

export const ReopeningOver = defineError({
  code: 'reopening_over',
  status: 409,
  title: { es: 'Ya pasaron los 30 días para reabrirla', en: 'The 30 days to reopen it are over' },
  detail: {
    es: 'Sus documentos siguen disponibles para descargar. Escríbenos si necesitas volver a facturar con ella.',
    en: 'Its documents can still be downloaded. Write to us if you need to invoice with it again.',
  },
});

export const SuspendedByOperator = defineError({
  code: 'suspended_by_operator',
  status: 403,
  title: { es: 'La suspendió Kita', en: 'Kita suspended it' },
  detail: {
    es: 'El motivo está en status_reason. Escríbenos para resolverlo y reactivarla.',
    en: 'The reason is in status_reason. Write to us to settle it and resume.',
  },
});
