import { invoiceBody } from '../../src/test-support/company.ts';
import type { Kind } from './two-companies.ts';

/** What stands at an id position, and how an id that is not the caller's is answered there. */
export interface IdMapping {
  readonly kind: Kind;
  /** Status and code; a list position answers 200 with nothing in it. */
  readonly answer: {
    readonly status: number;
    readonly code?: string;
    readonly itemCode?: string;
    readonly isEmptyList?: true;
    /** The file holds its heading alone. */
    readonly isEmptyFile?: true;
  };
  /** A body that is good in every other respect, so that nothing else is refused first. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const NOT_FOUND = { status: 404, code: 'not_found' } as const;
const OPERATORS_ONLY = { status: 403, code: 'permission_denied' } as const;
const EMPTY = { status: 200, isEmptyList: true } as const;
const UNKNOWN_CUSTOMER = { status: 422, code: 'customer_unknown' } as const;
const UNKNOWN_PRODUCT = { status: 422, code: 'invoice_invalid', itemCode: 'product_unknown' } as const;

/** Kind of thing by the noun of the path, for `{id}`. */
export const KIND_OF_NOUN: Readonly<Record<string, Kind>> = {
  'api-keys': 'api_key',
  certificates: 'certificate',
  customers: 'customer',
  events: 'event',
  identities: 'identity',
  invitations: 'invitation',
  exports: 'export',
  invoices: 'invoice',
  members: 'member',
  'ownership-transfers': 'transfer',
  'arco-requests': 'arco_request',
  'pac-accounts': 'pac_account',
  products: 'product',
  roles: 'role',
  'saved-views': 'saved_view',
  series: 'series',
  sessions: 'session',
  suppressions: 'suppression',
  'webhook-deliveries': 'webhook_delivery',
  'webhook-endpoints': 'webhook_endpoint',
  'webhook-replays': 'webhook_replay',
};

/** Bodies of operations that take `{id}` and a body. */
const BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  updateCustomer: { email: 'otra@ejemplo.test' },
  eraseCustomer: { rfc: 'URE180429TM6' },
  updateApiKey: { name: 'otra' },
  rotateApiKey: { overlap_hours: 1 },
  updateMember: { role: 'ADMIN' },
  updateRole: { name: 'Otra cosa' },
  updateSavedView: { name: 'Otra' },
  updateProduct: { description: 'Otra cosa' },
  updateSeries: { next_folio: 1000 },
  replaceInvoice: invoiceBody(),
  whatsAppInvoice: {},
  emailInvoice: { to: ['ana@ejemplo.test'] },
  removeSuppression: { reason: 'El buzón ya funciona' },
  updateWebhookEndpoint: { description: 'Otra tienda' },
  createWebhookReplay: { from: new Date(Date.now() - 60_000).toISOString() },
};

const UNKNOWN_ROLE = { status: 422, code: 'role_unknown' } as const;

/** Places beyond `{id}`, one by one; `{id}` is then something of the caller's own, for `replaceInvoice` a draft. */
const PLACES: Readonly<Record<string, IdMapping>> = {
  'createInvitation body /role': {
    kind: 'role',
    answer: UNKNOWN_ROLE,
    body: { email: 'nadie@ejemplo.test', role: 'STAFF' },
  },
  'proposeOwnershipTransfer body /member': {
    kind: 'member',
    answer: { status: 422, code: 'transfer_target_invalid' },
    body: { member: 'usr_x' },
  },
  'updateMember body /role': { kind: 'role', answer: UNKNOWN_ROLE, body: { role: 'ADMIN' } },
  'listInvoices query customer': { kind: 'customer', answer: EMPTY },
  'summarizeInvoices query customer': { kind: 'customer', answer: { status: 200 } },
  'listMessages query about': { kind: 'customer', answer: EMPTY },
  'createExport body /filters/customer': {
    kind: 'customer',
    answer: { status: 201 },
    body: { kind: 'invoice_list', filters: {} },
  },
  'listEvents query object': { kind: 'customer', answer: EMPTY },
  'listAuditLog query object': { kind: 'customer', answer: EMPTY },
  'exportAuditLog query object': { kind: 'customer', answer: { status: 200, isEmptyFile: true } },
  ...Object.fromEntries(
    ['createInvoice', 'previewInvoice', 'replaceInvoice'].flatMap((id) => [
      [`${id} body /customer`, { kind: 'customer', answer: UNKNOWN_CUSTOMER, body: invoiceBody() } as const],
      [`${id} body /items/0/product`, { kind: 'product', answer: UNKNOWN_PRODUCT, body: invoiceBody() } as const],
    ]),
  ),
};

/** Places that look like ids and are not ids of ours, each with the reason. */
export const NO_IDS: Readonly<Record<string, string>> = {
  'getNotificationTemplate path id': 'name of a mail, the same for everybody',
  'searchCatalog path catalog': 'name of a SAT catalogue, the same for everybody',
  'getCatalogRow path catalog': 'name of a SAT catalogue, the same for everybody',
  'getCatalogRow path key': 'key of a SAT catalogue, the same for everybody',
};

/** Fields with the caller's own names: they are compared inside the caller's company only. */
const OWN_NAMES = /(?:\/|^query )(?:external_id|num_reg_id_trib)$/;

/** The mapping of a place, `'none'` where it takes no id of ours, or `undefined` when nobody thought of it. */
export function mappingOf(
  operation: { operationId: string; path: string },
  place: string,
): IdMapping | 'none' | undefined {
  const name = `${operation.operationId} ${place}`;
  // Whoever is no operator is told so whatever they name; what operators name is in modules/operator.
  if (operation.path.startsWith('/v1/operator/')) return { kind: 'customer', answer: OPERATORS_ONLY, body: {} };
  if (name in NO_IDS || OWN_NAMES.test(place.replace('body ', ''))) return 'none';
  if (place !== 'path id') return PLACES[name];
  const kind = KIND_OF_NOUN[/([^/]+)\/\{id\}/.exec(operation.path)?.[1] ?? ''];
  const body = BODIES[operation.operationId];
  return kind && { kind, answer: NOT_FOUND, ...(body && { body }) };
}
