import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** What a raw server does with one request: `head` and `body` are what it read, the socket is open. */
export type SocketScript = (socket: Socket, request: { readonly head: string; readonly body: Buffer }) => void;

/** A TCP server that reads whole HTTP requests and answers with raw bytes, or worse. */
export interface TcpServer {
  readonly url: string;
  /** Requests whose body arrived completely. */
  readonly requests: ReadonlyArray<{ readonly head: string; readonly body: Buffer }>;
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port; `onBytes` may interfere before the request is complete. */
export async function tcpServer(script: SocketScript, onBytes?: (socket: Socket) => void): Promise<TcpServer> {
  const requests: Array<{ head: string; body: Buffer }> = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      onBytes?.(socket);
      received = Buffer.concat([received, chunk]);
      const request = completeRequest(received);
      if (request === undefined) return;
      received = Buffer.alloc(0);
      requests.push(request);
      script(socket, request);
    });
  });
  return { url: await listen(server), requests, connections: () => connections, close: () => close(server, sockets) };
}

/** A raw HTTP/1.1 response. */
export function response(status: string, body: string, headers = ''): string {
  return `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
}

/** Listens on a free loopback port. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function completeRequest(received: Buffer): { head: string; body: Buffer } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.subarray(0, end).toString('latin1');
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const body = received.subarray(end + 4);
  return body.length >= length ? { head, body } : undefined;
}

async function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
