import { z } from 'zod';
import { integer, text, type Row } from '../store/columns.ts';
import { conditions } from '../store/conditions.ts';
import type { Store } from '../store/store.ts';
import type { Registered } from './registered-template.ts';

/** A message as the person has it in their telephone. */
export const whatsAppContent = z.object({
  /** Digits, as given by the sender. */
  to: z.string(),
  template: z.string(),
  language: z.string(),
  text: z.string(),
  footer: z.string().nullable(),
  button: z.object({ text: z.string(), url: z.string() }).nullable(),
  document: z.object({ filename: z.string(), content_type: z.string(), content: z.base64() }).nullable(),
  /** What the sender wants back in reports. */
  reference: z.string().nullable(),
});
export type WhatsAppContent = z.infer<typeof whatsAppContent>;

export const whatsAppEvents = z.array(z.object({ type: z.string(), at: z.string(), status: z.int() }));

export interface StoredWhatsApp extends WhatsAppContent {
  /** `wamid.…` */
  readonly id: string;
  readonly receivedAt: number;
  readonly events: z.infer<typeof whatsAppEvents>;
}

/** Everything WhatsApp holds: approved templates and files (until the next start) and messages. */
export interface WhatsAppWorld {
  readonly templates: Map<string, Registered>;
  readonly media: Map<string, { readonly content: Buffer; readonly type: string }>;
  /** Numbers that were told once to come later. */
  readonly slowed: Set<string>;
  add(id: string, content: WhatsAppContent, at: Date): StoredWhatsApp;
  find(id: string): StoredWhatsApp | undefined;
  list(query: { readonly to?: string | undefined; readonly limit: number }): StoredWhatsApp[];
  note(id: string, event: StoredWhatsApp['events'][number]): void;
}

export function openWhatsAppWorld(store: Store): WhatsAppWorld {
  const find: WhatsAppWorld['find'] = (id) => {
    const row = store.prepare('select * from whatsapp_messages where id = ?').get(id);
    return row && stored(row);
  };
  return {
    templates: new Map(),
    media: new Map(),
    slowed: new Set(),
    find,
    add(id, content, at) {
      const insert = store.prepare(
        'insert into whatsapp_messages (id, recipient, received_at, content, events) values (?, ?, ?, ?, ?)',
      );
      store.write(() => insert.run(id, content.to, at.getTime(), JSON.stringify(content), '[]'));
      return { ...content, id, receivedAt: at.getTime(), events: [] };
    },
    list({ to, limit }) {
      const { where, values } = conditions({ 'recipient = ?': to?.replaceAll(/\D/g, '') });
      const sql = `select * from whatsapp_messages ${where} order by received_at desc, rowid desc limit ${limit}`;
      return store
        .prepare(sql)
        .all(...values)
        .map(stored);
    },
    note(id, event) {
      const events = [...(find(id)?.events ?? []), event];
      const update = store.prepare('update whatsapp_messages set events = ? where id = ?');
      store.write(() => update.run(JSON.stringify(events), id));
    },
  };
}

function stored(row: Row): StoredWhatsApp {
  return {
    ...whatsAppContent.parse(JSON.parse(text(row, 'content'))),
    id: text(row, 'id'),
    receivedAt: integer(row, 'received_at'),
    events: whatsAppEvents.parse(JSON.parse(text(row, 'events'))),
  };
}
