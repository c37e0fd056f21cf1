import { z } from 'zod';
import { createSandbox } from '../create-sandbox.ts';

const environment = z.object({
  KITA_SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(8790),
  KITA_SANDBOX_HOST: z.string().min(1).default('127.0.0.1'),
  KITA_SANDBOX_DATA: z.string().min(1).optional(),
  KITA_SANDBOX_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  KITA_SANDBOX_WHATSAPP_WEBHOOK: z.union([z.literal(''), z.url()]).optional(),
  KITA_WHATSAPP_APP_SECRET: z.string().optional(),
  KITA_SANDBOX_MAIL_WEBHOOK: z.union([z.literal(''), z.url()]).optional(),
});

const parsed = environment.safeParse(process.env);
if (!parsed.success) {
  process.stderr.write(`The sandbox cannot start:\n${z.prettifyError(parsed.error)}\n`);
  process.exit(1);
}

const { KITA_SANDBOX_PORT: port, KITA_SANDBOX_HOST: host, KITA_SANDBOX_DATA: dataDir } = parsed.data;
const { KITA_SANDBOX_MAIL_WEBHOOK: mailWebhook, KITA_SANDBOX_SMTP_PORT: smtpPort } = parsed.data;
const { KITA_SANDBOX_WHATSAPP_WEBHOOK: whatsAppUrl, KITA_WHATSAPP_APP_SECRET: secret = '' } = parsed.data;
const sandbox = await createSandbox({
  port,
  host,
  dataDir,
  logger: true,
  ...(mailWebhook && { mailWebhook }),
  ...(whatsAppUrl && { whatsAppWebhook: { url: whatsAppUrl, secret } }),
  ...(smtpPort !== undefined && { smtpPort }),
});
process.stdout.write(`Sandbox listening on ${sandbox.url} (guide: ${sandbox.url}/sandbox)\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
