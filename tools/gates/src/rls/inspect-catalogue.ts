import { Client } from 'pg';
import { catalogueViews, isolationRules, type CatalogueRule } from './catalogue-rules.ts';
import { exceptions as agreedExceptions } from './exceptions.ts';
import { privilegeRules } from './privilege-rules.ts';

interface Violation {
  readonly subject: string;
  readonly detail?: string;
}

/**
 * Asks the system catalogue of a migrated database whether tenants are kept apart. Connects as an administrator.
 * Answers one sentence per violation and per exception that is no longer needed.
 */
export async function inspectCatalogue(
  adminUrl: string,
  exceptions: Readonly<Record<string, string>> = agreedExceptions,
): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl, application_name: 'kita-gate-rls' });
  await client.connect();
  try {
    await client.query(catalogueViews);
    const unneeded = new Set(Object.keys(exceptions));
    const problems: string[] = [];
    for (const rule of [...isolationRules, ...privilegeRules]) {
      const { rows } = await client.query<Violation>(`${rule.sql} order by 1`);
      for (const violation of rows) {
        const excuse = excuseFor(rule, violation).find((key) => key in exceptions);
        if (excuse === undefined) problems.push(sentence(rule, violation));
        else unneeded.delete(excuse);
      }
    }
    return [...problems, ...[...unneeded].map((key) => `the exception "${key}" excuses nothing; remove it`)];
  } finally {
    await client.end();
  }
}

function excuseFor(rule: CatalogueRule, { subject, detail }: Violation): string[] {
  return [`${rule.name} ${subject}`, ...(detail ? [`${rule.name} ${subject} ${detail}`] : [])];
}

function sentence(rule: CatalogueRule, { subject, detail }: Violation): string {
  return `${subject} ${rule.problem}${detail ? ` (${detail})` : ''} [${rule.name}]`;
}
