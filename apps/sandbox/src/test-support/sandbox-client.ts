import { z } from 'zod';
import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';
import { formContentType, stampForm } from './stamp-form.ts';
import { openTestCsd, type TestCsd } from './sealed-invoice.ts';

const envelope = z.object({
  status: z.string(),
  message: z.string().nullish(),
  messageDetail: z.string().nullish(),
  data: z.unknown(),
});

export interface SwReply {
  readonly http: number;
  readonly status: string;
  readonly message: string;
  readonly messageDetail: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StampCall {
  readonly path?: string;
  readonly customid?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running sandbox with the calls that tests make of it, over real HTTP. */
export interface TestSandbox {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** A permanent token of a new account. */
  readonly token: string;
  csd(changes?: Readonly<Record<string, unknown>>): Promise<TestCsd>;
  control(method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }>;
  stamp(xml: Buffer, call?: StampCall): Promise<SwReply>;
  stampRequest(xml: Buffer, call?: StampCall): { url: string; init: RequestInit };
  get(path: string): Promise<SwReply>;
}

export async function startTestSandbox(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const sandbox = await createSandbox({ port: 0, ...options });
  const account = { user: 'prueba@kita.test', password: 'secreto' };
  const { body } = await testSandboxAt(sandbox, '').control('POST', '/accounts', account);
  return testSandboxAt(sandbox, String(body['token']));
}

/** The same calls for a sandbox that runs already, perhaps in another process. */
export function testSandboxAt(sandbox: Sandbox, token: string): TestSandbox {
  const { url } = sandbox;
  const stampRequest: TestSandbox['stampRequest'] = (xml, call = {}) => formRequest(url, token, xml, call);
  const control: TestSandbox['control'] = (method, path, body) => controlCall(`${url}/sandbox${path}`, method, body);
  return {
    sandbox,
    url,
    token,
    control,
    stampRequest,
    async csd(changes = {}) {
      const { body } = await control('POST', '/csds', { rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER', ...changes });
      return openTestCsd(z.record(z.string(), z.coerce.string()).parse(body));
    },
    async stamp(xml, call) {
      const request = stampRequest(xml, call);
      return reply(await fetch(request.url, request.init));
    },
    get: async (path) => reply(await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })),
  };
}

async function controlCall(
  url: string,
  method: string,
  body: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...init });
  const text = await response.text();
  return {
    status: response.status,
    body: z.record(z.string(), z.unknown()).parse(text === '' ? {} : JSON.parse(text)),
  };
}

function formRequest(url: string, ownToken: string, xml: Buffer, call: StampCall): { url: string; init: RequestInit } {
  const { path = '/v4/cfdi33/stamp/v4', customid, token = ownToken, headers = {} } = call;
  const body = Uint8Array.from(stampForm(path.endsWith('/b64') ? xml.toString('base64') : xml));
  const authorization = `Bearer ${token}`;
  const custom = customid === undefined ? {} : { customid };
  const sent = { authorization, 'content-type': formContentType, ...custom, ...headers };
  return { url: `${url}/sw/services${path}`, init: { method: 'POST', body, headers: sent, redirect: 'manual' } };
}

async function reply(response: Response): Promise<SwReply> {
  const { status, message, messageDetail, data } = envelope.parse(await response.json());
  const fields = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  return { http: response.status, status, message: message ?? '', messageDetail: messageDetail ?? '', data: fields };
}
