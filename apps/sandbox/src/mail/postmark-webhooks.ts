import type { Convention } from './mail-conventions.ts';
import type { MailEvent, StoredMail } from './mails.ts';

const TIMEOUT_MS = 5000;

/** The reports Postmark would send of a mail, in order (postmarkapp.com/developer/webhooks). */
export function reportsOf(mail: StoredMail, address: string, convention: Convention): object[] {
  const common = { MessageID: mail.id, ServerID: 23, MessageStream: 'outbound', Metadata: mail.metadata, Tag: '' };
  const at = new Date(mail.receivedAt).toISOString();
  const delivery = { ...common, RecordType: 'Delivery', Recipient: address, DeliveredAt: at, Details: '250 OK' };
  const bounce = (type: string, code: number, isInactive: boolean) => ({
    ...common,
    RecordType: 'Bounce',
    ID: Number.parseInt(mail.id.slice(0, 8), 16) + code,
    Type: type,
    TypeCode: code,
    Name: type,
    Description: 'Sandbox',
    Details: 'smtp;550 5.1.1 The email account that you tried to reach does not exist.',
    Email: address,
    From: mail.from,
    BouncedAt: at,
    DumpAvailable: false,
    Inactive: isInactive,
    CanActivate: type !== 'SpamComplaint',
    Subject: mail.subject,
  });
  const open = {
    ...common,
    RecordType: 'Open',
    Recipient: address,
    ReceivedAt: at,
    FirstOpen: true,
    Client: { Name: 'Sandbox' },
    OS: {},
    Platform: 'Desktop',
    UserAgent: 'sandbox',
    Geo: {},
  };
  if (convention === 'silencio' || convention === 'inactivo') return [];
  if (convention === 'rebote') return [bounce('HardBounce', 1, true)];
  if (convention === 'lento') return [bounce('Transient', 2, false)];
  if (convention === 'queja') {
    return [delivery, { ...bounce('SpamComplaint', 512, true), RecordType: 'SpamComplaint' }];
  }
  return convention === 'abre' ? [delivery, open] : [delivery];
}

/** Posts one report as Postmark does: JSON with HTTP authentication out of the address. Tells what came back. */
export async function sendReport(webhook: string, report: object, signal: AbortSignal): Promise<MailEvent> {
  const url = new URL(webhook);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const authorization = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
  const type = String(Object(report).RecordType);
  const at = new Date().toISOString();
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(report),
      headers: { 'content-type': 'application/json', ...(username !== '' && { authorization }) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return { type, at, status: response.status };
  } catch {
    return { type, at, status: 0 };
  }
}
