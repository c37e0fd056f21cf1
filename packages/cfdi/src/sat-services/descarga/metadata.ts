import { parseRfc } from '../../identifiers/rfc.ts';
import { ownEntry } from '../../model/own-entry.ts';

/** One line of a metadata file: what SAT knows of a document. Dates are wall-clock times, `YYYY-MM-DDThh:mm:ss`. */
export interface MetadataRow {
  readonly uuid: string;
  readonly rfcEmisor: string;
  readonly nombreEmisor: string;
  readonly rfcReceptor: string;
  readonly nombreReceptor: string;
  readonly rfcPac: string;
  readonly fechaEmision: string;
  readonly fechaCertificacionSat: string;
  /** Decimal text, without currency sign and separators of thousands. */
  readonly monto: string;
  /** Type of document, as SAT writes it. */
  readonly efectoComprobante: string;
  /** As written: `1` in force, `0` cancelled. */
  readonly estatus: string;
  readonly estado: 'vigente' | 'cancelado' | 'unknown';
  readonly fechaCancelacion?: string;
  readonly rfcACuentaTerceros?: string;
  readonly nombreACuentaTerceros?: string;
}

/** A line that could not be read, so that none is lost in silence. */
export interface MetadataRefused {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A whole file, read. */
export interface Metadata {
  readonly rows: readonly MetadataRow[];
  readonly refused: readonly MetadataRefused[];
}

const UUID_FIRST = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}~/i;
const DATE = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$/;
/** Uuid, RfcEmisor, at least one piece of each name, and RfcReceptor come before RfcPac. */
const PAC_MIN = 5;
const RECEPTOR = 3;

/**
 * Reads a metadata file of a package (`…_01.txt`, UTF-8). Fields are separated by `~` and not quoted, while names may hold `~`
 * and line breaks: a line that does not begin with a UUID goes on the one before, and fields are found from both ends (the
 * two dates side by side fix the right half, the RFC of the receiver parts the names).
 */
export function parseMetadata(text: string): Metadata {
  const rows: MetadataRow[] = [];
  const refused: MetadataRefused[] = [];
  for (const entry of eachMetadata(text)) {
    if ('uuid' in entry) rows.push(entry);
    else refused.push(entry);
  }
  return { rows, refused };
}

/** The same, one by one: a file has up to a million lines. */
export function* eachMetadata(text: string): Generator<MetadataRow | MetadataRefused> {
  for (const record of records(text)) yield rowOf(record.text.split('~')) ?? record;
}

/**
 * Reads the file that comes beside the metadata when documents were issued for others (`…_tercero.txt`): the third party by
 * UUID in lower case.
 */
export function parseTerceros(text: string): ReadonlyMap<string, { readonly rfc: string; readonly nombre: string }> {
  const pairs = [...records(text)].map(({ text: line }) => line.split('~'));
  return new Map(pairs.map(([uuid = '', rfc = '', ...nombre]) => [uuid.toLowerCase(), { rfc, nombre: nombre.join('~') }])); // prettier-ignore
}

/** Lines put together that belong together; the header and what is blank are left out. */
function* records(text: string): Generator<MetadataRefused> {
  let current: MetadataRefused | undefined;
  let line = 0;
  for (const raw of lines(text)) {
    line += 1;
    if (line === 1 && /^\uFEFF?Uuid~/i.test(raw)) continue;
    if (UUID_FIRST.test(raw)) {
      if (current !== undefined) yield current;
      current = { line, text: raw };
    } else if (current !== undefined) {
      if (raw !== '') current = { line: current.line, text: `${current.text} ${raw}` };
    } else if (raw.trim() !== '') yield { line, text: raw };
  }
  if (current !== undefined) yield current;
}

function* lines(text: string): Generator<string> {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, to).replace(/\r$/, '');
    from = to + 1;
  }
}

function rowOf(fields: readonly string[]): MetadataRow | undefined {
  const emision = fields.findIndex((field, index) => index > PAC_MIN && DATE.test(field) && DATE.test(fields[index + 1] ?? '')); // prettier-ignore
  const pac = emision - 1;
  const receptor =
    pac === PAC_MIN
      ? RECEPTOR
      : fields.findIndex((field, index) => index >= RECEPTOR && index < pac - 1 && parseRfc(field.trim()).valid);
  if (emision < 0 || receptor < 0) return undefined;
  const [uuid = '', rfcEmisor = ''] = fields;
  const [fechaEmision = '', certificada = '', monto = '', efecto = '', estatus = '', cancelada = '', rfcTercero = '', ...nombreTercero] = fields.slice(emision); // prettier-ignore
  const amount = monto.replaceAll(/[$,\s]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return undefined;
  return {
    uuid,
    rfcEmisor: rfcEmisor.trim(),
    nombreEmisor: fields.slice(2, receptor).join('~').trim(),
    rfcReceptor: (fields[receptor] ?? '').trim(),
    nombreReceptor: fields.slice(receptor + 1, pac).join('~').trim(),
    rfcPac: (fields[pac] ?? '').trim(),
    fechaEmision: isoOf(fechaEmision),
    fechaCertificacionSat: isoOf(certificada),
    monto: amount,
    efectoComprobante: efecto.trim(),
    estatus: estatus.trim(),
    estado: ownEntry(ESTADOS, estatus.trim()) ?? 'unknown',
    ...(cancelada.trim() !== '' && { fechaCancelacion: isoOf(cancelada.trim()) }),
    ...(rfcTercero.trim() !== '' && { rfcACuentaTerceros: rfcTercero.trim() }),
    ...(nombreTercero.length > 0 && { nombreACuentaTerceros: nombreTercero.join('~').trim() }),
  };
} // prettier-ignore

const ESTADOS: Readonly<Record<string, MetadataRow['estado']>> = { '1': 'vigente', '0': 'cancelado' };

function isoOf(date: string): string {
  return date.replace(' ', 'T');
}
