import { z } from 'zod';

import { KekRingInvalid, parseMasterKeys } from '../crypto/index.ts';
import { ConfigurationError } from './configuration-error.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address starting with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );
const secret = z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48');
const webhookSecret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{32,100}$/, 'must have at least 32 letters and digits; make one with: openssl rand -hex 24');
const MAILBOX = /^(?:[^<>@\r\n]* )?<?[^<>\s@]+@[^<>\s@]+\.[^<>\s@]+>?$/;
const perSecond = (fallback: number) => z.coerce.number().positive().max(1_000_000).default(fallback);

/** Every variable the processes read. `.env.example` explains each one; a test keeps the two in step. */
const environmentSchema = z.object({
  KITA_ENV: z.enum(['development', 'test', 'production']).default('development'),
  KITA_API_DATABASE_URL: url('postgres:', 'postgresql:'),
  KITA_WORKER_DATABASE_URL: url('postgres:', 'postgresql:'),
  KITA_VAULT_DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  KITA_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  KITA_HTTP_HOST: z.string().default('127.0.0.1'),
  KITA_HTTP_PORT: port(8787),
  KITA_INTERNAL_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  KITA_PUBLIC_URL: url('http:', 'https:').default('http://127.0.0.1:8787'),
  KITA_TRUST_PROXY: z.string().default('').describe('Comma separated proxy addresses'),
  KITA_SANDBOX_URL: url('http:', 'https:').default('http://127.0.0.1:8790'),
  KITA_MASTER_KEYS: z
    .string()
    .min(
      1,
      'must list master keys as id:base64,… with the active one first; make one with: echo "k1:$(openssl rand -base64 32)"',
    ),
  KITA_SESSION_SECRET: secret,
  KITA_JWT_SECRET: secret,
  KITA_FILES_DIR: z.string().default('.data/files'),
  KITA_S3_BUCKET: z.string().optional(),
  KITA_S3_ENDPOINT: url('http:', 'https:').optional(),
  KITA_S3_REGION: z.string().default('us-east-1'),
  KITA_S3_ACCESS_KEY_ID: z.string().optional(),
  KITA_S3_SECRET_ACCESS_KEY: z.string().optional(),
  KITA_STAMP_DEADLINE_MS: z.coerce.number().int().min(0).max(25_000).default(8000),
  KITA_PAC_TIMEOUT_MS: z.coerce.number().int().min(200).max(300_000).default(60_000),
  KITA_LEASE_MARGIN_MS: z.coerce.number().int().min(0).max(600_000).default(60_000),
  KITA_RECOVERY_GRACE_MS: z.coerce.number().int().min(100).max(600_000).default(15_000),
  KITA_IDEMPOTENCY_LEASE_MS: z.coerce.number().int().min(1000).max(600_000).default(45_000),
  KITA_RATE_LIVE_PER_SECOND: perSecond(100),
  KITA_RATE_TEST_PER_SECOND: perSecond(25),
  KITA_RATE_LOGIN_PER_MINUTE: perSecond(20),
  KITA_RATE_EXPORT_PER_HOUR: perSecond(10),
  KITA_RATE_FLOOD_PER_MINUTE: perSecond(30_000),
  KITA_DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(5000),
  KITA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  KITA_SAT_AUTHORITIES_DIR: z.string().optional(),
  KITA_CATALOGS_URL: url('https:', 'http:').optional(),
  KITA_LEGAL_NAME: z.string().min(1).max(200).default('El operador de esta instalación'),
  KITA_LEGAL_ADDRESS: z.string().min(1).max(300).default('México'),
  KITA_PRIVACY_EMAIL: z.email().default('privacidad@kita.test'),
  KITA_OIDC_ISSUER: url('https:', 'http:').default('https://accounts.google.com'),
  KITA_OIDC_NAME: z.string().min(1).max(40).default('Google'),
  KITA_OIDC_CLIENT_ID: z.string().optional(),
  KITA_OIDC_CLIENT_SECRET: z.string().optional(),
  KITA_TURNSTILE_SITE_KEY: z.string().optional(),
  KITA_TURNSTILE_SECRET_KEY: z.string().optional(),
  KITA_TURNSTILE_URL: url('https:', 'http:').default('https://challenges.cloudflare.com/turnstile/v0'),
  KITA_MAIL_PROVIDER: z.enum(['sandbox', 'smtp', 'postmark']).default('sandbox'),
  KITA_MAIL_FROM: z
    .string()
    .default('Kita <avisos@kita.test>')
    .refine((text) => MAILBOX.test(text), 'must look like: Kita <avisos@ejemplo.mx>'),
  KITA_SMTP_URL: url('smtp:', 'smtps:').optional(),
  KITA_POSTMARK_TOKEN: z.string().optional(),
  KITA_POSTMARK_URL: url('https:', 'http:').default('https://api.postmarkapp.com'),
  KITA_POSTMARK_STREAM: z
    .string()
    .regex(/^[a-z0-9-]{1,30}$/, 'must be the id of a message stream')
    .default('outbound'),
  KITA_POSTMARK_WEBHOOK_TOKEN: webhookSecret.default('sample-postmark-webhook-token-0123456789'),
  KITA_POSTMARK_WEBHOOK_PASSWORD: webhookSecret.default('sample-postmark-webhook-password-0123456'),
  KITA_WHATSAPP_TOKEN: z.string().optional(),
  KITA_WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{5,20}$/, 'must be the id Meta shows beside the number')
    .optional(),
  KITA_WHATSAPP_BUSINESS_ACCOUNT_ID: z
    .string()
    .regex(/^\d{5,20}$/, 'must be the id of the account')
    .optional(),
  KITA_WHATSAPP_NUMBER: z.string().max(30).optional(),
  KITA_WHATSAPP_URL: url('https:', 'http:').default('https://graph.facebook.com/v23.0'),
  KITA_WHATSAPP_APP_SECRET: webhookSecret.default('sample-whatsapp-app-secret-0123456789abc'),
  KITA_WHATSAPP_VERIFY_TOKEN: webhookSecret.default('sample-whatsapp-verify-token-0123456789a'),
  KITA_OUTBOUND_LOOPBACK: z.enum(['refused', 'test_mode']).default('refused'),
});

export type Config = Readonly<z.infer<typeof environmentSchema>>;

/** Names of all variables, for the `.env.example` test. */
export const configVariables: readonly string[] = Object.keys(environmentSchema.shape);

/** Secrets printed in the documentation: fine to try things out, refused in production. */
const SAMPLE_MARK = 'sample';

/**
 * Reads the configuration once, at start.
 * @throws `ConfigurationError` naming every problem at once, in words that say what to do.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given, { reportInput: false });
  const problems = result.success ? productionProblems(result.data) : problemsOf(result.error, given);
  if (!result.success || problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(result.data);
}

function problemsOf(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string[] {
  return error.issues.map((issue) => {
    const name = String(issue.path[0]);
    if (given[name] === undefined) return `${name} is missing; see .env.example for what it holds`;
    return `${name} ${issue.code === 'invalid_type' ? `must be a ${issue.expected}` : issue.message}`;
  });
}

function masterKeyProblems(config: Config): string[] {
  try {
    parseMasterKeys(config.KITA_MASTER_KEYS, { production: config.KITA_ENV === 'production' });
    return [];
  } catch (error) {
    if (!(error instanceof KekRingInvalid)) throw error;
    return error.problems.map((problem) => `KITA_MASTER_KEYS: ${problem}`);
  }
}

function mailProblems(config: Config): string[] {
  const problems: string[] = [];
  const { KITA_MAIL_PROVIDER: provider } = config;
  if (provider === 'smtp' && !config.KITA_SMTP_URL) problems.push('KITA_MAIL_PROVIDER=smtp needs KITA_SMTP_URL');
  if (provider === 'postmark' && !config.KITA_POSTMARK_TOKEN)
    problems.push('KITA_MAIL_PROVIDER=postmark needs KITA_POSTMARK_TOKEN');
  if (config.KITA_ENV !== 'production') return problems;
  if (provider === 'sandbox')
    problems.push('KITA_MAIL_PROVIDER must be smtp or postmark: the sandbox delivers to nobody');
  if (config.KITA_MAIL_FROM.endsWith('.test>')) problems.push('KITA_MAIL_FROM must be an address of your own domain');
  if (provider !== 'postmark') return problems;
  for (const name of ['KITA_POSTMARK_WEBHOOK_TOKEN', 'KITA_POSTMARK_WEBHOOK_PASSWORD'] as const) {
    if (config[name].includes(SAMPLE_MARK)) problems.push(`${name} still has its sample value; make your own`);
  }
  return problems;
}

function whatsAppProblems(config: Config): string[] {
  const problems: string[] = [];
  const { KITA_WHATSAPP_TOKEN: token, KITA_WHATSAPP_PHONE_NUMBER_ID: number } = config;
  if ((token === undefined) !== (number === undefined))
    problems.push('KITA_WHATSAPP_TOKEN and KITA_WHATSAPP_PHONE_NUMBER_ID go together');
  if (config.KITA_ENV !== 'production' || token === undefined) return problems;
  for (const name of ['KITA_WHATSAPP_APP_SECRET', 'KITA_WHATSAPP_VERIFY_TOKEN'] as const) {
    if (config[name].includes(SAMPLE_MARK))
      problems.push(`${name} still has its sample value; take Meta's, make your own`);
  }
  if (!config.KITA_WHATSAPP_URL.startsWith('https://')) problems.push('KITA_WHATSAPP_URL must be https in production');
  return problems;
}

function signInProblems(config: Config): string[] {
  const problems: string[] = [];
  const together = [
    ['KITA_OIDC_CLIENT_ID', 'KITA_OIDC_CLIENT_SECRET'],
    ['KITA_TURNSTILE_SITE_KEY', 'KITA_TURNSTILE_SECRET_KEY'],
  ] as const;
  for (const [one, other] of together) {
    if ((config[one] === undefined) !== (config[other] === undefined)) problems.push(`${one} and ${other} go together`);
  }
  if (config.KITA_ENV !== 'production') return problems;
  for (const name of ['KITA_OIDC_ISSUER', 'KITA_TURNSTILE_URL'] as const) {
    if (!config[name].startsWith('https://')) problems.push(`${name} must be https in production`);
  }
  return problems;
}

function productionProblems(config: Config): string[] {
  const problems = masterKeyProblems(config);
  if (config.KITA_INTERNAL_PORT === config.KITA_HTTP_PORT)
    problems.push('KITA_INTERNAL_PORT must be another port than KITA_HTTP_PORT');
  if (config.KITA_S3_BUCKET && !(config.KITA_S3_ACCESS_KEY_ID && config.KITA_S3_SECRET_ACCESS_KEY)) {
    problems.push('KITA_S3_BUCKET needs KITA_S3_ACCESS_KEY_ID and KITA_S3_SECRET_ACCESS_KEY');
  }
  problems.push(...mailProblems(config), ...whatsAppProblems(config), ...signInProblems(config));
  if (config.KITA_ENV !== 'production') return problems;
  for (const name of ['KITA_SESSION_SECRET', 'KITA_JWT_SECRET'] as const) {
    if (config[name].includes(SAMPLE_MARK)) problems.push(`${name} still has its sample value; make your own`);
  }
  if (config.KITA_OUTBOUND_LOOPBACK !== 'refused')
    problems.push('KITA_OUTBOUND_LOOPBACK must stay empty in production: it lets companies reach this machine');
  if (!config.KITA_PUBLIC_URL.startsWith('https://')) problems.push('KITA_PUBLIC_URL must be https in production');
  return problems;
}
