import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { tenantOperation } from '../../platform/http/index.ts';
import type { Answer, Operation } from '../../platform/http/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { CustomerErased } from '../customers/index.ts';
import { SeriesNotFound } from '../series/index.ts';
import { createInvoice } from './create-invoice.ts';
import { deleteDraft } from './delete-draft.ts';
import { stampWithinDeadline } from './inline-stamp.ts';
import { invoicePdf, invoiceXml, invoiceZip } from './invoice-files.ts';
import { createInvoiceBody, previewInvoiceBody, replaceInvoiceBody } from './invoice-input.schemas.ts';
import { invoiceListSchema, invoiceSchema, previewSchema } from './invoice-output.schemas.ts';
import {
  CertificateExpired,
  CustomerUnknown,
  ExternalIdTaken,
  FileNotReady,
  InvoiceChanged,
  InvoiceInvalid,
  InvoiceNotEditable,
  NoCertificate,
  NoPacAccount,
} from './invoices.errors.ts';
import { presentInvoice, presentPreview } from './invoices.presenter.ts';
import type { InvoiceState } from './invoices.states.ts';
import { issueInvoice } from './issue-invoice.ts';
import { listInvoicesPage, listInvoicesQuery } from './list-invoices.ts';
import { previewInvoice } from './preview-invoice.ts';
import { readInvoice } from './read-invoice.ts';
import { replaceInvoice } from './replace-invoice.ts';
import { invoicesSummarySchema, summarizeInvoices, summarizeInvoicesQuery } from './summarize-invoices.ts';

const TAG = 'Invoices';
const idParams = z.object({ id: z.string().max(64).describe('Invoice id (inv_…).') });
const issueQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('`version` you read: what is issued is what you saw, or nothing is.'),
});
const MEANS = [
  InvoiceInvalid,
  CustomerUnknown,
  CustomerErased,
  SeriesNotFound,
  NoCertificate,
  CertificateExpired,
  NoPacAccount,
];

/** 201 when nothing is pending, 202 while the stamp is still being made or looked for. */
async function answerInvoice(ctx: Context, wireId: string): Promise<Answer> {
  const { invoice, sello } = await readInvoice(ctx, wireId);
  return { status: isPending(invoice.state) ? 202 : 201, body: presentInvoice(invoice, ctx.livemode, sello) };
}

function isPending(state: InvoiceState): boolean {
  return state === 'sealed' || state === 'sending' || state === 'unknown' || state === 'needs_attention';
}

export const invoiceOperations: readonly Operation[] = [
  tenantOperation({
    method: 'POST',
    path: '/v1/invoices',
    operationId: 'createInvoice',
    summary: 'Issue an invoice',
    description:
      'Computes taxes and totals, checks every SAT rule, takes the folio, seals and stamps. 201: stamped, rejected by the PAC (see `state` and `rejection`), or a draft. 202: the stamp is still pending; read the invoice again or wait for its event, and never issue it again.',
    tag: TAG,
    permission: 'invoices:write',
    rate: 'write',
    idempotency: 'required',
    errors: [...MEANS, ExternalIdTaken],
    body: createInvoiceBody,
    responses: { 201: invoiceSchema, 202: invoiceSchema },
    replay: (ctx, id) => answerInvoice(ctx, encodeId('inv', id)),
    handler: async (ctx, input) => {
      const created = await createInvoice(ctx, input.body, input.idempotency);
      if (created.state === 'sealed') await stampWithinDeadline(ctx, created.id);
      return answerInvoice(ctx, encodeId('inv', created.id));
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/invoices/preview',
    operationId: 'previewInvoice',
    summary: 'Preview an invoice',
    description: 'The computed document and every rule checked, without side effects.',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [InvoiceInvalid, CustomerUnknown, CustomerErased],
    body: previewInvoiceBody,
    responses: { 200: previewSchema },
    handler: async (ctx, input) => {
      const { document, warnings } = await previewInvoice(ctx, input.body);
      return { status: 200, body: presentPreview(document, warnings, input.language) };
    },
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/invoices',
    operationId: 'listInvoices',
    summary: 'List invoices',
    description: 'Newest first unless `sort` says otherwise. All filters given must hold.',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: listInvoicesQuery,
    responses: { 200: invoiceListSchema },
    handler: async (ctx, input) => ({ status: 200, body: await listInvoicesPage(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/invoices/summary',
    operationId: 'summarizeInvoices',
    summary: 'Count and sum invoices',
    description:
      'How many documents the filters of the list leave, and their sums by currency; credit notes count negative.',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    query: summarizeInvoicesQuery,
    responses: { 200: invoicesSummarySchema },
    handler: async (ctx, input) => ({ status: 200, body: await summarizeInvoices(ctx, input.query) }),
  }),
  tenantOperation({
    method: 'GET',
    path: '/v1/invoices/{id}',
    operationId: 'getInvoice',
    summary: 'Get an invoice',
    tag: TAG,
    permission: 'invoices:read',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    params: idParams,
    responses: { 200: invoiceSchema },
    handler: async (ctx, input) => {
      const { invoice, sello } = await readInvoice(ctx, input.params.id);
      return { status: 200, body: presentInvoice(invoice, ctx.livemode, sello) };
    },
  }),
  tenantOperation({
    method: 'PUT',
    path: '/v1/invoices/{id}',
    operationId: 'replaceInvoice',
    summary: 'Replace a draft or rejected invoice',
    tag: TAG,
    permission: 'invoices:write',
    rate: 'write',
    idempotency: 'none',
    errors: [InvoiceInvalid, CustomerUnknown, CustomerErased, ExternalIdTaken, InvoiceNotEditable, InvoiceChanged],
    params: idParams,
    body: replaceInvoiceBody,
    responses: { 200: invoiceSchema },
    handler: async (ctx, input) => ({
      status: 200,
      body: presentInvoice(await replaceInvoice(ctx, input.params.id, input.body), ctx.livemode),
    }),
  }),
  tenantOperation({
    method: 'DELETE',
    path: '/v1/invoices/{id}',
    operationId: 'deleteDraftInvoice',
    summary: 'Delete a draft',
    tag: TAG,
    permission: 'invoices:write',
    rate: 'write',
    idempotency: 'none',
    errors: [InvoiceNotEditable],
    params: idParams,
    responses: { 204: null },
    handler: async (ctx, input) => {
      await deleteDraft(ctx, input.params.id);
      return { status: 204 };
    },
  }),
  tenantOperation({
    method: 'POST',
    path: '/v1/invoices/{id}/issuance',
    operationId: 'issueInvoice',
    summary: 'Issue a draft or rejected invoice',
    tag: TAG,
    permission: 'invoices:write',
    rate: 'write',
    idempotency: 'required',
    errors: [...MEANS, InvoiceNotEditable, InvoiceChanged],
    params: idParams,
    query: issueQuery,
    responses: { 201: invoiceSchema, 202: invoiceSchema },
    replay: (ctx, id) => answerInvoice(ctx, encodeId('inv', id)),
    handler: async (ctx, input) => {
      const issued = await issueInvoice(ctx, input.params.id, input.query, input.idempotency);
      await stampWithinDeadline(ctx, issued.id);
      return answerInvoice(ctx, input.params.id);
    },
  }),
  ...(
    [
      ['xml', 'getInvoiceXml', 'Download the XML', 'application/xml', invoiceXml],
      ['pdf', 'getInvoicePdf', 'Download the PDF', 'application/pdf', invoicePdf],
      ['zip', 'getInvoiceZip', 'Download XML and PDF', 'application/zip', invoiceZip],
    ] as const
  ).map(([kind, operationId, summary, contentType, read]) =>
    tenantOperation({
      method: 'GET',
      path: `/v1/invoices/{id}/${kind}`,
      operationId,
      summary,
      tag: TAG,
      permission: 'invoices:read',
      rate: 'read',
      idempotency: 'none',
      errors: [FileNotReady],
      params: idParams,
      files: [contentType],
      responses: {},
      handler: (ctx, input) => read(ctx, input.params.id),
    }),
  ),
];
