import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mountWebApp } from './web-app.ts';

const TURNSTILE_URL = 'https://challenges.cloudflare.com/turnstile/v0';
const WITHOUT_TURNSTILE = { KITA_TURNSTILE_SITE_KEY: undefined, KITA_TURNSTILE_URL: TURNSTILE_URL };

let app: FastifyInstance;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kita-web-'));
  mkdirSync(path.join(folder, 'assets'));
  mkdirSync(path.join(folder, '.vite'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><div id="root"></div>');
  writeFileSync(path.join(folder, 'assets', 'index-abc.js'), 'export const a = 1;\n'.repeat(50));
  writeFileSync(path.join(folder, '.vite', 'manifest.json'), '{}');
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  app = Fastify();
  app.get('/v1/things', async () => ({ ok: true }));
  app.setNotFoundHandler((_request, reply) => reply.status(404).send('the server does not have it'));
  await mountWebApp(app, WITHOUT_TURNSTILE, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  app.inject({ method: 'GET', url, headers });

describe('the web app', () => {
  it.each(['/', '/sign-in', '/ten_01/invoices/inv_01?x=1'])('answers %s with its page', async (url) => {
    const page = await get(url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('id="root"');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it('runs nothing that is written into the page and loads nothing from elsewhere', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('never answers for the API, the documentation or a file that is not there', async () => {
    const missing = ['/v1/nothing', '/v1', '/docs/nothing', '/assets/gone.js', '/openapi.json', '/index.html'];
    for (const url of missing) expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    expect((await get('/v1/nothing')).body).toBe('the server does not have it');
    expect((await get('/v1/things')).json()).toEqual({ ok: true });
    expect((await get('/some/page', { accept: 'application/json' })).statusCode).toBe(404);
  });

  it('keeps files for good under their hashed names, compressed as asked', async () => {
    const file = await get('/assets/index-abc.js', { 'accept-encoding': 'br, gzip' });
    expect(file.headers['cache-control']).toContain('immutable');
    expect(file.headers['content-encoding']).toBe('br');
    expect((await get('/assets/index-abc.js', {})).body).toContain('export const a');
    const again = await get('/assets/index-abc.js', { 'if-none-match': String(file.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it.each(['/.vite/manifest.json', '/assets/../../package.json', '/%2e%2e/package.json'])(
    'does not give out %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  it('is not there without a build, and nothing else changes', async () => {
    const bare = Fastify();
    await mountWebApp(bare, WITHOUT_TURNSTILE, path.join(folder, 'nowhere'));
    expect((await bare.inject({ url: '/' })).statusCode).toBe(404);
    await bare.close();
  });

  it('lets in the one other host of Turnstile where it is used, and none where it is not', async () => {
    const used = Fastify();
    await mountWebApp(used, { ...WITHOUT_TURNSTILE, KITA_TURNSTILE_SITE_KEY: '1x00000000000000000000AA' }, folder);
    const policyOf = async (server: FastifyInstance) =>
      String((await server.inject({ url: '/', headers: { accept: 'text/html' } })).headers['content-security-policy']);
    expect(await policyOf(used)).toContain("script-src 'self' https://challenges.cloudflare.com;");
    expect(await policyOf(used)).toContain('frame-src blob: https://challenges.cloudflare.com;');
    expect(await policyOf(app)).not.toContain('cloudflare');
    await used.close();
  });
});
