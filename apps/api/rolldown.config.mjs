import { builtinModules } from 'node:module';
import path from 'node:path';
import { copyPackages } from '../../docker/bundle/copy-packages.mjs';
import { keepLocations } from '../../docker/bundle/keep-locations.mjs';

// Bundles the processes for production: one folder with the programs and the few packages that have to stay packages.
// A bundle starts five times faster than the sources and needs a quarter of their memory.
//
//   pnpm --filter @kita/api exec rolldown -c rolldown.config.mjs

const api = import.meta.dirname;
const sandbox = path.join(api, '../sandbox');
const documents = path.join(api, '../../packages/documents');

/** `KITA_BUNDLE_DIR` puts both bundles below another folder; the tests use it. */
const outDir = (app) => {
  const base = process.env.KITA_BUNDLE_DIR;
  return base ? path.resolve(base, path.basename(app)) : path.join(app, 'dist');
};

function program(app, input, packages = []) {
  const dir = outDir(app);
  return {
    input,
    platform: 'node',
    external: [/^node:/, ...builtinModules, ...packages.map(({ name }) => name)],
    plugins: [keepLocations(dir), copyPackages(dir, packages)],
    output: { dir, format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
    checks: { eval: false },
  };
}

export default [
  program(
    api,
    {
      all: path.join(api, 'src/main/all.ts'),
      catalogs: path.join(api, 'src/main/catalogs.ts'),
      'dead-letters': path.join(api, 'src/main/dead-letters.ts'),
      http: path.join(api, 'src/main/http.ts'),
      migrate: path.join(api, 'src/main/migrate.ts'),
      operator: path.join(api, 'src/main/operator.ts'),
      'rotate-keys': path.join(api, 'src/main/rotate-keys.ts'),
      'whatsapp-templates': path.join(api, 'src/main/whatsapp-templates.ts'),
      worker: path.join(api, 'src/main/worker.ts'),
    },
    [
      { name: '@node-rs/argon2', usedBy: api }, // native code
      { name: '@fastify/swagger-ui', usedBy: api }, // serves the files of its own folder
      { name: 'pdfkit', usedBy: documents }, // loads its own files when asked for a font
      { name: 'fontkit', usedBy: documents }, // the same copy as pdfkit's: they hand fonts to each other
      { name: '@expo-google-fonts/ibm-plex-mono', usedBy: documents, keep: /^400Regular(\/|$)/ }, // read as files
      { name: '@expo-google-fonts/ibm-plex-sans', usedBy: documents, keep: /^(400Regular|600SemiBold)(\/|$)/ },
    ],
  ),
  program(sandbox, { sandbox: path.join(sandbox, 'src/main/sandbox.ts') }),
];
