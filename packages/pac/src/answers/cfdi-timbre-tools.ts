import { findTimbre, mergeTfd, parseTfd, parseXml } from '@kita/cfdi';
import type { XmlElement } from '@kita/cfdi';
import type { FoundTimbre, TimbreTools } from './timbre-tools.ts';
import { asUuid } from './uuid.ts';

/** `TimbreTools` on the CFDI package's hardened parser. */
export const cfdiTimbreTools: TimbreTools = {
  readTimbre(xml) {
    const root = parseQuietly(xml);
    return root === undefined ? undefined : foundIn(root);
  },
  mergeTfd: (sealedXml, tfdXml) => mergeTfd(new TextDecoder().decode(sealedXml), tfdXml),
};

function parseQuietly(xml: string): XmlElement | undefined {
  try {
    // The transport has already bounded the size.
    return parseXml(xml, { maxBytes: xml.length });
  } catch {
    return undefined;
  }
}

/** A timbre without a UUID is none: it would be evidence of nothing. */
function foundIn(root: XmlElement): FoundTimbre | undefined {
  const alone = parseTfd(root);
  const timbre = alone ?? findTimbre(root);
  if (timbre === undefined || asUuid(timbre.uuid) === undefined) return undefined;
  return { timbre, isAlone: alone !== undefined };
}
