import { SESSION_COOKIE, SESSION_COOKIE_PLAIN } from '../../platform/http/index.ts';
import type { Config } from '../../platform/config/index.ts';

const SECONDS_MAX = 14 * 24 * 3600;

/** Set-Cookie value that signs a browser in. Without TLS (development) the `__Host-` prefix is refused by browsers. */
export function sessionCookie(config: Config, token: string): string {
  const isSecure = config.KITA_PUBLIC_URL.startsWith('https:');
  const name = isSecure ? SESSION_COOKIE : SESSION_COOKIE_PLAIN;
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SECONDS_MAX}${isSecure ? '; Secure' : ''}`;
}

/** Set-Cookie value that removes the cookie. */
export function expiredCookie(config: Config): string {
  return sessionCookie(config, '').replace(/Max-Age=\d+/, 'Max-Age=0');
}
