// What other tools of this repository start installations with.
export { watchInterruption } from './process/interruption.ts';
export { startChild, type ManagedChild } from './process/managed-child.ts';
export { watchPnpmAncestor } from './process/pnpm-ancestor.ts';
export { runScript } from './process/run-script.ts';
export { createTeardown, type Teardown } from './process/teardown.ts';
export { waitUntilReady } from './process/wait-until-ready.ts';
export { createProgress } from './progress.ts';
export { parseDemoAccount, type DemoAccount } from './stack/demo-account.ts';
export { createDatabase, localUrls } from './stack/dev-database.ts';
export { startDisposableStack, type DisposableStack } from './stack/disposable-stack.ts';
export type { Stack } from './stack/stack.ts';
export { buildWebApp } from './stack/web-app.ts';
export { makeSecrets } from './stack/secrets.ts';
export { root } from './stack/settings.ts';
