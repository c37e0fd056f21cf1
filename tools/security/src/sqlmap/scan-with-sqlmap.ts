import path from 'node:path';

import { readOperations } from '../contract.ts';
import { isFit, newMerchant } from '../merchant.ts';
import { runProgram } from '../run-program.ts';
import type { Finding, ScanOptions, ScanResult } from '../scan-result.ts';
import { readSqlmap } from './read-sqlmap.ts';
import type { Verdict } from './read-sqlmap.ts';
import { requestArguments, targetsOf } from './targets.ts';

const TARGET_MS = 180_000;

/** All techniques but inline queries, which PostgreSQL's own tests hold too; a delay long enough for a busy machine. */
const SETTINGS = [
  '--batch',
  '--disable-coloring',
  '--flush-session',
  '--skip-waf',
  '--ignore-code=*',
  '--dbms=PostgreSQL',
  '--technique=BEUST',
  '--level=1',
  '--risk=2',
  '--time-sec=4',
  '--threads=4',
  '--timeout=20',
  '--retries=1',
];

/** Attacks every operation in turn; what looks like an injection must be found a second time. */
export async function scanWithSqlmap(options: ScanOptions): Promise<ScanResult> {
  const { url, until, only, say } = options;
  const targets = targetsOf(await readOperations(url)).filter(({ name }) => name.includes(only));
  const findings: Finding[] = [];
  const untested: string[] = [];
  let merchant = await newMerchant(url);
  for (const [index, target] of targets.entries()) {
    if (Date.now() > until) {
      untested.push(`${target.name}: the time was over`);
      continue;
    }
    if (!(await isFit(url, merchant))) merchant = await newMerchant(url);
    const args = requestArguments(url, target, merchant);
    const first = await attack(options, args);
    const verdict = first.kind === 'finding' ? await attack(options, args) : first;
    if (verdict.kind === 'finding') findings.push({ where: target.name, what: verdict.what });
    if (verdict.kind === 'untested') untested.push(`${target.name}: ${verdict.why}`);
    say(`${index + 1}/${targets.length} ${target.name}: ${verdict.kind}${repeated(first, verdict)}`);
  }
  return { targets: targets.length, findings, untested };
}

async function attack({ folder, signal }: ScanOptions, args: readonly string[]): Promise<Verdict> {
  const run = [...args, ...SETTINGS, `--output-dir=${path.join(folder, 'sqlmap')}`];
  const { output, isInTime } = await runProgram('sqlmap', run, { timeoutMs: TARGET_MS, signal });
  return isInTime ? readSqlmap(output) : { kind: 'untested', why: `not finished within ${TARGET_MS / 1000} s` };
}

function repeated(first: Verdict, verdict: Verdict): string {
  return first.kind === 'finding' && verdict.kind !== 'finding' ? ' (suspected once, not found again)' : '';
}
