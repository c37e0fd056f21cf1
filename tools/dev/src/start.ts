import path from 'node:path';
import { untilInterrupted, watchInterruption } from './process/interruption.ts';
import { watchPnpmAncestor } from './process/pnpm-ancestor.ts';
import { createTeardown } from './process/teardown.ts';
import { createProgress } from './progress.ts';
import { buildWebApp } from './stack/web-app.ts';
import { openDevDatabase } from './stack/dev-database.ts';
import { firstInvoice } from './stack/first-invoice.ts';
import { claimDataDir, clearRunning, readRunning, writeRunning } from './stack/running.ts';
import { loadSecrets, preferGiven } from './stack/secrets.ts';
import { loadEnvFile, readSettings } from './stack/settings.ts';
import { startStack, type Stack } from './stack/stack.ts';

const progress = createProgress(process.stdout);
const teardown = createTeardown();
let running: Stack | undefined;

const { signal, interrupt } = watchInterruption(() => {
  for (const child of running?.children ?? []) process.kill(child.pid, 'SIGKILL');
});

process.exitCode = await start().catch(report);
await teardown.run();
if (process.exitCode === 0) progress.say('Stopped. Your data stays in .data/ for the next start.');
process.exit();

async function start(): Promise<number> {
  loadEnvFile();
  const settings = readSettings(process.env);
  const claim = claimDataDir(settings.dataDir);
  if (!claim) throw new Error(alreadyRunning(settings.dataDir));
  teardown.add(() => claim.release());
  teardown.add(watchPnpmAncestor(() => interrupt('the end of pnpm')));
  progress.say('Kita is starting\n');
  const kept = loadSecrets(path.join(settings.dataDir, 'secrets.json'));
  // The embedded database was sealed with the kept keys, whatever a copied .env says.
  const secrets = settings.databaseUrl ? preferGiven(kept, process.env) : kept;
  const database = await progress.step(
    'PostgreSQL',
    () => openDevDatabase(settings, process.env, secrets.rolePassword, teardown),
    (urls) => `PostgreSQL on ${new URL(urls.admin).host}`,
  );
  await progress.step(
    'web app',
    () => buildWebApp(signal),
    (what) => `web app ${what}`,
  );
  running = await startStack({ ...settings, database, secrets, progress, signal, teardown });
  writeRunning(settings.dataDir, {
    pid: process.pid,
    apiUrl: running.apiUrl,
    children: running.children.map((child) => child.pid),
  });
  teardown.add(() => clearRunning(settings.dataDir));
  const files = await firstInvoice({ stack: running, dataDir: settings.dataDir, progress, signal });
  progress.say(summary(running, files));
  const failure = await Promise.race([running.failed, untilInterrupted(signal).then(() => undefined)]);
  if (failure === undefined) progress.say('\nStopping …');
  else progress.say(`\n${failure}\n`);
  return failure === undefined ? 0 : 1;
}

function report(error: unknown): number {
  if (signal.aborted) return 0;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${message}\n`);
  return 1;
}

function alreadyRunning(dataDir: string): string {
  const other = readRunning(dataDir);
  return other
    ? `Kita already runs at ${other.apiUrl} (process ${other.pid}). End it with: npx -y pnpm@12.21.0 stop`
    : 'Kita is already starting in another window.';
}

function summary({ apiUrl, sandboxUrl, demo }: Stack, files: { xml: string; pdf: string }): string {
  return `
  App          ${apiUrl}
  API          ${apiUrl}/v1
  Reference    ${apiUrl}/docs
  Sandbox      ${sandboxUrl}
  Sign in      ${demo.email} / ${demo.password}
  API key      ${demo.apiKey}
  First XML    ${shown(files.xml)}
  First PDF    ${shown(files.pdf)}

  curl ${apiUrl}/v1/invoices -H "Authorization: Bearer ${demo.apiKey}"

Ready. Ctrl-C ends it.`;
}

/** A path as a person at the repository root would type it. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
