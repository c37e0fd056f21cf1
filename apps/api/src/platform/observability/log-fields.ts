import { Secret } from '../crypto/index.ts';
import { errorFields } from './error-fields.ts';
import { scrub } from './scrub.ts';

const DEPTH_MAX = 4;
const ITEMS_MAX = 50;

/** Fields whose value is never logged, whatever it is. Compared without case, `_` and `-`. */
const SECRET_FIELD =
  /pass(word|wd|phrase)|contrase|secret|token|apikey|authorization|cookie|privatekey|credential|masterkey|wrappeddek|signature|sello|otp|totp|cvv|^key$|^box$|^dek$/;
const PERSONAL_FIELD =
  /^(rfc|curp|email|correo|nombre|fullname|firstname|lastname|legalname|razonsocial|phone|telefono|address|domicilio|street|clabe|account|accountnumber|card|cardnumber|iban|birth.*)$/;
/** Containers of whatever a caller or provider sent. */
const FOREIGN_FIELD = /^(headers|body|rawbody|query|params|cookies|payload|xml|sql|values|parameters|env|config)$/;

/**
 * What may be logged of a log call's fields: numbers, flags, ids and short plain objects of them. Errors, requests and
 * replies are reduced to named facts, class instances to their name, secrets to `[secret]`.
 */
export function logFields(fields: object): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of entriesOf(fields)) clean[name] = fieldValue(name, value, 1, new Set([fields]));
  return clean;
}

function fieldValue(name: string, value: unknown, depth: number, seen: ReadonlySet<object>): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  const plainName = name.toLowerCase().replaceAll(/[_-]/g, '');
  if (SECRET_FIELD.test(plainName)) return '[secret]';
  if (PERSONAL_FIELD.test(plainName)) return '[personal]';
  if (FOREIGN_FIELD.test(plainName) && typeof value === 'object') return '[omitted]';
  return logValue(value, depth, seen);
}

/** Any single value as it may appear in a log. */
export function logValue(value: unknown, depth = 0, seen: ReadonlySet<object> = new Set()): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'symbol' || typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Secret) return '[secret]';
  if (value instanceof Error) return errorFields(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[invalid date]' : value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (isRequest(value)) return requestFields(value);
  if (isReply(value)) return { status: value.statusCode };
  if (seen.has(value)) return '[circular]';
  if (depth >= DEPTH_MAX) return '[deep]';
  const path = new Set(seen).add(value);
  if (Array.isArray(value)) return value.slice(0, ITEMS_MAX).map((item: unknown) => logValue(item, depth + 1, path));
  if (!isPlain(value)) return `[${value.constructor.name}]`;
  const clean: Record<string, unknown> = {};
  for (const [name, item] of entriesOf(value)) clean[name] = fieldValue(name, item, depth + 1, path);
  return clean;
}

function entriesOf(value: object): Array<[string, unknown]> {
  return Object.entries(value).slice(0, ITEMS_MAX);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

interface RequestLike {
  readonly method: string;
  readonly ip?: unknown;
  readonly routeOptions?: { readonly url?: unknown };
}

/** Fastify's request or Node's: both have a method and headers. */
function isRequest(value: object): value is RequestLike {
  return 'method' in value && typeof value.method === 'string' && 'headers' in value && !isPlain(value);
}

function isReply(value: object): value is { readonly statusCode: number } {
  return 'statusCode' in value && typeof value.statusCode === 'number' && !isPlain(value);
}

/** Method, route template and address prefix; never the URL, which carries ids and query values. */
function requestFields(request: RequestLike): Record<string, unknown> {
  const route = request.routeOptions?.url;
  return {
    method: request.method,
    ...(typeof route === 'string' && { route }),
    ...(typeof request.ip === 'string' && { ip: ipPrefix(request.ip) }),
  };
}

/** The network an address belongs to: /24 of IPv4, /48 of IPv6. Enough to see an attack, not to point at a person. */
export function ipPrefix(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
  const octets = mapped.split('.');
  if (octets.length === 4) return `${octets.slice(0, 3).join('.')}.0/24`;
  const groups = mapped.split('::')[0]?.split(':') ?? [];
  return `${groups.slice(0, 3).join(':')}::/48`;
}
