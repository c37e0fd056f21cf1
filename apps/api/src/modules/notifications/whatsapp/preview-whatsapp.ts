import type { Language } from '../templates/define-template.ts';
import type { WhatsAppTemplate } from './define-whatsapp.ts';
import { whatsAppTemplates } from './whatsapp-registry.ts';

/** Every WhatsApp message as it looks, with example data. */
export function previewWhatsApp(language: Language) {
  return whatsAppTemplates.map((template: WhatsAppTemplate) => {
    const wording = template.wording[language];
    const { body } = template.compose(language, template.example);
    return {
      object: 'whatsapp_template' as const,
      id: template.name,
      purpose: template.purpose[language],
      audience: template.audience,
      language,
      registered_name: template.registered,
      category: template.category,
      has_document: template.hasDocument,
      text: wording.body.replaceAll(/\{\{(\d+)\}\}/g, (_, place: string) => body[Number(place) - 1] ?? ''),
      footer: wording.footer ?? null,
      button: wording.button?.text ?? null,
    };
  });
}
