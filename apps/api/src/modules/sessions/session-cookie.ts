import type { Config } from '../../platform/config/index.ts';
import { SESSION_COOKIE, SESSION_COOKIE_PLAIN } from '../../platform/http/index.ts';

const SECONDS_MAX = 14 * 24 * 3600;
const SIGN_IN_SECONDS = 600;
const SIGN_IN_COOKIE = 'kita_sign_in';

type Cookies = Readonly<Record<string, string | undefined>>;

/** Set-Cookie value that signs a browser in. Without TLS (development) the `__Host-` prefix is refused by browsers. */
export function sessionCookie(config: Config, token: string): string {
  return setCookie(config, isSecure(config) ? SESSION_COOKIE : SESSION_COOKIE_PLAIN, token, SECONDS_MAX);
}

/** Set-Cookie value that removes the cookie. */
export function expiredCookie(config: Config): string {
  return sessionCookie(config, '').replace(/Max-Age=\d+/, 'Max-Age=0');
}

/**
 * Set-Cookie value of a sign-in under way, by what it waits for: it binds the second step to the browser of the first.
 * An empty value removes it.
 */
export function signInCookie(config: Config, step: 'code' | 'provider', token: string): string {
  return setCookie(config, signInCookieName(config, step), token, token === '' ? 0 : SIGN_IN_SECONDS);
}

/** What the cookie of a sign-in under way holds. */
export function readSignInCookie(config: Config, step: 'code' | 'provider', cookies: Cookies): string | undefined {
  return cookies[signInCookieName(config, step)] || undefined;
}

function signInCookieName(config: Config, step: string): string {
  return `${isSecure(config) ? '__Host-' : ''}${SIGN_IN_COOKIE}_${step}`;
}

function setCookie(config: Config, name: string, value: string, seconds: number): string {
  const secure = isSecure(config) ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

function isSecure(config: Config): boolean {
  return config.KITA_PUBLIC_URL.startsWith('https:');
}
