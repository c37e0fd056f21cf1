import { computeComprobante, fiscalDateAt, sealComprobante } from '@kita/cfdi';
import type { Signer } from '@kita/cfdi';
import { nodeSigner, openCsd } from '@kita/cfdi/node';

import { documentOf } from '../cfdi/documents.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';

const BOUNDARY = 'kita-bench';
const FECHA_BEHIND_MS = 60_000;

type Control = (path: string, body: object) => Promise<Record<string, unknown>>;

/**
 * The PAC's side alone: documents sealed beforehand are posted to the sandbox, without Kita in between. No installation
 * can be faster than this on the same machine. Answers documents per second.
 */
export async function sandboxLimit(
  sandboxUrl: string,
  client: KeepAliveClient,
  concurrency: number,
  count: number,
): Promise<number> {
  const control = controlOf(sandboxUrl);
  const token = String((await control('/accounts', { user: 'bench@kita.test', password: 'bench' }))['token']);
  const bodies = sealedBodies(await signerOf(control), count);
  const url = `${sandboxUrl}/sw/services/v4/cfdi33/stamp/v4`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  const one = async (): Promise<void> => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const { status, text } = await client.post(url, headers, body);
      if (status !== 200) throw new Error(`the sandbox answered ${status}: ${text.slice(0, 300)}`);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, one));
  return (count / (performance.now() - startedAt)) * 1000;
}

function controlOf(sandboxUrl: string): Control {
  return async (path, body) => {
    const response = await fetch(`${sandboxUrl}/sandbox${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok || typeof answer !== 'object' || answer === null) {
      throw new Error(`sandbox ${path}: ${response.status} ${JSON.stringify(answer)}`);
    }
    return { ...answer };
  };
}

async function signerOf(control: Control): Promise<Signer> {
  const csd = await control('/csds', { rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE' });
  const bytes = (name: string) => Buffer.from(String(csd[name]), 'base64');
  return nodeSigner(
    openCsd({
      cer: bytes('certificate'),
      key: bytes('private_key'),
      password: String(csd['password']),
      now: new Date(),
    }),
  );
}

function sealedBodies(signer: Signer, count: number): Buffer[] {
  const fecha = fiscalDateAt(new Date(Date.now() - FECHA_BEHIND_MS), 'America/Mexico_City');
  const serie = `L${Date.now().toString(36)}`;
  return Array.from({ length: count }, (_, index) => {
    const input = { ...documentOf(3), fecha, serie, folio: String(index + 1) };
    const { xml } = sealComprobante(computeComprobante(input), signer);
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="xml"; filename="xml"\r\ncontent-type: text/xml\r\n\r\n`;
    return Buffer.from(`${head}${xml}\r\n--${BOUNDARY}--\r\n`, 'utf8');
  });
}
