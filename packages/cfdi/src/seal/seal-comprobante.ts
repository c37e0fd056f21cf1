import { Draft } from '../draft/draft.ts';
import { draftConceptos, draftHead, draftTail } from '../draft/draft-document.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import { prefixesOfLines, rootNamespaces } from '../xml/root-namespaces.ts';
import type { AsyncSigner, Signer } from './signer.ts';

/** A sealed document. `xml` is what goes to the PAC and what must be frozen: any later serialisation is another text. */
export interface Sealed {
  readonly comprobante: Comprobante;
  readonly xml: string;
  readonly cadena: string;
  /** Base64 of the signature, 344 characters for a key of 2048 bits. */
  readonly sello: string;
}

/** A document that waits for its seal. */
interface Unsigned {
  readonly comprobante: Comprobante;
  readonly cadena: string;
  /** The cadena in UTF-8: what is signed. */
  readonly bytes: Uint8Array;
  /** The text up to where the seal goes, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** The arrays of one document serve for the next; nothing of one is left when the function that fills them returns. */
const draft = new Draft();

/**
 * Seals a document: NoCertificado and Certificado are written first (the number is part of the seal string), then text and
 * cadena original in one go, signature, Sello (Anexo 20, section I). The same document and certificate always give the same
 * seal. Whatever seal or certificate the document carried is replaced.
 *
 * The text is `writeXml(toXml(comprobante))` and the cadena that tree's `cadenaOriginal`, byte for byte.
 * @throws {XmlCharacterRefused}
 */
export function sealComprobante(unsealed: Unsealed, signer: Signer): Sealed {
  const unsigned = unsignedOf(unsealed, signer);
  return sealed(unsigned, signer.sign(unsigned.bytes));
}

/** The same with a signer that answers later, such as the thread pool. */
export async function sealComprobanteAsync(unsealed: Unsealed, signer: AsyncSigner): Promise<Sealed> {
  const unsigned = unsignedOf(unsealed, signer);
  return sealed(unsigned, await signer.sign(unsigned.bytes));
}

function unsignedOf(unsealed: Unsealed, { noCertificado, certificado }: Omit<Signer, 'sign'>): Unsigned {
  const comprobante = { ...unsealed, sello: undefined, noCertificado, certificado };
  draft.clear();
  const namespaces = rootNamespaces(comprobante, prefixesOfLines(comprobante.conceptos));
  const selloAt = draftHead(draft, comprobante, namespaces);
  draftConceptos(draft, comprobante.conceptos);
  draftTail(draft, comprobante);
  const { xml, cadena } = draft;
  return {
    comprobante,
    cadena: cadena.toString(),
    bytes: cadena.toBytes(),
    before: xml.toString(0, selloAt),
    after: xml.toString(selloAt),
  };
}

function sealed({ comprobante, cadena, before, after }: Unsigned, signature: Uint8Array): Sealed {
  const sello = toBase64(signature);
  return { comprobante: { ...comprobante, sello }, xml: `${before} Sello="${sello}"${after}`, cadena, sello };
}
