import { fiscalDateAt, instantsOf } from '@kita/cfdi';
import { timeZoneOf } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { documentKeys, readCatalogKeys } from '../catalogs/index.ts';
import { findActiveCertificate } from '../certificates/index.ts';
import type { CertificateRow } from '../certificates/index.ts';
import { CustomerErased, findCustomer } from '../customers/index.ts';
import { findDefaultPacAccount } from '../pac-accounts/index.ts';
import type { PacAccountRow } from '../pac-accounts/index.ts';
import { findProducts } from '../products/index.ts';
import { SeriesNotFound, chooseSeries } from '../series/index.ts';
import type { SeriesRow } from '../series/index.ts';
import { findTenant } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import type { InvoiceRequest } from './invoice-input.schemas.ts';
import { inlineReceiver } from './invoice-parties.ts';
import type { Receiver } from './invoice-parties.ts';
import { CertificateExpired, CustomerUnknown, InvoiceInvalid, NoCertificate, NoPacAccount } from './invoices.errors.ts';
import type { DocumentParts } from './build-document.ts';
import type { ProductDefaults } from './resolve-items.ts';
import { taxList } from '../products/index.ts';

/** Clock skew with the PAC is a real cause of refusals: `Fecha` stays behind the present by this much. */
const FECHA_MARGIN_MS = 30_000;
/** Seventy-two hours less a quarter, so that the stamp still has time. */
const WINDOW_MS = 72 * 3_600_000 - 900_000;

/** Everything the document is built from, read in one transaction. */
export async function readParts(
  tx: Tx,
  ctx: Context,
  request: InvoiceRequest,
): Promise<{ parts: DocumentParts; fechaAt: Date; tenant: TenantRow }> {
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) throw NotFound();
  const receiver = inlineReceiver(request) ?? (await savedReceiver(tx, ctx, request));
  const products = await productDefaults(tx, ctx, request);
  const place = request.place_of_issue ?? tenant.postalCode;
  const { zone, fecha, fechaAt } = datesOf(ctx, request, place);
  const now = fiscalDateAt(ctx.clock(), zone);
  const catalogs = await readCatalogKeys(ctx, keysOf(request, receiver, products, place), tx);
  return { tenant, fechaAt, parts: { request, issuer: tenant, receiver, products, fecha, now, catalogs } };
}

/** Keys of the large catalogues this document will be checked against. */
function keysOf(
  request: InvoiceRequest,
  receiver: Receiver,
  products: ReadonlyMap<string, ProductDefaults>,
  place: string,
): ReturnType<typeof documentKeys> {
  return documentKeys({
    claveProdServ: [
      ...request.items.map((item) => item.clave_prod_serv ?? ''),
      ...[...products.values()].map((product) => product.claveProdServ),
    ],
    codigoPostal: [place, receiver.postalCode, ...request.items.map((item) => item.third_party?.postal_code ?? '')],
    pedimentos: request.items.flatMap((item) => item.pedimentos ?? []),
  });
}

/** `Fecha`: the caller's, inside the window a PAC accepts (SAT code 401), or a moment ago at the place of issue. */
function datesOf(ctx: Context, request: InvoiceRequest, place: string): { zone: string; fecha: string; fechaAt: Date } {
  const now = new Date(ctx.clock().getTime() - FECHA_MARGIN_MS);
  const zone = timeZoneOf(place, (request.fecha ?? now.toISOString()).slice(0, 10));
  if (zone === undefined) throw InvoiceInvalid({ items: [unknownPlace] });
  if (request.fecha === undefined) return { zone, fecha: fiscalDateAt(now, zone), fechaAt: now };
  const range = instantsOf(request.fecha, zone);
  const isInside = range !== undefined && range.latest <= now.getTime() && range.earliest > now.getTime() - WINDOW_MS;
  if (!isInside) throw InvoiceInvalid({ items: [fechaOutside] });
  return { zone, fecha: request.fecha, fechaAt: new Date(range.earliest) };
}

const fechaOutside = {
  pointer: '/fecha',
  code: 'fecha_out_of_window',
  sat: '401',
  message: {
    es: 'La fecha no existe, está en el futuro o tiene más de 72 horas; el SAT no la acepta.',
    en: 'The date does not exist, is in the future or is more than 72 hours old; SAT does not accept it.',
  },
};

const unknownPlace = {
  pointer: '/place_of_issue',
  code: 'postal_code_unknown',
  sat: 'CFDI40126',
  message: {
    es: 'El lugar de expedición no es un código postal de México.',
    en: 'The place of issue is not a postal code of Mexico.',
  },
};

async function savedReceiver(tx: Tx, ctx: Context, request: InvoiceRequest): Promise<Receiver> {
  const id = typeof request.customer === 'string' ? decodeId('cus', request.customer) : undefined;
  const customer = id === undefined ? undefined : await findCustomer(tx, ctx.tenantId, id);
  if (!customer) throw CustomerUnknown();
  if (customer.erasedAt !== null) throw CustomerErased();
  return {
    customerId: customer.id,
    rfc: customer.rfc,
    legalName: customer.legalName,
    regimenFiscal: customer.regimenFiscal,
    postalCode: customer.postalCode,
    residenciaFiscal: customer.residenciaFiscal ?? undefined,
    numRegIdTrib: customer.numRegIdTrib ?? undefined,
    usoCfdi: customer.usoCfdi ?? undefined,
  };
}

async function productDefaults(tx: Tx, ctx: Context, request: InvoiceRequest): Promise<Map<string, ProductDefaults>> {
  const wanted = new Map<string, string>();
  for (const { product } of request.items) {
    const id = product === undefined ? undefined : decodeId('prd', product);
    if (product !== undefined && id !== undefined) wanted.set(id, product);
  }
  if (wanted.size === 0) return new Map();
  const rows = await findProducts(tx, ctx.tenantId, [...wanted.keys()]);
  return new Map(rows.map((row) => [wanted.get(row.id) ?? '', { ...row, taxes: taxList(row.taxes) }]));
}

export interface Means {
  readonly series: SeriesRow;
  readonly certificate: CertificateRow;
  readonly pacAccount: PacAccountRow;
}

/** What issuing needs besides data: a series, a valid CSD and a PAC account. @throws what is missing, in words */
export async function readMeans(tx: Tx, ctx: Context, request: InvoiceRequest, fechaAt: Date): Promise<Means> {
  const series = await chooseSeries(tx, ctx.tenantId, request.type, request.series);
  if (!series) throw SeriesNotFound();
  const certificate = await findActiveCertificate(tx, ctx.tenantId);
  if (!certificate) throw NoCertificate();
  if (certificate.validTo <= fechaAt) throw CertificateExpired();
  const pacAccount = await findDefaultPacAccount(tx, ctx.tenantId);
  if (!pacAccount) throw NoPacAccount();
  return { series, certificate, pacAccount };
}
