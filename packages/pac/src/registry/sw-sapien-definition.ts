import type { CredentialSource } from '../contract/call-ctx.ts';
import { SW_CAPABILITIES } from '../sw-sapien/sw-capabilities.ts';
import { SW } from '../sw-sapien/sw-errors.ts';
import { SW_HOSTS } from '../sw-sapien/sw-hosts.ts';
import type { SwHosts } from '../sw-sapien/sw-hosts.ts';
import type { SwCredentials } from '../sw-sapien/sw-options.ts';
import { swSapien } from '../sw-sapien/sw-sapien.ts';
import type { PacCredentials, PacDefinition, PacFactoryInput } from './pac-definition.ts';

/** SW sapien (Luna Soft) as the product offers it. */
export const swSapienDefinition: PacDefinition = {
  id: SW,
  name: 'SW sapien',
  capabilities: SW_CAPABILITIES,
  credentialSets: [
    {
      id: 'password',
      label: { es: 'Usuario y contraseña', en: 'User and password' },
      fields: [
        { name: 'user', label: { es: 'Usuario', en: 'User' }, isSecret: false, lengthMax: 254 },
        { name: 'password', label: { es: 'Contraseña', en: 'Password' }, isSecret: true, lengthMax: 254 },
      ],
    },
    {
      id: 'token',
      label: { es: 'Token infinito', en: 'Permanent token' },
      fields: [{ name: 'token', label: { es: 'Token', en: 'Token' }, isSecret: true, lengthMax: 4_096 }],
    },
  ],
  hosts: {
    production: hostsOf(SW_HOSTS.production),
    test: hostsOf(SW_HOSTS.test),
  },
  create: ({ credentials, environment, ...input }) =>
    swSapien({ ...baseUrls(environment, input), ...input, environment, credentials: asSwCredentials(credentials) }),
};

function hostsOf({ baseUrl, apiBaseUrl }: SwHosts): readonly string[] {
  return [new URL(baseUrl).host, new URL(apiBaseUrl).host];
}

function baseUrls(
  environment: PacFactoryInput['environment'],
  { sandboxUrl }: { readonly sandboxUrl?: string },
): SwHosts {
  if (environment !== 'sandbox') return SW_HOSTS[environment];
  const url = (sandboxUrl ?? '').replace(/\/+$/, '');
  return { baseUrl: `${url}/sw/services`, apiBaseUrl: `${url}/sw/api` };
}

function asSwCredentials(source: CredentialSource<PacCredentials>): () => Promise<SwCredentials> {
  return async () => {
    const { token, user, password } = typeof source === 'function' ? await source() : source;
    if (token !== undefined && token !== '') return { token };
    if (user === undefined || password === undefined) throw new TypeError('SW sapien: credentials are incomplete');
    return { user, password };
  };
}
