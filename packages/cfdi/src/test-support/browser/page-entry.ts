import { sealComprobanteAsync } from '../../index.ts';
import type { Unsealed } from '../../index.ts';
import { builtFrom, parsedAgain, readingsOf } from './readings.ts';
import { webSigner } from './web-signer.ts';
import type { PageKey } from './web-signer.ts';

/** Texts of documents sealed in the page. */
async function sealedIn(documents: string, key: PageKey): Promise<string> {
  const signer = await webSigner(key);
  const list: Unsealed[] = JSON.parse(documents);
  return JSON.stringify(
    await Promise.all(list.map(async (document) => (await sealComprobanteAsync(document, signer)).xml)),
  );
}

/** What the test asks of the page. */
export const page = { builtFrom, parsedAgain, readingsOf, sealedIn };

Object.assign(globalThis, { kita: page });
