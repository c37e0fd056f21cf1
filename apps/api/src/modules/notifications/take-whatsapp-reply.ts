import { sql } from 'drizzle-orm';

import { INSTALLATION_CHAIN, audit, auditInstallation } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { forgetPayload, takeFromInbox } from '../../platform/inbox/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import { endSuppression, findSuppression, insertSuppression } from './messages.repository.ts';
import { readReply, wishIn } from './whatsapp-report.ts';

const WORD_LENGTH_MAX = 100;

interface Wish {
  readonly phone: string;
  /** The word as written, and when. */
  readonly word: string;
  readonly at: Date;
}

/**
 * Reads a reply. Who answers a message of one company with a word that stops speaks of that company; who just writes it
 * stops the number, which is every company's. A word that starts lifts what such a word stopped, and nothing else.
 */
export async function recordReply(ctx: SystemContext, inboxId: string): Promise<void> {
  await ctx.db.withSystem(async (tx) => {
    const reply = readReply(await takeFromInbox(tx, inboxId, ctx.clock()));
    // What people write to the number is theirs, and nobody here reads it.
    await forgetPayload(tx, inboxId);
    const phone = reply && parsePhone(`+${reply.from}`);
    const wish = reply && wishIn(reply);
    if (!reply || phone === undefined || wish === undefined) return;
    const word = (reply.text?.body ?? reply.button?.text ?? '').trim().slice(0, WORD_LENGTH_MAX);
    const said = { phone, word, at: reply.timestamp };
    for (const tenantId of await whose(tx, phone, wish, reply.context?.id)) {
      await visitTenant(tx, tenantId, async () => {
        await (wish === 'stop' ? stop(tx, tenantId, said) : start(tx, ctx, tenantId, said));
      });
    }
  });
}

/**
 * The company whose message is answered; without one, everyone who wrote there, and the number itself. Who starts one company
 * again opens the number too: the others they stopped have entries of their own.
 */
async function whose(tx: Tx, phone: string, wish: 'stop' | 'start', answered: string | undefined): Promise<string[]> {
  if (answered !== undefined) {
    const { rows } = await tx.execute<{ id: string | null }>(sql`select app.tenant_of_whatsapp(${answered}) as id`);
    const id = rows[0]?.id;
    if (typeof id === 'string') return wish === 'stop' ? [id] : [INSTALLATION_CHAIN, id];
  }
  const { rows } = await tx.execute<{ id: string }>(
    sql`select tenant_id as id from app.tenants_of_telephone(${phone})`,
  );
  return [...new Set([INSTALLATION_CHAIN, ...rows.map(({ id }) => id)])].toSorted();
}

async function stop(tx: Tx, tenantId: string, { phone, word, at }: Wish): Promise<void> {
  await insertSuppression(tx, {
    tenantId,
    id: newUuid(),
    channel: 'whatsapp',
    address: phone,
    reason: 'opted_out',
    detail: word,
    messageId: null,
    createdAt: at,
  });
}

/** The row that ends says when and by which word the person agreed again. */
async function start(tx: Tx, ctx: SystemContext, tenantId: string, { phone, word, at }: Wish): Promise<void> {
  const row = await findSuppression(tx, tenantId, 'whatsapp', phone);
  // A word that came before the one that stopped says nothing any more.
  if (!row || row.reason !== 'opted_out' || row.createdAt > at) return;
  const ended = await endSuppression(tx, row, { at, by: 'whatsapp_reply', reason: word });
  if (!ended) return;
  const object = encodeId('sup', row.id);
  const entry = { action: 'suppression.removed', object, data: { reason: word } } as const;
  await (tenantId === INSTALLATION_CHAIN ? auditInstallation(tx, ctx, entry) : audit(tx, { ...ctx, tenantId }, entry));
}
