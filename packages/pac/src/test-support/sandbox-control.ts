/** A CSD as the sandbox hands it out. */
export interface SandboxCsd {
  readonly certificate: Buffer;
  readonly privateKey: Buffer;
  readonly password: string;
}

/** What the sandbox holds of one document. */
export interface SandboxTruth {
  readonly stamps: ReadonlyArray<{ readonly uuid: string; readonly sello: string }>;
  readonly receipts: ReadonlyArray<{ readonly sha256: string; readonly requests: number }>;
}

/** The parts of the sandbox's control API that tests of adapters use. */
export interface SandboxControl {
  readonly post: (path: string, body: unknown) => Promise<Readonly<Record<string, unknown>>>;
  readonly issueCsd: (rfc: string, name: string) => Promise<SandboxCsd>;
  readonly truth: (sello: string, folio: string) => Promise<SandboxTruth>;
  readonly clearFaults: () => Promise<void>;
  /** SAT's public certificate of that number, DER. */
  readonly satCertificate: (number: string) => Promise<Uint8Array>;
}

/** Speaks to the control API at `url`. */
export function sandboxControl(url: string): SandboxControl {
  const call = async (method: string, path: string, body?: unknown) => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${url}/sandbox${path}`, { method, ...init });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return recordOf(text === '' ? {} : JSON.parse(text));
  };
  return {
    post: (path, body) => call('POST', path, body),
    clearFaults: async () => {
      await call('DELETE', '/faults');
    },
    async satCertificate(number) {
      const response = await fetch(`${url}/sat/certificates/${number}.cer`);
      if (!response.ok) throw new Error(`certificate ${number}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    async issueCsd(rfc, name) {
      // Old enough that a document outside SAT's 72 hours is still inside the certificate's validity.
      const not_before = new Date(Date.now() - 30 * 86_400_000).toISOString();
      const csd = await call('POST', '/csds', { rfc, name, not_before });
      return {
        certificate: Buffer.from(String(csd['certificate']), 'base64'),
        privateKey: Buffer.from(String(csd['private_key']), 'base64'),
        password: String(csd['password']),
      };
    },
    async truth(sello, folio) {
      const stamps = await call('GET', `/stamps?sello=${encodeURIComponent(sello)}`);
      const receipts = await call('GET', `/stamps?folio=${encodeURIComponent(folio)}`);
      return {
        stamps: rowsOf(stamps['data']).map((row) => ({ uuid: String(row['uuid']), sello: String(row['sello']) })),
        receipts: rowsOf(receipts['requests']).map((row) => ({
          sha256: String(row['xml_sha256']),
          requests: Number(row['requests']),
        })),
      };
    },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function rowsOf(value: unknown): ReadonlyArray<Readonly<Record<string, unknown>>> {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
