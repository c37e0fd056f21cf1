import { parseArgs } from 'node:util';

import { auditInstallation } from '../platform/audit/index.ts';
import type { Database } from '../platform/db/index.ts';
import { discardDeadLetters, listDeadLetters, redriveDeadLetters } from '../platform/jobs/index.ts';

const USAGE = `Usage:
  dead-letters list [--job NAME]           what nobody will run again by itself, newest first, as JSON lines
  dead-letters redrive --job NAME [ID …]   back into the queue: the given ones, or all of the job
  dead-letters discard --job NAME ID …     gone for good
Options:
  --by NAME                                who decides, for the audit log; required to redrive and discard
`;

export interface DeadLettersCommand {
  readonly args: readonly string[];
  readonly db: Database;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

interface Parsed {
  readonly verb: 'list' | 'redrive' | 'discard';
  readonly job?: string | undefined;
  readonly by: string;
  readonly ids: readonly string[];
}

/** Lists dead letters or carries out a person's decision about them. Answers the exit status: 0 done, 2 wrong usage. */
export async function runDeadLettersCommand(command: DeadLettersCommand): Promise<number> {
  const parsed = parse(command.args);
  if (parsed === undefined) {
    command.printError(USAGE);
    return 2;
  }
  const { verb, job } = parsed;
  if (verb === 'list') {
    const letters = await command.db.withSystem((tx) =>
      listDeadLetters(tx, { ...(job !== undefined && { job }), limit: 100 }),
    );
    for (const letter of letters) command.print(`${JSON.stringify(letter)}\n`);
    return 0;
  }
  command.print(`${JSON.stringify({ [verb]: await decide(command.db, verb, job ?? '', parsed) })}\n`);
  return 0;
}

/** The decision and its audit entry in one transaction. Answers how many letters it was about. */
function decide(db: Database, verb: 'redrive' | 'discard', job: string, { ids, by }: Parsed): Promise<number> {
  return db.withSystem(async (tx) => {
    const count =
      verb === 'discard'
        ? await discardDeadLetters(tx, job, ids)
        : await redriveDeadLetters(tx, job, ids.length > 0 ? { ids } : {});
    const entry = { action: `dead_letters.${verb === 'discard' ? 'discarded' : 'redriven'}`, object: job };
    await auditInstallation(tx, { actor: { kind: 'operator', id: by } }, { ...entry, data: { ids, count } });
    return count;
  });
}

function parse(args: readonly string[]): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { job: { type: 'string' }, by: { type: 'string' } },
    });
    const [verb, ...ids] = positionals;
    const { job, by = '' } = values;
    if (verb === 'list') return ids.length === 0 ? { verb, job, by, ids } : undefined;
    if (verb !== 'redrive' && verb !== 'discard') return undefined;
    const isComplete = job !== undefined && by !== '' && ids.every(isUuid) && (verb === 'redrive' || ids.length > 0);
    return isComplete ? { verb, job, by, ids } : undefined;
  } catch {
    return undefined;
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
