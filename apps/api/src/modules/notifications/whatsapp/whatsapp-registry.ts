import type { z } from 'zod';

import type { TemplateDefinition } from '../../../platform/whatsapp/index.ts';
import type { Language } from '../templates/define-template.ts';
import type { WhatsAppTemplate } from './define-whatsapp.ts';
import { invoiceCanceled, invoiceToReceiver } from './invoice-to-receiver.ts';
import { APP_ADDRESS, PHONE_CODE_MINUTES, notice, phoneCode } from './to-people.ts';

/** Every WhatsApp template of the product. */
export const whatsAppTemplates = [invoiceToReceiver, invoiceCanceled, notice, phoneCode] as const;

type AnyTemplate = (typeof whatsAppTemplates)[number];
export type WhatsAppTemplateName = AnyTemplate['name'];
export type WhatsAppData<N extends WhatsAppTemplateName> = z.infer<Extract<AnyTemplate, { readonly name: N }>['data']>;

const byName = new Map<string, WhatsAppTemplate>(whatsAppTemplates.map((template) => [template.name, template]));

/** The template of a stored message; `undefined` for a name this version does not know. */
export function findWhatsAppTemplate(name: string): WhatsAppTemplate | undefined {
  return byName.get(name);
}

/** The language as Meta names it. */
export const META_LANGUAGE: Readonly<Record<Language, string>> = { es: 'es_MX', en: 'en_US' };

/**
 * What Meta must approve before anything can be sent, for an installation at this address. `documentHandle` names a sample
 * PDF uploaded for the review.
 */
export function templateDefinitions(publicUrl: string, documentHandle: string): TemplateDefinition[] {
  return whatsAppTemplates.flatMap((template: WhatsAppTemplate) =>
    (['es', 'en'] as const).map((language) => ({
      name: template.registered,
      language: META_LANGUAGE[language],
      category: template.category,
      components:
        template.category === 'AUTHENTICATION'
          ? codeComponents(template, language)
          : components(template, language, { publicUrl, documentHandle }),
    })),
  );
}

/** Meta writes the texts of this category itself. */
function codeComponents(template: WhatsAppTemplate, language: Language): object[] {
  return [
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: PHONE_CODE_MINUTES },
    {
      type: 'BUTTONS',
      buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: template.wording[language].button?.text }],
    },
  ];
}

interface Place {
  readonly publicUrl: string;
  readonly documentHandle: string;
}

function components(template: WhatsAppTemplate, language: Language, { publicUrl, documentHandle }: Place): object[] {
  const { body, footer, button } = template.wording[language];
  const example = template.compose(language, template.example);
  const url = button?.url.replace(APP_ADDRESS, publicUrl);
  return [
    ...(template.hasDocument
      ? [{ type: 'HEADER', format: 'DOCUMENT', example: { header_handle: [documentHandle] } }]
      : []),
    { type: 'BODY', text: body, example: { body_text: [example.body] } },
    ...(footer === undefined ? [] : [{ type: 'FOOTER', text: footer }]),
    ...(button && url !== undefined
      ? [
          {
            type: 'BUTTONS',
            buttons: [{ type: 'URL', text: button.text, url, example: [url.replace('{{1}}', example.button ?? '')] }],
          },
        ]
      : []),
  ];
}
