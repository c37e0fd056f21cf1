import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Traffic {
  readonly requests: number;
  /** Method, path and status of the answers that were the server's fault. */
  readonly serverErrors: readonly string[];
}

export interface Gateway {
  readonly url: string;
  tally(): Traffic;
  close(): Promise<void>;
}

/**
 * Stands between a scanner and the API: gives every POST an Idempotency-Key of its own, without which the second request
 * would only be told that the first was answered, and keeps what the server itself did wrong, whatever the scanner thinks.
 */
export async function startGateway(apiUrl: string): Promise<Gateway> {
  const { hostname, port } = new URL(apiUrl);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const serverErrors: string[] = [];
  let requests = 0;
  const server = http.createServer((incoming, outgoing) => {
    requests++;
    const headers = {
      ...(incoming.method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...incoming.headers,
      host: `${hostname}:${port}`,
    };
    const options = { agent, hostname, port, method: incoming.method, path: incoming.url, headers };
    const call = http.request(options, (answer) => {
      const status = answer.statusCode ?? 502;
      if (status >= 500) serverErrors.push(`${incoming.method} ${incoming.url} ${status}`);
      outgoing.writeHead(status, answer.headers);
      answer.pipe(outgoing);
    });
    call.on('error', (error) => {
      // A scanner that hangs up is no fault of the server.
      if (!incoming.destroyed) serverErrors.push(`${incoming.method} ${incoming.url} ${error.message}`);
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    incoming.pipe(call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    tally: () => ({ requests, serverErrors }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the gateway has no port');
  return address.port;
}
