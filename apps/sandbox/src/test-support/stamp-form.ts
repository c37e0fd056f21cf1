const boundary = 'b1';

export const formContentType = `multipart/form-data; boundary=${boundary}`;

/** The form SW wants: one part `xml`. Bytes rather than `FormData`, which fetch encodes anew when it is redirected. */
export function stampForm(content: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="xml"; filename="xml"\r\n`),
    Buffer.from('Content-Type: text/xml\r\n\r\n'),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}
