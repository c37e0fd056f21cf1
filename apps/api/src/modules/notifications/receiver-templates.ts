import { templates } from './templates/registry.ts';
import { whatsAppTemplates } from './whatsapp/whatsapp-registry.ts';

/** Names of what goes to a company's customers, by whichever channel. */
export const RECEIVER_TEMPLATES: readonly string[] = [
  ...new Set(
    [...templates, ...whatsAppTemplates].filter(({ audience }) => audience === 'receiver').map(({ name }) => name),
  ),
];
