import http from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Requests over kept connections, with as little work of its own as possible. */
export interface KeepAliveClient {
  post(url: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<Answer>;
  get(url: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

export function keepAliveClient(): KeepAliveClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  const send = (url: string, options: http.RequestOptions, body?: string | Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = http.request(url, { ...options, agent });
      request.once('error', reject);
      request.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      request.end(body);
    });
  return {
    post: (url, headers, body) =>
      send(url, { method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, body),
    get: (url, headers) => send(url, { method: 'GET', headers }),
    close: () => agent.destroy(),
  };
}
