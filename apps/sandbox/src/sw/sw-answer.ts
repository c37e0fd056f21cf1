import type { Stamp } from '../pac/stamps.ts';
import type { Answer } from '../faults/voice.ts';

/** Shape of `data` asked for in the path (sw-sapien.md section 3). */
export type ResponseVersion = 'v1' | 'v2' | 'v3' | 'v4';

/** How an answer about a stamp is to be written. */
export interface StampForm {
  readonly version: ResponseVersion;
  /** XML goes in and out as base64. */
  readonly isBase64: boolean;
  /** The oldest path, `/cfdi33/stamp`: there the earlier CFDI of a 307 comes in `messageDetail`. */
  readonly isOldPath: boolean;
}

/** An answer of SW, with the stamp it is about, so that fault scripts can say the same thing differently. */
export interface SwAnswer extends Answer {
  readonly body: SwEnvelope | string | Buffer;
  readonly about?: { readonly stamp: Stamp; readonly form: StampForm };
}

/** The one envelope of all SW services (sw-sapien.md section 2). */
export interface SwEnvelope {
  readonly status: 'success' | 'error';
  readonly message?: string | null;
  readonly messageDetail?: string | null;
  readonly data?: unknown;
  readonly codStatus?: string;
}

export function success(data: unknown): SwAnswer {
  return { status: 200, body: { data, status: 'success' } };
}

export function failure(
  status: number,
  message: string,
  messageDetail: string | null = null,
  data: unknown = null,
): SwAnswer {
  return { status, body: { message, messageDetail, data, status: 'error' } };
}

/** Answer to wrong credentials, as documented. */
export function badLogin(): SwAnswer {
  return failure(401, 'AU2000 - El usuario y/o contraseña son inválidos, no se puede autenticar el servicio.');
}
