/** What the audit log shows, as it stands in the address. */
export interface AuditFilters {
  /** Noun of the action: `customer`. */
  readonly noun?: AuditNoun;
  readonly actor?: string;
  readonly object?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Nouns a person would look for; anything else is found by leaving the filter out. */
export const auditNouns = [
  'invoice',
  'customer',
  'product',
  'series',
  'certificate',
  'pac_account',
  'tenant',
  'member',
  'invitation',
  'role',
  'api_key',
  'webhook_endpoint',
  'export',
  'saved_view',
  'audit_log',
] as const;

export type AuditNoun = (typeof auditNouns)[number];

/** Reads filters from an address somebody may have typed: what makes no sense is left out. */
export function readAuditFilters(search: Record<string, unknown>): AuditFilters {
  const text = (name: string, pattern: RegExp): Record<string, string> => {
    const value = search[name];
    return typeof value === 'string' && pattern.test(value) ? { [name]: value } : {};
  };
  const noun = auditNouns.find((name) => name === search['noun']);
  return {
    ...(noun && { noun }),
    ...text('actor', /^[a-z]{2,8}_[0-9a-z]{26}$/),
    ...text('object', /^[a-z]{2,8}_[0-9a-z]{26}$/),
    ...text('from', /^\d{4}-\d{2}-\d{2}$/),
    ...text('to', /^\d{4}-\d{2}-\d{2}$/),
  };
}

/** The filters as the API takes them: days of the reader's own zone, the last one whole. */
export function toAuditQuery({ noun, actor, object, from, to }: AuditFilters) {
  return {
    ...(noun !== undefined && { action: `${noun}.*` }),
    ...(actor !== undefined && { actor }),
    ...(object !== undefined && { object }),
    ...(from !== undefined && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to !== undefined && { to: dayAfter(to) }),
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date.toISOString();
}
