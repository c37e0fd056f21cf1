/**
 * Text that goes to a log, without what must not be there. The second net, under the allow-list of `log-fields.ts`: it
 * knows secrets by their look, wherever they hide (an error's message, a JSON text, a sentence).
 */
interface Pattern {
  readonly find: RegExp;
  readonly replace: string | ((found: string) => string);
}

const SECRET_NAME = String.raw`(?:pass(?:word|wd|phrase)?|contrase(?:ñ|n)a|secret|token|api[_-]?key|authorization|cookie|private[_-]?key|llave)`;

const PATTERNS: readonly Pattern[] = [
  { find: /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g, replace: '[key]' },
  { find: /\b(kt_(?:live|test)_)[A-Za-z0-9_-]{8,}/g, replace: '$1[secret]' },
  { find: /\bwhsec_[A-Za-z0-9+/=_-]{8,}/g, replace: '[secret]' },
  { find: /\b(?:sk|rk|pk|APP_USR|TEST)[_-](?:live_|test_)?[A-Za-z0-9-]{16,}/g, replace: '[secret]' },
  { find: /\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]*/g, replace: '[token]' },
  { find: /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, replace: '$1 [secret]' },
  { find: /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/:@]*:[^\s/@]*@/gi, replace: '$1[secret]@' },
  {
    find: new RegExp(`(["']?${SECRET_NAME}["']?\\s*[:=]\\s*)("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s,;&"']+)`, 'gi'),
    replace: '$1[secret]',
  },
  {
    find: /(\\"(?:[^"\\]*)(?:password|secret|token|key)(?:[^"\\]*)\\"\s*:\s*)\\"(?:[^"\\]|\\[^"])*\\"/gi,
    replace: '$1[secret]',
  },
  { find: /\b[A-Za-z0-9+/]{120,}={0,2}/g, replace: '[bytes]' },
  { find: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g, replace: '[email]' },
  { find: /\b[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d\b/gi, replace: '[curp]' },
  { find: /(?<![A-Z0-9Ñ&])([A-ZÑ&]{3,4})\d{6}[A-Z0-9]{2}([A0-9])(?![A-Z0-9])/gi, replace: '$1***$2' },
  { find: /(?<!\d)\d{18}(?!\d)/g, replace: '[account]' },
  { find: /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g, replace: (found) => (passesLuhn(found) ? '[card]' : found) },
];

const LENGTH_MAX = 4000;

/** The text with secrets, keys, tokens, e-mails, RFC, CURP, CLABE and card numbers masked, at most 4,000 characters. */
export function scrub(text: string): string {
  let clean = text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX)}…` : text;
  for (const { find, replace } of PATTERNS) {
    clean = typeof replace === 'string' ? clean.replace(find, replace) : clean.replace(find, replace);
  }
  return clean;
}

/** Check digit of payment cards (ISO/IEC 7812-1 annex B); tells them from counters and instants in most cases. */
function passesLuhn(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
