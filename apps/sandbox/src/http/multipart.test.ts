import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMultipart } from './multipart.ts';

const crlf = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

describe('parseMultipart', () => {
  it('reads the form SW documents', () => {
    const body = crlf(
      '--b1',
      'Content-Disposition: form-data; name="xml"; filename="xml"',
      'Content-Type: text/xml',
      '',
      '<a/>',
      '--b1--',
      '',
    );
    const [part] = parseMultipart('multipart/form-data; boundary=b1', body) ?? [];
    expect(part).toEqual({ name: 'xml', filename: 'xml', content: Buffer.from('<a/>') });
  });

  it('reads what fetch writes, byte for byte', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (content, text) => {
      const form = new FormData();
      form.append('note', text);
      form.append('xml', new Blob([Uint8Array.from(content)], { type: 'text/xml' }), 'factura.xml');
      const request = new Request('http://localhost', { method: 'POST', body: form });
      const bytes = Buffer.from(await request.arrayBuffer());
      const parts = parseMultipart(request.headers.get('content-type') ?? '', bytes);
      expect(parts?.map(({ name }) => name)).toEqual(['note', 'xml']);
      expect(parts?.[1]?.content).toEqual(Buffer.from(content));
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('reads a quoted boundary, an empty part and a preamble', () => {
    const body = crlf('preamble', '--a b', 'content-disposition: form-data; name=xml', '', '', '--a b--');
    expect(parseMultipart('multipart/form-data; charset=utf-8; boundary="a b"', body)).toEqual([
      { name: 'xml', filename: undefined, content: Buffer.alloc(0) },
    ]);
  });

  it.each([
    ['no boundary in the header', 'multipart/form-data', '--b\r\n\r\n--b--'],
    ['another content type', 'text/xml; boundary=b', '--b--'],
    ['no delimiter in the body', 'multipart/form-data; boundary=b', '<xml/>'],
    ['a part without name', 'multipart/form-data; boundary=b', '--b\r\nX: 1\r\n\r\nx\r\n--b--'],
    [
      'a body that stops in the middle',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="xml"\r\n\r\n<a',
    ],
  ])('refuses %s', (_, contentType, body) => {
    expect(parseMultipart(contentType, Buffer.from(body))).toBeUndefined();
  });

  it('never throws or hangs on hostile bytes', () => {
    const hostile = fc.array(
      fc.constantFrom('--b', '\r\n', '--', 'content-disposition: form-data; name="x"', '\0', 'x'),
    );
    fc.assert(
      fc.property(hostile, (pieces) => {
        parseMultipart('multipart/form-data; boundary=b', Buffer.from(pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });
});
