import type { Context } from '../../platform/context/index.ts';
import { PermissionDenied } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';

/** The person who is signed in. Notices are somebody's: a program has none. @throws `permission_denied` */
export function personOf(ctx: Pick<Context, 'actor'>): string {
  const id = ctx.actor.kind === 'user' ? decodeId('usr', ctx.actor.id) : undefined;
  if (id === undefined) throw PermissionDenied();
  return id;
}
