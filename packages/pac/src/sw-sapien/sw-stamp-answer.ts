import { textAt } from '../answers/json-value.ts';
import type { FoundTimbre, TimbreTools } from '../answers/timbre-tools.ts';
import { asUuid, findUuid } from '../answers/uuid.ts';
import { xmlText } from '../answers/xml-text.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import { envelopeError } from './sw-errors.ts';

/** `same-xml`: 307, our bytes were stamped before. `same-key`: CFDI3307, our `customid` was used before. */
export type SwDuplicate = 'same-xml' | 'same-key';

/**
 * What an answer to a stamp request gives us, strongest first: the whole document, the timbre alone, only the UUID, or
 * an error. The order is the rule: evidence of a stamp counts before any error code (contract rule 3).
 */
export type SwStampAnswer =
  | ({ readonly kind: 'document'; readonly xml: string } & Found)
  | ({ readonly kind: 'timbre'; readonly tfdXml: string } & Found)
  | { readonly kind: 'uuid'; readonly uuid: string; readonly duplicate?: SwDuplicate; readonly error: PacError }
  | { readonly kind: 'error'; readonly error: PacError; readonly isProof: boolean };

interface Found {
  readonly timbre: FoundTimbre['timbre'];
  readonly duplicate?: SwDuplicate;
}

/** Reads an envelope. Pure. */
export function readStampAnswer(
  envelope: SwEnvelope,
  httpStatus: number,
  secrets: readonly string[],
  tools: TimbreTools,
): SwStampAnswer {
  const { error, isProof } = envelope.isSuccess
    ? { error: emptySuccess(httpStatus), isProof: false }
    : envelopeError(envelope, httpStatus, secrets);
  const duplicate = duplicateOf(error);
  const marks = duplicate === undefined ? {} : { duplicate };
  const found = evidence(envelope, tools);
  const document = found.find((item) => !item.isAlone);
  if (document !== undefined) return { kind: 'document', xml: document.xml, timbre: document.timbre, ...marks };
  const [alone] = found;
  if (alone !== undefined) return { kind: 'timbre', tfdXml: alone.xml, timbre: alone.timbre, ...marks };
  const uuid = uuidOf(envelope, duplicate !== undefined);
  if (uuid !== undefined) return { kind: 'uuid', uuid, error: { ...error, uuid }, ...marks };
  return { kind: 'error', error, isProof };
}

/** "Success" without anything in it breaks SW's contract, but the stamp may exist. */
function emptySuccess(httpStatus: number): PacError {
  return { code: 'OUTCOME_UNKNOWN', provider: 'sw-sapien', httpStatus, cause: 'SUCCESS_WITHOUT_STAMP' };
}

function duplicateOf(error: PacError): SwDuplicate | undefined {
  if (error.code !== 'DUPLICATE') return undefined;
  return error.providerCode === 'CFDI3307' ? 'same-key' : 'same-xml';
}

/** Every place where SW has been seen to put XML: `data.cfdi`, `data.tfd`, `messageDetail` (old paths), `data` itself. */
function evidence(envelope: SwEnvelope, tools: TimbreTools): Array<FoundTimbre & { readonly xml: string }> {
  const { data, dataText, messageDetail } = envelope;
  const places = [textAt(data, 'cfdi'), textAt(data, 'tfd'), messageDetail, dataText];
  return places.flatMap((place) => {
    const xml = xmlText(place);
    const found = xml === undefined ? undefined : tools.readTimbre(xml);
    return xml === undefined || found === undefined ? [] : [{ ...found, xml }];
  });
}

/** Inside a sentence a UUID counts only for a duplicate: validation texts name the UUIDs of related documents. */
function uuidOf(envelope: SwEnvelope, isDuplicate: boolean): string | undefined {
  const own = asUuid(textAt(envelope.data, 'uuid'));
  if (own !== undefined || !isDuplicate) return own;
  return findUuid(envelope.messageDetail) ?? findUuid(envelope.message);
}
