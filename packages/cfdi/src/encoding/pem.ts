import { fromBase64 } from './base64.ts';

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
