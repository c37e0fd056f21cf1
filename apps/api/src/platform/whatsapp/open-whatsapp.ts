import type { Config } from '../config/index.ts';
import { Secret } from '../crypto/index.ts';
import { cloudApi, registerTemplates } from './cloud-api.ts';
import type { CloudApiOptions } from './cloud-api.ts';
import type { TemplateDefinition, WhatsAppTransport, WhatsAppTransports } from './whatsapp-transport.ts';

const SANDBOX_ACCOUNT = 'sandbox';

/**
 * Opens the ways out that the configuration names. Without a number of its own an installation uses the sandbox, and in
 * production has no WhatsApp. No connection is made before the first message.
 */
export function openWhatsApp(config: Config, definitions: readonly TemplateDefinition[]): WhatsAppTransports {
  const sandbox = sandboxApi(config, definitions);
  const options = cloudOptions(config);
  if (options) return { main: cloudApi(options), sandbox, number: config.KITA_WHATSAPP_NUMBER ?? null };
  return { main: config.KITA_ENV === 'production' ? undefined : sandbox, sandbox, number: null };
}

/** How Meta is reached; `undefined` when this installation has no number there. */
export function cloudOptions(config: Config): CloudApiOptions | undefined {
  const { KITA_WHATSAPP_TOKEN: token, KITA_WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = config;
  if (token === undefined || phoneNumberId === undefined) return undefined;
  return { provider: 'whatsapp', baseUrl: config.KITA_WHATSAPP_URL, phoneNumberId, token: new Secret(token) };
}

/** The sandbox approves what it is shown: templates are registered before the first message, and after it forgot them. */
function sandboxApi(config: Config, definitions: readonly TemplateDefinition[]): WhatsAppTransport {
  const options: CloudApiOptions = {
    provider: 'sandbox',
    baseUrl: `${config.KITA_SANDBOX_URL}/whatsapp`,
    phoneNumberId: SANDBOX_ACCOUNT,
    token: new Secret(SANDBOX_ACCOUNT),
  };
  const api = cloudApi(options);
  return {
    provider: 'sandbox',
    async send(message, signal) {
      const outcome = await api.send(message, signal);
      if (outcome.kind !== 'not_sent' || outcome.code !== 'meta_132001') return outcome;
      try {
        await registerTemplates(options, SANDBOX_ACCOUNT, definitions, signal);
      } catch {
        return outcome;
      }
      return api.send(message, signal);
    },
  };
}
