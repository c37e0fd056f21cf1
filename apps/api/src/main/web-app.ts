import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Config } from '../platform/config/index.ts';
import { sha256Hex } from '../platform/crypto/index.ts';

type PolicyConfig = Pick<Config, 'KITA_TURNSTILE_SITE_KEY' | 'KITA_TURNSTILE_URL'>;

/** Where the built web app lies beside this program. */
const BUILT = path.resolve(import.meta.dirname, '../../../../apps/web/dist');

/**
 * What the app may load: its own files, and documents it fetched itself (blob:). Nothing written into the page runs, and
 * no other host is ever asked, but Turnstile's where the installation uses it. Attributes of style that React sets go through the DOM and need no exception.
 */
function pagePolicy(config: PolicyConfig): string {
  const hasTurnstile = config.KITA_TURNSTILE_SITE_KEY !== undefined;
  const turnstile = hasTurnstile ? ` ${new URL(config.KITA_TURNSTILE_URL).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${turnstile}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src blob:${turnstile}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Addresses that are the server's own: the app never answers for them, not even where nothing is found. */
const SERVER_PATHS = /^\/(?:v1|webhooks|docs|assets|openapi\.json|livez|readyz|metrics)(?:\/|$)/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

interface WebFile {
  readonly bytes: Buffer;
  readonly gzip?: Buffer;
  readonly br?: Buffer;
  readonly type: string;
  readonly etag: string;
}

/**
 * Serves the built web app: its files, and its page for every address a person may open or reload. All files are read
 * once, so that no request ever touches the disk or names a path on it. Without a build nothing is mounted.
 */
export async function mountWebApp(app: FastifyInstance, config: PolicyConfig, folder = BUILT): Promise<void> {
  const policy = pagePolicy(config);
  const files = await readFiles(folder);
  const page = files.get('/index.html');
  if (!page) return;
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const url = request.url.split('?', 1)[0] ?? '/';
    const file = url === '/index.html' ? undefined : files.get(url);
    if (file) return send(request, reply, file, cacheOf(url));
    // The server's own answer: it knows what other methods the address has.
    if (SERVER_PATHS.test(url) || /\.\w+$/.test(url) || !wantsPage(request)) return reply.callNotFound();
    reply.header('content-security-policy', policy);
    return send(request, reply, page, 'no-cache');
  });
}

/** Names of built files carry the hash of their content: they never change. */
function cacheOf(url: string): string {
  return url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}

function wantsPage(request: FastifyRequest): boolean {
  return /text\/html|\*\/\*/.test(request.headers.accept ?? '');
}

function send(request: FastifyRequest, reply: FastifyReply, file: WebFile, cache: string): FastifyReply {
  reply.header('cache-control', cache).header('etag', file.etag).header('vary', 'accept-encoding').type(file.type);
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  if (file.br && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.br);
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.bytes);
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const read = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const url = `/${path.relative(folder, file).replaceAll('\\', '/')}`;
      return [url, await readWebFile(file)] as const;
    });
  return new Map(await Promise.all(read));
}

const MIDDLE_QUALITY = 6;

async function readWebFile(file: string): Promise<WebFile> {
  const bytes = await readFile(file);
  const extension = path.extname(file);
  const plain = {
    bytes,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${sha256Hex(bytes).slice(0, 27)}"`,
  };
  if (extension === '.woff2') return plain;
  const [small, smaller] = await Promise.all([
    promisify(gzip)(bytes),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: MIDDLE_QUALITY } }),
  ]);
  return { ...plain, gzip: small, br: smaller };
}
