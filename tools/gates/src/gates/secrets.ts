import type { Gate } from '../support/gate.ts';
import { repositoryTexts, type TextFile } from '../support/repository-files.ts';

interface SecretKind {
  readonly kind: string;
  /** Global, so that every occurrence of a file is found. */
  readonly pattern: RegExp;
}

/** What the secrets of this product and its neighbours look like. */
const KINDS: readonly SecretKind[] = [
  { kind: 'private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/g },
  { kind: 'live API key', pattern: /\bkt_live_[A-Za-z0-9_-]{16,}/g },
  { kind: 'test API key', pattern: /\bkt_test_[A-Za-z0-9_-]{24,}/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: 'AWS secret key', pattern: /aws_secret_access_key\s*[=:]\s*["']?[A-Za-z0-9/+=]{40}/gi },
  { kind: 'Stripe key', pattern: /\b(?:sk|rk)_live_[A-Za-z0-9]{20,}/g },
  { kind: 'webhook secret', pattern: /\bwhsec_[A-Za-z0-9+/=]{24,}/g },
  { kind: 'Mercado Pago token', pattern: /\b(?:APP_USR|TEST)-\d{10,}-\d{6}-[0-9a-f]{32}/g },
  { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}/g },
  { kind: 'Google key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { kind: 'Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/g },
  { kind: 'JSON web token', pattern: /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/g },
  {
    kind: 'password in an address',
    pattern: /\b[a-z][a-z0-9+]*:\/\/[^\s/:@"'`<>${}]+:[^\s/@"'`<>${}]{8,}@(?!localhost|127\.0\.0\.1)/g,
  },
  {
    kind: 'provider password',
    pattern:
      /\b(?:SW|FINKOK|FACTURAMA|PAC|SMTP|POSTMARK|STRIPE|CSD|FIEL)_[A-Z_]*(?:PASSWORD|SECRET|TOKEN)[ \t]*=[ \t]*["']?[^\s"'#<$]{6,}/g,
  },
  { kind: 'master key', pattern: /KITA_MASTER_KEYS[ \t]*[=:][ \t]*["']?[a-z0-9_-]+:[A-Za-z0-9+/]{43}=/gi },
];

/** Marks a line that shows what a secret looks like without being one; the reason stands behind it. */
const EXEMPTION = /secrets:allow \S/;

export const secrets: Gate = {
  name: 'secrets',
  promise: 'no key, token or password in the repository',
  run: async (root) => repositoryTexts(root).filter(isOurs).flatMap(findSecrets),
};

/** Lockfile integrity hashes look like anything. */
function isOurs(file: TextFile): boolean {
  return file.path !== 'pnpm-lock.yaml';
}

/** Every secret in a text, as `file:line holds a …`, without repeating it. */
export function findSecrets(file: TextFile): string[] {
  const lines = file.text.split('\n');
  return KINDS.flatMap(({ kind, pattern }) =>
    [...file.text.matchAll(pattern)].flatMap((match) => {
      const line = file.text.slice(0, match.index).split('\n').length;
      const isExempt = EXEMPTION.test(lines[line - 1] ?? '');
      return isExempt ? [] : [`${file.path}:${line} holds a ${kind} (${match[0].slice(0, 6)}…)`];
    }),
  );
}
