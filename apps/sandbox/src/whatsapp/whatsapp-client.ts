import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { whatsAppContent, whatsAppEvents } from './whatsapp-world.ts';

const received = whatsAppContent.extend({ id: z.string(), received_at: z.string(), events: whatsAppEvents });
/** A WhatsApp message as the sandbox shows it. */
export type ReceivedWhatsApp = z.infer<typeof received>;

/** Reads the telephones of a running sandbox, and answers from them: for tests and journeys. */
export function sandboxWhatsApp(sandboxUrl: string) {
  const address = `${sandboxUrl}/sandbox/whatsapp-messages`;
  async function list(to: string): Promise<ReceivedWhatsApp[]> {
    const response = await fetch(`${address}?${new URLSearchParams({ to }).toString()}`);
    return z.object({ data: z.array(received) }).parse(await response.json()).data;
  }
  return {
    /** Newest first. */
    list,
    /** The newest message to this number, once there is one. @throws when none comes in time */
    async waitForMessage(to: string, timeoutMs = 20_000): Promise<ReceivedWhatsApp> {
      const end = performance.now() + timeoutMs;
      for (;;) {
        const [message] = await list(to);
        if (message) return message;
        if (performance.now() > end) throw new Error(`no WhatsApp message came to ${to} within ${timeoutMs} ms`);
        await sleep(50);
      }
    },
    /** The person answers; `quoted` when they answer this message and do not just write. */
    async reply(message: ReceivedWhatsApp, text: string, quoted = false): Promise<void> {
      const query = new URLSearchParams({ text, quoted: String(quoted) });
      const response = await fetch(`${address}/${message.id}/replies?${query.toString()}`, { method: 'POST' });
      if (response.status !== 202) throw new Error(`the sandbox answered ${response.status}`);
    },
  };
}
