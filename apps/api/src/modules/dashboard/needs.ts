import { encodeId } from '../../platform/ids/index.ts';
import type { OpenGroup } from '../invoices/index.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import { NEED_CODES } from './dashboard.words.ts';
import type { NeedCode } from './dashboard.words.ts';

type Need = DashboardWire['needs'][number];

export interface NeedFacts {
  readonly now: Date;
  readonly certificate: { readonly id: string; readonly validTo: Date } | undefined;
  readonly hasPacAccount: boolean;
  readonly open: readonly OpenGroup[];
}

const DAY_MS = 86_400_000;
/** A CSD is renewed on line, but the person who may sign the request is not always there. */
const EXPIRY_NOTICE_DAYS = 45;

/** What waits for a person, most pressing first. Nothing here is decided by anything but facts. */
export function needsOf(facts: NeedFacts): Need[] {
  const needs = [...companyNeeds(facts), ...documentNeeds(facts.open)];
  return needs.sort((a, b) => NEED_CODES.indexOf(a.code) - NEED_CODES.indexOf(b.code));
}

function companyNeeds({ now, certificate, hasPacAccount }: NeedFacts): Need[] {
  const needs: Need[] = [];
  if (!hasPacAccount) needs.push(need('pac_account_missing', { severity: 'blocking' }));
  if (!certificate) return [...needs, need('certificate_missing', { severity: 'blocking' })];
  const daysLeft = Math.floor((certificate.validTo.getTime() - now.getTime()) / DAY_MS);
  if (daysLeft > EXPIRY_NOTICE_DAYS) return needs;
  const what = {
    object: encodeId('csd', certificate.id),
    since: certificate.validTo.toISOString(),
    days_left: daysLeft,
  };
  const ended = certificate.validTo <= now;
  return [...needs, need(ended ? 'certificate_expired' : 'certificate_expiring', { ...what, severity: ended ? 'blocking' : 'attention' })]; // prettier-ignore
}

const BY_STATE = {
  needs_attention: 'invoices_need_attention',
  rejected: 'invoices_rejected',
  unknown: 'invoices_verifying',
} as const;

function documentNeeds(open: readonly OpenGroup[]): Need[] {
  const states = Object.entries(BY_STATE).map(([state, code]) => ofGroups(code, open.filter((group) => group.state === state))); // prettier-ignore
  const waiting = Map.groupBy(open.filter((group) => group.waiting !== null), ({ waiting: reason }) => reason); // prettier-ignore
  const reasons = [...waiting].map(([reason, groups]) => ofGroups('invoices_waiting', groups, reason));
  const forgotten = open.filter((group) => group.state === 'draft' && group.old > 0);
  const drafts = ofGroups('drafts_forgotten', forgotten.map((group) => ({ ...group, documents: group.old }))); // prettier-ignore
  return [...states, ...reasons, drafts].filter((one) => one.count > 0);
}

function ofGroups(code: NeedCode, groups: readonly OpenGroup[], reason: string | null = null): Need {
  const count = groups.reduce((sum, { documents }) => sum + documents, 0);
  const oldest = groups.reduce<OpenGroup | undefined>(
    (first, group) => (first === undefined || group.oldestAt < first.oldestAt ? group : first),
    undefined,
  );
  return need(code, {
    count,
    reason,
    object: oldest !== undefined && count === 1 ? encodeId('inv', oldest.oldestId) : null,
    since: oldest?.oldestAt.toISOString() ?? null,
  });
}

function need(code: NeedCode, more: Partial<Need>): Need {
  return { code, severity: 'attention', count: 1, object: null, reason: null, since: null, days_left: null, ...more };
}
