import { builtInCatalogs, timeZoneOf } from '@kita/sat-catalogs';
import { InvalidCfdiInput } from '../build/amount-reader.ts';
import type { ExactTotalPolicy, ExactTotalReport } from '../build/exact-total.ts';
import { prepareInvoice } from '../easy/prepare-invoice.ts';
import type { PrepareInvoiceContext } from '../easy/prepare-invoice.ts';
import { readEasyInput } from '../easy/read-easy-input.ts';
import { CfdiError } from '../errors.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { UnsealedRetencion } from '../retenciones/model.ts';
import { RETENCIONES } from '../retenciones/retencion-codec.ts';
import { retencionFromXml, retencionToXml } from '../retenciones/retencion-xml.ts';
import { validateRetencion } from '../retenciones/validate-retencion.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { withoutEchoes } from '../verify/without-echoes.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { fromXml } from '../xml/from-xml.ts';
import { parseXml } from '../xml/parse.ts';
import { toXml } from '../xml/to-xml.ts';
import { writeXml } from '../xml/write.ts';
import { UsageError } from './command.ts';
import type { Arguments, Io } from './command.ts';
import { prepareTyped } from './prepare-typed.ts';

/** A document from a file, JSON or XML, with all that is wrong with it. */
export interface LoadedDocument {
  /** Absent when the input could not be computed. */
  readonly comprobante?: Unsealed;
  /** The same for a Retenciones document. */
  readonly retencion?: UnsealedRetencion;
  readonly findings: readonly Finding[];
  /** What became of the total, when the input has shelf prices. */
  readonly exactTotal?: ExactTotalReport;
}

/** The file is not JSON. */
class JsonMalformed extends CfdiError {
  constructor(reason: string) {
    super('json_malformed', {
      es: `El archivo no es JSON válido: ${reason}`,
      en: `The file is not valid JSON: ${reason}`,
    });
  }
}

// A finished document has structure, rules and these attributes; an unsealed XML lacks only them.
const SEAL_POINTERS: ReadonlySet<string> = new Set(['/sello', '/noCertificado', '/certificado']);

/**
 * Reads a document: XML is checked for structure and rules, JSON (the input of `build`) is computed and checked.
 * @throws {CfdiError} when the file is neither
 */
export function loadDocument(args: Arguments, io: Io): LoadedDocument {
  const bytes = io.read(args.file);
  const now = args.text('now');
  const context = { catalogs: builtInCatalogs(), ...(now !== undefined && { now }) };
  if (isXml(bytes)) return loadXml(bytes, context);
  return loadJson(bytes, { ...context, now: io.now(), clock: now ?? null, ...exactTotalPolicy(args) });
}

/** IANA zone of the place of issue, when its postal code is known. */
export function zoneOf({ lugarExpedicion, fecha }: Unsealed): string | undefined {
  return timeZoneOf(lugarExpedicion, fecha);
}

/** Text of a loaded document, without certificate and seal. */
export function xmlOf({ comprobante, retencion }: LoadedDocument): string | undefined {
  if (comprobante !== undefined) return writeXml(toXml(comprobante));
  return retencion && writeXml(retencionToXml(retencion));
}

function loadXml(bytes: Uint8Array, context: ValidationContext): LoadedDocument {
  const root = parseXml(bytes);
  const document = root.name === RETENCIONES ? { retencion: retencionFromXml(root) } : { comprobante: fromXml(root) };
  const { sello = '', certificado } = document.retencion ?? document.comprobante;
  const isSealed = sello !== '' || certificado !== '';
  const structure = checkStructure(root).filter(({ pointer }) => isSealed || !SEAL_POINTERS.has(pointer));
  const broken =
    document.retencion === undefined
      ? validateComprobante(document.comprobante, context)
      : validateRetencion(document.retencion, context);
  return { ...document, findings: [...structure, ...withoutEchoes(structure, broken)] };
}

function loadJson(bytes: Uint8Array, context: PrepareInvoiceContext): LoadedDocument {
  try {
    const input = parseJson(bytes);
    const typed = prepareTyped(input, { ...context, now: context.clock ?? undefined });
    if (typed !== undefined) return typed;
    return prepareInvoice(readEasyInput(input), context);
  } catch (error) {
    if (error instanceof InvalidCfdiInput) return { findings: error.findings };
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new JsonMalformed(error instanceof Error ? error.message : String(error));
  }
}

function isXml(bytes: Uint8Array): boolean {
  return /^[\uFEFF\s]*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function exactTotalPolicy(args: Arguments): { readonly exactTotal?: ExactTotalPolicy } {
  const policy = args.text('exact-total');
  if (policy === undefined) return {};
  if (policy === 'try' || policy === 'require' || policy === 'ignore') return { exactTotal: policy };
  throw new UsageError(`--exact-total is try, require or ignore, not "${policy}"`);
}
