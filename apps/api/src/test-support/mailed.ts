import { adminQuery } from '@kita/testing';

import { openContent } from '../modules/notifications/message-content.ts';
import type { ApiHarness } from './api-harness.ts';

/** What the newest mail about an object was asked to say, read as the worker that sends it would. */
export async function mailedAbout(api: ApiHarness, objectId: string): Promise<Record<string, unknown>> {
  const [row] = await adminQuery(
    api.database.adminUrl,
    `select tenant_id, id, recipient from app.messages where object_id = '${objectId}' order by created_at desc, id desc limit 1`,
  );
  if (!row) throw new Error(`no mail about ${objectId}`);
  const data = await openContent(api.opened.services, String(row['tenant_id']), String(row['id']));
  return { ...Object(data), recipient: row['recipient'] };
}

/** The token of the link in that mail. */
export async function mailedToken(api: ApiHarness, objectId: string): Promise<string> {
  return String((await mailedAbout(api, objectId))['url']).split('#')[1] ?? '';
}
