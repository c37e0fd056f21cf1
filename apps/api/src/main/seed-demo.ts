import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { createApiKey, findKeyByToken } from '../modules/api-keys/index.ts';
import { createTestCertificate, findActiveCertificate } from '../modules/certificates/index.ts';
import { recordAcceptance, versionsInForce } from '../modules/legal/index.ts';
import { createTenant, membershipsOf } from '../modules/tenants/index.ts';
import { findUserByEmail, signUp, updateUser } from '../modules/users/index.ts';
import { PERMISSIONS } from '../platform/auth/index.ts';
import { readConfig } from '../platform/config/index.ts';
import type { Context, SystemContext } from '../platform/context/index.ts';
import { encodeId } from '../platform/ids/index.ts';
import { createLogger } from '../platform/observability/index.ts';
import { born } from './operations.ts';
import { openServices } from './services.ts';
import type { Opened } from './services.ts';

/**
 * Makes the demo company once: a person, the company in both modes, a sandbox CSD and a test API key; a later run finds
 * them. The last line of standard output is JSON with what a newcomer needs. Development only.
 */
const EMAIL = 'demo@kita.test';
const COMPANY = {
  rfc: 'EKU9003173C9',
  legal_name: 'ESCUELA KEMPER URGATE',
  regimen_fiscal: '601',
  postal_code: '42501',
  trade_name: 'Escuela Kemper',
  email: 'facturas@kemper.test',
  brand_color: '#0b6e4f',
};

const config = readConfig(process.env);
if (config.KITA_ENV === 'production') throw new Error('the demo company is not for production');
const log = createLogger({ level: 'warn', service: 'seed-demo' });
const opened = await openServices(config, 'api', log);
const noteFile = path.join(path.resolve(config.KITA_FILES_DIR), '..', 'demo-account.json');

try {
  process.stdout.write(`${JSON.stringify(await seed(opened))}\n`);
} finally {
  await opened.close();
}

async function seed({ db, services }: Opened): Promise<Record<string, string>> {
  const system: SystemContext = {
    actor: { kind: 'system', id: 'seed-demo' },
    requestId: 'seed-demo',
    log,
    clock: () => new Date(),
    db,
    services,
  };
  const kept = readNote();
  writeNote(kept); // before the account: a run cut short must not lose its password
  const user = (await db.withSystem((tx) => findUserByEmail(tx, EMAIL))) ?? (await newUser(system, kept.password));
  const tenantId = await testTenant(system, user.id);
  const ctx: Context = { ...system, tenantId, livemode: false, permissions: new Set(PERMISSIONS) };
  const active = await db.withTenant(tenantId, (tx) => findActiveCertificate(tx, tenantId));
  if (!active) await createTestCertificate(ctx);
  const isKeyAlive = kept.apiKey !== undefined && (await findKeyByToken(db, kept.apiKey, '127.0.0.1')) !== undefined;
  const apiKey =
    isKeyAlive && kept.apiKey !== undefined ? kept.apiKey : (await createApiKey(ctx, { name: 'demo' })).secret;
  writeNote({ password: kept.password, apiKey });
  return { email: EMAIL, password: kept.password, api_key: apiKey, tenant_id: encodeId('ten', tenantId) };
}

async function newUser(ctx: SystemContext, password: string) {
  const device = { ip: '127.0.0.1', userAgent: 'seed-demo' };
  const { user } = await signUp(
    ctx,
    { email: EMAIL, password, name: 'Persona de Demostración', language: 'es' },
    device,
    async (tx, { id }) => {
      await recordAcceptance(tx, ctx, id, versionsInForce(ctx.clock()), { language: 'es', ...device });
      // Nobody reads mail at this address: without it every page of the demo would ask.
      await updateUser(tx, id, { emailVerifiedAt: new Date() });
    },
  );
  return user;
}

async function testTenant(ctx: SystemContext, userId: string): Promise<string> {
  const memberships = await membershipsOf(ctx.db, userId);
  const existing = memberships.find((membership) => membership.mode === 'test');
  if (existing) return existing.tenantId;
  const identity = { userId, actorId: encodeId('usr', userId), sessionId: 'seed-demo', via: 'session' } as const;
  const user = { ...identity, isProven: true, hasSecondFactor: false, isOperator: false };
  const { test } = await createTenant({ ...ctx, user }, COMPANY, born);
  return test.id;
}

/** Password and key of the demo, kept beside the files so that every start prints the same. */
function readNote(): { password: string; apiKey?: string | undefined } {
  const fresh = { password: `demo-${randomBytes(9).toString('base64url')}` };
  if (!existsSync(noteFile)) return fresh;
  const note = z
    .object({ password: z.string(), apiKey: z.string().optional() })
    .safeParse(JSON.parse(readFileSync(noteFile, 'utf8')));
  return note.success ? note.data : fresh;
}

function writeNote(note: { password: string; apiKey?: string | undefined }): void {
  mkdirSync(path.dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, `${JSON.stringify(note)}\n`, { mode: 0o600 });
}
