import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { conditions } from '../store/conditions.ts';
import { integer, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

/** What arrived, whichever protocol brought it. */
export const mailContent = z.object({
  from: z.string(),
  to: z.string(),
  reply_to: z.string().nullable(),
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  attachments: z.array(z.object({ name: z.string(), content_type: z.string(), content: z.base64() })),
  metadata: z.record(z.string(), z.string()),
});

export type MailContent = z.infer<typeof mailContent>;

export interface StoredMail extends MailContent {
  readonly id: string;
  readonly via: 'postmark' | 'smtp';
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** What was reported to the sender's webhook, in order. */
  readonly events: readonly MailEvent[];
}

export interface MailEvent {
  readonly type: string;
  readonly at: string;
  /** Status the webhook answered; 0 when nobody did. */
  readonly status: number;
}

const mailEvents = z.array(z.object({ type: z.string(), at: z.string(), status: z.int() }));

export interface MailQuery {
  /** Address of the receiver, exactly but for case. */
  readonly to?: string;
  /** A part of the subject. */
  readonly subject?: string;
  readonly limit: number;
}

/** The mailbox of everyone: what was sent, newest first. */
export interface Mails {
  add(via: StoredMail['via'], address: string, content: MailContent, at: Date): StoredMail;
  find(id: string): StoredMail | undefined;
  findByMetadata(key: string, value: string): StoredMail | undefined;
  list(query: MailQuery): StoredMail[];
  note(id: string, event: MailEvent): void;
}

export function openMails(store: Store): Mails {
  const find: Mails['find'] = (id) => {
    const row = store.prepare('select * from mails where id = ?').get(id);
    return row && stored(row);
  };
  return {
    find,
    add(via, address, content, at) {
      const mail: StoredMail = { ...content, id: randomUUID(), via, receivedAt: at.getTime(), events: [] };
      const insert = store.prepare(
        'insert into mails (id, via, recipient, subject, received_at, content, events) values (?, ?, ?, ?, ?, ?, ?)',
      );
      store.write(() =>
        insert.run(
          mail.id,
          via,
          address.toLowerCase(),
          content.subject,
          mail.receivedAt,
          JSON.stringify(content),
          '[]',
        ),
      );
      return mail;
    },
    findByMetadata(key, value) {
      const row = store
        .prepare("select * from mails where json_extract(content, '$.metadata.' || ?) = ? limit 1")
        .get(JSON.stringify(key), value);
      return row && stored(row);
    },
    list({ to, subject, limit }) {
      const { where, values } = conditions({
        'recipient = ?': to?.toLowerCase(),
        'instr(lower(subject), ?) > 0': subject?.toLowerCase(),
      });
      const sql = `select * from mails ${where} order by received_at desc, rowid desc limit ${limit}`;
      return store
        .prepare(sql)
        .all(...values)
        .map(stored);
    },
    note(id, event) {
      const events = [...(find(id)?.events ?? []), event];
      const update = store.prepare('update mails set events = ? where id = ?');
      store.write(() => update.run(JSON.stringify(events), id));
    },
  };
}

function stored(row: Row): StoredMail {
  return {
    ...mailContent.parse(JSON.parse(text(row, 'content'))),
    id: text(row, 'id'),
    via: text(row, 'via') === 'smtp' ? 'smtp' : 'postmark',
    receivedAt: integer(row, 'received_at'),
    events: mailEvents.parse(JSON.parse(text(row, 'events'))),
  };
}
