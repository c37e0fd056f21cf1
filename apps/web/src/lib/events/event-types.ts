import type { WebhookEventType } from '@kita/api-client';

/** Types of event by the object they are about, in the order people look for them. */
export const EVENT_GROUPS = [
  {
    noun: 'invoice',
    types: [
      'invoice.stamped',
      'invoice.rejected',
      'invoice.needs_attention',
      'invoice.verifying',
      'invoice.delayed',
      'invoice.created',
      'invoice.updated',
      'invoice.deleted',
      'invoice.emailed',
      'invoice.email_delivered',
      'invoice.email_opened',
      'invoice.email_failed',
      'invoice.whatsapp_sent',
      'invoice.whatsapp_delivered',
      'invoice.whatsapp_read',
      'invoice.whatsapp_failed',
    ],
  },
  { noun: 'customer', types: ['customer.created', 'customer.updated', 'customer.archived', 'customer.erased'] },
  { noun: 'product', types: ['product.created', 'product.updated', 'product.archived'] },
  { noun: 'certificate', types: ['certificate.created', 'certificate.activated', 'certificate.deactivated'] },
  { noun: 'series', types: ['series.created', 'series.updated'] },
  {
    noun: 'tenant',
    types: ['tenant.updated', 'tenant.suspended', 'tenant.closed', 'tenant.resumed', 'tenant.created'],
  },
  { noun: 'export', types: ['export.ready', 'export.failed'] },
  { noun: 'pac_account', types: ['pac_account.replaced'] },
  { noun: 'member', types: ['member.joined', 'member.role_changed', 'member.left'] },
  { noun: 'api_key', types: ['api_key.created', 'api_key.updated', 'api_key.rotated', 'api_key.revoked'] },
  {
    noun: 'webhook_endpoint',
    types: [
      'webhook_endpoint.failing',
      'webhook_endpoint.disabled',
      'webhook_endpoint.created',
      'webhook_endpoint.updated',
      'webhook_endpoint.deleted',
      'webhook_endpoint.tested',
    ],
  },
] as const satisfies readonly { readonly noun: string; readonly types: readonly WebhookEventType[] }[];

type Listed = (typeof EVENT_GROUPS)[number]['types'][number];

/** Name of a type among the texts, whose keys hold no dot. A type of the contract that the list lacks does not compile. */
type EventKey = [Exclude<WebhookEventType, Listed>] extends [never] ? KeyOf<Listed> : never;

type KeyOf<Type extends string> = Type extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never;

const KEYS: ReadonlyMap<string, EventKey> = new Map(
  EVENT_GROUPS.flatMap(({ types }) => types.map((type) => [type, keyOf(type)] as const)),
);

/** The key of a type this version of the app knows. */
export function eventKey(type: string): EventKey | undefined {
  return KEYS.get(type);
}

function keyOf(type: Listed): EventKey {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says the same as the replacement does
  return type.replace('.', '_') as EventKey;
}
