import { inputFromGross, prepareComprobante } from '@kita/cfdi';
import type { CatalogPort, Finding, GrossCfdiInput, Unsealed } from '@kita/cfdi';

import type { ProblemItem } from '../../platform/errors/index.ts';
import type { InvoiceRequest } from './invoice-input.schemas.ts';
import type { Issuer, Receiver } from './invoice-parties.ts';
import { resolveItems } from './resolve-items.ts';
import type { ConceptoLine, ProductDefaults } from './resolve-items.ts';
import { requestPointer } from './request-pointer.ts';

export interface DocumentParts {
  readonly request: InvoiceRequest;
  readonly issuer: Issuer;
  readonly receiver: Receiver;
  readonly products: ReadonlyMap<string, ProductDefaults>;
  /** Wall clock at the place of issue. */
  readonly fecha: string;
  /** The present on the same clock. */
  readonly now: string;
  readonly catalogs: CatalogPort;
}

export type BuiltDocument =
  | { readonly kind: 'ok'; readonly document: Unsealed; readonly warnings: readonly ProblemItem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly ProblemItem[] };

/**
 * The whole decision of an invoice, pure: request and master data in, a computed document with every SAT rule checked
 * out, or all that is wrong at once with pointers into the request. Folio and seal come later.
 */
export function buildDocument(parts: DocumentParts): BuiltDocument {
  const { conceptos, problems } = resolveItems(parts.request.items, parts.products);
  const missing = missingFields(parts);
  if (problems.length + missing.length > 0) return { kind: 'invalid', problems: [...missing, ...problems] };
  return compute(cfdiInput(parts, conceptos), parts);
}

function compute(given: GrossCfdiInput, parts: DocumentParts): BuiltDocument {
  // Shelf prices close to the cent where SAT's limits allow it (cfdi-4.0 section 4.4).
  const { input } = inputFromGross(given, { exactTotal: 'try' });
  const { comprobante, findings } = prepareComprobante(input, { catalogs: parts.catalogs, now: parts.now });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (comprobante === undefined || errors.length > 0) return { kind: 'invalid', problems: errors.map(problemOf) };
  return { kind: 'ok', document: comprobante, warnings: findings.map(problemOf) };
}

function problemOf(finding: Finding): ProblemItem {
  return {
    pointer: requestPointer(finding.pointer),
    code: finding.code,
    ...(finding.sat !== undefined && { sat: finding.sat }),
    message: finding.message,
  };
}

function missingFields({ request, receiver }: DocumentParts): ProblemItem[] {
  const problems: ProblemItem[] = [];
  if (request.uso_cfdi === undefined && receiver.usoCfdi === undefined) {
    problems.push({
      pointer: '/uso_cfdi',
      code: 'required',
      message: {
        es: 'Indica el uso del CFDI (c_UsoCFDI), por ejemplo "G03".',
        en: 'Give the use of the CFDI (c_UsoCFDI), for example "G03".',
      },
    });
  }
  if (request.forma_pago === undefined && request.metodo_pago === 'PUE') {
    problems.push({
      pointer: '/forma_pago',
      code: 'required',
      message: {
        es: 'Indica cómo se pagó (c_FormaPago), por ejemplo "03" transferencia; si se pagará después usa metodo_pago "PPD".',
        en: 'Say how it was paid (c_FormaPago), for example "03" transfer; if it will be paid later use metodo_pago "PPD".',
      },
    });
  }
  return problems;
}

function cfdiInput(
  { request, issuer, receiver, fecha }: DocumentParts,
  conceptos: readonly ConceptoLine[],
): GrossCfdiInput {
  return {
    fecha,
    formaPago: request.forma_pago ?? '99',
    ...(request.condiciones_de_pago !== undefined && { condicionesDePago: request.condiciones_de_pago }),
    moneda: request.currency,
    ...(request.exchange_rate !== undefined && { tipoCambio: request.exchange_rate }),
    tipoDeComprobante: request.type,
    exportacion: request.exportacion,
    metodoPago: request.metodo_pago,
    lugarExpedicion: request.place_of_issue ?? issuer.postalCode,
    ...(request.global && {
      informacionGlobal: {
        periodicidad: request.global.periodicidad,
        meses: request.global.meses,
        año: String(request.global.year),
      },
    }),
    ...(request.related && {
      cfdiRelacionados: request.related.map((group) => ({ tipoRelacion: group.tipo_relacion, uuids: group.uuids })),
    }),
    emisor: { rfc: issuer.rfc, nombre: issuer.legalName, regimenFiscal: issuer.regimenFiscal },
    receptor: {
      rfc: receiver.rfc,
      nombre: receiver.legalName,
      domicilioFiscalReceptor: receiver.postalCode,
      ...(receiver.residenciaFiscal !== undefined && { residenciaFiscal: receiver.residenciaFiscal }),
      ...(receiver.numRegIdTrib !== undefined && { numRegIdTrib: receiver.numRegIdTrib }),
      regimenFiscalReceptor: receiver.regimenFiscal,
      usoCfdi: request.uso_cfdi ?? receiver.usoCfdi ?? '',
    },
    conceptos,
  };
}
