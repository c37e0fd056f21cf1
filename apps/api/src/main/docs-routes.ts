import { readFile } from 'node:fs/promises';
import path from 'node:path';

import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { marked } from 'marked';

import { RouteNotFound } from '../platform/errors/index.ts';

/** The page that lists all others. */
const OVERVIEW = 'README';
const PAGES = path.resolve(import.meta.dirname, '../../../../docs/errors');
/** The reference page runs its own script and inline styles, from our own origin only. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The address bar of the page is for whoever hosts several contracts; here there is one. */
const PAGE_STYLE = '.swagger-ui .topbar{display:none}.swagger-ui .info .title{color:#0b6e4f}';

/** The contract as a page to read and try, the contract itself, and one page per error code. Offline: nothing from elsewhere. */
export async function mountDocs(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', displayRequestDuration: true, persistAuthorization: false },
    theme: { title: 'Kita API', css: [{ filename: 'kita.css', content: PAGE_STYLE }] },
    staticCSP: PAGE_POLICY,
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  for (const url of ['/docs/errors', '/docs/errors/'])
    app.get(url, { schema: { hide: true } }, async (_request, reply) => sendPage(reply, await errorPage(OVERVIEW)));
  app.get<{ Params: { code: string } }>('/docs/errors/:code', { schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params;
    return sendPage(reply, /^[a-z][a-z0-9_]{1,60}$/.test(code) ? await errorPage(code) : undefined);
  });
}

function sendPage(reply: FastifyReply, page: string | undefined): FastifyReply {
  if (page === undefined) throw RouteNotFound();
  return reply
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    )
    .type('text/html; charset=utf-8')
    .send(page);
}

async function errorPage(name: string): Promise<string | undefined> {
  try {
    const text = await readFile(path.join(PAGES, `${name}.md`), 'utf8');
    return shell(name === OVERVIEW ? 'Errors' : name, asAddresses(await marked.parse(text)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Pages refer to each other by file, as readers of the repository need it; here each has its own address. */
function asAddresses(html: string): string {
  return html
    .replaceAll(`href="${OVERVIEW}.md"`, 'href="/docs/errors"')
    .replaceAll(/href="([a-z0-9_]+)\.md"/g, 'href="/docs/errors/$1"');
}

function shell(title: string, body: string): string {
  const style =
    'body{font:16px/1.55 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1c2b26;background:#fff}h1{font-size:1.5rem}code,pre{font-family:ui-monospace,monospace;background:#f1f5f3;border-radius:4px}code{padding:.1em .3em}pre{padding:.8rem;overflow:auto}table{border-collapse:collapse;font-size:.9em}td,th{padding:.25rem .6rem;border:1px solid #8884;text-align:left}a{color:#0b6e4f}@media(prefers-color-scheme:dark){body{background:#101714;color:#dfe9e4}code,pre{background:#1b2521}a{color:#6fd3ac}}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Kita</title><style>${style}</style></head><body>${body}</body></html>`;
}
