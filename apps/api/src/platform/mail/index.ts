export type { Mail, MailAttachment, MailOutcome, MailTransport, MailTransports, Mailbox } from './mail-transport.ts';
export { headerText, isMailAddress, mailbox, normalizeAddress } from './mailbox.ts';
export { openMail } from './open-mail.ts';
