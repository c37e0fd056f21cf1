import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../support/gate.ts';
import { loadModule } from '../support/load-module.ts';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly ports?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const compose = parseCompose(read('docker/compose.yaml'));
const services = Object.entries(compose.services);
const dockerfile = read('docker/Dockerfile');
const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name]) => String(name));

test('every service is built from a stage that exists, or is a pinned image', () => {
  for (const [name, service] of services) {
    if (service.build) expect(stages, name).toContain(service.build.target);
    else expect(service.image, name).toMatch(/:\d+\.\d+/);
  }
});

test('every command runs a program of the bundle', () => {
  const bundled = [...read('apps/api/rolldown.config.mjs').matchAll(/src\/main\/(\w+)\.ts/g)].map(([, name]) =>
    String(name),
  );
  const run = services.flatMap(([, service]) => (service.command ?? []).filter((word) => word.endsWith('.js')));
  const byDefault = [...dockerfile.matchAll(/^CMD \["node", "([^"]+)"\]/gm)].map(([, file]) => String(file));
  expect(bundled).toEqual(expect.arrayContaining([...run, ...byDefault].map((file) => path.basename(file, '.js'))));
  expect(run.length + byDefault.length).toBeGreaterThanOrEqual(5);
});

test('what a service waits for and where it writes exists', () => {
  for (const [name, service] of services) {
    expect(Object.keys(compose.services), name).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
    const mounted = (service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(Object.keys(compose.volumes), name).toEqual(expect.arrayContaining(mounted));
  }
});

test('every variable handed to the processes is one they read', async () => {
  const { configVariables } = await loadModule(repository, 'apps/api/src/platform/config/index.ts');
  const given = Object.keys(compose.services['api']?.environment ?? {});
  expect(configVariables).toEqual(expect.arrayContaining(given));
});

test('no secret is written down, has a default or reaches the image', () => {
  for (const [name, service] of services) {
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      if (!/PASSWORD|SECRET|KEYS|DATABASE_URL/.test(variable)) continue;
      expect(value, `${name} ${variable}`).toMatch(/\$\{\w+(:\?[^}]+|:-)?\}/);
    }
  }
  expect(dockerfile).not.toMatch(/^(?:ARG|ENV) .*(?:PASSWORD|SECRET|KEYS|TOKEN)/m);
  const ignored = read('docker/Dockerfile.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '**/.env', '**/node_modules']));
});

test('only the migration knows the administrator of the database', () => {
  const knowing = services.filter(([, service]) => 'DATABASE_URL' in (service.environment ?? {})).map(([name]) => name);
  expect(knowing).toEqual(['migrate']);
});

test('processes run without rights they do not need, and only the machine itself reaches their port', () => {
  expect(dockerfile.slice(dockerfile.indexOf('AS runtime'))).toMatch(/^USER node$/m);
  for (const name of ['api', 'worker', 'migrate'])
    expect(compose.services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(compose.services['api']?.ports).toEqual(['127.0.0.1:8787:8787']);
});

const hasDocker = spawnSync('docker', ['compose', 'version']).status === 0;
test.skipIf(!hasDocker)('docker compose itself accepts the file', () => {
  const needed = [...read('docker/compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => [String(name), 'x']);
  const env = { ...process.env, ...Object.fromEntries(needed) };
  execFileSync('docker', ['compose', '-f', 'docker/compose.yaml', 'config', '--quiet'], { cwd: repository, env });
});

/** The file as compose sees it, merge keys resolved; its shape is what the tests then assert. */
function parseCompose(text: string): Compose {
  const parsed: unknown = parse(text, { merge: true, strict: true, uniqueKeys: true });
  if (!isCompose(parsed)) throw new Error('docker/compose.yaml has no services');
  return parsed;
}

function isCompose(value: unknown): value is Compose {
  return typeof value === 'object' && value !== null && 'services' in value && 'volumes' in value;
}
