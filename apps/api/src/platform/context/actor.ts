const KINDS = ['user', 'api_key', 'system', 'operator'] as const;

/** Who acts: a person, a key of a program, the product itself, or whoever operates the installation. `id` is the wire id (`usr_…`, `key_…`) or the name of a system task. */
export interface Actor {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

/** As rows that outlive people and keys name who acted: `user:usr_…`. */
export function actorText({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

/** What `actorText` wrote; `undefined` for rows older than the memory of who acted. */
export function readActor(text: string): Actor | undefined {
  const colon = text.indexOf(':');
  const kind = KINDS.find((known) => known === text.slice(0, Math.max(0, colon)));
  return kind && { kind, id: text.slice(colon + 1) };
}
