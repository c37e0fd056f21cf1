import http from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Posts over kept connections, with as little work of its own as possible. */
export interface KeepAliveClient {
  post(url: string, headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<Answer>;
  close(): void;
}

export function keepAliveClient(): KeepAliveClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  return {
    post: (url, headers, body) =>
      new Promise((resolve, reject) => {
        const request = http.request(url, {
          method: 'POST',
          agent,
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        });
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
      }),
    close: () => agent.destroy(),
  };
}
