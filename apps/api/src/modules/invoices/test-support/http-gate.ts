import http from 'node:http';

/** A door in front of another server: what `isClosed` says is answered 503, everything else passes. */
export interface HttpGate {
  readonly url: string;
  shut(isClosed: (path: string) => boolean): void;
  close(): Promise<void>;
}

export async function startHttpGate(target: string): Promise<HttpGate> {
  let isClosed: (path: string) => boolean = () => false;
  const server = http.createServer((request, response) => {
    if (isClosed(request.url ?? '')) {
      response.writeHead(503).end();
      return;
    }
    const onward = http.request(target + (request.url ?? ''), { method: request.method, headers: request.headers });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gate does not listen on a TCP port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    shut: (closed) => {
      isClosed = closed;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
