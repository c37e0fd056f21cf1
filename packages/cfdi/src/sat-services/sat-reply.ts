import { CfdiError } from '../errors.ts';
import type { XmlLimits } from '../xml/scan.ts';
import { XmlError } from '../xml/xml-errors.ts';
import type { XmlNode } from '../xmldsig/xml-node.ts';
import { childNodes, descendants, readXmlNodes, textOf } from '../xmldsig/xml-node.ts';

/** What came back is not the answer that was expected: an error page, another message, nothing. Ask again later. */
export class SatReplyUnreadable extends CfdiError {
  constructor(expected: string, options?: ErrorOptions) {
    super(
      'sat_reply_unreadable',
      {
        es: `La respuesta no es la esperada (${expected}). El servicio puede estar caído: intenta más tarde.`,
        en: `The answer is not the expected one (${expected}). The service may be down: try again later.`,
      },
      options,
    );
  }
}

/** The service answered with a SOAP fault, such as `a:InvalidSecurity` for an authentication it does not believe. */
export class SatFault extends CfdiError {
  /** `faultcode` without its prefix: `InvalidSecurity`. */
  readonly faultCode: string;
  readonly faultText: string;

  constructor(faultCode: string, faultText: string) {
    super('sat_fault', {
      es: `El SAT rechazó la llamada (${faultCode}): ${faultText}`,
      en: `SAT refused the call (${faultCode}): ${faultText}`,
    });
    this.faultCode = faultCode;
    this.faultText = faultText;
  }
}

/**
 * The first element with one of these local names, whatever its prefix or namespace (they vary between SAT and the PACs that
 * hand its answers on).
 * @throws {SatFault | SatReplyUnreadable}
 */
export function replyElement(
  reply: Uint8Array | string,
  names: readonly string[],
  limits?: XmlLimits,
): { readonly root: XmlNode; readonly found: XmlNode } {
  const root = readReply(reply, names, limits);
  const all = descendants(root);
  const fault = all.find(({ local }) => local === 'Fault');
  if (fault !== undefined)
    throw new SatFault(inner(fault, 'faultcode').replace(/^.*:/, ''), inner(fault, 'faultstring'));
  const found = all.find(({ local }) => names.includes(local));
  if (found === undefined) throw new SatReplyUnreadable(names.join(', '));
  return { root, found };
}

/** Trimmed text of a child by local name; empty when there is none. */
export function inner(node: XmlNode, local: string): string {
  const [child] = childNodes(node, local);
  return child === undefined ? '' : textOf(child).trim();
}

/** Value of an attribute by local name, whatever its case; `undefined` when there is none. */
export function replyAttribute(node: XmlNode, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return node.attributes.find(({ local }) => local.toLowerCase() === wanted)?.value.trim();
}

function readReply(reply: Uint8Array | string, names: readonly string[], limits?: XmlLimits): XmlNode {
  try {
    return readXmlNodes(reply, limits);
  } catch (error) {
    if (error instanceof XmlError) throw new SatReplyUnreadable(names.join(', '), { cause: error });
    throw error;
  }
}
