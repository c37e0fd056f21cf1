/** What a PAC does wrong, and how often. The sum leaves most answers good, as in real life on a bad day. */
const FAULTS: ReadonlyArray<{ readonly script: string; readonly probability: number; readonly ms?: number }> = [
  { script: 'stamp-then-reset', probability: 0.03 },
  { script: 'stamp-then-cut-body', probability: 0.03 },
  { script: 'stamp-then-silence', probability: 0.02 },
  { script: '502-after-stamp', probability: 0.03 },
  { script: 'slow-then-ok-after-client-timeout', probability: 0.02, ms: 2500 },
  { script: 'delay', probability: 0.1, ms: 400 },
  { script: 'reset-before-read', probability: 0.03 },
  { script: 'html-500', probability: 0.03 },
  { script: 'redirect', probability: 0.01 },
  { script: '307-with-xml', probability: 0.02 },
  { script: '307-without-xml', probability: 0.02, ms: 500 },
  { script: 'tfd-only', probability: 0.03 },
  { script: 'list-of-one', probability: 0.02 },
  { script: 'token-expired', probability: 0.02 },
  { script: 'no-credits', probability: 0.02 },
  { script: 'wrong-sello', probability: 0.003 },
];

/** Makes the sandbox misbehave at random, the same way for the same seed and the same requests. */
export async function unleashPac(sandboxUrl: string, seed: number): Promise<void> {
  for (const [index, fault] of FAULTS.entries()) {
    await control(sandboxUrl, 'POST', { ...fault, seed: (seed + index) >>> 0 });
  }
}

/** An honest PAC again. */
export async function calmPac(sandboxUrl: string): Promise<void> {
  await control(sandboxUrl, 'DELETE');
}

async function control(sandboxUrl: string, method: string, body?: object): Promise<void> {
  const response = await fetch(`${sandboxUrl}/sandbox/faults`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`sandbox faults: ${response.status} ${await response.text()}`);
}
