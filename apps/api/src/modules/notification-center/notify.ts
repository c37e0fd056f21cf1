import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { isMailAddress } from '../../platform/mail/index.ts';
import { membersWith } from '../members/index.ts';
import { sendEmail, sendWhatsApp } from '../notifications/index.ts';
import type { TemplateData } from '../notifications/index.ts';
import { findTenant } from '../tenants/index.ts';
import { hasVerifiedPhone } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { appLink, unsubscribeLink } from './app-links.ts';
import { KINDS } from './kinds.ts';
import type { KindName } from './kinds.ts';
import { findPreferences, insertNotification } from './notification-center.repository.ts';
import { channelsOf } from './preferences.ts';

export interface Notice {
  readonly kind: KindName;
  /** What made it: an event, a certificate and a day. The same source tells each person once. */
  readonly source: string;
  readonly objectId: string;
  readonly facts: Readonly<Record<string, string>>;
  /** A mail of its own instead of the plain notice. */
  readonly mail?: (person: Pick<UserRow, 'language'>, company: string) => OwnMail;
}

type OwnMail = { readonly template: 'certificate_expiring'; readonly data: TemplateData<'certificate_expiring'> };

/**
 * Tells everyone in the company who may see it, each in the ways they chose: in the app, by mail, by WhatsApp, or not at all.
 * In the caller's transaction; repeating it tells nobody twice.
 */
export async function notify(tx: Tx, ctx: Context, notice: Notice): Promise<void> {
  const kind = KINDS[notice.kind];
  const tenant = await findTenant(tx, ctx.tenantId);
  if (!tenant) return;
  for (const person of await membersWith(tx, ctx.tenantId, kind.permission)) {
    const whose = { tenantId: ctx.tenantId, userId: person.id };
    const channels = channelsOf(await findPreferences(tx, whose), notice.kind);
    if (channels.in_app) {
      const { kind: name, source, objectId, facts } = notice;
      const row = { ...whose, id: newUuid(), kind: name, source, objectId, facts, createdAt: ctx.clock() };
      await insertNotification(tx, row);
    }
    const company = tenant.tradeName ?? tenant.legalName;
    if (channels.whatsapp && hasVerifiedPhone(person)) await writeTo(tx, ctx, notice, person, company);
    if (channels.email && isMailAddress(person.emailDisplay)) await mailTo(tx, ctx, notice, person, company);
  }
}

async function mailTo(tx: Tx, ctx: Context, notice: Notice, person: UserRow, company: string): Promise<void> {
  const kind = KINDS[notice.kind];
  const { tenantId } = ctx;
  const request = {
    to: { address: person.emailDisplay, name: person.name },
    language: person.language,
    tenantId,
    objectId: notice.objectId,
    once: `notice:${notice.kind}:${notice.source}:${person.id}`,
  };
  const own = notice.mail?.(person, company);
  if (own) {
    await sendEmail(tx, ctx, { ...request, ...own });
    return;
  }
  const data = {
    ...kind.words[person.language](notice.facts),
    company,
    url: appLink(ctx, tenantId, kind.path(notice.objectId)),
    unsubscribe_url: unsubscribeLink(ctx, tenantId, person.id),
  };
  await sendEmail(tx, ctx, { ...request, template: 'notice', data });
}

/** By WhatsApp, to the telephone the person proved and asked to be told at. */
async function writeTo(tx: Tx, ctx: Context, notice: Notice, person: UserRow, company: string): Promise<void> {
  if (person.verifiedPhone === null || !ctx.services.whatsapp.main) return;
  const kind = KINDS[notice.kind];
  const words = kind.words[person.language](notice.facts);
  await sendWhatsApp(tx, ctx, {
    template: 'notice',
    to: { phone: person.verifiedPhone, name: person.name },
    language: person.language,
    data: {
      ...words,
      company: ctx.livemode ? company : `${TEST_MARK[person.language]} ${company}`,
      path: `${encodeId('ten', ctx.tenantId)}${kind.path(notice.objectId)}`,
    },
    tenantId: ctx.tenantId,
    objectId: notice.objectId,
    once: `notice_whatsapp:${notice.kind}:${notice.source}:${person.id}`,
  });
}

/** Approved words have no place for it, so what comes from a test company says so in the company's name. */
const TEST_MARK = { es: '[PRUEBAS]', en: '[TEST]' } as const;
