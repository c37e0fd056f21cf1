import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether this machine has the openssl program, which is an oracle here and never needed by the product. */
export const hasOpenssl = runs(['version']);

/** What openssl says of an RSA signature, given the certificate in DER. */
export function opensslVerifies(
  certificate: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
  hash: 'sha1' | 'sha256' = 'sha256',
): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'kita-openssl-'));
  const file = (name: string): string => path.join(folder, name);
  try {
    writeFileSync(file('c.der'), certificate);
    writeFileSync(file('data'), data);
    writeFileSync(file('signature'), signature);
    execFileSync('openssl', ['x509', '-inform', 'DER', '-in', file('c.der'), '-pubkey', '-noout', '-out', file('pub')]);
    return runs(['dgst', `-${hash}`, '-verify', file('pub'), '-signature', file('signature'), file('data')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runs(args: readonly string[]): boolean {
  try {
    execFileSync('openssl', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
