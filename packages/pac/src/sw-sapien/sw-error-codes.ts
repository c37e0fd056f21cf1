import type { PacErrorCode } from '../contract/pac-error.ts';
import type { SwEnvelope } from './sw-envelope.ts';

/** A row of the table: what a code of SW or SAT means, and whether it proves that nothing was stamped (first send). */
export interface SwErrorMeaning {
  readonly code: PacErrorCode;
  readonly isProof: boolean;
  readonly isSatCode: boolean;
}

const sat = (code: PacErrorCode): SwErrorMeaning => ({ code, isProof: true, isSatCode: true });

/** Codes at the start of `message` (or `messageDetail`) when stamping. */
const BY_CODE: Readonly<Record<string, SwErrorMeaning>> = {
  '301': sat('VALIDATION'),
  '302': sat('VALIDATION'),
  '303': sat('CSD_INVALID'),
  '304': sat('CSD_INVALID'),
  '305': sat('CSD_INVALID'),
  '306': sat('CSD_INVALID'),
  '307': { code: 'DUPLICATE', isProof: false, isSatCode: true },
  '308': sat('CSD_INVALID'),
  '401': sat('VALIDATION'),
  '402': sat('CSD_INVALID'),
  '403': sat('VALIDATION'),
  CFDI3307: { code: 'DUPLICATE', isProof: false, isSatCode: false },
  // "Uncontrolled error": SW itself does not say whether the stamp was made.
  CO1000: { code: 'OUTCOME_UNKNOWN', isProof: false, isSatCode: false },
};

/** Families of codes: SAT's validation matrices, and SW's log-in errors. */
const BY_FAMILY: ReadonlyArray<readonly [RegExp, SwErrorMeaning]> = [
  [/^(?:CFDI(?:33|40)|CRP(?:10|20)?|NOM|CCE|CP)\d+$/, sat('VALIDATION')],
  [/^AU\d+$/, { code: 'AUTH', isProof: true, isSatCode: false }],
];

/** Sentences without a code. The one about stamps has not been seen: any wording that says there are none. */
const BY_TEXT: ReadonlyArray<readonly [RegExp, SwErrorMeaning]> = [
  [/el token debe contener 3 partes/i, { code: 'AUTH', isProof: true, isSatCode: false }],
  [/el customid (?:no es v[áa]lido|viene vac[ií]o)/i, { code: 'CONFIG', isProof: true, isSatCode: false }],
  [/xml.{0,40}(?:no proporcionado|viene vac[ií]o)/i, { code: 'CONFIG', isProof: true, isSatCode: false }],
  [
    /(?:sin|no cuenta|no tiene|no hay|no dispone|insuficient|agotad).{0,60}timbres|timbres.{0,60}(?:insuficient|agotad)/i,
    { code: 'OUT_OF_CREDITS', isProof: true, isSatCode: false },
  ],
];

/** What an error envelope means, with its code if it has one; `undefined` when no row fits. */
export function meaningOf(envelope: SwEnvelope): { readonly meaning?: SwErrorMeaning; readonly providerCode?: string } {
  const codes = [leadingCode(envelope.message), leadingCode(envelope.messageDetail)].filter(
    (code) => code !== undefined,
  );
  for (const code of codes) {
    const meaning = BY_CODE[code] ?? BY_FAMILY.find(([pattern]) => pattern.test(code))?.[1];
    if (meaning !== undefined) return { meaning, providerCode: code };
  }
  const text = `${envelope.message ?? ''} ${envelope.messageDetail ?? ''}`;
  const meaning = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  const [providerCode] = codes;
  return {
    ...(meaning === undefined ? {} : { meaning }),
    ...(providerCode === undefined ? {} : { providerCode }),
  };
}

/** `307. El comprobante…`, `CFDI40147 - El campo…`, `AU2000`: the code a message starts with. */
export function leadingCode(text: string | undefined): string | undefined {
  return /^\s*([A-Z]{2,8}\d{2,6}|\d{3,4})(?=$|[\s.:-])/.exec(text ?? '')?.[1];
}
