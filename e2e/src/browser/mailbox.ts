import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const mailsSchema = z.looseObject({
  data: z.array(z.looseObject({ subject: z.string(), text: z.string().nullable(), attachments: z.array(z.unknown()) })),
});

export type Mail = z.infer<typeof mailsSchema>['data'][number];

/** The newest mail to this address (and with this subject), as soon as it has come to the sandbox's mailbox. */
export async function mailTo(sandboxUrl: string, to: string, subject?: string): Promise<Mail> {
  const query = new URLSearchParams({ to, ...(subject !== undefined && { subject }) }).toString();
  for (let looks = 0; looks < 200; looks++) {
    const response = await fetch(`${sandboxUrl}/sandbox/mails?${query}`);
    const [mail] = mailsSchema.parse(await response.json()).data;
    if (mail) return mail;
    await sleep(100);
  }
  throw new Error(`no mail ${subject ?? ''} came to ${to}`);
}

/** The link in a mail that leads to this part of the app. */
export function linkIn(mail: Mail, part: string): string {
  const link = mail.text?.match(/https?:\/\/[\w.:/#-]+/g)?.find((url) => url.includes(part));
  if (link === undefined) throw new Error(`"${mail.subject}" holds no link to ${part}`);
  return link;
}
