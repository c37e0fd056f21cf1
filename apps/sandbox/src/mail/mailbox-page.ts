import type { StoredWhatsApp } from '../whatsapp/whatsapp-world.ts';
import type { StoredMail } from './mails.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (value: string) => value.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '');

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:0;max-width:1100px;margin-inline:auto;padding:16px}
h1{font-size:20px;margin:0 0 4px}p{margin:0 0 16px;opacity:.75}a{color:inherit}ul{list-style:none;margin:0;padding:0}
li a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 16px;padding:10px 4px;border-bottom:1px solid #8884;text-decoration:none}
li a:hover,li a:focus-visible{background:#8882}li strong{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}small{opacity:.7}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px;margin:0 0 16px}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:70vh;border:1px solid #8884;border-radius:5px;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:12px;border:1px solid #8884;border-radius:5px}
summary{cursor:pointer;padding:8px 0}`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

const moment = (at: number) => new Date(at).toISOString().replace('T', ' ').slice(0, 19);
const time = (mail: StoredMail) => moment(mail.receivedAt);

/** Everything that was sent, newest first. */
export function mailboxPage(mails: readonly StoredMail[], whatsApps: readonly StoredWhatsApp[]): string {
  const rows = [
    ...mails.map((mail) => ({ at: mail.receivedAt, row: mailRow(mail) })),
    ...whatsApps.map((message) => ({ at: message.receivedAt, row: whatsAppRow(message) })),
  ]
    .toSorted((one, other) => other.at - one.at)
    .map(({ row }) => row);
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>Todavía no llega nada.</p>';
  return page(
    'Buzón · sandbox de Kita',
    `<h1>Buzón del sandbox</h1><p>Todo el correo y los mensajes de WhatsApp que salen de Kita en desarrollo y en modo de prueba. No le llegan a nadie más. <a href="/sandbox/mailbox">Actualizar</a></p>${list}`,
  );
}

const mailRow = (mail: StoredMail) =>
  `<li><a href="/sandbox/mailbox/${mail.id}"><strong>${esc(mail.subject)}</strong><small>${time(mail)}</small><small>${esc(mail.to)} · ${mail.via}${mail.attachments.length > 0 ? ` · ${mail.attachments.length} adjuntos` : ''}</small><small>${esc(mail.events.map(({ type }) => type).join(', '))}</small></a></li>`;

const whatsAppRow = (message: StoredWhatsApp) =>
  `<li><a href="/sandbox/mailbox/whatsapp/${message.id}"><strong>${esc(message.text.split('\n')[0] ?? '')}</strong><small>${moment(message.receivedAt)}</small><small>+${esc(message.to)} · WhatsApp${message.document === null ? '' : ' · 1 adjunto'}</small><small>${esc(message.events.map(({ type }) => type).join(', '))}</small></a></li>`;

/** One WhatsApp message as it looks in the telephone, and what the person may answer. */
export function whatsAppPage(message: StoredWhatsApp): string {
  const address = `/sandbox/mailbox/whatsapp/${message.id}`;
  const answers = ['BAJA', 'ALTA', 'STOP', 'START'].map(
    (word) =>
      `<button formaction="${address}/replies?text=${word}">${word}</button> <button formaction="${address}/replies?text=${word}&amp;quoted=true">${word} (citando)</button>`,
  );
  const events = message.events.map(
    ({ type, at, status }) => `${at} ${type} → ${status === 0 ? 'sin respuesta' : status}`,
  );
  const file =
    message.document === null ? '' : `<p><a href="${address}/document">${esc(message.document.filename)}</a></p>`;
  return page(
    `WhatsApp a +${message.to}`,
    `<p><a href="/sandbox/mailbox">← Buzón</a></p><h1>WhatsApp a +${esc(message.to)}</h1><dl><dt>Plantilla</dt><dd>${esc(message.template)} (${esc(message.language)})</dd><dt>Fecha (UTC)</dt><dd>${moment(message.receivedAt)}</dd></dl>${file}<pre>${esc(message.text)}</pre><p>${esc(message.footer ?? '')}</p>${message.button === null ? '' : `<p><a href="${esc(message.button.url)}" rel="noreferrer" target="_blank">${esc(message.button.text)}</a></p>`}
<form method="post"><p>La persona responde:</p><p>${answers.join(' ')}</p></form><details><summary>Avisos al remitente (${message.events.length})</summary><pre>${esc(events.join('\n'))}</pre></details>`,
  );
}

/** One mail: HTML as a mail program shows it, text, headers, files. */
export function mailPage(mail: StoredMail): string {
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['De', mail.from],
    ['Para', mail.to],
    ...(mail.reply_to === null ? [] : [['Responder a', mail.reply_to] as const]),
    ['Fecha (UTC)', time(mail)],
    ['Por', mail.via],
  ];
  const files = mail.attachments.map(
    ({ name }, index) => `<a href="/sandbox/mailbox/${mail.id}/attachments/${index}">${esc(name)}</a>`,
  );
  const headers = mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const events = mail.events.map(
    ({ type, at, status }) => `${at} ${type} → ${status === 0 ? 'sin respuesta' : status}`,
  );
  return page(
    mail.subject,
    `<p><a href="/sandbox/mailbox">← Buzón</a></p><h1>${esc(mail.subject)}</h1><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${esc(value)}</dd>`).join('')}${files.length > 0 ? `<dt>Adjuntos</dt><dd>${files.join(', ')}</dd>` : ''}</dl>
<iframe title="HTML" src="/sandbox/mailbox/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<details><summary>Texto</summary><pre>${esc(mail.text ?? '')}</pre></details><details><summary>Encabezados</summary><pre>${esc(headers)}</pre></details><details><summary>Avisos al remitente (${mail.events.length})</summary><pre>${esc(events.join('\n'))}</pre></details>`,
  );
}
