const message = {
  object: 'message',
  id: 'msg_01m7ysk0c8e1vvt0c2s1d5r7zq',
  livemode: false,
  channel: 'email',
  template: 'invoice_to_receiver',
  to: 'compras@ejemplo.mx',
  language: 'es',
  about: 'inv_01m7ysjh1se0hbgqa7yd5b2pck',
  state: 'sent',
  error_code: null,
  created_at: '2026-11-21T16:20:00.000Z',
  sent_at: '2026-11-21T16:20:00.734Z',
  delivered_at: '2026-11-21T16:20:02.000Z',
  opened_at: null,
  bounced_at: null,
  complained_at: null,
};

const mailSettings = {
  from_name: 'Escuela Kemper',
  reply_to: 'facturas@ejemplo.mx',
  message: 'Gracias por su preferencia.',
  language: 'es',
  sends_invoices: true,
};

const template = {
  object: 'notification_template',
  id: 'invoice_to_receiver',
  purpose: 'Entregar una factura a quien la recibe',
  audience: 'receiver',
  language: 'es',
  subject: 'Factura A-128 de Escuela Kemper',
};

const digest = { frequency: 'daily', hour: 8, weekday: 1, time_zone: 'America/Mexico_City' };
const wanted = { kind: 'invoice_rejected', in_app: true, email: false };

/** Mail, addresses nothing is sent to, and notices. */
export const messageExamples = {
  EmailInvoice: { to: ['compras@ejemplo.mx'], message: 'Adjunto la factura de noviembre.' },
  Message: message,
  Suppression: {
    object: 'suppression',
    id: 'sup_01m7ysk3d2e9zbk1h0r6n4x5tw',
    livemode: false,
    channel: 'email',
    address: 'nadie@ejemplo.mx',
    reason: 'hard_bounce',
    detail: 'The server was unable to deliver your message.',
    created_at: '2026-11-21T16:21:00.000Z',
    removed_at: null,
    removed_reason: null,
  },
  RemoveSuppression: { reason: 'El cliente corrigió su buzón' },
  MailSettings: {
    object: 'mail_settings',
    id: 'ten_01m7ysjevzexds3636hk5nxx2z',
    livemode: false,
    from_address: 'avisos@kita.mx',
    ...mailSettings,
    version: 2,
    updated_at: '2026-11-21T16:18:00.000Z',
  },
  ReplaceMailSettings: mailSettings,
  NotificationTemplateSummary: template,
  NotificationTemplate: { ...template, html: '<!doctype html>…', text: 'Escuela Kemper\n\nTu factura…' },
  Notification: {
    object: 'notification',
    id: 'ntf_01m7ysk5h1e8m9q3x7w2v6d4cr',
    livemode: false,
    kind: 'invoice_rejected',
    title: 'Rechazada: A-128 · UNIVERSIDAD ROBOTICA ESPAÑOLA · $1,160.00 MXN',
    detail: 'El SAT o el PAC no la aceptó. Corrígela y vuelve a emitirla: conserva su folio.',
    about: 'inv_01m7ysjh1se0hbgqa7yd5b2pck',
    path: '/invoices/inv_01m7ysjh1se0hbgqa7yd5b2pck',
    needs_action: true,
    created_at: '2026-11-21T16:22:00.000Z',
    read_at: null,
  },
  NotificationCount: { object: 'notification_count', unread: 3 },
  MarkNotificationsRead: { ids: ['ntf_01m7ysk5h1e8m9q3x7w2v6d4cr'] },
  NotificationPreferences: {
    object: 'notification_preferences',
    kinds: [{ ...wanted, label: 'Una factura fue rechazada' }],
    digest: { ...digest, next_at: '2026-11-22T14:00:00.000Z' },
  },
  ReplaceNotificationPreferences: { kinds: [wanted], digest },
};
