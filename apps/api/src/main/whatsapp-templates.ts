import { parseArgs } from 'node:util';

import { templateDefinitions } from '../modules/notifications/index.ts';
import { readConfig } from '../platform/config/index.ts';
import { cloudOptions, registerTemplates } from '../platform/whatsapp/index.ts';

/** The WhatsApp templates of this installation: printed, or with `--register` sent to Meta for review (runbook whatsapp.md). */
const { values } = parseArgs({
  options: { register: { type: 'boolean', default: false }, 'document-handle': { type: 'string', default: '' } },
});
const config = readConfig(process.env);
const definitions = templateDefinitions(config.KITA_PUBLIC_URL, values['document-handle']);

if (values.register) {
  const options = cloudOptions(config);
  const account = config.KITA_WHATSAPP_BUSINESS_ACCOUNT_ID;
  if (!options || account === undefined || values['document-handle'] === '') {
    process.stderr.write(
      'Set KITA_WHATSAPP_TOKEN, KITA_WHATSAPP_PHONE_NUMBER_ID and KITA_WHATSAPP_BUSINESS_ACCOUNT_ID, and give --document-handle.\n',
    );
    process.exit(1);
  }
  await registerTemplates(options, account, definitions, AbortSignal.timeout(120_000));
  process.stdout.write(
    `${definitions.length} templates are with Meta; it tells in WhatsApp Manager when they are approved.\n`,
  );
} else process.stdout.write(`${JSON.stringify(definitions, null, 2)}\n`);
