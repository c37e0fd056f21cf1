/** Where test databases are made, as the global setup hands it to every test file. */
export interface TestServer {
  /** Superuser (or owner of everything) URL; its database part is replaced. */
  readonly adminUrl: string;
  /** Migrated template to clone. */
  readonly template: string;
  /** Prefix of this run's database names, so that runs sharing a server never meet. */
  readonly prefix: string;
  /** Password of the application roles; undefined where the server trusts loopback. */
  readonly rolePassword: string | undefined;
  /** Why the template could not be migrated; asking for a database then fails with it. */
  readonly failure?: string;
}

/** The same server URL with another database, and optionally another role. */
export function databaseUrl(serverUrl: string, database: string, role?: { name: string; password?: string }): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role.name;
    url.password = role.password ?? '';
  }
  return url.toString();
}
