import { cadenaOriginal, cadenaTfd } from '../../cadena/cadena-original.ts';
import { complementCodecs } from '../../complements/complement-codecs.ts';
import type { ComplementName } from '../../complements/complement-codecs.ts';
import { readComplement, writeComplement } from '../../complements/read-complement.ts';
import { CfdiError } from '../../errors.ts';
import type { Comprobante } from '../../model/comprobante.ts';
import type { Finding } from '../../model/finding.ts';
import { nodeCrypto } from '../../node/node-crypto.ts';
import { parseRetencion } from '../../retenciones/parse-retencion.ts';
import { retencionToXml } from '../../retenciones/retencion-xml.ts';
import { validateRetencion } from '../../retenciones/validate-retencion.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { verifyCfdi } from '../../verify/verify-cfdi.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseCfdi } from '../../xml/parse-cfdi.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';
import { retencionCatalogs } from '../retencion-catalogs.ts';
import { authority, pacCsd } from '../stamp.ts';
import { testCatalogs } from '../test-catalogs.ts';

const catalogs = testCatalogs();
const context = {
  crypto: nodeCrypto,
  authorities: [authority.certificate],
  satCertificates: [pacCsd.certificate],
  catalogs,
};

/**
 * Gives the bytes to everything that reads foreign documents. Answers the code of the refusal, or `read` when there was
 * something to report about.
 * @throws whatever is no `CfdiError` with a code, and a sentence about a report that is not whole: bugs
 */
export function exercise(bytes: Uint8Array): string {
  const root = attempt(() => parseXml(bytes));
  if (root instanceof CfdiError) return root.code;
  wholeFindings(checkStructure(root));
  attempt(() => cadenaOriginal(root));
  const report = attempt(() => verifyCfdi(bytes, context));
  if (!(report instanceof CfdiError)) wholeFindings(report.findings);
  const parsed = attempt(() => parseCfdi(bytes));
  if (parsed instanceof CfdiError) return exerciseRetencion(bytes);
  wholeFindings(validateComprobante(parsed.comprobante, { catalogs }));
  for (const node of root.children.flatMap(({ children }) => children))
    if (node.name === 'tfd:TimbreFiscalDigital') cadenaTfd(node);
  readComplements(parsed.comprobante);
  writeAgain(parsed.comprobante);
  return 'read';
}

/** The other document type of SAT. */
function exerciseRetencion(bytes: Uint8Array): string {
  const parsed = attempt(() => parseRetencion(bytes));
  if (parsed instanceof CfdiError) return parsed.code;
  wholeFindings(validateRetencion(parsed.retencion, { catalogs: retencionCatalogs() }));
  const xml = attempt(() => writeXml(retencionToXml(parsed.retencion)));
  if (typeof xml === 'string') parseXml(xml);
  return 'read';
}

/** The value or the refusal; anything else thrown is a bug. */
function attempt<T>(work: () => T): T | CfdiError {
  try {
    return work();
  } catch (error) {
    if (error instanceof CfdiError && /^[a-z0-9_]+$/.test(error.code)) return error;
    throw error;
  }
}

function wholeFindings(findings: readonly Finding[]): void {
  for (const { code, message, pointer, xpath } of findings) {
    const isWhole = [code, message.es, message.en].every((text) => text !== '') && pointer.length + xpath.length > 0;
    if (!isWhole) throw new Error(`a finding that says nothing: ${JSON.stringify({ code, pointer, xpath })}`);
  }
}

function readComplements({ complementos, conceptos }: Comprobante): void {
  for (const name of Object.keys(complementCodecs).filter(isComplementName)) {
    for (const nodes of [complementos, ...conceptos.map(({ complementoConcepto }) => complementoConcepto)]) {
      const value = readComplement(nodes, name);
      if (value !== undefined) writeComplement(name, value);
    }
  }
}

function isComplementName(name: string): name is ComplementName {
  return Object.hasOwn(complementCodecs, name);
}

/** What was read can be written, or is refused for its characters; what is written can be read, and says the same. */
function writeAgain(comprobante: Comprobante): void {
  const xml = attempt(() => writeXml(toXml(comprobante)));
  if (xml instanceof CfdiError) return;
  const again = attempt(() => fromXml(parseXml(xml)));
  if (again instanceof CfdiError) throw new Error(`what was written is refused: ${again.code}`);
  if (again.total !== comprobante.total || again.conceptos.length !== comprobante.conceptos.length)
    throw new Error('what was written says something else');
}
