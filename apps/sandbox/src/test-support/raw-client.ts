import net from 'node:net';
import { formContentType, stampForm } from './stamp-form.ts';

/** What a client sees that knows nothing of HTTP: bytes, and how the connection ended. */
export interface RawExchange {
  readonly received: string;
  /** `end`: orderly close by the server; `reset`: RST; `quiet`: nothing more came for `quietMs`. */
  readonly ending: 'end' | 'reset' | 'quiet';
}

export interface RawOptions {
  /** Give up waiting after this long without a byte. */
  readonly quietMs?: number;
  /** Stop sending after the headers. */
  readonly headersOnly?: boolean;
}

/** Posts one form with the document over a bare socket. */
export function rawStamp(
  target: { port: number; token: string; path?: string; customid?: string },
  xml: Buffer,
  options: RawOptions = {},
): Promise<RawExchange> {
  const { quietMs = 300, headersOnly = false } = options;
  const body = stampForm(xml);
  const head =
    `POST ${target.path ?? '/sw/services/v4/cfdi33/stamp/v4'} HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\n` +
    `Authorization: Bearer ${target.token}\r\nContent-Type: ${formContentType}\r\n` +
    `${target.customid === undefined ? '' : `customid: ${target.customid}\r\n`}Content-Length: ${body.length}\r\n\r\n`;
  return exchange(target.port, headersOnly ? Buffer.from(head) : Buffer.concat([Buffer.from(head), body]), quietMs);
}

function exchange(port: number, request: Buffer, quietMs: number): Promise<RawExchange> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request));
    const finish = (ending: RawExchange['ending']) => {
      socket.destroy();
      resolve({ received: Buffer.concat(chunks).toString('utf8'), ending });
    };
    socket.setTimeout(quietMs, () => finish('quiet'));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('end', () => finish('end'));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? finish('reset') : reject(error),
    );
  });
}
