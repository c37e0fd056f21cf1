import { CfdiError } from '../errors.ts';
import { namespaceOfUri } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parse.ts';
import type { StartTag } from '../xml/scan.ts';
import { decodeXml, scanXml } from '../xml/scan.ts';
import { withoutDeclaration } from './build-tfd.ts';

/** A timbre cannot be put into this document; `code` says which of the two is wrong. */
export class TfdMergeRefused extends CfdiError {}

/** Where the text of a document takes a timbre. Offsets are UTF-16 units. */
interface Places {
  /** Name of the root as written, for the prefix of a new Complemento. */
  rootName: string;
  isTaxDocument: boolean;
  hasTimbre: boolean;
  complemento?: { readonly name: string; readonly open: number; readonly isSelfClosing: boolean; close: number };
  addenda?: number;
  rootClose: number;
}

/**
 * Puts a timbre into a sealed document by inserting text: every other character stays as it was sealed. It goes to the end
 * of Complemento; a document without one gets it, before the addenda when there is one.
 * @throws {TfdMergeRefused | XmlError}
 */
export function mergeTfd(sealedXml: string, tfdXml: string): string {
  // Our own document: as large as it was made.
  const text = decodeXml(sealedXml, { maxBytes: Infinity });
  const timbre = withoutDeclaration(decodeXml(tfdXml)).trim();
  if (parseXml(timbre).name !== 'tfd:TimbreFiscalDigital') throw notATimbre();
  const places = findPlaces(text);
  if (!places.isTaxDocument) throw notATaxDocument(places.rootName);
  if (places.hasTimbre) throw alreadyStamped();
  const { complemento } = places;
  if (complemento === undefined) {
    const name = places.rootName.replace(/[^:]+$/, 'Complemento');
    return insert(text, places.addenda ?? places.rootClose, `<${name}>${timbre}</${name}>`);
  }
  if (!complemento.isSelfClosing) return insert(text, complemento.close, timbre);
  const opened = `${text.slice(0, complemento.open - 2)}>${timbre}</${complemento.name}>`;
  return opened + text.slice(complemento.open);
}

function findPlaces(text: string): Places {
  const places: Places = { rootName: '', isTaxDocument: false, hasTimbre: false, rootClose: 0 };
  const path: StartTag[] = [];
  // No tag holds a `<` but its first character, so the last one before its end is where it begins.
  const beginOf = (end: number): number => text.lastIndexOf('<', end - 1);
  scanXml(text, {
    start(tag) {
      path.push(tag);
      const name = canonical(tag);
      if (path.length === 1) {
        places.rootName = tag.name;
        places.isTaxDocument = name === 'cfdi:Comprobante' || name === 'retenciones:Retenciones';
      }
      if (path.length === 2 && tag.local === 'Complemento' && isOfRoot(tag, path)) {
        places.complemento ??= { name: tag.name, open: tag.position, isSelfClosing: tag.isSelfClosing, close: 0 };
      }
      if (path.length === 2 && tag.local === 'Addenda' && isOfRoot(tag, path)) places.addenda ??= beginOf(tag.position);
      if (path.length === 3 && name === 'tfd:TimbreFiscalDigital') places.hasTimbre = true;
    },
    end(position) {
      const tag = path.pop();
      if (path.length === 1 && tag?.position === places.complemento?.open && places.complemento) {
        places.complemento.close = beginOf(position);
      }
      if (path.length === 0) places.rootClose = beginOf(position);
    },
  });
  return places;
}

function canonical(tag: StartTag): string {
  return `${namespaceOfUri(tag.uri)?.prefix ?? ''}:${tag.local}`;
}

function isOfRoot(tag: StartTag, path: readonly StartTag[]): boolean {
  return tag.uri === path[0]?.uri;
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function notATimbre(): TfdMergeRefused {
  return new TfdMergeRefused('tfd_not_a_timbre', {
    es: 'El nodo recibido no es un Timbre Fiscal Digital 1.1.',
    en: 'The node received is not a Timbre Fiscal Digital 1.1.',
  });
}

function notATaxDocument(root: string): TfdMergeRefused {
  return new TfdMergeRefused('tfd_not_a_tax_document', {
    es: `Un documento «${root}» no lleva timbre. Se esperaba un CFDI 4.0.`,
    en: `A document "${root}" takes no timbre. A CFDI 4.0 was expected.`,
  });
}

function alreadyStamped(): TfdMergeRefused {
  return new TfdMergeRefused('tfd_already_present', {
    es: 'El documento ya está timbrado: no se puede timbrar otra vez.',
    en: 'The document is already stamped: it cannot be stamped again.',
  });
}
