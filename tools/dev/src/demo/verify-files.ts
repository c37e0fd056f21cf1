import { readFile } from 'node:fs/promises';
import { checkTimbre, findTimbre, parseXml, readCertificate, verifySeal, type Finding } from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';

interface Files {
  readonly uuid: string;
  /** Paths. */
  readonly xml: string;
  readonly pdf: string;
  /** Where the certificate of the stamping authority can be asked for. */
  readonly sandboxUrl: string;
}

/**
 * Checks the downloaded files without trusting the API that made them: the seal against the certificate inside, the
 * timbre against the authority's certificate, the UUID, and that the PDF is one. Throws with the findings.
 */
export async function verifyFiles({ uuid, xml, pdf, sandboxUrl }: Files): Promise<true> {
  const root = parseXml(await readFile(xml));
  const timbre = findTimbre(root);
  if (timbre?.uuid.toUpperCase() !== uuid.toUpperCase()) throw new Error(`${xml} does not carry the UUID ${uuid}`);
  const satCertificate = readCertificate(await authorityCertificate(sandboxUrl, timbre.noCertificadoSat));
  const findings = [
    ...verifySeal(root, nodeCrypto).findings,
    ...checkTimbre(root, { crypto: nodeCrypto, satCertificate }),
  ].filter(({ severity }) => severity === 'error');
  if (findings.length > 0) throw new Error(`${xml} does not verify:\n${findings.map(describe).join('\n')}`);
  const page = await readFile(pdf);
  if (!page.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${pdf} is not a PDF`);
  return true;
}

async function authorityCertificate(sandboxUrl: string, number: string): Promise<Uint8Array> {
  const answer = await fetch(`${sandboxUrl}/sat/certificates/${number}.cer`);
  if (!answer.ok) throw new Error(`the authority does not know its certificate ${number} (${answer.status})`);
  return new Uint8Array(await answer.arrayBuffer());
}

function describe({ code, xpath, message }: Finding): string {
  return `  ${code} at ${xpath}: ${message.en}`;
}
