import type { MailOutcome } from '../mail/index.ts';

/** A message ready to go out: an approved template and what fills it. Businesses may begin with nothing else. */
export interface WhatsAppMessage {
  /** Our id of the message. */
  readonly reference: string;
  /** Tenant of the message: comes back in reports, which arrive before anything else is known. */
  readonly tenantId: string;
  /** E.164. */
  readonly to: string;
  /** Name under which Meta knows the template. */
  readonly template: string;
  readonly language: string;
  /** File above the text. */
  readonly document?: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array };
  /** What stands in the text, in order. */
  readonly body: readonly string[];
  /** End of the address of the first button. */
  readonly button?: string;
}

/** A template as `POST /{business account}/message_templates` takes it. */
export interface TemplateDefinition {
  readonly name: string;
  readonly language: string;
  readonly category: 'UTILITY' | 'AUTHENTICATION';
  readonly components: readonly object[];
}

/** One way out. Never throws: every failure is an outcome, in the words of mail. */
export interface WhatsAppTransport {
  readonly provider: 'whatsapp' | 'sandbox';
  send(message: WhatsAppMessage, signal: AbortSignal): Promise<MailOutcome>;
}

/** The ways out of an installation: its number, if it has one, and the sandbox for what test companies send to receivers. */
export interface WhatsAppTransports {
  readonly main: WhatsAppTransport | undefined;
  readonly sandbox: WhatsAppTransport;
  /** The number people see, as configured; `null` when there is none. */
  readonly number: string | null;
}

/** What travels with a message and comes back in its reports. */
export function referenceText(message: Pick<WhatsAppMessage, 'tenantId' | 'reference'>): string {
  return `${message.tenantId}:${message.reference}`;
}
