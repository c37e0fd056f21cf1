import { z } from 'zod';

const stampsAnswer = z.object({
  data: z.array(z.object({ uuid: z.string(), xml_sha256: z.string(), sello: z.string() })),
  requests: z.array(z.object({ xml_sha256: z.string(), folio: z.string().nullable(), requests: z.number() })),
});

export interface FaultOptions {
  readonly times?: number;
  readonly ms?: number;
  readonly match?: { readonly operation?: string; readonly nth?: number; readonly customid?: string };
}

/** What the PAC's side holds and does, through the sandbox's control API: the truth tests compare with. */
export interface SandboxTruth {
  /** The next fitting requests are answered by this script (`apps/sandbox/README.md`); once unless `times` says more. */
  fault(script: string, options?: FaultOptions): Promise<void>;
  /** No more faults, and settings and clock as they were. */
  calm(): Promise<void>;
  put(path: string, body: unknown): Promise<void>;
  patch(path: string, body: unknown): Promise<void>;
  post(path: string, body: unknown): Promise<void>;
  /** UUIDs made from any of these bytes, and how often they arrived. */
  held(sha256s: readonly string[]): Promise<{ uuids: string[]; sends: number }>;
  /** Hashes of everything that ever arrived with this folio. */
  received(folio: string): Promise<string[]>;
}

export function sandboxTruth(url: string): SandboxTruth {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/sandbox${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`sandbox ${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const send = (method: string) => async (path: string, body: unknown) => void (await call(method, path, body));
  return {
    put: send('PUT'),
    patch: send('PATCH'),
    post: send('POST'),
    async fault(script, { times = 1, ...options } = {}) {
      await call('POST', '/faults', { script, times, ...options });
    },
    async calm() {
      await call('DELETE', '/faults');
      await call('PATCH', '/settings', { storage_lag_ms: 0 });
      await call('PUT', '/clock', { offset_seconds: 0 });
    },
    async received(folio) {
      const { requests } = stampsAnswer.parse(await call('GET', `/stamps?folio=${folio}`));
      return requests.map((receipt) => receipt.xml_sha256);
    },
    async held(sha256s) {
      const { data, requests } = stampsAnswer.parse(await call('GET', '/stamps?limit=100000'));
      return {
        uuids: data.filter((stamp) => sha256s.includes(stamp.xml_sha256)).map((stamp) => stamp.uuid.toUpperCase()),
        sends: requests
          .filter((receipt) => sha256s.includes(receipt.xml_sha256))
          .reduce((sum, receipt) => sum + receipt.requests, 0),
      };
    },
  };
}
