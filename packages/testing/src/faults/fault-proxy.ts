import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What the network does to bytes passing through the proxy, from now on. */
export type Fault =
  | { readonly kind: 'none' }
  /** Every answer arrives late. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Connections are reset at the first byte: the request is never delivered. */
  | { readonly kind: 'reset' }
  /** The request is delivered and done, its answer is cut by a reset after `afterBytes` bytes (default none). */
  | { readonly kind: 'lost-answer'; readonly afterBytes?: number }
  /** Connections are accepted and nothing ever moves, in either direction. */
  | { readonly kind: 'black-hole' }
  /** Answers trickle. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number };

export interface FaultProxy {
  readonly port: number;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  setFault(fault: Fault): void;
  /** Connections accepted since the start. */
  connectionCount(): number;
  close(): Promise<void>;
}

/** A TCP proxy on a port chosen by the system in front of `target`, able to fail as real networks do. */
export async function startFaultProxy(target: { host?: string; port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: 'none' };
  let accepted = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer({ pauseOnConnect: true }, (client) => {
    accepted++;
    const upstream = net.connect({ host: target.host ?? '127.0.0.1', port: target.port });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    joinSockets(client, upstream, () => fault);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const port = listeningPort(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    setFault: (next) => {
      fault = next;
    },
    connectionCount: () => accepted,
    close: () => closeAll(server, open),
  };
}

function joinSockets(client: net.Socket, upstream: net.Socket, fault: () => Fault): void {
  const cut = () => {
    if (!client.destroyed) client.resetAndDestroy();
    upstream.destroy();
  };
  let answered = 0;
  pump(client, upstream, async (chunk) => {
    const { kind } = fault();
    if (kind === 'reset') return cut();
    if (kind !== 'black-hole') upstream.write(chunk);
  });
  pump(upstream, client, async (chunk) => {
    const present = fault();
    if (present.kind === 'black-hole') return;
    if (present.kind === 'reset') return cut();
    if (present.kind === 'lost-answer') {
      client.write(chunk.subarray(0, Math.max(0, (present.afterBytes ?? 0) - answered)));
      answered += chunk.length;
      return answered > (present.afterBytes ?? 0) ? client.end(cut) : undefined;
    }
    await writeSlowly(client, chunk, present);
  });
  client.once('close', () => upstream.destroy());
  client.on('error', cut);
  upstream.on('error', cut);
  client.resume();
}

/** Hands chunks on one at a time, in order, however long each takes; passes the end on when all are through. */
function pump(from: net.Socket, to: net.Socket, deliver: (chunk: Buffer) => Promise<unknown>): void {
  let queue = Promise.resolve<unknown>(undefined);
  from.on('data', (chunk: Buffer) => {
    queue = queue.then(() => deliver(chunk));
  });
  from.once('end', () => {
    queue = queue.then(() => to.end());
  });
}

async function writeSlowly(client: net.Socket, chunk: Buffer, fault: Fault): Promise<void> {
  if (fault.kind === 'latency') await delay(fault.ms);
  if (fault.kind !== 'drip') return void client.write(chunk);
  const pauseMs = 1000 / fault.bytesPerSecond;
  for (let at = 0; at < chunk.length && !client.destroyed; at++) {
    client.write(chunk.subarray(at, at + 1));
    await delay(pauseMs);
  }
}

function listeningPort(server: net.Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen on a TCP port');
  return address.port;
}

async function closeAll(server: net.Server, open: Set<net.Socket>): Promise<void> {
  for (const socket of open) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
