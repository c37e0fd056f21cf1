/** A name for one attempt at something that must not happen twice. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
