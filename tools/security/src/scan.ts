import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import {
  buildWebApp,
  createProgress,
  createTeardown,
  startDisposableStack,
  watchInterruption,
  watchPnpmAncestor,
} from '@kita/dev';

import { startGateway } from './gateway.ts';
import type { ScanResult } from './scan-result.ts';
import { scanWithSqlmap } from './sqlmap/scan-with-sqlmap.ts';
import { scanWithWapiti } from './wapiti/scan-with-wapiti.ts';

/**
 * `pnpm scan:sqlmap`, `pnpm scan:wapiti`: a foreign program attacks an installation that exists only for it. The last line
 * of standard output is JSON; exit 1 on findings, on server errors, and when nothing was tested. Where the program is not
 * installed the line says so, and the exit code is 0.
 */
const SCANNERS = { sqlmap: scanWithSqlmap, wapiti: scanWithWapiti } as const;

/** Quotas of a merchant would end the attack before it began: they have tests of their own. */
const WITHOUT_QUOTAS = {
  KITA_RATE_TEST_PER_SECOND: '1000000',
  KITA_RATE_LIVE_PER_SECOND: '1000000',
  KITA_RATE_LOGIN_PER_MINUTE: '1000000',
  KITA_RATE_EXPORT_PER_HOUR: '1000000',
  KITA_RATE_FLOOD_PER_MINUTE: '1000000',
};

const startedAt = performance.now();
const teardown = createTeardown();
const { signal, interrupt } = watchInterruption(() => {});
teardown.add(watchPnpmAncestor(() => interrupt('the end of pnpm')));

process.exitCode = await main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return signal.aborted ? 130 : 1;
});
await teardown.run();
process.exit();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '20' }, only: { type: 'string', default: '' } },
  });
  const [scanner] = positionals;
  if (scanner !== 'sqlmap' && scanner !== 'wapiti')
    throw new Error('usage: scan sqlmap|wapiti [--minutes N] [--only WORD]');
  if (spawnSync(scanner, ['--version'], { stdio: 'ignore' }).error) {
    process.stdout.write(
      `${JSON.stringify({ scanner, skipped: `${scanner} is not installed: apt-get install ${scanner}` })}\n`,
    );
    return 0;
  }
  Object.assign(process.env, WITHOUT_QUOTAS);
  say(`web app ${await buildWebApp(signal)}`);
  const stack = await startDisposableStack({ progress: createProgress(process.stderr), signal, teardown });
  const gateway = await startGateway(stack.apiUrl);
  teardown.add(() => gateway.close());
  const folder = mkdtempSync(path.join(tmpdir(), `kita-${scanner}-`));
  teardown.add(() => rmSync(folder, { recursive: true, force: true }));
  const until = Date.now() + Number(values.minutes) * 60_000;
  const result = await SCANNERS[scanner]({ url: gateway.url, folder, until, only: values.only, signal, say });
  return conclude(scanner, result, gateway.tally());
}

function conclude(
  scanner: string,
  result: ScanResult,
  traffic: ReturnType<Awaited<ReturnType<typeof startGateway>>['tally']>,
) {
  for (const { where, what } of result.findings) process.stdout.write(`FINDING ${where}\n${what}\n`);
  for (const line of traffic.serverErrors) process.stdout.write(`SERVER ERROR ${line}\n`);
  for (const line of result.untested) process.stdout.write(`NOT TESTED ${line}\n`);
  const summary = {
    scanner,
    targets: result.targets,
    tested: result.targets - result.untested.length,
    not_tested: result.untested.length,
    requests: traffic.requests,
    server_errors: traffic.serverErrors.length,
    findings: result.findings.length,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  const isClean =
    summary.findings === 0 && summary.server_errors === 0 && summary.not_tested === 0 && summary.tested > 0;
  return isClean && traffic.requests > 0 ? 0 : 1;
}

/** Stdout is for the result. */
function say(line: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(7);
  process.stderr.write(`${seconds} s  ${line}\n`);
}
