// Who may import whom (docs/architecture.md). Read by dependency-cruiser in src/gates/imports.ts; every rule has a
// planted violation in src/gates/imports.test.ts that proves it bites.

/** Matches an npm package in whatever folder it was resolved to, or by bare name where it was not. */
const npm = (...names) => `(^|/node_modules/)(@types/)?(${names.join('|')})(/|$)`;

const TEST =
  '(\\.test\\.ts$|/test/|/test-support/|contract[^/]*\\.ts$|-test-kit\\.ts$|/contract-suite/|^packages/testing/)';
const PURE = '^packages/(money|cfdi|sat-catalogs|documents|billing|inventory)/src/';
const PURE_EDGES = '^packages/(cfdi/src/(node|cli)|sat-catalogs/src/import|documents/src)/';
const ADAPTERS = '^packages/(pac|payment-providers|channels)/';
const DATABASE = npm('pg', 'drizzle-orm', 'pg-boss', 'pg-.*');

const forbidden = [
  {
    name: 'no-cycles',
    comment: 'A cycle cannot be understood, tested or moved in parts.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'An import that resolves to nothing fails only when that line runs.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-have-doors',
    comment: 'Another workspace package is reached by its name, never by a path into it.',
    from: { path: '^((?:apps|packages|tools)/[^/]+)/' },
    to: { path: '^(apps|packages|tools)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Libraries do not depend on the programs built from them; their tests may drive one (the sandbox).',
    from: { path: '^packages/', pathNot: TEST },
    to: { path: '^apps/' },
  },
  {
    name: 'pure-stays-pure',
    comment: 'No input or output in fiscal rules: they run unchanged in a browser.',
    from: { path: PURE, pathNot: [TEST, PURE_EDGES] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'drawing-stays-pure',
    comment: 'A drawing depends on its model alone; compression and the fonts that come with the package are no input.',
    from: { path: '^packages/documents/src/', pathNot: TEST },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(zlib|module|path|url|fs|buffer|stream)$' },
  },
  {
    name: 'pure-knows-pure',
    comment: 'Pure packages use one another, nothing that talks to the world.',
    from: { path: PURE, pathNot: [TEST] },
    to: { path: '^packages/', pathNot: PURE },
  },
  {
    name: 'money-stands-alone',
    comment: 'The lowest package imports nothing.',
    from: { path: '^packages/money/src/', pathNot: TEST },
    to: { pathNot: '^packages/money/src/' },
  },
  {
    name: 'cfdi-before-documents',
    comment: 'The fiscal core knows neither how it is drawn nor who stamps it.',
    from: { path: '^packages/(cfdi|sat-catalogs)/', pathNot: TEST },
    to: { path: '^packages/(documents|pac|api-client)/' },
  },
  {
    name: 'adapters-see-no-database',
    comment: 'Adapters translate protocols; what is stored is decided elsewhere.',
    from: { path: ADAPTERS },
    to: { path: DATABASE },
  },
  {
    name: 'platform-knows-no-module',
    comment: 'Technical services serve every module and depend on none.',
    from: { path: '^apps/api/src/platform/', pathNot: TEST },
    to: { path: '^apps/api/src/(modules|main)/' },
  },
  {
    name: 'modules-have-doors',
    comment: 'A module is entered through its index.ts.',
    from: { path: '^apps/api/src/(?:modules/([^/]+)|main)/', pathNot: [TEST, '\\.tables\\.ts$'] },
    to: { path: '^apps/api/src/modules/[^/]+/', pathNot: ['^apps/api/src/modules/$1/', '/index\\.ts$'] },
  },
  {
    name: 'tables-know-tables',
    comment: 'A foreign key names a table of another module; nothing else crosses there.',
    from: { path: '^apps/api/src/modules/([^/]+)/[^/]+\\.tables\\.ts$' },
    to: { path: '^apps/api/src/modules/', pathNot: ['^apps/api/src/modules/$1/', '\\.tables\\.ts$'] },
  },
  {
    name: 'modules-know-no-main',
    comment: 'The composition root knows the modules, not the other way round.',
    from: { path: '^apps/api/src/modules/' },
    to: { path: '^apps/api/src/main/', pathNot: TEST },
  },
  {
    name: 'routes-know-no-orm',
    comment: 'Routes declare and call one verb; queries live in the repository.',
    from: { path: '\\.routes\\.ts$' },
    to: { path: [DATABASE, '\\.(repository|tables)\\.ts$'] },
  },
  {
    name: 'one-door-to-jobs',
    comment: 'Jobs are enqueued in the caller’s transaction; only platform/jobs knows the library.',
    from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/platform/(jobs|db)/', TEST] },
    to: { path: npm('pg-boss') },
  },
  {
    name: 'one-door-to-objects',
    comment: 'Files are reached through platform/files, whatever stores them.',
    from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/platform/files/', TEST] },
    to: { path: npm('@aws-sdk') },
  },
  {
    name: 'api-knows-no-sandbox',
    comment: 'The product never knows that it talks to a stand-in: only addresses and credentials differ.',
    from: { path: '^(apps/(api|web)|packages)/', pathNot: TEST },
    to: { path: '^apps/sandbox/' },
  },
  {
    name: 'sandbox-knows-no-api',
    comment: 'A stand-in for the outside world that shares code with the inside proves nothing.',
    from: { path: '^apps/sandbox/' },
    to: { path: '^apps/(api|web)/' },
  },
  {
    name: 'web-knows-the-contract',
    comment: 'The SPA knows the API by its client, and computes with the same pure packages.',
    from: { path: '^apps/web/', pathNot: TEST },
    to: { path: '^(apps|packages)/', pathNot: '^(apps/web|packages/(api-client|money|cfdi|sat-catalogs))/' },
  },
  {
    name: 'no-test-code-in-products',
    comment: 'What only tests need is not installed in production.',
    from: { path: '^(apps|packages)/', pathNot: TEST },
    to: { path: ['^packages/testing/', npm('vitest', 'supertest', 'fast-check', 'saxon-js', 'xslt3', 's3rver')] },
  },
  {
    name: 'declared-dependencies',
    comment: 'Running code imports what its package.json lists as dependency.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TEST },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only', 'aliased-subpath-import'],
    },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
