import { CONCEPTOS, CONCEPTOS_END, draftConcepto, draftHead, draftTail } from '../draft/draft-document.ts';
import { Draft } from '../draft/draft.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { ConceptoInput } from '../model/input.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { prefixesOfLines, rootNamespaces } from '../xml/root-namespaces.ts';
import type { StreamSigner } from './signer.ts';
import type { OpenSpool, Spool } from './spool.ts';
import type { StreamInput } from './stream-lines.ts';
import { StreamLines } from './stream-lines.ts';

/** What `sealStream` works on. */
export interface SealStreamInput {
  readonly input: StreamInput;
  /** The lines, asked for once and one after the other. */
  readonly conceptos: Iterable<ConceptoInput> | AsyncIterable<ConceptoInput>;
  readonly signer: StreamSigner;
  readonly openSpool: OpenSpool;
  /** Takes the document in UTF-8, part by part; the bytes are only good until it returns or resolves. */
  readonly write: (bytes: Uint8Array) => void | Promise<void>;
  readonly context?: ValidationContext;
  /** Findings that are kept, 1,000 unless given; the others are counted. */
  readonly findingsMax?: number;
}

/** What became of it. */
export interface SealedStream {
  /** The document without its lines; absent when findings stand in its way and nothing was written. */
  readonly sealed?: Omit<Comprobante, 'conceptos'>;
  readonly conceptos: number;
  readonly findings: readonly Finding[];
  readonly findingsLeftOut: number;
}

const encoder = new TextEncoder();
/** Lines that are computed and checked together. */
const LINES_OF_PART = 256;
/** Bytes after which what is drafted is put aside. */
const BYTES_OF_CHUNK = 65_536;

/**
 * `prepareComprobante` and `sealComprobante` in one pass over lines that are never all in memory: each is computed,
 * checked, written to a spool with its part of the cadena, and forgotten. Then the totals are known, and with them the
 * beginning of the document: it is hashed before the spooled cadena, signed, and everything goes out. The bytes are those
 * that `sealComprobante` gives.
 *
 * When findings are errors nothing is written. Spools are closed in any case.
 * @throws {StreamComplementRefused} for Carta Porte and the like
 */
export async function sealStream(stream: SealStreamInput): Promise<SealedStream> {
  const spools: Spool[] = [];
  const open = async (): Promise<Spool> => {
    const spool = await stream.openSpool();
    spools.push(spool);
    return spool;
  };
  try {
    return await sealWith(stream, { xml: await open(), cadena: await open() });
  } finally {
    for (const spool of spools) await spool.close();
  }
}

interface Spools {
  readonly xml: Spool;
  readonly cadena: Spool;
}

async function sealWith(stream: SealStreamInput, spools: Spools): Promise<SealedStream> {
  const lines = new StreamLines(stream.input, stream.context ?? {}, stream.findingsMax ?? 1000);
  const prefixes = new Set<string>();
  const draft = new Draft();
  const putAside = async (): Promise<void> => {
    await spools.xml.append(draft.xml.view());
    await spools.cadena.append(draft.cadena.view());
    draft.clear();
  };
  for await (const part of partsOf(stream.conceptos)) {
    const conceptos = lines.add(part);
    if (lines.hasErrors) continue; // Only to find the other errors.
    prefixesOfLines(conceptos, prefixes);
    for (const concepto of conceptos) draftConcepto(draft, concepto);
    if (draft.xml.length >= BYTES_OF_CHUNK) await putAside();
  }
  const frame = lines.close();
  const report = { conceptos: lines.count, findings: lines.findings, findingsLeftOut: lines.findingsLeftOut };
  if (lines.hasErrors) return report;
  await putAside();
  return { sealed: await signAndWrite(stream, frame, prefixes, spools), ...report };
}

async function signAndWrite(
  { signer, write }: SealStreamInput,
  frame: Omit<Unsealed, 'conceptos'>,
  prefixes: ReadonlySet<string>,
  spools: Spools,
): Promise<Omit<Comprobante, 'conceptos'>> {
  const { noCertificado, certificado } = signer;
  const unsigned = { ...frame, sello: undefined, noCertificado, certificado };
  const [head, tail] = [new Draft(), new Draft()];
  const selloAt = draftHead(head, unsigned, rootNamespaces(unsigned, prefixes));
  draftTail(tail, unsigned);
  const signing = signer.begin();
  signing.update(head.cadena.view());
  for await (const bytes of spools.cadena.read()) signing.update(bytes);
  signing.update(tail.cadena.view());
  const sello = toBase64(await signing.sign());
  await write(head.xml.view(0, selloAt));
  await write(encoder.encode(` Sello="${sello}"`));
  await write(head.xml.view(selloAt));
  await write(CONCEPTOS);
  for await (const bytes of spools.xml.read()) await write(bytes);
  await write(CONCEPTOS_END);
  await write(tail.xml.view());
  return { ...unsigned, sello };
}

async function* partsOf(conceptos: SealStreamInput['conceptos']): AsyncGenerator<readonly ConceptoInput[]> {
  let part: ConceptoInput[] = [];
  for await (const concepto of conceptos) {
    part.push(concepto);
    if (part.length < LINES_OF_PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
