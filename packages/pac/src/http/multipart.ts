import { createHash } from 'node:crypto';

/** One file part of a `multipart/form-data` body. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/**
 * Builds the body by hand, so that the bytes are the same each time the same document is sent: the boundary comes from
 * the content's hash and so cannot occur in it by accident.
 */
export function multipart(parts: readonly FilePart[]): { readonly contentType: string; readonly body: Uint8Array } {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part.content);
  const boundary = `kita-${hash.digest('hex').slice(0, 32)}`;
  const chunks: Uint8Array[] = [];
  for (const part of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"; filename="${part.filename}"\r\nContent-Type: ${part.contentType}\r\n\r\n`;
    chunks.push(Buffer.from(head), part.content, Buffer.from('\r\n'));
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat(chunks) };
}
