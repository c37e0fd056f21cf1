import { readFile } from 'node:fs/promises';
import { fromBase64, readCertificate, verifyCfdi, type Certificate, type Finding } from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';
import { isRecord } from '../process/run-script.ts';

interface Files {
  readonly uuid: string;
  /** Paths. */
  readonly xml: string;
  readonly pdf: string;
  /** Whose authorities sealed and stamped: a sandbox. */
  readonly sandboxUrl: string;
}

/**
 * Checks the downloaded files without trusting the API that made them: structure, seal, chain of certificates, timbre,
 * SAT's rules, the UUID, and that the PDF is one. Throws with the findings.
 */
export async function verifyFiles({ uuid, xml, pdf, sandboxUrl }: Files): Promise<true> {
  const authorities = await readAuthorities(sandboxUrl);
  const context = { crypto: nodeCrypto, authorities, satCertificates: authorities };
  const { findings, stamp } = verifyCfdi(await readFile(xml), context);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${xml} does not verify:\n${errors.map(describe).join('\n')}`);
  if (!stamp?.sealChecked) throw new Error(`${xml} carries no timbre of this sandbox`);
  if (stamp.timbre.uuid.toUpperCase() !== uuid.toUpperCase()) throw new Error(`${xml} does not carry the UUID ${uuid}`);
  const page = await readFile(pdf);
  if (!page.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${pdf} is not a PDF`);
  return true;
}

async function readAuthorities(sandboxUrl: string): Promise<Certificate[]> {
  const answer = await fetch(`${sandboxUrl}/sandbox/authorities`);
  const list: unknown = await answer.json();
  const data = isRecord(list) && Array.isArray(list['data']) ? list['data'] : [];
  return data.filter(isRecord).map(({ certificate }) => {
    const der = fromBase64(String(certificate));
    if (!der) throw new Error(`the sandbox shows an authority without a certificate (${answer.status})`);
    return readCertificate(der);
  });
}

function describe({ code, xpath, message }: Finding): string {
  return `  ${code} at ${xpath}: ${message.en}`;
}
