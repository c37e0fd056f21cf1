import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { mailContent } from './mails.ts';

const receivedMail = mailContent.extend({
  id: z.string(),
  via: z.enum(['postmark', 'smtp']),
  received_at: z.string(),
  events: z.array(z.object({ type: z.string(), at: z.string(), status: z.number() })),
});
/** A mail as the sandbox shows it. */
export type ReceivedMail = z.infer<typeof receivedMail>;

export interface MailFilter {
  readonly to: string;
  /** A part of the subject. */
  readonly subject?: string;
}

/** Reads the mailbox of a running sandbox: for tests and journeys. */
export function sandboxMailbox(sandboxUrl: string) {
  async function list(filter: MailFilter): Promise<ReceivedMail[]> {
    const response = await fetch(`${sandboxUrl}/sandbox/mails?${new URLSearchParams({ ...filter }).toString()}`);
    return z.object({ data: z.array(receivedMail) }).parse(await response.json()).data;
  }
  return {
    /** Newest first. */
    list,
    /** The newest mail to this address, once there is one. @throws when none comes in time */
    async waitForMail(filter: MailFilter, timeoutMs = 20_000): Promise<ReceivedMail> {
      const end = performance.now() + timeoutMs;
      for (;;) {
        const [mail] = await list(filter);
        if (mail) return mail;
        if (performance.now() > end) throw new Error(`no mail came to ${filter.to} within ${timeoutMs} ms`);
        await sleep(50);
      }
    },
  };
}

/** The first link of a mail whose address contains this text: what a person would press. */
export function linkIn(mail: ReceivedMail, part: string): string {
  const link = [...(mail.text ?? '').matchAll(/https?:\/\/\S+/g)].map(([url]) => url).find((url) => url.includes(part));
  if (link === undefined) throw new Error(`no link with "${part}" in the mail "${mail.subject}"`);
  return link;
}
