/** A name and an address, both already checked by `mailbox`. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A mail ready to go out: nothing is looked up or decided any more. */
export interface Mail {
  /** Our id of the message. Providers keep it, so that a lost answer can be asked for. */
  readonly reference: string;
  /** Tenant of the message: comes back in the provider's reports, which arrive before anything else is known. */
  readonly tenantId: string;
  readonly from: Mailbox;
  readonly replyTo?: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Bulk mail (digests) can be unsubscribed from in the mail program (RFC 2369, RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/**
 * How one attempt ended. Only `accepted` and the refusals are known; `not_sent` is proof that nothing left, and `unknown`
 * says that the answer was lost: the mail may have gone out.
 */
export type MailOutcome =
  | { readonly kind: 'accepted'; readonly providerId: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'inactive'; readonly code: string }
  | { readonly kind: 'not_sent'; readonly code: string; readonly retryAfterSeconds?: number }
  | { readonly kind: 'unknown'; readonly code: string };

/** One way out for mail. Never throws: every failure is an outcome. */
export interface MailTransport {
  readonly provider: 'postmark' | 'smtp' | 'sandbox';
  send(mail: Mail, signal: AbortSignal): Promise<MailOutcome>;
  /** Whether the provider has a mail with this reference; `undefined` when it cannot say. Not every provider can be asked. */
  find?(reference: string, signal: AbortSignal): Promise<{ readonly providerId: string } | 'absent' | undefined>;
  /** Makes an address deliverable again at the provider. False when the provider refuses (a complaint stands). */
  reactivate?(address: string, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/** The ways out of an installation: the configured one, and the sandbox for what test companies send to receivers. */
export interface MailTransports {
  readonly main: MailTransport;
  readonly sandbox: MailTransport;
  /** Sender of the installation's own mail. */
  readonly sender: Mailbox;
  close(): void;
}
