export type { Mail, MailAttachment, MailOutcome, MailTransport, MailTransports, Mailbox } from './mail-transport.ts';
export { headerText, isMailAddress, mailbox, normalizeAddress } from './mailbox.ts';
export { openMail } from './open-mail.ts';
export { REFERENCE_KEY, TENANT_KEY } from './postmark-mail.ts';
