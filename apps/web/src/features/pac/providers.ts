import type { ReplacePacAccount } from '@kita/api-client';

type Provider = ReplacePacAccount['provider'];

/** Ways to prove who one is to a provider, by the names its form has: the same the API checks (`@kita/pac`). */
interface ProviderForm {
  readonly name: string;
  readonly ways: readonly { readonly key: 'password' | 'token'; readonly fields: readonly CredentialName[] }[];
}

export type CredentialName = 'user' | 'password' | 'token';

/** A provider of the contract without a form here does not compile. */
export const PROVIDERS: Readonly<Record<Provider, ProviderForm>> = {
  'sw-sapien': {
    name: 'SW sapien',
    ways: [
      { key: 'password', fields: ['user', 'password'] },
      { key: 'token', fields: ['token'] },
    ],
  },
};

/** What people call a provider; one that is newer than this page is shown by its id. */
export function providerName(id: string): string {
  return Object.entries(PROVIDERS).find(([key]) => key === id)?.[1].name ?? id;
}

export function isProvider(id: string): id is Provider {
  return id in PROVIDERS;
}
