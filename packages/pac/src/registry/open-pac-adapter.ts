import type { CredentialSource } from '../contract/call-ctx.ts';
import type { PacEnvironment } from '../contract/environment.ts';
import type { PacAdapter, SatStatusPort } from '../contract/pac-adapter.ts';
import type { PacRuntime } from '../http/pac-runtime.ts';
import { pacAdapters } from './pac-adapters.ts';
import type { PacCredentials } from './pac-definition.ts';
import { problem } from './settings-problem.ts';
import type { SettingsProblem } from './settings-problem.ts';

/** A PAC account as it is stored. */
export interface PacAccountSettings {
  readonly adapter: string;
  readonly environment: PacEnvironment;
  /** Mode of the tenant that owns the account: test tenants never reach production, live ones never anything else. */
  readonly tenantMode: 'live' | 'test';
  /** Base address of the local sandbox; required for, and only allowed with, the `sandbox` environment. */
  readonly sandboxUrl?: string;
}

/** What an adapter shares with the rest of the process. */
export interface PacAdapterDeps {
  readonly runtime: PacRuntime;
  /** Decrypts at the moment of use. */
  readonly credentials: CredentialSource<PacCredentials>;
  readonly satStatus?: SatStatusPort;
}

/** An adapter, or everything that is wrong with the settings. */
export type OpenedPacAdapter =
  | { readonly ok: true; readonly adapter: PacAdapter }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Builds the adapter of a stored account. Opens no connection and reads no credential. */
export function openPacAdapter(settings: PacAccountSettings, deps: PacAdapterDeps): OpenedPacAdapter {
  const definition = pacAdapters.get(settings.adapter);
  const problems = [...checkEnvironment(settings), ...checkSandboxUrl(settings)];
  if (definition === undefined) {
    const unknown = problem('unknown_adapter', 'adapter', 'Este PAC no está disponible.', 'This PAC is not available.');
    return { ok: false, problems: [unknown, ...problems] };
  }
  if (problems.length > 0) return { ok: false, problems };
  const { environment, sandboxUrl } = settings;
  return {
    ok: true,
    adapter: definition.create({ environment, ...deps, ...(sandboxUrl === undefined ? {} : { sandboxUrl }) }),
  };
}

function checkEnvironment({ environment, tenantMode }: PacAccountSettings): readonly SettingsProblem[] {
  if ((environment === 'production') === (tenantMode === 'live')) return [];
  return [
    tenantMode === 'live'
      ? problem(
          'environment_not_allowed',
          'environment',
          'Una cuenta real solo puede usar el ambiente de producción del PAC.',
          'A live account can only use the production environment of the PAC.',
        )
      : problem(
          'environment_not_allowed',
          'environment',
          'Una cuenta de prueba no puede usar el ambiente de producción del PAC.',
          'A test account cannot use the production environment of the PAC.',
        ),
  ];
}

function checkSandboxUrl({ environment, sandboxUrl }: PacAccountSettings): readonly SettingsProblem[] {
  const field = 'sandbox_url';
  if (environment !== 'sandbox') {
    if (sandboxUrl === undefined) return [];
    const es = 'La dirección del sandbox solo se usa en el ambiente sandbox.';
    return [
      problem('sandbox_url_not_allowed', field, es, 'The sandbox address is only used in the sandbox environment.'),
    ];
  }
  if (sandboxUrl === undefined) {
    return [
      problem('sandbox_url_missing', field, 'Falta la dirección del sandbox.', 'The sandbox address is missing.'),
    ];
  }
  if (isSandboxUrl(sandboxUrl)) return [];
  const es = 'La dirección del sandbox debe ser http(s), sin usuario, y no puede ser la de un PAC.';
  const en = 'The sandbox address must be http(s), without a user, and cannot be that of a PAC.';
  return [problem('sandbox_url_invalid', field, es, en)];
}

function isSandboxUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  const realHosts = [...pacAdapters.values()].flatMap(({ hosts }) => [...hosts.production, ...hosts.test]);
  const isReal = realHosts.some((host) => host === hostname || domainOf(host) === domainOf(hostname));
  return /^https?:$/.test(protocol) && isPlain && !isReal;
}

/** `api.test.sw.com.mx` → `sw.com.mx`: nothing of a provider's own domain may pass for a sandbox. */
function domainOf(host: string): string {
  return host.split('.').slice(-3).join('.');
}
