import { parseArgs } from 'node:util';

import { INSTALLATION_CHAIN, lastExportedHeads, verifyAllAudits, verifyAudit } from '../platform/audit/index.ts';
import type { AuditHead, AuditReport } from '../platform/audit/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { BlobStore } from '../platform/files/index.ts';
import { decodeId, encodeId } from '../platform/ids/index.ts';

const USAGE = `Usage:
  audit:verify                      every audit chain, against the heads kept outside the database
  audit:verify --tenant ten_…       one company's
  audit:verify --installation       what belongs to no company: sign-ups, master keys, operators
`;

export interface AuditVerifyCommand {
  readonly args: readonly string[];
  readonly db: Database;
  readonly files: BlobStore;
  readonly now: Date;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/**
 * Prints one JSON line per broken chain and one that sums up. Answers the exit status: 0 all whole, 1 a chain is broken,
 * 2 wrong usage.
 */
export async function runAuditVerifyCommand(command: AuditVerifyCommand): Promise<number> {
  const chain = chosenChain(command.args);
  if (chain === 'unreadable') {
    command.printError(USAGE);
    return 2;
  }
  const { db, files, now } = command;
  const exported = await lastExportedHeads(files, now);
  const broken =
    chain === 'all'
      ? await verifyAllAudits(db, files, now)
      : await verifyOne(db, chain.tenantId, exported.get(chain.tenantId));
  for (const { tenantId, findings } of broken)
    command.print(`${JSON.stringify({ chain: nameOf(tenantId), findings })}\n`);
  const summary = { verified: broken.length === 0, broken: broken.length, exported_heads: exported.size };
  command.print(`${JSON.stringify(summary)}\n`);
  return broken.length === 0 ? 0 : 1;
}

async function verifyOne(
  db: Database,
  tenantId: string,
  exported: AuditHead | undefined,
): Promise<readonly AuditReport[]> {
  const findings = await verifyAudit(db, tenantId, { exported });
  return findings.length === 0 ? [] : [{ tenantId, findings }];
}

function chosenChain(args: readonly string[]): 'all' | 'unreadable' | { readonly tenantId: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { tenant: { type: 'string' }, installation: { type: 'boolean' } },
    });
    if (values.installation === true) return { tenantId: INSTALLATION_CHAIN };
    if (values.tenant === undefined) return 'all';
    const tenantId = decodeId('ten', values.tenant);
    return tenantId === undefined ? 'unreadable' : { tenantId };
  } catch {
    return 'unreadable';
  }
}

function nameOf(tenantId: string): string {
  return tenantId === INSTALLATION_CHAIN ? 'installation' : encodeId('ten', tenantId);
}
