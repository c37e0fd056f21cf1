import { KitaError } from '../errors/index.ts';
import { scrub } from './scrub.ts';

const DEPTH_MAX = 4;
const FRAMES_MAX = 30;

/**
 * Properties of foreign errors that say what went wrong without saying about whom: Node's, PostgreSQL's (error fields of
 * the protocol, without `detail`, `hint` and `where`, which quote row values) and HTTP clients'.
 */
const SAFE_PROPERTIES = [
  'code',
  'errno',
  'syscall',
  'address',
  'port',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'routine',
  'status',
  'statusCode',
] as const;

/**
 * What may be logged of an error: class, code, stack and causes. The message only of our own declared errors and of the
 * engine's; a provider's or a parser's message can quote what it was given.
 */
export function errorFields(error: Error, depth = 0): Record<string, unknown> {
  const fields: Record<string, unknown> = { type: error.name === 'Error' ? error.constructor.name : error.name };
  for (const name of SAFE_PROPERTIES) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'number') fields[name] = value;
    if (typeof value === 'string') fields[name] = scrub(value);
  }
  if (mayShowMessage(error)) fields['message'] = scrub(error.message);
  fields['stack'] = framesOf(error);
  if (depth >= DEPTH_MAX) return fields;
  if (error instanceof AggregateError) {
    const inner: unknown[] = error.errors.slice(0, DEPTH_MAX);
    fields['errors'] = inner.filter((item) => item instanceof Error).map((item) => errorFields(item, depth + 1));
  }
  if (error.cause instanceof Error) fields['cause'] = errorFields(error.cause, depth + 1);
  return fields;
}

function mayShowMessage(error: Error): boolean {
  return error instanceof KitaError || error instanceof TypeError || error instanceof ReferenceError;
}

/** The stack begins with the message, however many lines it has: only the frames are kept. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return scrub(
    lines
      .slice(0, FRAMES_MAX)
      .map((line) => line.trim())
      .join('\n'),
  );
}
