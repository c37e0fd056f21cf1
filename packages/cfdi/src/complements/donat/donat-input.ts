import type { Donatarias } from './model.ts';

/** Authorisation of the issuer; the sentence is SAT's usual one unless given. */
export interface DonatariasInput extends Omit<Donatarias, 'leyenda'> {
  readonly leyenda?: string;
}

/** What the document of a donation says unless told otherwise (CFF 29-A, V b; RMF, requirements of donation receipts). */
export const LEYENDA_DONATIVO =
  'Este comprobante ampara un donativo, el cual será destinado por la donataria a los fines propios de su objeto social. ' +
  'En el caso de que los bienes donados hayan sido deducidos previamente para los efectos del impuesto sobre la renta, ' +
  'este donativo no es deducible.';
