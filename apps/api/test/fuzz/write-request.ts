import { encode } from './request-plans.ts';
import type { RequestPlan, Tamper } from './request-plans.ts';
import { mutate } from './mutations.ts';
import type { World } from './world.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

let keys = 0;
let bodies = 0;

/** Puts ids and credentials of the running installation into a plan. */
export function writeRequest(plan: RequestPlan, world: World): WireRequest {
  const { operation } = plan;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(plan, name, world));
  const query = plan.query.length > 0 ? `?${plan.query.join('&')}` : '';
  const body = plan.body && written(plan.body, world);
  const keyed = operation.parameters.some(({ name, required }) => name === 'Idempotency-Key' && required);
  return {
    method: operation.method,
    target: `${path}${query}`,
    headers: {
      ...world.credentials(plan.credential, operation),
      ...(body && { 'content-type': 'application/json' }),
      ...(keyed && { 'idempotency-key': `fuzz-${++keys}` }),
      ...Object.fromEntries(plan.headers),
    },
    body,
  };
}

function segment(plan: RequestPlan, name: string, world: World): string {
  const chosen = plan.params[name];
  if (!chosen) return 'x';
  if (chosen.kind === 'raw') return chosen.raw;
  return encode(chosen.kind === 'text' ? chosen.text : world.knownId(plan.operation, name, chosen.pick));
}

function written(body: NonNullable<RequestPlan['body']>, world: World): Buffer {
  const value = body.mutations.reduce<unknown>((current, change) => mutate(current, change), body.value);
  const json = JSON.stringify(value) ?? '';
  const known = json.replaceAll(/"@([a-z]{3})"/g, (_, prefix: string) => JSON.stringify(world.existing(prefix)));
  return Buffer.from(TAMPERED[body.tamper](++bodies % 4 === 0 ? known : unique(known, bodies)));
}

/** Own codes are refused the second time, and a refusal for that hides everything behind it: most bodies get fresh ones. */
function unique(json: string, serial: number): string {
  return json
    .replace(/"email":"[^"]*"/, `"email":"fuzz-${serial}@ejemplo.test"`)
    .replaceAll(/"(external_id|sku|code)":"[^"]*"/g, (_, field: string) => `"${field}":"fuzz-${serial}"`);
}

const TAMPERED: Readonly<Record<Tamper, (json: string) => string | Buffer>> = {
  none: (json) => json,
  truncated: (json) => json.slice(0, Math.floor(json.length / 2)),
  empty: () => '',
  'not-json': () => '{name: undefined}',
  'bad-utf8': () => Buffer.from('7b226e616d65223a22c328ff227d', 'hex'),
  bom: (json) => `\ufeff${json}`,
  'repeated-key': (json) => json.replace(/^\{("[^"]+"):/, '{$1:null,$1:'),
  trailing: (json) => `${json}}`,
  proto: (json) => json.replace(/^\{/, '{"__proto__":{"permissions":["tenant:write"]},"constructor":{"prototype":{}},'),
  huge: () => `{"name":"${'a'.repeat(1_100_000)}"}`,
  deep: () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
};

/** The request as a line to paste into a shell. */
export function curlLine(baseUrl: string, request: WireRequest): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const body = request.body && `--data-binary ${quoted(request.body.toString('utf8').slice(0, 4000))}`;
  return [
    'curl -sS -i --path-as-is -g',
    `-X ${request.method}`,
    ...headers,
    body,
    quoted(`${baseUrl}${request.target}`),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
