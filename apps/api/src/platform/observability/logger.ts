import { pino } from 'pino';
import type { ChildLoggerOptions, DestinationStream, Logger as PinoLogger } from 'pino';

import { logFields, logValue } from './log-fields.ts';
import { scrub } from './scrub.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Which process speaks: `api`, `worker`. */
  readonly service: string;
  /** Where lines go; standard output when left out. */
  readonly destination?: DestinationStream;
}

/**
 * The logger of a process: JSON lines, UTC. It cannot print a secret by accident: every call passes an allow-list by
 * shape (`logFields`), then a search for secrets by look (`scrub`), then pino's own redaction. Satisfies both the
 * `Logger` of contexts and Fastify's.
 */
export function createLogger(options: LoggerOptions): PinoLogger {
  const settings = {
    level: options.level,
    base: { service: options.service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[secret]' },
    // What arrives here is already reduced; pino's own serializers would only lose fields.
    serializers: { req: asIs, res: asIs, err: asIs },
    formatters: {
      level: (label: string) => ({ level: label }),
    },
    hooks: {
      logMethod(this: PinoLogger, args: unknown[], method: (...args: unknown[]) => void): void {
        method.apply(this, cleanArguments(args));
      },
    },
  };
  return guardChildren(options.destination ? pino(settings, options.destination) : pino(settings));
}

/** pino writes a child's fields without asking the hook above; children inherit this property, so theirs pass too. */
function guardChildren(logger: PinoLogger): PinoLogger {
  const parent: { child: unknown } = logger;
  const child = parent.child;
  if (typeof child !== 'function') throw new Error('this pino has no child loggers');
  Object.defineProperty(logger, 'child', {
    value(this: PinoLogger, bindings: object, settings?: ChildLoggerOptions): unknown {
      return Reflect.apply(child, this, [logFields(bindings), settings]);
    },
  });
  return logger;
}

const REDACTED = ['password', 'secret', 'token', 'authorization', 'cookie'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

function asIs(value: unknown): unknown {
  return value;
}

/** `(fields?, message?, ...values)`, reduced. pino would take a missing message from an error: it must not. */
function cleanArguments(args: readonly unknown[]): unknown[] {
  const [first, message, ...values] = args;
  if (typeof first === 'string') return [scrub(first), ...[message, ...values].map((value) => logValue(value))];
  if (typeof first !== 'object' || first === null) return [logValue(first)];
  const fields = first instanceof Error ? logFields({ err: first }) : logFields(first);
  if (typeof message !== 'string') return [fields];
  return [fields, scrub(message), ...values.map((value) => logValue(value))];
}
