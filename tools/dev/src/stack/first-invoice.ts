import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { issueInvoice } from '../demo/issue-invoice.ts';
import { verifyFiles } from '../demo/verify-files.ts';
import { isRecord } from '../process/run-script.ts';
import type { Progress } from '../progress.ts';
import { root } from './settings.ts';
import type { Stack } from './stack.ts';

interface Options {
  readonly stack: Pick<Stack, 'apiUrl' | 'sandboxUrl' | 'demo'>;
  readonly dataDir: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The first start of an installation issues the example invoice; later starts find it. Answers where its files are. */
export async function firstInvoice({
  stack,
  dataDir,
  progress,
  signal,
}: Options): Promise<{ xml: string; pdf: string }> {
  const outDir = path.join(dataDir, 'first-invoice');
  const note = path.join(outDir, 'result.json');
  if (!existsSync(note)) {
    const body = readFileSync(path.join(root, 'examples/invoice.json'), 'utf8');
    const result = await progress.step(
      'a first invoice',
      async () => {
        const invoice = await issueInvoice({ apiUrl: stack.apiUrl, apiKey: stack.demo.apiKey, body, outDir, signal });
        await verifyFiles({ ...invoice, sandboxUrl: stack.sandboxUrl });
        return invoice;
      },
      (invoice) => `a first invoice: ${invoice.uuid}, stamped and verified`,
    );
    writeFileSync(note, `${JSON.stringify({ xml: result.xml, pdf: result.pdf })}\n`);
  }
  const files: unknown = JSON.parse(readFileSync(note, 'utf8'));
  if (!isRecord(files)) throw new Error(`${note} is not what an earlier start wrote`);
  return { xml: String(files['xml']), pdf: String(files['pdf']) };
}
