import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { GateBroken, type Gate } from '../support/gate.ts';
import { runTool } from '../support/run-tool.ts';

const KB = 1000;
const FIRST_LOAD_MAX = 140 * KB;
const ROUTE_MAX = 80 * KB;
const STYLES_MAX = 25 * KB;

/** Addresses that are names and are never asked: namespaces of XML and SVG, and pages of documentation in messages. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org|www\.sat\.gob\.mx|verificacfdi\.facturaelectronica\.sat\.gob\.mx|rdc\.sat\.gob\.mx|react\.dev|tanstack\.com|tailwindcss\.com|localhost|127\.0\.0\.1)\b/;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export const webWeight: Gate = {
  name: 'web-weight',
  promise: 'the web app loads 140 kB first, 80 kB more for a page, and nothing from another host',
  run: async (root) => {
    const web = path.join(root, 'apps/web');
    if (!existsSync(web)) throw new GateBroken('there is no apps/web to weigh');
    const folder = mkdtempSync(path.join(tmpdir(), 'kita-weight-'));
    try {
      const args = ['build', web, '--outDir', folder, '--logLevel', 'error'];
      const { code, output } = await runTool({ package: 'vite', bin: 'vite', owner: web }, args, web);
      return code === 0 ? weighBuild(folder) : [`the web app does not build:\n${output}`];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What is too heavy, or reaches out, in a built app with its manifest. */
export function weighBuild(folder: string): string[] {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new GateBroken('the manifest of the web app has no entry');
  const weigh = (file: string): number => gzipSync(readFileSync(path.join(folder, file))).length;
  const first = filesOf(manifest, entry);
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weigh(file), 0);
  const styles = new Set(Object.values(manifest).flatMap(({ css = [] }) => css));
  const routes = Object.entries(manifest).filter(([, { isDynamicEntry }]) => isDynamicEntry);
  return [
    ...tooHeavy('the first load', sum(first), FIRST_LOAD_MAX),
    ...tooHeavy('the stylesheet', sum(styles), STYLES_MAX),
    ...routes.flatMap(([name, chunk]) => tooHeavy(name, sum(without(filesOf(manifest, chunk), first)), ROUTE_MAX)),
    ...foreignAddresses(folder),
  ];
}

function tooHeavy(what: string, bytes: number, bytesMax: number): string[] {
  return bytes <= bytesMax
    ? []
    : [`${what} weighs ${(bytes / KB).toFixed(1)} kB compressed; ${bytesMax / KB} are allowed`];
}

/** A chunk's script and all it imports before it can run. */
function filesOf(manifest: Readonly<Record<string, Chunk>>, chunk: Chunk, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const name of chunk.imports ?? []) {
    const imported = manifest[name];
    if (imported) filesOf(manifest, imported, seen);
  }
  return seen;
}

function without(files: ReadonlySet<string>, loaded: ReadonlySet<string>): string[] {
  return [...files].filter((file) => !loaded.has(file));
}

function foreignAddresses(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|css|html)$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const found = [...text.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    return [...new Set(found)].filter((address) => !NAMES.test(address)).map((address) => `${file} names ${address}`);
  });
}
