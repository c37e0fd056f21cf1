import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { HttpAnswer } from './http-result.ts';

/** Text of a body: decoded by its charset (UTF-8 unless it says Latin-1), without byte order mark. */
export function bodyText(answer: HttpAnswer): string {
  const contentType = answer.headers['content-type'] ?? '';
  const isLatin1 = /charset\s*=\s*"?(iso-8859-1|latin1|windows-1252)/i.test(contentType);
  return new TextDecoder(isLatin1 ? 'windows-1252' : 'utf-8').decode(answer.body);
}

/** The body of a server that compresses although we ask it not to; the bytes as they came when that fails. */
export function plainBody(answer: HttpAnswer, bytesMax: number): Uint8Array {
  const limit = { maxOutputLength: bytesMax };
  try {
    switch ((answer.headers['content-encoding'] ?? '').trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(answer.body, limit);
      case 'deflate':
        return inflateSync(answer.body, limit);
      case 'br':
        return brotliDecompressSync(answer.body, limit);
      default:
        return answer.body;
    }
  } catch {
    return answer.body;
  }
}
