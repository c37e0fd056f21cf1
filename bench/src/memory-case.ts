// Does one kind of work once and prints the peak of this process' memory in MB.
import { computeComprobante, parseCfdi, sealComprobante, sealStream, validateComprobante } from '@kita/cfdi';
import { fileSpool } from '@kita/cfdi/node';

import { conceptosOf, documentOf } from './cfdi/documents.ts';
import { nodecfdi } from './cfdi/nodecfdi.ts';
import { testKey } from './cfdi/test-signer.ts';

const [what = '', count = ''] = process.argv.slice(2);
const concepts = Number(count);
const { signer, streamSigner, privateKey } = testKey();
const peer = nodecfdi(privateKey);
const limits = { maxBytes: Number.MAX_SAFE_INTEGER };
const sealed = () => sealComprobante(computeComprobante(documentOf(concepts)), signer);

const cases: Readonly<Record<string, () => unknown>> = {
  idle: () => undefined,
  seal: sealed,
  validate: () => validateComprobante(computeComprobante(documentOf(concepts))),
  parse: () => parseCfdi(Buffer.from(sealed().xml, 'utf8'), limits),
  'nodecfdi seal': () => {
    const document = computeComprobante(documentOf(concepts));
    return peer.buildAndSeal(document, sealComprobante(document, signer).cadena);
  },
  'nodecfdi parse': () => peer.parse(sealed().xml),
  stream: async () => {
    const { conceptos: _, ...input } = documentOf(0);
    const { sealed: done, findings } = await sealStream({
      input,
      conceptos: conceptosOf(concepts),
      signer: streamSigner,
      openSpool: fileSpool,
      write: () => undefined,
    });
    if (!done) throw new Error(`the stream was refused: ${JSON.stringify(findings[0])}`);
  },
};

const work = cases[what];
if (work === undefined) throw new Error(`no such case: ${what}`);
await work();
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
