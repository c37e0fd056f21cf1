/** Where to go after signing in. Only ever a path of this app: an address elsewhere is somebody's trap. */
export function readNext(search: Record<string, unknown>): { next?: string } {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}
