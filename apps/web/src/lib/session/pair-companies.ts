import type { Tenant, TenantAttention } from '@kita/api-client';

import { roleOf } from './may.tsx';
import type { Role } from './may.tsx';

/** One company with its two modes; who is a member of one mode only has half of it. */
export interface CompanyPair {
  readonly key: string;
  readonly name: string;
  readonly legalName: string;
  readonly rfc: string;
  readonly role: Role;
  readonly live: Tenant | undefined;
  readonly test: Tenant | undefined;
}

/** The person's companies, live and test side by side, by name. */
export function pairCompanies(tenants: readonly Tenant[]): CompanyPair[] {
  const pairs = new Map<string, CompanyPair>();
  for (const tenant of tenants) {
    const key = [tenant.id, tenant.twin].toSorted().join(' ');
    const before = pairs.get(key);
    const shown = tenant.livemode || !before ? tenant : (before.live ?? tenant);
    pairs.set(key, {
      key,
      name: shown.trade_name ?? shown.legal_name,
      legalName: shown.legal_name,
      rfc: shown.rfc,
      role: roleOf(shown),
      live: tenant.livemode ? tenant : before?.live,
      test: tenant.livemode ? before?.test : tenant,
    });
  }
  return [...pairs.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'es'));
}

/** Words of the name, or the beginning of the RFC, whatever their accents and capitals. */
export function matches(pair: CompanyPair, search: string): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const text = plain(`${pair.name} ${pair.legalName}`);
  return words.every((word) => text.includes(word) || plain(pair.rfc).startsWith(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export type Waiting = ReadonlyMap<string, TenantAttention>;

/** What a company's live side asks for today, in the order in which it hurts. Empty is good news. */
export function waitingIn(
  tenant: Tenant | undefined,
  waiting: Waiting,
  now: Date,
): readonly { readonly kind: 'review' | 'rejected' | 'noCertificate' | 'certificateEnds'; readonly count: number }[] {
  const attention = tenant && waiting.get(tenant.id);
  if (!attention) return [];
  const { invoices_in_review: inReview, invoices_rejected: rejected, certificate_valid_to: until } = attention;
  const daysLeft = until === null ? undefined : Math.floor((Date.parse(until) - now.getTime()) / DAY_MS);
  return [
    ...(inReview > 0 ? [{ kind: 'review', count: inReview } as const] : []),
    ...(rejected > 0 ? [{ kind: 'rejected', count: rejected } as const] : []),
    ...(daysLeft === undefined ? [{ kind: 'noCertificate', count: 0 } as const] : []),
    ...(daysLeft !== undefined && daysLeft <= SOON_DAYS
      ? [{ kind: 'certificateEnds', count: Math.max(daysLeft, 0) } as const]
      : []),
  ];
}

const DAY_MS = 86_400_000;
const SOON_DAYS = 45;
