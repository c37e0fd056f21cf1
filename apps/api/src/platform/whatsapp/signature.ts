import { createHmac } from 'node:crypto';

import { constantTimeEqual } from '../crypto/index.ts';

/** Whether Meta signed exactly these bytes (`X-Hub-Signature-256`). */
export function isSignedByMeta(body: Uint8Array, header: unknown, appSecret: string): boolean {
  const expected = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
  return typeof header === 'string' && constantTimeEqual(header, expected);
}
