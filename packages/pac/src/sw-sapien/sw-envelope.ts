import { asRecord, parseJson, textAt } from '../answers/json-value.ts';
import type { JsonRecord } from '../answers/json-value.ts';

/** SW's answer to everything. Success is decided on `status`, never on HTTP. */
export interface SwEnvelope {
  readonly isSuccess: boolean;
  readonly message?: string;
  readonly messageDetail?: string;
  /** `data` as an object. */
  readonly data?: JsonRecord;
  /** `data` when it is plain text. */
  readonly dataText?: string;
}

/** The envelope in a body, or `undefined` when the body is anything else: an error page, half a JSON, a foreign JSON. */
export function parseEnvelope(body: string): SwEnvelope | undefined {
  const root = asRecord(parseJson(body));
  const status = textAt(root, 'status')?.toLowerCase();
  if (root === undefined || (status !== 'success' && status !== 'error')) return undefined;
  const message = textAt(root, 'message');
  const messageDetail = textAt(root, 'messageDetail');
  const data = asRecord(root['data']);
  const dataText = textAt(root, 'data');
  return {
    isSuccess: status === 'success',
    ...(message === undefined ? {} : { message }),
    ...(messageDetail === undefined ? {} : { messageDetail }),
    ...(data === undefined ? {} : { data }),
    ...(dataText === undefined ? {} : { dataText }),
  };
}
