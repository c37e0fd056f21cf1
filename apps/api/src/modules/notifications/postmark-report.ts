import { z } from 'zod';

import { REFERENCE_KEY, TENANT_KEY } from '../../platform/mail/index.ts';
import type { MessageFact } from './delivery-parts.ts';
import type { SuppressionRow } from './messages.repository.ts';

/** What a report of Postmark says about one of our messages (postmarkapp.com/developer/webhooks). */
export interface MailReport {
  readonly fact: Extract<MessageFact, 'delivered' | 'opened' | 'bounced' | 'complained'>;
  readonly at: Date;
  /** Why nothing more may go to the address; absent when mail may. */
  readonly suppress?: { readonly reason: SuppressionRow['reason']; readonly detail: string };
}

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const report = z.looseObject({
  RecordType: z.string().max(40),
  MessageID: z.string().max(100).optional(),
  ID: z.union([z.number(), z.string()]).optional(),
  Recipient: z.string().max(320).optional(),
  Type: z.string().max(60).optional(),
  Description: z.string().max(2000).optional(),
  Inactive: z.boolean().optional(),
  DeliveredAt: instant.optional(),
  ReceivedAt: instant.optional(),
  BouncedAt: instant.optional(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
});

/** Whose message a report is about, by what we sent along; `undefined` for anything else. */
export function subjectOf(payload: unknown): { readonly tenantId: string; readonly messageId: string } | undefined {
  const read = report.safeParse(payload);
  const ids = z
    .object({ tenantId: z.uuid(), messageId: z.uuid() })
    .safeParse({ tenantId: read.data?.Metadata?.[TENANT_KEY], messageId: read.data?.Metadata?.[REFERENCE_KEY] });
  return ids.data;
}

/** What makes a report the same report: Postmark repeats one until it is answered. */
export function reportIdOf(payload: unknown): string | undefined {
  const { data } = report.safeParse(payload);
  if (!data) return undefined;
  const part = data.ID ?? `${data.MessageID ?? ''}:${data.Recipient ?? ''}:${data.ReceivedAt ?? ''}`;
  return `${data.RecordType}:${part}`.slice(0, 300);
}

/** The fact in a report; `undefined` when it is of a kind we make nothing of. */
export function readReport(payload: unknown): MailReport | undefined {
  const { data } = report.safeParse(payload);
  if (!data) return undefined;
  const at = new Date(data.DeliveredAt ?? data.ReceivedAt ?? data.BouncedAt ?? 0);
  if (data.RecordType === 'Delivery') return { fact: 'delivered', at };
  if (data.RecordType === 'Open') return { fact: 'opened', at };
  const detail = (data.Description ?? data.Type ?? '').slice(0, 300);
  if (data.RecordType === 'SpamComplaint') {
    return { fact: 'complained', at, suppress: { reason: 'spam_complaint', detail } };
  }
  if (data.RecordType !== 'Bounce') return undefined;
  // Postmark says itself whether the address is dead; a full mailbox is not.
  return { fact: 'bounced', at, ...(data.Inactive === true && { suppress: { reason: 'hard_bounce', detail } }) };
}
