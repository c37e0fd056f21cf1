import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRecord } from '../process/run-script.ts';

export interface IssueRequest {
  readonly apiUrl: string;
  readonly apiKey: string;
  /** Body of `POST /v1/invoices` exactly as written by the user: the API is the one to judge it. */
  readonly body: string;
  readonly outDir: string;
  readonly signal: AbortSignal;
}

export interface IssuedInvoice {
  readonly uuid: string;
  readonly total: string;
  /** Absolute paths. */
  readonly xml: string;
  readonly pdf: string;
}

/** A refusal; `problem` is the problem document that says why. */
export class RequestRefused extends Error {
  readonly problem: unknown;

  constructor(what: string, problem: unknown) {
    super(`${what} was refused`);
    this.name = 'RequestRefused';
    this.problem = problem;
  }
}

interface CallInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Call = (route: string, init?: CallInit) => Promise<Response>;

/** Issues one invoice as an integrator would: post, wait for the stamp if it takes longer, download XML and PDF. */
export async function issueInvoice(request: IssueRequest): Promise<IssuedInvoice> {
  const call = caller(request);
  const created = await call('/v1/invoices', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: request.body,
  });
  const invoice = await untilStamped(call, await readObject(created), request.signal);
  const uuid = text(invoice, 'uuid');
  await mkdir(request.outDir, { recursive: true });
  const save = async (kind: 'xml' | 'pdf') => {
    const file = path.resolve(request.outDir, `${uuid}.${kind}`);
    const answer = await untilReady(() => call(`/v1/invoices/${text(invoice, 'id')}/${kind}`), request.signal);
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    return file;
  };
  return { uuid, total: text(invoice, 'total'), xml: await save('xml'), pdf: await save('pdf') };
}

function caller({ apiUrl, apiKey, signal }: IssueRequest): Call {
  return async (route, init) => {
    const answer = await fetch(`${apiUrl}${route}`, {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
    });
    if (answer.ok) return answer;
    throw new RequestRefused(`${init?.method ?? 'GET'} ${route}`, await answer.json().catch(() => null));
  };
}

/** `202` means that the stamp is still on its way; an integrator without webhooks looks again. */
async function untilStamped(call: Call, first: Record<string, unknown>, signal: AbortSignal) {
  const deadline = performance.now() + 120_000;
  let invoice = first;
  while (invoice['state'] !== 'stamped') {
    const state = String(invoice['state']);
    if (['rejected', 'needs_attention', 'canceled'].includes(state)) {
      throw new RequestRefused('The stamp', invoice);
    }
    if (performance.now() > deadline) throw new Error(`the invoice stays "${state}"`);
    await delay(200, undefined, { signal });
    invoice = await readObject(await call(`/v1/invoices/${text(invoice, 'id')}`));
  }
  return invoice;
}

/** The files of an invoice are made after the stamp, a moment later. */
async function untilReady(download: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    try {
      return await download();
    } catch (error) {
      const isEarly =
        error instanceof RequestRefused && isRecord(error.problem) && error.problem['code'] === 'file_not_ready';
      if (!isEarly || performance.now() > deadline) throw error;
    }
    await delay(200, undefined, { signal });
  }
}

async function readObject(answer: Response): Promise<Record<string, unknown>> {
  const value: unknown = await answer.json();
  if (!isRecord(value)) throw new Error(`the API answered something else than an object: ${JSON.stringify(value)}`);
  return value;
}

function text(object: Record<string, unknown>, name: string): string {
  const value = object[name];
  if (typeof value !== 'string') throw new Error(`the API's answer has no "${name}": ${JSON.stringify(object)}`);
  return value;
}
