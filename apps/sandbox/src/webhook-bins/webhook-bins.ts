import { randomBytes } from 'node:crypto';
import { integer, optionalText, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { judgeWebhook, type Verdict } from './judge-webhook.ts';

/** A receiver of webhooks for whoever has no server yet. */
export interface WebhookBin {
  readonly id: string;
  /** Secret it checks signatures with; without one it only shows what comes. */
  readonly secret?: string | undefined;
  /** What it answers. */
  readonly status: number;
}

export interface Arrival {
  readonly number: number;
  /** `webhook-id`. */
  readonly message: string;
  readonly verdict: Verdict;
  readonly receivedAt: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Older arrivals of a bin are forgotten. */
const KEPT = 200;

export function createBin(store: Store, now: Date, secret: string | undefined, status = 200): WebhookBin {
  const id = randomBytes(12).toString('base64url');
  const insert = store.prepare('insert into webhook_bins (id, secret, status, created_at) values (?, ?, ?, ?)');
  store.write(() => insert.run(id, secret ?? null, status, now.getTime()));
  return { id, secret, status };
}

export function findBin(store: Store, id: string): WebhookBin | undefined {
  const row = store.prepare('select * from webhook_bins where id = ?').get(id);
  return row && { id: text(row, 'id'), secret: optionalText(row, 'secret'), status: integer(row, 'status') };
}

export function changeBin(store: Store, bin: WebhookBin): void {
  const update = store.prepare('update webhook_bins set secret = ?, status = ? where id = ?');
  store.write(() => update.run(bin.secret ?? null, bin.status, bin.id));
}

/** Takes what came, with what its signature is worth. */
export function receive(
  store: Store,
  bin: WebhookBin,
  now: Date,
  headers: Readonly<Record<string, string>>,
  body: string,
): Verdict {
  const verdict = judgeWebhook(bin.secret, headers, body, now);
  const insert = store.prepare(
    'insert into webhook_arrivals (bin, message, verdict, received_at, headers, body) values (?, ?, ?, ?, ?, ?)',
  );
  const forget = store.prepare(
    'delete from webhook_arrivals where bin = ? and number <= (select max(number) from webhook_arrivals where bin = ?) - ?',
  );
  store.write(() => {
    insert.run(bin.id, headers['webhook-id'] ?? '', verdict, now.getTime(), JSON.stringify(headers), body);
    forget.run(bin.id, bin.id, KEPT);
  });
  return verdict;
}

/** Newest first. */
export function arrivalsOf(store: Store, bin: string): Arrival[] {
  const rows = store
    .prepare('select * from webhook_arrivals where bin = ? order by number desc limit ?')
    .all(bin, KEPT);
  return rows.map(readArrival);
}

function readArrival(row: Row): Arrival {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(Object(JSON.parse(text(row, 'headers'))))) headers[name] = String(value);
  const verdict = text(row, 'verdict');
  return {
    number: integer(row, 'number'),
    message: text(row, 'message'),
    verdict: verdict === 'valid' || verdict === 'invalid' ? verdict : 'unchecked',
    receivedAt: integer(row, 'received_at'),
    headers,
    body: text(row, 'body'),
  };
}
