/**
 * Everything the sandbox must still know after a restart. Moments are milliseconds since 1970 (UTC); `pac` names the
 * provider, because duplicates are looked for within one provider only, as in the real world.
 */
const firstSchema = `
create table if not exists authorities (
  role text primary key,
  certificate blob not null,
  private_key blob not null
) strict;

create table if not exists trusted_authorities (
  fingerprint text primary key,
  certificate blob not null
) strict;

create table if not exists certificates (
  no_certificado text primary key,
  rfc text not null,
  name text not null,
  kind text not null check (kind in ('csd', 'fiel')),
  authority text not null check (authority in ('sandbox', 'untrusted')),
  in_lco integer not null,
  certificate blob not null,
  not_before integer not null,
  not_after integer not null,
  revoked_at integer
) strict;
create index if not exists certificates_rfc on certificates (rfc);

create table if not exists accounts (
  id text primary key,
  user text not null unique,
  password_hash blob not null,
  stamps_assigned integer,
  stamps_used integer not null default 0,
  last_movement_at integer
) strict;

create table if not exists tokens (
  token_hash text primary key,
  account_id text not null,
  expires_at integer
) strict;

create table if not exists stamps (
  uuid text primary key,
  pac text not null,
  account_id text not null,
  custom_id text,
  cadena_sha256 text not null,
  xml_sha256 text not null,
  sello text not null,
  rfc text not null,
  receptor_rfc text not null,
  serie text,
  folio text,
  tipo text not null,
  total text not null,
  fecha text not null,
  fecha_timbrado text not null,
  received_at integer not null,
  no_certificado text not null,
  no_certificado_sat text not null,
  sello_sat text not null,
  stamped_xml text not null,
  unique (pac, cadena_sha256)
) strict;
create index if not exists stamps_by_folio on stamps (folio, serie, rfc);
create index if not exists stamps_by_seal on stamps (substr(sello, -12));

create table if not exists relations (
  uuid text not null,
  related text not null,
  primary key (related, uuid)
) strict;

create table if not exists cancellations (
  uuid text primary key,
  motivo text not null,
  substitute text,
  requested_at integer not null,
  requests integer not null,
  outcome text not null
) strict;

create table if not exists custom_ids (
  account_id text not null,
  custom_id text not null,
  uuid text not null,
  expires_at integer not null,
  primary key (account_id, custom_id)
) strict;

create table if not exists receipts (
  pac text not null,
  xml_sha256 text not null,
  rfc text,
  serie text,
  folio text,
  requests integer not null,
  first_at integer not null,
  last_at integer not null,
  last_outcome text not null,
  primary key (pac, xml_sha256)
) strict;
create index if not exists receipts_by_folio on receipts (folio, serie, rfc);

create table if not exists stored_certificates (
  account_id text not null,
  no_certificado text not null,
  rfc text not null,
  certificate blob not null,
  saved_at integer not null,
  primary key (account_id, no_certificado)
) strict;

create table if not exists settings (
  name text primary key,
  value text not null
) strict;
`;

const mailSchema = `
create table mails (
  id text primary key,
  via text not null check (via in ('postmark', 'smtp')),
  recipient text not null,
  subject text not null,
  received_at integer not null,
  content text not null,
  events text not null
) strict;
create index mails_by_recipient on mails (recipient, received_at);
create index mails_by_time on mails (received_at);
`;

const webhookSchema = `
create table webhook_bins (
  id text primary key,
  secret text,
  status integer not null,
  created_at integer not null
) strict;
create table webhook_arrivals (
  number integer primary key autoincrement,
  bin text not null,
  message text not null,
  verdict text not null,
  received_at integer not null,
  headers text not null,
  body text not null
) strict;
create index webhook_arrivals_by_bin on webhook_arrivals (bin, number);
`;

const whatsAppSchema = `
create table whatsapp_messages (
  id text primary key,
  recipient text not null,
  received_at integer not null,
  content text not null,
  events text not null
) strict;
create index whatsapp_messages_by_recipient on whatsapp_messages (recipient, received_at);
`;

/** Applied in order to a file that has not seen them yet; `pragma user_version` counts them. Never change one, add. */
export const migrations: readonly string[] = [firstSchema, mailSchema, webhookSchema, whatsAppSchema];

/** Tables that `POST /sandbox/reset` empties. Authorities, issued certificates and accounts stay valid. */
export const tablesOfWork = [
  'stamps',
  'relations',
  'cancellations',
  'custom_ids',
  'receipts',
  'stored_certificates',
  'mails',
  'whatsapp_messages',
  'webhook_arrivals',
] as const;
