import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const messagesSchema = z.looseObject({
  data: z.array(z.looseObject({ id: z.string(), text: z.string(), document: z.unknown() })),
});

export type WhatsApp = z.infer<typeof messagesSchema>['data'][number];

/** The newest WhatsApp message to this telephone, as soon as the sandbox has it. */
export async function whatsAppTo(sandboxUrl: string, to: string): Promise<WhatsApp> {
  for (let looks = 0; looks < 200; looks++) {
    const response = await fetch(`${sandboxUrl}/sandbox/whatsapp-messages?${new URLSearchParams({ to }).toString()}`);
    const [message] = messagesSchema.parse(await response.json()).data;
    if (message) return message;
    await sleep(100);
  }
  throw new Error(`no WhatsApp message came to ${to}`);
}

/** What the person answers to a message. */
export async function answerWhatsApp(sandboxUrl: string, { id }: WhatsApp, text: string): Promise<void> {
  const query = new URLSearchParams({ text }).toString();
  await fetch(`${sandboxUrl}/sandbox/whatsapp-messages/${id}/replies?${query}`, { method: 'POST' });
}
