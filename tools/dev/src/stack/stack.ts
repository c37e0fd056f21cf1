import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { isPortFree } from '@kita/testing/postgres';
import { startChild, type ManagedChild } from '../process/managed-child.ts';
import { runScript } from '../process/run-script.ts';
import type { Teardown } from '../process/teardown.ts';
import { waitUntilReady } from '../process/wait-until-ready.ts';
import type { Progress } from '../progress.ts';
import { parseDemoAccount, type DemoAccount } from './demo-account.ts';
import { entries } from './entries.ts';
import type { DevSecrets } from './secrets.ts';

export interface StackOptions {
  readonly database: DatabaseUrls;
  readonly httpPort: number;
  readonly sandboxPort: number;
  readonly secrets: DevSecrets;
  /** Folder for files, sandbox state and logs. */
  readonly dataDir: string;
  readonly progress: Progress;
  /** Aborted when the command should end. */
  readonly signal: AbortSignal;
  /** Receives the steps that undo what was started, also when a later step fails. */
  readonly teardown: Teardown;
}

/** One database as its three users see it. */
export interface DatabaseUrls {
  /** Administrator: migrations only. */
  readonly admin: string;
  readonly api: string;
  readonly worker: string;
}

export interface Stack {
  readonly apiUrl: string;
  readonly sandboxUrl: string;
  readonly demo: DemoAccount;
  readonly children: readonly ManagedChild[];
  /** Settles when one of the processes ends by itself, with its last words. */
  readonly failed: Promise<string>;
}

/** Migrates the database and starts sandbox and API (HTTP and worker in one process), with the demo tenant inside. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { progress, signal, teardown, httpPort, sandboxPort } = options;
  const env = environment(options);
  await assertPortFree(httpPort, 'KITA_HTTP_PORT');
  await assertPortFree(sandboxPort, 'KITA_SANDBOX_PORT');
  const sandboxUrl = env.KITA_SANDBOX_URL;
  const apiUrl = env.KITA_PUBLIC_URL;
  const launch = async (name: string, entry: string, readyUrl: string) => {
    const logFile = path.join(options.dataDir, 'logs', `${name.toLowerCase()}.log`);
    const child = startChild({ name, entry, env, logFile });
    teardown.add(() => child.stop());
    await waitUntilReady(child, readyUrl, { signal });
    return child;
  };
  const [sandbox] = await together([
    progress.step(
      'sandbox (SAT and PAC stand-ins)',
      () => launch('Sandbox', entries.sandbox, `${sandboxUrl}/sandbox`),
      () => `sandbox (SAT and PAC stand-ins) on ${sandboxUrl}`,
    ),
    progress.step('database schema', () => runScript({ name: 'The migration', entry: entries.migrate, env, signal })),
  ]);
  const api = await progress.step(
    'API and worker',
    () => launch('API', entries.api, `${apiUrl}/readyz`),
    () => `API and worker on ${apiUrl}`,
  );
  const demo = await progress.step('demo tenant with a test CSD', async () =>
    parseDemoAccount(await runScript({ name: 'The demo seed', entry: entries.seedDemo, env, signal })),
  );
  return { apiUrl, sandboxUrl, demo, children: [sandbox, api], failed: Promise.race([sandbox.ended, api.ended]) };
}

/** Waits for both even if one fails: what is still starting then has to be under the teardown first. */
async function together<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** The sandbox reports mail and WhatsApp to the API, as Postmark and Meta do: credentials of this start alone. */
function mailReports(httpPort: number) {
  const token = randomBytes(24).toString('hex');
  const password = randomBytes(24).toString('hex');
  return {
    KITA_POSTMARK_WEBHOOK_TOKEN: token,
    KITA_POSTMARK_WEBHOOK_PASSWORD: password,
    KITA_WHATSAPP_APP_SECRET: randomBytes(24).toString('hex'),
    KITA_WHATSAPP_VERIFY_TOKEN: randomBytes(24).toString('hex'),
    KITA_SANDBOX_WHATSAPP_WEBHOOK: `http://127.0.0.1:${httpPort}/webhooks/whatsapp`,
    KITA_SANDBOX_MAIL_WEBHOOK: `http://postmark:${password}@127.0.0.1:${httpPort}/webhooks/postmark/${token}`,
  };
}

/** People of a local stack sign in at the sandbox's identity provider, unless a client of a real one is configured. */
function signInAtSandbox(sandboxUrl: string): Record<string, string> {
  if ((process.env['KITA_OIDC_CLIENT_ID'] ?? '') !== '') return {};
  return {
    KITA_OIDC_ISSUER: `${sandboxUrl}/oidc`,
    KITA_OIDC_CLIENT_ID: 'kita-local',
    KITA_OIDC_CLIENT_SECRET: 'known-to-the-sandbox-only',
  };
}

function environment(options: StackOptions) {
  const { database, httpPort, sandboxPort, secrets, dataDir } = options;
  return {
    ...mailReports(httpPort),
    KITA_ENV: 'development',
    DATABASE_URL: database.admin,
    KITA_API_DATABASE_URL: database.api,
    KITA_WORKER_DATABASE_URL: database.worker,
    KITA_HTTP_PORT: String(httpPort),
    KITA_PUBLIC_URL: `http://127.0.0.1:${httpPort}`,
    KITA_SANDBOX_PORT: String(sandboxPort),
    KITA_SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
    KITA_OUTBOUND_LOOPBACK: 'test_mode',
    ...signInAtSandbox(`http://127.0.0.1:${sandboxPort}`),
    KITA_SANDBOX_DATA: path.join(dataDir, 'sandbox'),
    KITA_FILES_DIR: path.join(dataDir, 'files'),
    KITA_DRAIN_DELAY_MS: '0', // nothing balances load in front of a single local process
    KITA_MASTER_KEYS: secrets.KITA_MASTER_KEYS,
    KITA_SESSION_SECRET: secrets.KITA_SESSION_SECRET,
    KITA_JWT_SECRET: secrets.KITA_JWT_SECRET,
  };
}

async function assertPortFree(port: number, variable: string): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Error(
    `Port ${port} is taken by another program. End it, or choose another port: ${variable}=${port + 100} npx -y pnpm@12.21.0 start`,
  );
}
