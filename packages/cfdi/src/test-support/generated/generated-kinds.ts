import * as fc from 'fast-check';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import { buildNomina } from '../../complements/nomina12/build-nomina.ts';
import { buildPago } from '../../complements/pagos20/build-pago.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import type { CfdiInput } from '../../model/input.ts';
import type { Emisor } from '../../model/parties.ts';
import type { CatalogPort } from '../../rules/catalog-port.ts';
import { cartaPorteCatalogs } from '../carta-porte-catalogs.ts';
import { cartaPorteDocument } from '../random-carta-porte.ts';
import { soundNomina } from '../random-nomina.ts';
import { soundPago } from '../random-pago.ts';
import { soundExport, soundWithComplements } from '../sound-complements.ts';
import { soundInvoice } from '../sound-invoice.ts';
import { freight } from './freight.ts';
import { grossInvoice } from './gross-invoice.ts';
import { globalInvoice, invoiceAbroad, invoiceOfParts, relatedInvoice, wideInvoice } from './invoice-kinds.ts';
import { transfer } from './transfer.ts';

/** One kind of document that the library makes, as an endless supply of sound ones. */
export interface GeneratedKind {
  readonly name: string;
  readonly documents: fc.Arbitrary<Unsealed>;
  /** Catalogues it is judged by, when the common few rows are not enough. */
  readonly catalogs?: CatalogPort;
}

const ofType =
  (type: string) =>
  (input: CfdiInput): boolean =>
    input.tipoDeComprobante === type;
/** The judge seals with the certificate of one issuer. */
const isOfTestIssuer = ({ emisor }: { readonly emisor: Emisor }): boolean => emisor.rfc === 'EKU9003173C9';
const computed = (inputs: fc.Arbitrary<CfdiInput>): fc.Arbitrary<Unsealed> => inputs.map(computeComprobante);

/**
 * Every kind of document, each sound by construction: valid by SAT's schema, without an objection of any rule. A new
 * complement joins by adding its arbitrary here; fuzzing, the oracles and the browser suite draw from this list.
 */
export const generatedKinds: readonly GeneratedKind[] = [
  { name: 'income', documents: computed(soundInvoice.filter(ofType('I'))) },
  { name: 'credit', documents: computed(soundInvoice.filter(ofType('E'))) },
  { name: 'related', documents: computed(relatedInvoice) },
  { name: 'global', documents: computed(globalInvoice) },
  { name: 'abroad', documents: computed(invoiceAbroad) },
  { name: 'parts', documents: computed(invoiceOfParts) },
  { name: 'wide', documents: computed(wideInvoice) },
  { name: 'gross', documents: computed(grossInvoice) },
  { name: 'complements', documents: computed(soundWithComplements) },
  { name: 'export', documents: computed(soundExport) },
  { name: 'transfer', documents: transfer },
  { name: 'freight', documents: freight, catalogs: cartaPorteCatalogs() },
  { name: 'carta porte', documents: cartaPorteDocument, catalogs: cartaPorteCatalogs() },
  { name: 'payment', documents: soundPago.map(buildPago) },
  { name: 'payroll', documents: soundNomina.filter(isOfTestIssuer).map(buildNomina) },
];

/** The first documents of every kind for a seed, always the same ones. */
export function sampleDocuments(perKind: number, seed: number): Array<{ kind: string; document: Unsealed }> {
  return generatedKinds.flatMap(({ name, documents }) =>
    fc.sample(documents, { numRuns: perKind, seed }).map((document) => ({ kind: name, document })),
  );
}
