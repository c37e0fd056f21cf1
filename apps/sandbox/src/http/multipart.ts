/** One part of a multipart/form-data body. */
export interface FormPart {
  readonly name: string;
  readonly filename?: string;
  readonly content: Buffer;
}

const headerEnd = Buffer.from('\r\n\r\n');

/**
 * Splits a `multipart/form-data` body that is already in memory (RFC 7578): the providers' stamping calls carry one
 * file of a few kilobytes, so nothing is gained by streaming. `undefined` when the body does not have that form.
 */
export function parseMultipart(contentType: string, body: Buffer): FormPart[] | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  const first = Buffer.from(`--${boundary}`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  let at = body.indexOf(first);
  if (at !== 0 && (at === -1 || body[at - 1] !== 0x0a)) return undefined;
  at += first.length;
  while (!body.subarray(at, at + 2).equals(Buffer.from('--'))) {
    const start = body.indexOf('\r\n', at);
    const end = body.indexOf(delimiter, at);
    const part = start === -1 || end === -1 ? undefined : partOf(body.subarray(start + 2, Math.max(start + 2, end)));
    if (part === undefined) return undefined;
    parts.push(part);
    at = end + delimiter.length;
  }
  return parts;
}

function boundaryOf(contentType: string): string | undefined {
  const found = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

function partOf(bytes: Buffer): FormPart | undefined {
  const end = bytes.indexOf(headerEnd);
  if (end === -1) return undefined;
  const disposition = /^content-disposition:(.*)$/im.exec(bytes.subarray(0, end).toString('utf8'))?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === undefined) return undefined;
  return { name, filename: parameter(disposition, 'filename'), content: bytes.subarray(end + headerEnd.length) };
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(disposition);
  return found?.[1] ?? found?.[2];
}
