import { Client } from 'pg';

/** Runs statements one after the other on a connection of their own and closes it; returns the last one's rows. */
export async function adminQuery(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, application_name: 'kita-testing' });
  // A server that stops under an open connection must surface as a rejected query, not end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
