import { defineError } from './kita-error.ts';

/** Failures any operation can answer. Each has a page in `docs/errors/`. */

export const InternalError = defineError({
  code: 'internal_error',
  status: 500,
  title: { es: 'Error interno', en: 'Internal error' },
  detail: {
    es: 'Algo falló de nuestro lado y ya quedó registrado. Repite la petición con la misma Idempotency-Key; si continúa, escríbenos con el identificador de la petición.',
    en: 'Something failed on our side and was recorded. Repeat the request with the same Idempotency-Key; if it continues, write to us with the request id.',
  },
});

export const ServiceUnavailable = defineError({
  code: 'service_unavailable',
  status: 503,
  title: { es: 'Servicio no disponible por un momento', en: 'Service unavailable for a moment' },
  detail: {
    es: 'La petición no se ejecutó. Repítela en unos segundos con la misma Idempotency-Key.',
    en: 'The request was not executed. Repeat it in a few seconds with the same Idempotency-Key.',
  },
});

export const ValidationFailed = defineError({
  code: 'validation_failed',
  status: 400,
  title: { es: 'La petición no tiene la forma esperada', en: 'The request does not have the expected shape' },
  detail: {
    es: 'Corrige los campos señalados en errors y vuelve a enviarla.',
    en: 'Correct the fields listed in errors and send it again.',
  },
});

export const MalformedRequest = defineError({
  code: 'malformed_request',
  status: 400,
  title: { es: 'No se pudo leer la petición', en: 'The request could not be read' },
  detail: {
    es: 'El cuerpo debe ser JSON válido en UTF-8 con Content-Type application/json.',
    en: 'The body must be valid UTF-8 JSON with Content-Type application/json.',
  },
});

export const PayloadTooLarge = defineError({
  code: 'payload_too_large',
  status: 413,
  title: { es: 'El cuerpo es demasiado grande', en: 'The body is too large' },
  detail: {
    es: 'Reduce el tamaño del cuerpo o divide la operación en varias peticiones.',
    en: 'Reduce the body or split the operation into several requests.',
  },
});

export const HeadersTooLarge = defineError({
  code: 'headers_too_large',
  status: 431,
  title: { es: 'Los encabezados son demasiado grandes', en: 'The headers are too large' },
  detail: {
    es: 'Dirección y encabezados juntos pueden tener hasta 16 kB. Quita cookies o parámetros que no hagan falta.',
    en: 'Address and headers together may have up to 16 kB. Remove cookies or parameters that are not needed.',
  },
});

export const RequestTimedOut = defineError({
  code: 'request_timed_out',
  status: 408,
  title: { es: 'La petición no llegó completa a tiempo', en: 'The request did not arrive in time' },
  detail: {
    es: 'Nada se ejecutó. Repítela; si envías archivos, revisa tu conexión.',
    en: 'Nothing was executed. Repeat it; if you send files, check your connection.',
  },
});

export const UnsupportedMediaType = defineError({
  code: 'unsupported_media_type',
  status: 415,
  title: { es: 'Tipo de contenido no aceptado', en: 'Content type not accepted' },
  detail: {
    es: 'Envía el cuerpo con Content-Type: application/json.',
    en: 'Send the body with Content-Type: application/json.',
  },
});

export const Unauthenticated = defineError({
  code: 'unauthenticated',
  status: 401,
  title: { es: 'Falta identificarse', en: 'Authentication required' },
  detail: {
    es: 'Envía una llave de API vigente en Authorization: Bearer kt_… o inicia sesión.',
    en: 'Send a valid API key in Authorization: Bearer kt_… or sign in.',
  },
});

export const PermissionDenied = defineError({
  code: 'permission_denied',
  status: 403,
  title: { es: 'Sin permiso para esta operación', en: 'Not permitted' },
  detail: {
    es: 'Tu rol o tu llave no incluye el permiso necesario. Pídelo a quien administra la cuenta.',
    en: 'Your role or key lacks the permission needed. Ask whoever administers the account.',
  },
});

export const AddressNotAllowed = defineError({
  code: 'address_not_allowed',
  status: 403,
  title: { es: 'La llave no se puede usar desde esta dirección', en: 'The key may not be used from this address' },
  detail: {
    es: 'La llave solo funciona desde las redes de su lista (allowed_ips). Agrega la tuya, que está en ip, o llama desde tu servidor.',
    en: 'The key only works from the networks of its list (allowed_ips). Add yours, given in ip, or call from your server.',
  },
});

export const StepUpRequired = defineError({
  code: 'step_up_required',
  status: 403,
  title: { es: 'Confirma que eres tú', en: 'Confirm it is you' },
  detail: {
    es: 'Esta acción pide haber confirmado tu identidad en los últimos 5 minutos. Confírmala con POST /v1/user/step-up y repite.',
    en: 'This action asks that you confirmed who you are within the last 5 minutes. Do it with POST /v1/user/step-up and repeat.',
  },
});

export const TwoFactorRequired = defineError({
  code: 'two_factor_required',
  status: 403,
  title: { es: 'Falta la verificación en dos pasos', en: 'Two-step verification required' },
  detail: {
    es: 'Quien opera la instalación trabaja con verificación en dos pasos. Actívala en tu cuenta y vuelve a entrar.',
    en: 'Whoever operates the installation works with two-step verification. Turn it on in your account and sign in again.',
  },
});

export const ImpersonationReadOnly = defineError({
  code: 'impersonation_read_only',
  status: 403,
  title: { es: 'En una visita solo se lee', en: 'A visit only reads' },
  detail: {
    es: 'Estás viendo la empresa como otra persona: nada se puede cambiar, ni abrir lo que es solo suyo. Termina la visita para seguir.',
    en: 'You are seeing the company as somebody else: nothing can be changed, nor what is theirs alone be opened. End the visit to go on.',
  },
});

export const ImpersonationEnded = defineError({
  code: 'impersonation_ended',
  status: 403,
  title: { es: 'La visita terminó', en: 'The visit is over' },
  detail: {
    es: 'Su tiempo se acabó. Ciérrala con DELETE /v1/user/impersonation y, si hace falta, abre otra con su motivo.',
    en: 'Its time is over. Close it with DELETE /v1/user/impersonation and, if needed, open another one with its reason.',
  },
});

export const TenantSuspended = defineError({
  code: 'tenant_suspended',
  status: 403,
  title: { es: 'La empresa está suspendida', en: 'The company is suspended' },
  detail: {
    es: 'Todo se puede ver y descargar, nada cambiar. Un dueño puede reactivarla en Ajustes, salvo que la haya suspendido Kita.',
    en: 'Everything can be seen and downloaded, nothing changed. An owner can resume it in Settings, unless Kita suspended it.',
  },
});

export const TenantClosed = defineError({
  code: 'tenant_closed',
  status: 403,
  title: { es: 'La empresa está cerrada', en: 'The company is closed' },
  detail: {
    es: 'Sus documentos se conservan y un dueño los puede descargar. Durante 30 días puede reabrirla en Ajustes.',
    en: 'Its documents are kept and an owner can download them. For 30 days they can reopen it in Settings.',
  },
});

export const NotFound = defineError({
  code: 'not_found',
  status: 404,
  title: { es: 'No existe', en: 'Not found' },
  detail: {
    es: 'Revisa el identificador y que la llave sea del mismo comercio y modo (prueba o real).',
    en: 'Check the identifier and that the key belongs to the same merchant and mode (test or live).',
  },
});

export const RouteNotFound = defineError({
  code: 'route_not_found',
  status: 404,
  title: { es: 'Esta ruta no existe', en: 'No such route' },
  detail: { es: 'Consulta las rutas disponibles en /docs.', en: 'See the available routes at /docs.' },
});

export const MethodNotAllowed = defineError({
  code: 'method_not_allowed',
  status: 405,
  title: { es: 'Método no permitido en esta ruta', en: 'Method not allowed on this route' },
  detail: { es: 'Consulta los métodos de la ruta en /docs.', en: 'See the methods of this route at /docs.' },
});

export const RateLimited = defineError({
  code: 'rate_limited',
  status: 429,
  title: { es: 'Demasiadas peticiones', en: 'Too many requests' },
  detail: {
    es: 'Espera los segundos que indica Retry-After y repite.',
    en: 'Wait the seconds given by Retry-After and repeat.',
  },
});

export const CursorInvalid = defineError({
  code: 'cursor_invalid',
  status: 400,
  title: { es: 'El cursor no es válido', en: 'The cursor is not valid' },
  detail: {
    es: 'Usa next_cursor tal como lo entregó la lista, con los mismos filtros.',
    en: 'Use next_cursor exactly as the list gave it, with the same filters.',
  },
});

export const TenantRequired = defineError({
  code: 'tenant_required',
  status: 400,
  title: { es: 'Falta indicar el comercio', en: 'Tenant required' },
  detail: {
    es: 'Tu sesión alcanza varios comercios: indica uno en el encabezado Kita-Tenant (ten_…).',
    en: 'Your session reaches several tenants: name one in the Kita-Tenant header (ten_…).',
  },
});
