import { attribute, localName, parseXml } from '@kita/cfdi';
import type { XmlElement } from '@kita/cfdi';
import type { TimbreSummary } from '../contract/stamped.ts';
import { asUuid } from './uuid.ts';
import type { FoundTimbre, TimbreTools } from './timbre-tools.ts';

/** The parser gives SAT's namespaces their canonical prefixes, whatever the document used. */
const TIMBRE = 'tfd:TimbreFiscalDigital';

/** `TimbreTools` on the CFDI package's hardened parser. */
export const cfdiTimbreTools: TimbreTools = {
  readTimbre(xml) {
    const root = parseQuietly(xml);
    return root === undefined ? undefined : findTimbre(root);
  },
  mergeTfd() {
    throw new Error('merging is not available');
  },
};

function parseQuietly(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

function findTimbre(root: XmlElement): FoundTimbre | undefined {
  const isAlone = root.name === TIMBRE;
  const element = isAlone ? root : timbreInside(root);
  const timbre = element === undefined ? undefined : summaryOf(element);
  return timbre === undefined ? undefined : { timbre, isAlone };
}

function timbreInside(root: XmlElement): XmlElement | undefined {
  const complements = root.children.filter((child) => localName(child.name) === 'Complemento');
  return complements.flatMap((complement) => complement.children).find((child) => child.name === TIMBRE);
}

function summaryOf(element: XmlElement): TimbreSummary | undefined {
  const read = (name: string) => attribute(element, name) ?? '';
  const uuid = asUuid(read('UUID'));
  if (uuid === undefined) return undefined;
  return {
    uuid,
    fechaTimbrado: read('FechaTimbrado'),
    rfcProvCertif: read('RfcProvCertif'),
    selloCfd: read('SelloCFD'),
    noCertificadoSat: read('NoCertificadoSAT'),
    selloSat: read('SelloSAT'),
  };
}
