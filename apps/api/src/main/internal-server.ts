import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { liveness, readiness } from '../platform/observability/index.ts';
import type { Health, Metrics, ReadinessChecks } from '../platform/observability/index.ts';

export interface InternalServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly checks: ReadinessChecks;
  readonly health: Health;
  readonly metrics: Metrics;
}

export interface InternalServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `/livez`, `/readyz` with what is missing, and `/metrics`, on a port that no proxy forwards: for whoever runs the
 * process, and the only way to look into a worker.
 */
export async function startInternalServer(options: InternalServerOptions): Promise<InternalServer> {
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    answer(options, request, response).catch(() => send(response, 500, { status: 'failing' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(options: InternalServerOptions, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { status: 'no such method' });
  if (request.url === '/livez') return send(response, 200, { status: liveness().isAlive ? 'ok' : 'failing' });
  if (request.url === '/readyz') {
    const { isReady, checks } = await readiness(options.checks, options.health);
    return send(response, isReady ? 200 : 503, { status: isReady ? 'ok' : 'failing', checks });
  }
  if (request.url !== '/metrics') return send(response, 404, { status: 'no such page' });
  const { contentType, body } = await options.metrics.render();
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return void response.destroy();
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
