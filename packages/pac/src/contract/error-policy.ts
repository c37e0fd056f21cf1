import type { PacErrorCode } from './pac-error.ts';

/** What a cause says about the stamp itself. */
export type StampEffect = 'nothing' | 'nothing-proven' | 'maybe-done' | 'done-earlier' | 'done-wrong' | 'not-a-stamp';

/** What may be tried next, by the machine or by a person. */
export type RetryPolicy =
  | 'never'
  | 'after-edit'
  | 'recover'
  | 'recover-same-pac'
  | 'once-after-token'
  | 'after-top-up'
  | 'after-backoff'
  | 'same-bytes-any-pac'
  | 'incident'
  | 'by-user';

/** Who has to act. */
export type ErrorAudience = 'merchant' | 'operator' | 'nobody';

/** Meaning of one canonical cause. Texts are for people and never hold provider words. */
export interface ErrorPolicy {
  readonly effect: StampEffect;
  readonly retry: RetryPolicy;
  readonly audience: ErrorAudience;
  readonly message: { readonly es: string; readonly en: string };
}

/** The taxonomy of PAC errors: one row per canonical cause. */
export const ERROR_POLICY: Readonly<Record<PacErrorCode, ErrorPolicy>> = {
  VALIDATION: {
    effect: 'nothing',
    retry: 'after-edit',
    audience: 'merchant',
    message: {
      es: 'El PAC rechazó el comprobante por una regla del SAT. Corrige el dato indicado y vuelve a emitirlo.',
      en: 'The PAC rejected the document because of a SAT rule. Correct the field shown and issue it again.',
    },
  },
  DUPLICATE: {
    effect: 'done-earlier',
    retry: 'recover',
    audience: 'nobody',
    message: {
      es: 'El comprobante ya estaba timbrado; se está recuperando el timbre.',
      en: 'The document was already stamped; its stamp is being recovered.',
    },
  },
  CSD_INVALID: {
    effect: 'nothing',
    retry: 'after-edit',
    audience: 'merchant',
    message: {
      es: 'El certificado de sello digital (CSD) no fue aceptado: revisa su vigencia, que no esté revocado y que sea de este RFC. Un CSD nuevo puede tardar un día o más en aparecer en la lista del SAT.',
      en: 'The digital seal certificate (CSD) was not accepted: check that it is valid, not revoked and belongs to this RFC. A new CSD can take a day or more to appear on the SAT list.',
    },
  },
  AUTH: {
    effect: 'nothing',
    retry: 'once-after-token',
    audience: 'operator',
    message: {
      es: 'El PAC no aceptó las credenciales de la cuenta. Actualízalas en la configuración del PAC.',
      en: 'The PAC did not accept the account credentials. Update them in the PAC settings.',
    },
  },
  OUT_OF_CREDITS: {
    effect: 'nothing',
    retry: 'after-top-up',
    audience: 'operator',
    message: {
      es: 'La cuenta del PAC no tiene timbres disponibles. Compra timbres para continuar; los documentos pendientes se enviarán solos.',
      en: 'The PAC account has no stamps left. Buy stamps to go on; pending documents will be sent by themselves.',
    },
  },
  RATE_LIMITED: {
    effect: 'nothing',
    retry: 'after-backoff',
    audience: 'nobody',
    message: {
      es: 'El PAC pidió esperar por exceso de solicitudes; el envío continuará solo.',
      en: 'The PAC asked to slow down; sending will go on by itself.',
    },
  },
  CONFIG: {
    effect: 'nothing',
    retry: 'never',
    audience: 'operator',
    message: {
      es: 'La cuenta del PAC está mal configurada (emisor sin registrar, ambiente o parámetro incorrecto).',
      en: 'The PAC account is misconfigured (issuer not registered, wrong environment or parameter).',
    },
  },
  PAC_UNAVAILABLE: {
    effect: 'nothing-proven',
    retry: 'same-bytes-any-pac',
    audience: 'nobody',
    message: {
      es: 'No se pudo conectar con el PAC; no se envió nada. Se reintentará automáticamente.',
      en: 'The PAC could not be reached; nothing was sent. It will be retried automatically.',
    },
  },
  OUTCOME_UNKNOWN: {
    effect: 'maybe-done',
    retry: 'recover-same-pac',
    audience: 'nobody',
    message: {
      es: 'La respuesta del PAC se perdió. Estamos verificando si el comprobante quedó timbrado; no lo emitas de nuevo.',
      en: 'The answer of the PAC was lost. We are checking whether the document was stamped; do not issue it again.',
    },
  },
  PROVIDER_DEFECT: {
    effect: 'done-wrong',
    retry: 'incident',
    audience: 'operator',
    message: {
      es: 'La respuesta del PAC no corresponde al comprobante enviado. El documento está en revisión.',
      en: 'The answer of the PAC does not match the document sent. The document is under review.',
    },
  },
  NOT_FOUND: {
    effect: 'not-a-stamp',
    retry: 'after-backoff',
    audience: 'nobody',
    message: {
      es: 'El SAT o el PAC todavía no conocen este folio fiscal. Puede tardar; se volverá a consultar.',
      en: 'SAT or the PAC does not know this fiscal folio yet. It can take a while; it will be asked again.',
    },
  },
  CANCEL_NOT_ALLOWED: {
    effect: 'not-a-stamp',
    retry: 'never',
    audience: 'merchant',
    message: {
      es: 'El SAT no permite cancelar este comprobante mientras tenga documentos relacionados vigentes.',
      en: 'SAT does not allow this document to be cancelled while it has valid related documents.',
    },
  },
  CANCEL_REJECTED: {
    effect: 'not-a-stamp',
    retry: 'by-user',
    audience: 'merchant',
    message: {
      es: 'El receptor rechazó la cancelación.',
      en: 'The receiver rejected the cancellation.',
    },
  },
  CANCEL_DEADLINE: {
    effect: 'not-a-stamp',
    retry: 'never',
    audience: 'merchant',
    message: {
      es: 'El plazo para cancelar este comprobante ya venció.',
      en: 'The deadline to cancel this document has passed.',
    },
  },
};

/** Meaning of a canonical cause. */
export function errorPolicy(code: PacErrorCode): ErrorPolicy {
  return ERROR_POLICY[code];
}
