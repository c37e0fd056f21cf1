import net from 'node:net';

/** First port the kernel may hand to outgoing connections on Linux; a server there can lose its port to a client. */
const EPHEMERAL_FROM = 32_768;

/** Whether nothing listens on 127.0.0.1:`port` at this moment. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net
      .createServer()
      .once('error', () => resolve(false))
      .listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `from` upwards, always below the kernel's outgoing range. */
export async function findFreePort(from: number): Promise<number> {
  for (let port = from; port < EPHEMERAL_FROM; port++) if (await isPortFree(port)) return port;
  throw new Error(`no free port between ${from} and ${EPHEMERAL_FROM - 1}`);
}

/** A starting point for `findFreePort` that keeps simultaneous test runs apart. */
export function randomPort(): number {
  return 12_000 + Math.floor(Math.random() * 12_000);
}
