import { parseArgs } from 'node:util';

import { sql } from 'drizzle-orm';

import { auditInstallation } from '../platform/audit/index.ts';
import type { Database, Tx } from '../platform/db/index.ts';
import { encodeId } from '../platform/ids/index.ts';

const USAGE = `Usage:
  operator list                            who runs this installation, as JSON lines
  operator grant EMAIL --by NAME           makes a person who has an account with a proven address an operator
  operator revoke EMAIL --by NAME          takes it away; it counts from the next request on
Options:
  --by NAME                                who decides, for the audit log
`;

export interface OperatorCommand {
  readonly args: readonly string[];
  readonly db: Database;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly is_proven: boolean;
  readonly is_operator: boolean;
  readonly has_two_factor: boolean;
}

/** The one way to make or unmake an operator. Answers the exit status: 0 done, 1 refused, 2 wrong usage. */
export async function runOperatorCommand({ args, db, print, printError }: OperatorCommand): Promise<number> {
  const parsed = parse(args);
  if (parsed === undefined) {
    printError(USAGE);
    return 2;
  }
  const { verb, email, by } = parsed;
  if (verb === 'list') {
    for (const { id, ...person } of await db.withSystem((tx) => operators(tx)))
      print(`${JSON.stringify({ id: encodeId('usr', id), email: person.email, two_factor: person.has_two_factor })}\n`);
    return 0;
  }
  const refusal = await db.withSystem((tx) => decide(tx, email, verb === 'grant', by));
  if (refusal === undefined) print(`${JSON.stringify({ [verb]: email })}\n`);
  else printError(`${refusal}\n`);
  return refusal === undefined ? 0 : 1;
}

/** The change and its audit entry in one transaction. Answers why not, when it is refused. */
async function decide(tx: Tx, email: string, isOperator: boolean, by: string): Promise<string | undefined> {
  const [person] = await people(tx, sql`email = ${email.trim().toLowerCase()}`);
  if (!person) return `Nobody has an account with ${email}: sign up first.`;
  if (isOperator && !person.is_proven)
    return `${email} was never proven: follow the link of its verification mail first.`;
  if (person.is_operator === isOperator) return `${email} is ${isOperator ? 'an operator already' : 'no operator'}.`;
  await tx.execute(sql`update app.users set is_operator = ${isOperator} where id = ${person.id}::uuid`);
  const entry = { action: isOperator ? 'operator.granted' : 'operator.revoked', object: encodeId('usr', person.id) };
  await auditInstallation(tx, { actor: { kind: 'operator', id: by } }, entry);
  return undefined;
}

function operators(tx: Tx): Promise<readonly Found[]> {
  return people(tx, sql`is_operator`);
}

async function people(tx: Tx, condition: ReturnType<typeof sql>): Promise<readonly Found[]> {
  const { rows } = await tx.execute<Found>(sql`
    select id, email, email_verified_at is not null as is_proven, is_operator, two_factor_at is not null as has_two_factor
      from app.users where ${condition} order by email`);
  return rows;
}

interface Parsed {
  readonly verb: 'list' | 'grant' | 'revoke';
  readonly email: string;
  readonly by: string;
}

function parse(args: readonly string[]): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' } },
    });
    const [verb, email = '', ...rest] = positionals;
    const { by = '' } = values;
    if (rest.length > 0) return undefined;
    if (verb === 'list') return email === '' ? { verb, email, by } : undefined;
    if (verb !== 'grant' && verb !== 'revoke') return undefined;
    return email !== '' && by !== '' ? { verb, email, by } : undefined;
  } catch {
    return undefined;
  }
}
