import { migrateDatabase } from './migrate-database.ts';

/** `pnpm migrate`: a step of its own before new processes start. Reads DATABASE_URL (an administrator) and the passwords to give the roles. */
const adminUrl = process.env['DATABASE_URL'];
if (!adminUrl) {
  process.stderr.write(
    'DATABASE_URL is missing: the address of the database as an administrator who may create roles.\n',
  );
  process.exit(2);
}
const passwordOf = (name: string): string | undefined => {
  const url = process.env[name];
  const password = url === undefined || url === '' ? '' : decodeURIComponent(new URL(url).password);
  return password === '' ? undefined : password;
};
const api = passwordOf('KITA_API_DATABASE_URL');
const worker = passwordOf('KITA_WORKER_DATABASE_URL');
const vault = passwordOf('KITA_VAULT_DATABASE_URL') ?? api;
const report = await migrateDatabase({
  adminUrl,
  passwords: { ...(api && { api }), ...(worker && { worker }), ...(vault && { vault }) },
});
process.stdout.write(`${JSON.stringify({ migrated: true, repeated: report.repeated })}\n`);
