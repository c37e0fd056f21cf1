import { eq } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { mailSettings, whatsAppSettings } from './messages.tables.ts';

export type MailSettingsRow = typeof mailSettings.$inferSelect;
export type WhatsAppSettingsRow = typeof whatsAppSettings.$inferSelect;

export async function findMailSettings(tx: Tx, tenantId: string): Promise<MailSettingsRow | undefined> {
  const [row] = await tx.select().from(mailSettings).where(eq(mailSettings.tenantId, tenantId));
  return row;
}

export async function upsertMailSettings(tx: Tx, row: typeof mailSettings.$inferInsert): Promise<MailSettingsRow> {
  const { tenantId, createdAt: _made, ...set } = row;
  const [saved] = await tx
    .insert(mailSettings)
    .values(row)
    .onConflictDoUpdate({ target: mailSettings.tenantId, set, setWhere: eq(mailSettings.tenantId, tenantId) })
    .returning();
  if (!saved) throw new Error('upsert returned no row');
  return saved;
}

export async function findWhatsAppSettings(tx: Tx, tenantId: string): Promise<WhatsAppSettingsRow | undefined> {
  const [row] = await tx.select().from(whatsAppSettings).where(eq(whatsAppSettings.tenantId, tenantId));
  return row;
}

export async function upsertWhatsAppSettings(
  tx: Tx,
  row: typeof whatsAppSettings.$inferInsert,
): Promise<WhatsAppSettingsRow> {
  const { tenantId, createdAt: _made, ...set } = row;
  const [saved] = await tx
    .insert(whatsAppSettings)
    .values(row)
    .onConflictDoUpdate({ target: whatsAppSettings.tenantId, set, setWhere: eq(whatsAppSettings.tenantId, tenantId) })
    .returning();
  if (!saved) throw new Error('upsert returned no row');
  return saved;
}
