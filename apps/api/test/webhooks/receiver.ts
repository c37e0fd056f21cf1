import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';

import type { Arrival, Mode, ReceiverReport } from './receiver-process.ts';

/**
 * A receiver in a process of its own, as bad as its name says: `node receiver.ts MODE SEED`. It tells its port when it
 * listens, and what came when it is asked.
 */
const mode = process.argv[2];
let state = Number(process.argv[3] ?? 1);
const arrivals: Arrival[] = [];
let trapped = 0;
let asked = 0;

/** Repeatable dice (mulberry32). */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const ANSWERS: Readonly<Record<Mode, (response: ServerResponse) => unknown>> = {
  healthy: (response) => response.writeHead(204).end(),
  flaky: (response) => response.writeHead(random() < 1 / 5 ? 500 : 200).end(),
  hang: () => undefined,
  redirect: (response) => response.writeHead(307, { location: `http://127.0.0.1:${portOf()}/trap` }).end(),
  gone: (response) => response.writeHead(410).end(),
  limited: (response) =>
    asked <= 3 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.writeHead(200).end(),
  slow_body: (response) => response.writeHead(200).write('a'),
  huge_body: (response) => response.writeHead(200).end(Buffer.alloc(8_000_000, 'x')),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    asked++;
    if (request.url === '/trap') trapped++;
    else arrivals.push(arrivalOf(String(request.headers['webhook-id']), Buffer.concat(chunks).toString('utf8')));
    if (isMode(mode)) ANSWERS[mode](response);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf() }));
process.on('message', () => process.send?.({ arrivals, trapped } satisfies ReceiverReport));
process.on('disconnect', () => process.exit());

function portOf(): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function arrivalOf(message: string, body: string): Arrival {
  const text = (name: string) => new RegExp(`"${name}":"?([^",}]+)`).exec(body)?.[1] ?? '';
  const object = body.slice(body.indexOf('"data"'));
  return {
    message,
    object: /"id":"([^"]+)"/.exec(object)?.[1] ?? '',
    version: Number(/"version":(\d+)/.exec(object)?.[1] ?? 0),
    latencyMs: Date.now() - Date.parse(text('timestamp')),
  };
}

function isMode(text: string | undefined): text is Mode {
  return text !== undefined && text in ANSWERS;
}
