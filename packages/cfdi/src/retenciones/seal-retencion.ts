import { sealTree, unsignedTree } from '../seal/seal-tree.ts';
import type { SealedText, UnsignedTree } from '../seal/seal-tree.ts';
import type { AsyncSigner, Signer } from '../seal/signer.ts';
import type { ComprobanteRetencion, UnsealedRetencion } from './model.ts';
import { retencionToXml } from './retencion-xml.ts';

/** A sealed Retenciones document. `xml` is what must be frozen: any later serialisation is another text. */
export interface SealedRetencion extends SealedText {
  readonly retencion: ComprobanteRetencion;
}

interface Unsigned {
  readonly retencion: ComprobanteRetencion;
  readonly tree: UnsignedTree;
}

/** The attribute that follows `Sello` in the schema. */
const AFTER_SELLO = 'NoCertificado';

/**
 * Seals a document: NoCertificado and Certificado are written first (the number is part of the seal string), then cadena
 * original, signature, Sello, text. The same document and certificate always give the same seal. Whatever seal or
 * certificate the document carried is replaced.
 */
export function sealRetencion(document: UnsealedRetencion, signer: Signer): SealedRetencion {
  const unsigned = unsignedOf(document, signer);
  return sealed(unsigned, signer.sign(unsigned.tree.bytes));
}

/** The same with a signer that answers later, such as the thread pool. */
export async function sealRetencionAsync(document: UnsealedRetencion, signer: AsyncSigner): Promise<SealedRetencion> {
  const unsigned = unsignedOf(document, signer);
  return sealed(unsigned, await signer.sign(unsigned.tree.bytes));
}

function unsignedOf(document: UnsealedRetencion, { noCertificado, certificado }: Omit<Signer, 'sign'>): Unsigned {
  const retencion = { ...document, sello: '', noCertificado, certificado };
  return { retencion, tree: unsignedTree(retencionToXml(retencion)) };
}

function sealed({ retencion, tree }: Unsigned, signature: Uint8Array): SealedRetencion {
  const text = sealTree(tree, signature, AFTER_SELLO);
  return { ...text, retencion: { ...retencion, sello: text.sello } };
}
