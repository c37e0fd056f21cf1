/** Where to go after signing in. Only ever a path of this app: an address elsewhere is somebody's trap. */
export function readNext(search: Record<string, unknown>): { next?: string } {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** What the address of the sign-in page says: where to go afterwards, and whether only the code is missing. */
export function readSignIn(search: Record<string, unknown>): { next?: string; step?: 'code' } {
  return { ...readNext(search), ...(search['step'] === 'code' && { step: 'code' }) };
}
