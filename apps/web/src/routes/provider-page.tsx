import { ProviderReturn } from '../features/session/provider-return.tsx';

export function ProviderPage() {
  return <ProviderReturn />;
}
