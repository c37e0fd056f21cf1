import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import type { Sender } from './delivery-parts.ts';
import { KITA_BRAND } from './templates/brand.ts';
import type { Language, Template } from './templates/define-template.ts';
import { findTemplate, templates } from './templates/registry.ts';
import { renderMail } from './templates/render-mail.ts';

const UNSUBSCRIBE = 'https://kita.ejemplo.mx/avisos/baja/muestra';

/** Every template with the subject of its example. */
export function listTemplates(language: Language) {
  return templates.map((template) => summaryOf(template, language));
}

/** A template as it would look for this company. @throws `not_found` */
export function previewTemplate(ctx: Context, name: string, language: Language, sender: Sender) {
  const template = findTemplate(name);
  if (!template) throw NotFound();
  const { html, text } = renderMail(template.compose(language, template.example), {
    language,
    brand: template.audience === 'receiver' ? sender.brand : KITA_BRAND,
    testMode: !ctx.livemode,
    ...(template.isBulk && { unsubscribe: UNSUBSCRIBE }),
  });
  return { ...summaryOf(template, language), html, text };
}

function summaryOf(template: Template, language: Language) {
  return {
    object: 'notification_template' as const,
    id: template.name,
    purpose: template.purpose[language],
    audience: template.audience,
    language,
    subject: template.compose(language, template.example).subject,
  };
}
