import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Answers ListObjectsV2 over given keys, page by page with continuation tokens, as S3 does (API reference,
 * ListObjectsV2). s3rver cannot: it makes its tokens with a cipher call that Node 22 removed.
 */
export async function startListingDouble(
  keys: readonly string[],
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const from = Number(query.get('continuation-token') ?? 0);
    const limit = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
    const matching = keys.filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
    response.setHeader('content-type', 'application/xml');
    response.end(
      pageXml(matching.slice(from, from + limit), from + limit < matching.length ? from + limit : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${portOf(server.address())}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pageXml(keys: readonly string[], next: number | undefined): string {
  const contents = keys.map(
    (key) =>
      `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>1</Size></Contents>`,
  );
  const more = next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
    `<IsTruncated>${next !== undefined}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`
  );
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server is not listening on a port');
  return address.port;
}
