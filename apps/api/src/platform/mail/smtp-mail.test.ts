import net from 'node:net';

import { createSandbox, sandboxMailbox } from '@kita/sandbox';
import type { Sandbox } from '@kita/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Secret } from '../crypto/index.ts';
import type { Mail, MailTransport } from './mail-transport.ts';
import { headerText, isMailAddress, mailbox, parseMailbox } from './mailbox.ts';
import { smtpMail } from './smtp-mail.ts';

let sandbox: Sandbox;
let smtp: MailTransport;
const signal = AbortSignal.timeout(60_000);

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, smtpPort: 0 });
  smtp = transportTo(sandbox.smtpPort ?? 0);
});
afterAll(async () => {
  smtp.close();
  await sandbox.close();
});

const transportTo = (port: number) => smtpMail({ url: new Secret(`smtp://127.0.0.1:${port}`) });
let mails = 0;

function mailTo(local: string, changes: Partial<Mail> = {}): Mail {
  return {
    reference: `00000000-0000-4000-8000-${String(++mails).padStart(12, '0')}`,
    tenantId: '00000000-0000-0000-0000-000000000000',
    from: mailbox('avisos@kita.test', 'Café "El Niño"\r\nBcc: x@y.mx'),
    replyTo: mailbox('caja@cafe.mx', 'Café'),
    to: mailbox(`${local}+${mails}@ejemplo.test`, 'Ana Núñez'),
    subject: 'Factura ñ',
    html: '<p>Hola</p>',
    text: 'Hola',
    attachments: [{ name: 'a.xml', contentType: 'application/xml', bytes: Buffer.from('<a/>') }],
    ...changes,
  };
}

/** A server that greets, takes the conversation as far as it says, and breaks it off. */
async function breakingServer(at: 'greeting' | 'data'): Promise<{ port: number; close: () => void }> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    if (at === 'greeting') socket.destroy();
    else socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (/^(EHLO|HELO|MAIL|RCPT)/i.test(text)) socket.write('250 ok\r\n');
      else if (/^DATA/i.test(text)) socket.write('354 go\r\n');
      else socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => void server.close() };
}

describe('mail by SMTP', () => {
  it('arrives whole, with the same Message-ID each time and one line per header', async () => {
    const mail = mailTo('ana', { unsubscribeUrl: 'https://kita.test/baja' });
    expect(await smtp.send(mail, signal)).toMatchObject({ kind: 'accepted' });
    await smtp.send(mail, signal);
    const [first, second] = await sandboxMailbox(sandbox.url).list({ to: mail.to.address });
    const header = (name: string) => first?.headers.find((candidate) => candidate.name === name)?.value;
    expect(header('message-id')).toBe(`<${mail.reference}@kita.test>`);
    expect(second?.headers.find(({ name }) => name === 'message-id')?.value).toBe(header('message-id'));
    expect(header('bcc')).toBeUndefined();
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(first).toMatchObject({ subject: 'Factura ñ', text: expect.stringContaining('Hola'), html: '<p>Hola</p>' });
    expect(first?.attachments).toEqual([
      { name: 'a.xml', content_type: 'application/xml', content: Buffer.from('<a/>').toString('base64') },
    ]);
  });

  it.each([
    ['refused for good', 'rebote', 'refused', 'smtp_550'],
    ['told to come later', 'lento', 'not_sent', 'smtp_451'],
  ])('%s is not taken for sent', async (_, local, kind, code) => {
    expect(await smtp.send(mailTo(local), signal)).toEqual({ kind, code });
  });

  it('that found nobody listening is proven not sent', async () => {
    const { port, close } = await breakingServer('greeting');
    close();
    expect(await transportTo(port).send(mailTo('ana'), signal)).toMatchObject({ kind: 'not_sent' });
  });

  it('whose connection broke while it left is unknown, never failed', async () => {
    const { port, close } = await breakingServer('data');
    expect(await transportTo(port).send(mailTo('ana'), signal)).toMatchObject({ kind: 'unknown' });
    close();
  });
});

describe('an address', () => {
  it.each(['ana@ejemplo.mx', 'a.b+c@sub.ejemplo.com.mx', "o'hara@ejemplo.mx"])('is %s', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });
  it.each([
    'ana@localhost',
    '@x.mx',
    'a b@x.mx',
    'a..b@x.mx',
    'a@-x.mx',
    '"a"@x.mx',
    'a@x.mx>',
    `${'a'.repeat(65)}@x.mx`,
  ])('is not %s', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
  it('keeps a name on its line', () => {
    expect(mailbox('a@x.mx', 'Ana\r\nBcc: b@x.mx\u0000').name).toBe('Ana Bcc: b@x.mx');
    expect(headerText('a\r\n\u2028b\u202ec')).toBe('a b c');
    expect(parseMailbox('Kita <avisos@kita.mx>')).toEqual({ name: 'Kita', address: 'avisos@kita.mx' });
    expect(parseMailbox('nobody')).toBeUndefined();
  });
});
