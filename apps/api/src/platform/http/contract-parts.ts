import { API_VERSION, API_VERSIONS } from './api-versions.ts';
import type { EventType } from '../events/index.ts';
import type { Operation } from './operation.ts';

/** A section of the contract: what its operations are for. */
export interface ContractTag {
  readonly name: string;
  readonly description: string;
}

/** What a contract says beside its schemas. */
export interface ContractText {
  /** Sections, in their order. */
  readonly tags: readonly ContractTag[];
  /** One example by name of a schema. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** What webhooks tell. */
  readonly events: readonly EventType[];
}

/** Request headers operations take, by their name among the components. */
export const CONTRACT_PARAMETERS = {
  IdempotencyKeyRequired: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$', examples: ['order-10042-invoice'] },
  },
  IdempotencyKeyOptional: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'With a key, the repetition of a request gives the first answer instead of doing it twice.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$', examples: ['customer-317-creation'] },
  },
  KitaTenant: {
    name: 'Kita-Tenant',
    in: 'header',
    required: false,
    description:
      'Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none.',
    schema: { type: 'string', maxLength: 64, examples: ['ten_01jd3v8q1mf2vbd5sxe8xn3n7q'] },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of texts for people: Spanish, or English when it is preferred. Codes never change.',
    schema: { type: 'string', default: 'es', examples: ['en'] },
  },
  KitaVersion: {
    name: 'Kita-Version',
    in: 'header',
    required: false,
    description: 'Dated version of the API the request was written for. Without it the newest one answers.',
    schema: { type: 'string', enum: API_VERSIONS, examples: [API_VERSION] },
  },
  WebhookId: {
    name: 'webhook-id',
    in: 'header',
    required: true,
    description: 'The message. The same on every attempt: keep it and ignore what you have seen.',
    schema: { type: 'string', examples: ['msg_01m7ysjhf9ecxrkhjwbs28x381'] },
  },
  WebhookTimestamp: {
    name: 'webhook-timestamp',
    in: 'header',
    required: true,
    description: 'When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away.',
    schema: { type: 'string', examples: ['1795277643'] },
  },
  WebhookSignature: {
    name: 'webhook-signature',
    in: 'header',
    required: true,
    description:
      'Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two.',
    schema: { type: 'string', examples: ['v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='] },
  },
} as const;

/** Headers of answers, by their own name. */
export const CONTRACT_HEADERS = {
  'Request-Id': {
    description: 'Identifier of the request; quote it to support. Problem documents repeat it in `instance`.',
    schema: { type: 'string', examples: ['req_8n3pLq0s1VtYw2Zk'] },
  },
  'Kita-Version': {
    description: 'Dated version of the API that answered.',
    schema: { type: 'string', examples: [API_VERSION] },
  },
  'RateLimit-Policy': {
    description:
      'The quota that is nearest to its end, of the credential or of its company: requests, and in how many seconds all of them are given back.',
    schema: { type: 'string', examples: ['50;w=2'] },
  },
  'RateLimit-Limit': {
    description: 'Requests that may come at once.',
    schema: { type: 'integer', examples: [50] },
  },
  'RateLimit-Remaining': {
    description: 'Requests that may still come at once.',
    schema: { type: 'integer', examples: [49] },
  },
  'RateLimit-Reset': {
    description: 'Seconds until the quota is whole again; after a refusal, until the next request is accepted.',
    schema: { type: 'integer', examples: [1] },
  },
  'Retry-After': {
    description: 'Seconds to wait before repeating the request.',
    schema: { type: 'integer', examples: [1] },
  },
  'Idempotency-Replayed': {
    description: 'Present on the answer to a repetition: nothing was done again.',
    schema: { type: 'string', const: 'true' },
  },
  'Content-Disposition': {
    description: 'Suggested file name.',
    schema: { type: 'string', examples: ['attachment; filename="F1_9C2A….xml"'] },
  },
} as const;

export type ContractParameter = keyof typeof CONTRACT_PARAMETERS;
export type ContractHeader = keyof typeof CONTRACT_HEADERS;

/** Request headers an operation takes. */
export function parametersOf(operation: Operation): readonly ContractParameter[] {
  return [
    ...(operation.idempotency === 'required' ? (['IdempotencyKeyRequired'] as const) : []),
    ...(operation.idempotency === 'optional' ? (['IdempotencyKeyOptional'] as const) : []),
    ...(operation.access === 'tenant' ? (['KitaTenant'] as const) : []),
    'AcceptLanguage',
    'KitaVersion',
  ];
}

const QUOTA = ['RateLimit-Policy', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const;
/** Refusals that are kept as the answer of their key (see `run-operation.ts`). */
const KEPT_REFUSALS: readonly number[] = [404, 422];

/** Headers an answer of this status may carry. */
export function headersOf(operation: Operation, status: number): readonly ContractHeader[] {
  const isSuccess = status < 300;
  const isKeyed = operation.idempotency !== 'none';
  return [
    'Request-Id',
    'Kita-Version',
    ...(isSuccess || status === 429 ? QUOTA : []),
    ...(status === 429 || status === 503 || (status === 409 && isKeyed) ? (['Retry-After'] as const) : []),
    ...(isKeyed && (isSuccess || KEPT_REFUSALS.includes(status)) ? (['Idempotency-Replayed'] as const) : []),
    ...(isSuccess && operation.files ? (['Content-Disposition'] as const) : []),
  ];
}
