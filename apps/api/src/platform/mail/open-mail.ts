import type { Config } from '../config/index.ts';
import { Secret } from '../crypto/index.ts';
import type { MailTransport, MailTransports } from './mail-transport.ts';
import { parseMailbox } from './mailbox.ts';
import { postmarkMail } from './postmark-mail.ts';
import { smtpMail } from './smtp-mail.ts';

/** Opens the ways out that the configuration names. No connection is made before the first mail. */
export function openMail(config: Config): MailTransports {
  const sender = parseMailbox(config.KITA_MAIL_FROM);
  if (!sender) throw new Error('KITA_MAIL_FROM is no mailbox'); // readConfig refused it before
  const sandbox = postmarkMail({
    provider: 'sandbox',
    baseUrl: `${config.KITA_SANDBOX_URL}/postmark`,
    serverToken: new Secret('sandbox'),
    stream: 'outbound',
  });
  const main = mainTransport(config) ?? sandbox;
  return {
    main,
    sandbox,
    sender,
    close() {
      main.close();
      sandbox.close();
    },
  };
}

function mainTransport(config: Config): MailTransport | undefined {
  if (config.KITA_MAIL_PROVIDER === 'smtp') return smtpMail({ url: new Secret(config.KITA_SMTP_URL ?? '') });
  if (config.KITA_MAIL_PROVIDER === 'postmark') {
    return postmarkMail({
      provider: 'postmark',
      baseUrl: config.KITA_POSTMARK_URL,
      serverToken: new Secret(config.KITA_POSTMARK_TOKEN ?? ''),
      stream: config.KITA_POSTMARK_STREAM,
    });
  }
  return undefined;
}
