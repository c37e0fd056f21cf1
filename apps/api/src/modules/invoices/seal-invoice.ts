import { createHash } from 'node:crypto';

import { sealComprobante } from '@kita/cfdi';
import type { Signer, Unsealed } from '@kita/cfdi';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { takeFolio } from '../series/index.ts';
import type { SeriesRow } from '../series/index.ts';
import type { insertSealed } from './invoices.repository.ts';

export interface SealInput {
  readonly invoiceId: string;
  readonly generation: number;
  readonly document: Unsealed;
  readonly series: Pick<SeriesRow, 'id' | 'code'>;
  /** Folio kept from an earlier, rejected generation; a new one is taken otherwise. */
  readonly folio?: string | undefined;
  readonly signer: Signer;
  readonly pacAccountId: string;
  readonly fechaAt: Date;
}

export interface Frozen {
  readonly folio: string;
  /** The generation to insert once the invoice's own row is there. */
  readonly sealed: Parameters<typeof insertSealed>[1];
}

/**
 * The part of T1 that makes the bytes (lost answers, section 4.3): folio under the series lock, XML, seal. Once the
 * transaction commits, these bytes are the only ones of this generation that may be sent.
 */
export async function freezeInvoice(tx: Tx, ctx: Context, input: SealInput): Promise<Frozen> {
  const folio = input.folio ?? (await takeFolio(tx, ctx.tenantId, input.series.id, input.invoiceId));
  const sealed = sealComprobante({ ...input.document, serie: input.series.code, folio }, input.signer);
  const xml = Buffer.from(sealed.xml, 'utf8');
  return {
    folio,
    sealed: {
      tenantId: ctx.tenantId,
      invoiceId: input.invoiceId,
      generation: input.generation,
      xml,
      sha256: createHash('sha256').update(xml).digest('hex'),
      sello: sealed.sello,
      noCertificado: input.signer.noCertificado,
      pacAccountId: input.pacAccountId,
      fechaAt: input.fechaAt,
    },
  };
}
