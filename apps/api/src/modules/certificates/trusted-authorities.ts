import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { readCertificate } from '@kita/cfdi';
import type { Certificate } from '@kita/cfdi';

import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';

const authoritiesSchema = z.object({ data: z.array(z.object({ certificate: z.base64() })) });

let sandbox: readonly Certificate[] | undefined;
let configured: Promise<readonly Certificate[]> | undefined;

/**
 * Authorities a CSD must come from. Test companies: the sandbox's own, plus SAT's test chain when it is configured.
 * Live companies: SAT's chain from `KITA_SAT_AUTHORITIES_DIR`; without it the issuer is not checked and PACs decide.
 */
export async function trustedAuthorities(ctx: Context): Promise<readonly Certificate[] | undefined> {
  const dir = ctx.services.config.KITA_SAT_AUTHORITIES_DIR;
  configured ??= dir === undefined ? Promise.resolve([]) : readAuthorities(dir);
  const sat = await configured;
  if (ctx.livemode) return sat.length > 0 ? sat : undefined;
  sandbox ??= await fetchSandboxAuthorities(ctx.services.config.KITA_SANDBOX_URL);
  return sandbox && [...sandbox, ...sat];
}

/** Certificate files (.cer, .crt, DER or PEM) of a folder. */
async function readAuthorities(dir: string): Promise<readonly Certificate[]> {
  const names = (await readdir(dir)).filter((name) => /\.(?:cer|crt|pem)$/i.test(name));
  return Promise.all(names.map(async (name) => readCertificate(await readFile(path.join(dir, name)))));
}

async function fetchSandboxAuthorities(sandboxUrl: string): Promise<readonly Certificate[] | undefined> {
  try {
    const response = await fetch(`${sandboxUrl}/sandbox/authorities`, { signal: AbortSignal.timeout(5000) });
    const body = authoritiesSchema.parse(await response.json());
    return body.data.map(({ certificate }) => readCertificate(Buffer.from(certificate, 'base64')));
  } catch {
    return undefined; // the sandbox is away: its PAC will refuse a foreign certificate anyway
  }
}
