import type { Permission } from '../../platform/auth/index.ts';
import type { EventObject } from '../../platform/events/index.ts';
import { moneyText } from '../notifications/index.ts';

type Language = 'es' | 'en';
type Facts = Readonly<Record<string, string>>;

interface Words {
  readonly title: string;
  readonly detail: string;
}

/** One kind of notice: who may see it, how it reaches them unless they choose otherwise, and its words. */
export interface NotificationKind {
  readonly label: Readonly<Record<Language, string>>;
  /** Only members with this permission are told. */
  readonly permission: Permission;
  readonly defaults: { readonly in_app: boolean; readonly email: boolean };
  /** Needs the person: counts in the digest before the rest. */
  readonly needsAction: boolean;
  readonly words: Readonly<Record<Language, (facts: Facts) => Words>>;
  /** Where in the app, under the company's address. */
  readonly path: (objectId: string) => string;
}

const invoicePath = (id: string) => `/invoices/${id}`;
const fact = (facts: Facts, name: string) => facts[name] ?? '';

const invoiceOf = (facts: Facts) =>
  `${fact(facts, 'number')} · ${fact(facts, 'receiver')} · ${moneyText(fact(facts, 'total'), fact(facts, 'currency'))}`;

/** Every kind, quiet by default: what needs the person goes to the bell; only what stops the company also by mail. */
export const KINDS = {
  invoice_rejected: {
    label: { es: 'Una factura fue rechazada', en: 'An invoice was rejected' },
    permission: 'invoices:write',
    defaults: { in_app: true, email: false },
    needsAction: true,
    words: {
      es: (f) => ({
        title: `Rechazada: ${invoiceOf(f)}`,
        detail: 'El SAT o el PAC no la aceptó. Corrígela y vuelve a emitirla: conserva su folio.',
      }),
      en: (f) => ({
        title: `Rejected: ${invoiceOf(f)}`,
        detail: 'SAT or the PAC refused it. Correct it and issue it again: it keeps its folio.',
      }),
    },
    path: invoicePath,
  },
  invoice_needs_attention: {
    label: { es: 'Una factura necesita revisión', en: 'An invoice needs a look' },
    permission: 'invoices:write',
    defaults: { in_app: true, email: true },
    needsAction: true,
    words: {
      es: (f) => ({
        title: `En revisión: ${invoiceOf(f)}`,
        detail: 'No pudimos confirmar su timbre. No la emitas otra vez; ábrela para ver qué sigue.',
      }),
      en: (f) => ({
        title: `Under review: ${invoiceOf(f)}`,
        detail: 'We could not confirm its stamp. Do not issue it again; open it to see what comes next.',
      }),
    },
    path: invoicePath,
  },
  invoice_resolved: {
    label: { es: 'Se confirmó una factura en duda', en: 'A doubtful invoice was confirmed' },
    permission: 'invoices:write',
    defaults: { in_app: true, email: false },
    needsAction: false,
    words: {
      es: (f) => ({
        title: `Confirmada: ${invoiceOf(f)}`,
        detail: 'La respuesta del PAC se había perdido. Ya comprobamos que quedó timbrada una sola vez.',
      }),
      en: (f) => ({
        title: `Confirmed: ${invoiceOf(f)}`,
        detail: "The PAC's answer was lost. We checked that it was stamped, once.",
      }),
    },
    path: invoicePath,
  },
  invoice_email_failed: {
    label: { es: 'Un correo con factura no llegó', en: 'A mail with an invoice did not arrive' },
    permission: 'invoices:send',
    defaults: { in_app: true, email: false },
    needsAction: true,
    words: {
      es: (f) => ({
        title: `No llegó el correo: ${invoiceOf(f)}`,
        detail: 'La dirección rebotó o rechaza tus correos. Pide otra a tu cliente y vuelve a enviarla.',
      }),
      en: (f) => ({
        title: `The mail did not arrive: ${invoiceOf(f)}`,
        detail: 'The address bounced or refuses your mail. Ask your customer for another one and send it again.',
      }),
    },
    path: invoicePath,
  },
  invoice_whatsapp_failed: {
    label: { es: 'Un WhatsApp con factura no llegó', en: 'A WhatsApp message with an invoice did not arrive' },
    permission: 'invoices:send',
    defaults: { in_app: true, email: false },
    needsAction: true,
    words: {
      es: (f) => ({
        title: `No llegó el WhatsApp: ${invoiceOf(f)}`,
        detail:
          'El teléfono no recibe WhatsApp o su dueño pidió no recibir más. Envíala por correo o pide otro número.',
      }),
      en: (f) => ({
        title: `The WhatsApp message did not arrive: ${invoiceOf(f)}`,
        detail: 'The telephone has no WhatsApp or its owner wants no more. Send it by mail or ask for another number.',
      }),
    },
    path: invoicePath,
  },
  certificate_expiring: {
    label: { es: 'El certificado de sello está por vencer', en: 'The seal certificate is about to expire' },
    permission: 'certificates:write',
    defaults: { in_app: true, email: true },
    needsAction: true,
    words: {
      es: (f) => ({
        title: `Tu certificado de sello vence en ${fact(f, 'days')} días`,
        detail: 'Sin certificado vigente no podrás facturar. Tramita uno en el SAT y súbelo.',
      }),
      en: (f) => ({
        title: `Your seal certificate expires in ${fact(f, 'days')} days`,
        detail: 'Without a valid certificate you cannot invoice. Get one from SAT and upload it.',
      }),
    },
    path: () => '/settings/certificates',
  },
  webhook_failing: {
    label: { es: 'Un webhook falla o se apagó', en: 'A webhook fails or was turned off' },
    permission: 'webhooks:read',
    defaults: { in_app: true, email: false },
    needsAction: true,
    words: {
      es: () => ({
        title: 'Un webhook no recibe los eventos',
        detail: 'Revisa los envíos; al arreglarlo puedes volver a enviar lo que faltó.',
      }),
      en: () => ({
        title: 'A webhook does not receive events',
        detail: 'Check the deliveries; once mended you can resend what it missed.',
      }),
    },
    path: (endpoint) => `/settings/webhooks/${endpoint}`,
  },
  member_joined: {
    label: { es: 'Alguien se unió a la empresa', en: 'Someone joined the company' },
    permission: 'members:read',
    defaults: { in_app: true, email: false },
    needsAction: false,
    words: {
      es: () => ({
        title: 'Una persona aceptó tu invitación',
        detail: 'Ya puede entrar a la empresa con el rol que le diste.',
      }),
      en: () => ({
        title: 'Someone accepted your invitation',
        detail: 'They can enter the company with the role you gave them.',
      }),
    },
    path: () => '/settings/people',
  },
  tenant_archive: {
    label: { es: 'Se pidieron todos los datos de la empresa', en: 'All the company data were asked for' },
    permission: 'tenant:export',
    defaults: { in_app: true, email: true },
    needsAction: false,
    words: {
      es: (f) =>
        fact(f, 'state') === 'ready'
          ? {
              title: 'El archivo con todos los datos de tu empresa está listo',
              detail: 'Descárgalo en los próximos 7 días. Si nadie de tu equipo lo pidió, revisa quién tiene acceso.',
            }
          : {
              title: 'No pudimos reunir los datos de tu empresa',
              detail: 'Nada se perdió. Pide el archivo otra vez.',
            },
      en: (f) =>
        fact(f, 'state') === 'ready'
          ? {
              title: 'The file with all your company data is ready',
              detail: 'Download it within 7 days. If nobody on your team asked for it, check who has access.',
            }
          : { title: 'We could not gather your company data', detail: 'Nothing was lost. Ask for the file again.' },
    },
    path: () => '/settings/company',
  },
} as const satisfies Record<string, NotificationKind>;

export type KindName = keyof typeof KINDS;

/** Names in the order people see them. */
export const KIND_NAMES: readonly KindName[] = [
  'invoice_rejected',
  'invoice_needs_attention',
  'invoice_resolved',
  'invoice_email_failed',
  'invoice_whatsapp_failed',
  'certificate_expiring',
  'webhook_failing',
  'member_joined',
  'tenant_archive',
];

/** The kind of a stored notice; `undefined` for one this version does not know. */
export function kindOf(name: string): NotificationKind | undefined {
  return KIND_NAMES.some((known) => known === name)
    ? Object.entries(KINDS).find(([known]) => known === name)?.[1]
    : undefined;
}

/** Which notice an event makes. */
export const KIND_OF_EVENT: Readonly<Record<string, KindName>> = {
  'invoice.rejected': 'invoice_rejected',
  'invoice.needs_attention': 'invoice_needs_attention',
  'invoice.email_failed': 'invoice_email_failed',
  'invoice.whatsapp_failed': 'invoice_whatsapp_failed',
  'webhook_endpoint.failing': 'webhook_failing',
  'webhook_endpoint.disabled': 'webhook_failing',
  'member.joined': 'member_joined',
  'export.ready': 'tenant_archive',
  'export.failed': 'tenant_archive',
};

/** The short facts of an object that its notice tells. */
export function factsOf(object: EventObject): Facts {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');
  if (object.object === 'export') return { state: text(object['state']) };
  if (object.object !== 'invoice') return {};
  const receiver: unknown = Object(object['receiver']).legal_name;
  const number = [text(object['series']), text(object['folio'])].filter((part) => part !== '').join('-');
  return { number, receiver: text(receiver), total: text(object['total']), currency: text(object['currency']) };
}
