import { fromBase64, toBase64 } from './base64.ts';

/** One PEM block: the label of its BEGIN line and the DER inside. */
export interface PemBlock {
  readonly label: string;
  readonly der: Uint8Array;
  /** RFC 1421 headers such as `Proc-Type: 4,ENCRYPTED` stand between BEGIN and the data. */
  readonly hasHeaders: boolean;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\s*([\s\S]*?)-----END \1-----/;

/** First PEM block in the bytes, or `undefined` when they are not PEM: people rename .pem files to .cer and .key. */
export function readPem(bytes: Uint8Array): PemBlock | undefined {
  // DER begins with the tag of a sequence, PEM with text.
  if (bytes[0] === 0x30 || bytes.length > 65_536) return undefined;
  const [, label, body] = BLOCK.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  if (label === undefined || body === undefined) return undefined;
  const hasHeaders = body.includes(':');
  const der = fromBase64(hasHeaders ? '' : body.replaceAll(/\s+/g, ''));
  return der === undefined ? undefined : { label, der, hasHeaders };
}

const BLOCKS = new RegExp(BLOCK.source, 'g');

/** Every PEM block in a text, in order; what stands between them (comments, names of holders) is no part of PEM. */
export function readPemBlocks(text: string): readonly PemBlock[] {
  return Array.from(text.matchAll(BLOCKS), ([block]) => readPem(new TextEncoder().encode(block))).filter(
    (block) => block !== undefined,
  );
}

/** One PEM block (RFC 7468): lines of 64 letters, a line feed at the end. */
export function writePem(label: string, der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
