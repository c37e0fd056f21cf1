import type { DestinationStream } from 'pino';

const HIDDEN = new Set(['level', 'time', 'service', 'pid', 'msg']);

/**
 * Log lines for a person at a terminal, in development: `12:30:01 info  api  invoice stamped  invoiceId=inv_…`. Line
 * breaks and control characters inside values are written as JSON escapes, so a value cannot forge a line.
 */
export function prettyDestination(write: (line: string) => void): DestinationStream {
  return {
    write(line) {
      write(`${prettyLine(line)}\n`);
    },
  };
}

function prettyLine(line: string): string {
  const record: Record<string, unknown> = JSON.parse(line);
  const fields = Object.entries(record)
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, value]) => `${name}=${oneLine(value)}`);
  const time = String(record['time']).slice(11, 19);
  const level = String(record['level']).padEnd(5);
  return [time, level, oneLine(record['service']), oneLine(record['msg'] ?? ''), ...fields].join('  ');
}

function oneLine(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return typeof value === 'string' && json === `"${value}"` ? value : json;
}
