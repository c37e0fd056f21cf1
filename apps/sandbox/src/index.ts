export { defaultAccount } from './accounts/accounts.ts';
export type { Clock } from './clock.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { scripts as faultScripts, type Operation, type Script } from './faults/fault-rule.ts';
export { linkIn, sandboxMailbox, type MailFilter, type ReceivedMail } from './mail/mailbox-client.ts';
export { sandboxWhatsApp, type ReceivedWhatsApp } from './whatsapp/whatsapp-client.ts';
