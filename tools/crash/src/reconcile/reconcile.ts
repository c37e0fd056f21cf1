import type { Facts, OurInvoice } from './facts.ts';

/** Something that must never be. `harm` says which of the two disasters it is, or could become. */
export interface Finding {
  readonly rule: string;
  readonly harm: 'lost' | 'double';
  readonly detail: string;
}

const HAS_STAMP: readonly string[] = ['stamped', 'cancel_requested', 'canceled'];
const RESTING: readonly string[] = [...HAS_STAMP, 'rejected', 'needs_attention', 'draft'];
/** Sends and looks of one document: more would be a loop. */
const SENDS_MAX = 60;

/** Compares our books with the PAC's. Pure; empty when every promise was kept (lost answers, section 5, P1 to P5). */
export function reconcile(facts: Facts): Finding[] {
  return [
    ...acknowledgedExist(facts),
    ...theirsAreOurs(facts),
    ...oursAreTheirs(facts),
    ...oneStampEach(facts),
    ...oneInvoiceEach(facts),
    ...bytesFrozen(facts),
    ...foliosUnique(facts),
    ...allAtRest(facts),
    ...nothingLoops(facts),
  ];
}

function lost(rule: string, detail: string): Finding {
  return { rule, harm: 'lost', detail };
}

function double(rule: string, detail: string): Finding {
  return { rule, harm: 'double', detail };
}

/** Every invoice a client was told of exists. */
function acknowledgedExist({ acknowledged, visible, invoices }: Facts): Finding[] {
  const sales = new Set(invoices.map(({ sale }) => sale));
  return acknowledged
    .filter(({ key, id }) => !visible.has(id) || !sales.has(key))
    .map(({ key, id }) => lost('acknowledged', `${key} was answered with ${id}, which does not exist`));
}

/** Every stamp the PAC made is in our books under its document, or a person has been called for it. */
function theirsAreOurs(facts: Facts): Finding[] {
  const invoices = new Map(facts.invoices.map((invoice) => [invoice.id, invoice]));
  const owner = ownerOfBytes(facts);
  return facts.stamps.flatMap(({ uuid, xmlSha256, folio }) => {
    const invoice = invoices.get(owner.get(xmlSha256) ?? '');
    if (!invoice) return [lost('foreign-bytes', `${uuid} (folio ${folio}) was made of bytes we did not freeze`)];
    if (invoice.state === 'needs_attention') return [];
    if (HAS_STAMP.includes(invoice.state) && invoice.uuid === uuid) return [];
    return [lost('stamp-not-recorded', `${uuid} belongs to ${describe(invoice)}`)];
  });
}

/** Every stamp in our books is one the PAC made of that document, recorded whole. */
function oursAreTheirs(facts: Facts): Finding[] {
  const owner = ownerOfBytes(facts);
  const made = new Map(facts.stamps.map(({ uuid, xmlSha256 }) => [uuid, owner.get(xmlSha256)]));
  const stored = new Map(facts.stamped.map(({ invoiceId, uuid }) => [invoiceId, uuid]));
  return facts.invoices
    .filter(({ state, uuid }) => uuid !== null || HAS_STAMP.includes(state))
    .filter(({ id, uuid }) => uuid === null || made.get(uuid) !== id || stored.get(id) !== uuid)
    .map((invoice) => lost('stamp-not-theirs', `${describe(invoice)} says ${invoice.uuid}`));
}

/** No document has two stamps: by its bytes, over all its generations, and by its folio whatever the bytes were. */
function oneStampEach(facts: Facts): Finding[] {
  const owner = ownerOfBytes(facts);
  const byInvoice = group(facts.stamps, ({ xmlSha256, uuid }) => owner.get(xmlSha256) ?? uuid);
  const byFolio = group(facts.stamps, ({ folio, uuid }) => folio ?? uuid);
  const twice = new Map(
    [...byInvoice, ...byFolio]
      .filter(([, stamps]) => stamps.length > 1)
      .map(([, stamps]) => stamps.map(({ uuid }) => uuid).toSorted())
      .map((uuids) => [uuids.join(' '), uuids] as const),
  );
  return [...twice.values()].map((uuids) => double('two-stamps', `one document has ${uuids.join(' and ')}`));
}

/** One sale, one Idempotency-Key, one invoice. */
function oneInvoiceEach({ invoices }: Facts): Finding[] {
  return [...group(invoices, ({ sale }) => sale)]
    .filter(([, made]) => made.length > 1)
    .map(([sale, made]) => double('two-invoices', `${sale} has ${made.map(describe).join(' and ')}`));
}

function bytesFrozen({ sealed }: Facts): Finding[] {
  return sealed
    .filter(({ sha256, sha256Now }) => sha256 !== sha256Now)
    .map(({ invoiceId, generation }) => lost('bytes-changed', `${invoiceId}, generation ${generation}`));
}

function foliosUnique({ invoices }: Facts): Finding[] {
  const numbered = invoices.filter(({ folio }) => folio !== null);
  return [...group(numbered, ({ seriesId, folio }) => `${seriesId}/${folio}`)]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([, sharing]) => double('folio-twice', sharing.map(describe).join(' and ')));
}

/** After the calm nothing is pending: whatever still is would stay so. */
function allAtRest({ invoices }: Facts): Finding[] {
  return invoices
    .filter(({ state }) => !RESTING.includes(state))
    .map((invoice) => lost('stuck', `${describe(invoice)} never came to rest`));
}

function nothingLoops({ sends }: Facts): Finding[] {
  return sends
    .filter(({ requests }) => requests > SENDS_MAX)
    .map(({ xmlSha256, requests }) => double('loop', `bytes ${xmlSha256} were sent ${requests} times`));
}

function ownerOfBytes({ sealed }: Facts): Map<string, string> {
  return new Map(sealed.map(({ sha256, invoiceId }) => [sha256, invoiceId]));
}

function describe({ id, folio, state }: OurInvoice): string {
  return `invoice ${id} (folio ${folio}, ${state})`;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, keyOf);
}
