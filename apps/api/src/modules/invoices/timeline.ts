import { ERROR_POLICY, errorPolicy } from '@kita/pac';
import type { PacErrorCode } from '@kita/pac';
import type { z } from 'zod';

import type { ObjectEntry } from '../../platform/audit/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { MessageRow } from '../notifications/index.ts';
import type { Waiting } from './invoices.tables.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import type { AttemptRow } from './stamp-attempts.repository.ts';
import type { timelineSchema } from './timeline.schemas.ts';

type TimelineWire = z.infer<typeof timelineSchema>;
type Entry = TimelineWire['entries'][number];

/** Records of one invoice, as they were written by each step. */
export interface TimelineRecords {
  readonly invoice: InvoiceRow;
  readonly audit: readonly ObjectEntry[];
  /** What the people and keys in `audit` are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly attempts: readonly AttemptRow[];
  /** PAC of each sealed generation. */
  readonly providers: ReadonlyMap<number, string>;
  /** What was sent about it. */
  readonly messages: readonly MessageRow[];
  readonly delays: readonly { readonly id: string; readonly at: Date; readonly waiting: Waiting | null }[];
}

const KINDS: Readonly<Record<string, Entry['kind']>> = {
  'invoice.drafted': 'created',
  'invoice.replaced': 'updated',
  'invoice.sealed': 'sealed',
  'invoice.stamped': 'stamped',
  'invoice.rejected': 'rejected',
  'invoice.unknown': 'verifying',
  'invoice.absence_proven': 'absence_proven',
  'invoice.needs_attention': 'needs_attention',
  'invoice.double_stamp': 'double_stamp',
};

/** What happened, told from its records alone: nothing is guessed from the present state. Pure. */
export function timelineOf(records: TimelineRecords, language: 'es' | 'en'): TimelineWire {
  const { invoice, audit, names, attempts, providers, delays, messages } = records;
  const entries = [
    ...created(records),
    ...audit.flatMap((entry) => auditEntry(entry, names)),
    ...attempts.map((attempt) => attemptEntry(attempt, providers.get(attempt.generation) ?? null, language)),
    ...delays.map((delay) => delayEntry(delay, language)),
    ...messages.flatMap(messageEntries),
  ].toSorted((one, other) => one.at.localeCompare(other.at) || rank(one) - rank(other));
  return {
    object: 'invoice_timeline',
    invoice: encodeId('inv', invoice.id),
    state: invoice.state,
    next: nextOf(invoice),
    entries: together(entries),
  };
}

/** An invoice that was issued at once has no entry of a draft: its making is told by its row. */
function created({ invoice, audit, names }: TimelineRecords): Entry[] {
  const [first] = audit;
  if (first?.action === 'invoice.drafted') return [];
  const actor = actorOf(first?.actor, names);
  return [{ ...empty, id: 'created', kind: 'created', at: invoice.createdAt.toISOString(), actor }];
}

const empty = { ended_at: null, actor: null, provider: null, outcome: null, message: null, count: 1, detail: {} };

function auditEntry({ seq, at, actor, action, data }: ObjectEntry, names: TimelineRecords['names']): Entry[] {
  const kind = KINDS[action];
  if (kind === undefined) return [];
  const who = BY_SOMEBODY.has(kind) ? actorOf(actor, names) : null;
  return [{ ...empty, id: `audit-${seq}`, kind, at: at.toISOString(), actor: who, detail: detailOf(data) }];
}

/** The rest is what an answer of the PAC meant: whoever's request happened to wait for it did not do it. */
const BY_SOMEBODY: ReadonlySet<Entry['kind']> = new Set(['created', 'updated', 'sealed']);

function actorOf(actor: ObjectEntry['actor'] | undefined, names: TimelineRecords['names']): Entry['actor'] {
  if (actor === undefined || actor.kind === 'system') return null;
  return { kind: actor.kind, id: actor.id, name: names.get(actor.id) ?? null };
}

function attemptEntry(attempt: AttemptRow, provider: string | null, language: 'es' | 'en'): Entry {
  return {
    ...empty,
    id: encodeId('att', attempt.id),
    kind: attempt.kind === 'send' ? 'sent' : 'checked',
    at: attempt.startedAt.toISOString(),
    ended_at: attempt.finishedAt?.toISOString() ?? null,
    provider,
    outcome: attempt.state,
    message: attempt.errorCode === null ? null : wordsOf(attempt.errorCode, language),
    detail: detailOf({
      generation: attempt.generation,
      http_status: attempt.httpStatus,
      error: attempt.errorCode,
      provider_code: attempt.providerCode,
      provider_text: attempt.detail,
      uuid: attempt.uuid,
    }),
  };
}

function delayEntry({ id, at, waiting }: TimelineRecords['delays'][number], language: 'es' | 'en'): Entry {
  const code = waiting?.code.toUpperCase();
  return {
    ...empty,
    id,
    kind: 'delayed',
    at: at.toISOString(),
    message: code === undefined ? null : wordsOf(code, language),
    detail: detailOf({ code: waiting?.code, since: waiting?.since }),
  };
}

const MESSAGE_KINDS = {
  email: { sent: 'emailed', delivered: 'email_delivered', opened: 'email_opened', failed: 'email_failed' },
  whatsapp: {
    sent: 'whatsapp_sent',
    delivered: 'whatsapp_delivered',
    opened: 'whatsapp_read',
    failed: 'whatsapp_failed',
  },
} as const satisfies Record<MessageRow['channel'], Record<string, Entry['kind']>>;

/** What became of one message, a fact at a time. */
function messageEntries(row: MessageRow): Entry[] {
  const id = encodeId('msg', row.id);
  const failedAt = row.bouncedAt ?? row.complainedAt ?? (isUndelivered(row) ? row.createdAt : null);
  const kinds = MESSAGE_KINDS[row.channel];
  const facts: ReadonlyArray<readonly [Entry['kind'], Date | null]> = [
    [kinds.sent, row.sentAt],
    [kinds.delivered, row.deliveredAt],
    [kinds.opened, row.openedAt],
    [kinds.failed, failedAt],
  ];
  const detail = detailOf({ to: row.recipient, error: row.errorCode });
  return facts.flatMap(([kind, at]) =>
    at === null ? [] : [{ ...empty, id: `${id}-${kind}`, kind, at: at.toISOString(), detail }],
  );
}

const isUndelivered = ({ state }: MessageRow) => state === 'failed' || state === 'suppressed';

const isPacErrorCode = (code: string): code is PacErrorCode => code in ERROR_POLICY;

function wordsOf(code: string, language: 'es' | 'en'): string | null {
  return isPacErrorCode(code) ? errorPolicy(code).message[language] : null;
}

/** Facts as text; what is not there is left out. */
function detailOf(data: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
    }),
  );
}

const ORDER: readonly Entry['kind'][] = ['created', 'updated', 'sealed', 'sent', 'checked'];

/** What one instant holds is told in the order it must have happened. */
function rank({ kind }: Entry): number {
  const at = ORDER.indexOf(kind);
  return at === -1 ? ORDER.length : at;
}

/** A draft saves itself as one types: changes in a row by the same hand are one entry, at the last of them. */
function together(entries: readonly Entry[]): Entry[] {
  const told: Entry[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    const isSame = last?.kind === 'updated' && entry.kind === 'updated' && last.actor?.id === entry.actor?.id;
    if (isSame) told[told.length - 1] = { ...entry, count: last.count + 1 };
    else told.push(entry);
  }
  return told;
}

const STEPS: Readonly<Record<InvoiceRow['state'], TimelineWire['next']['step']>> = {
  draft: 'edit',
  rejected: 'edit',
  sealed: 'send',
  sending: 'check',
  unknown: 'check',
  needs_attention: 'person',
  stamped: 'nothing',
  cancel_requested: 'nothing',
  canceled: 'nothing',
};

function nextOf({ state, dueAt }: InvoiceRow): TimelineWire['next'] {
  const step = state === 'needs_attention' && dueAt !== null ? 'check' : STEPS[state];
  return { step, at: dueAt?.toISOString() ?? null };
}
