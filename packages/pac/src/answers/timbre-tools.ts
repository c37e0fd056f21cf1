import type { Timbre } from '@kita/cfdi';

/** A timbre found in an XML: inside a complete document, or as the root by itself. */
export interface FoundTimbre {
  readonly timbre: Timbre;
  readonly isAlone: boolean;
}

/** The two things an adapter needs from the CFDI package. */
export interface TimbreTools {
  /** The timbre in an XML text; `undefined` when there is none or the text is not well formed. Never throws. */
  readonly readTimbre: (xml: string) => FoundTimbre | undefined;
  /** The sealed document with the timbre in its `Complemento`. Throws when either is not what it should be. */
  readonly mergeTfd: (sealedXml: Uint8Array, tfdXml: string) => string;
}
