import { z } from 'zod';

const button = z.looseObject({
  type: z.enum(['URL', 'OTP', 'QUICK_REPLY']),
  text: z.string().min(1).max(25).optional(),
  url: z.string().max(2000).optional(),
  otp_type: z.literal('COPY_CODE').optional(),
  example: z.array(z.string()).optional(),
});
const component = z.looseObject({
  type: z.enum(['HEADER', 'BODY', 'FOOTER', 'BUTTONS']),
  format: z.enum(['TEXT', 'DOCUMENT', 'IMAGE', 'VIDEO']).optional(),
  text: z.string().max(1024).optional(),
  add_security_recommendation: z.boolean().optional(),
  code_expiration_minutes: z.int().min(1).max(90).optional(),
  buttons: z.array(button).max(10).optional(),
  example: z
    .looseObject({ body_text: z.array(z.array(z.string())).optional(), header_handle: z.array(z.string()).optional() })
    .optional(),
});

/** Body of `POST /{business account}/message_templates`. */
export const templateRequest = z.looseObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.enum(['es_MX', 'es', 'en_US', 'en']),
  category: z.enum(['UTILITY', 'AUTHENTICATION', 'MARKETING']),
  components: z.array(component).min(1),
});
type TemplateRequest = z.infer<typeof templateRequest>;

/** A template Meta approved: what a message must fill. */
export interface Registered {
  readonly name: string;
  readonly language: string;
  readonly hasDocument: boolean;
  readonly body: string;
  readonly parameters: number;
  readonly footer: string | null;
  readonly button: { readonly text: string; readonly url: string } | null;
}

const OTP_BODY: Readonly<Record<string, string>> = {
  es: '*{{1}}* es tu código de verificación. Por tu seguridad, no lo compartas.',
  en: '*{{1}}* is your verification code. For your security, do not share this code.',
};
const OTP_URL = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';

/** What Meta refuses in a definition, in its words; `undefined` when it would be approved. */
export function objectionTo(request: TemplateRequest): string | undefined {
  const part = (type: string) => request.components.find((one) => one.type === type);
  const header = part('HEADER');
  if (header && header.format !== 'TEXT' && (header.example?.header_handle?.[0] ?? '') === '') {
    return 'component of type HEADER is missing expected field(s) (example)';
  }
  const footer = part('FOOTER')?.text ?? '';
  if (footer.length > 60 || footer.includes('{{')) return 'The footer is too long or has variables';
  const url = part('BUTTONS')?.buttons?.find(({ type }) => type === 'URL');
  if (url && (!url.url?.endsWith('{{1}}') || url.example?.length !== 1))
    return 'The URL of a button ends in its variable';
  return request.category === 'AUTHENTICATION' ? objectionToCode(request) : objectionToBody(part('BODY'));
}

function objectionToCode({ components }: TemplateRequest): string | undefined {
  const hasText = components.some(({ type, text }) => type === 'BODY' && text !== undefined);
  const otp = components.find(({ type }) => type === 'BUTTONS')?.buttons?.[0];
  return hasText || otp?.type !== 'OTP' ? 'An authentication template has a fixed text and an OTP button' : undefined;
}

function objectionToBody(body: TemplateRequest['components'][number] | undefined): string | undefined {
  const text = body?.text ?? '';
  if (text === '') return 'component of type BODY is missing expected field(s) (text)';
  const numbers = [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number));
  if (numbers.some((number, index) => number !== index + 1)) return 'Variables are numbered from 1, without gaps';
  if (/^\s*\{\{|\}\}\s*$/.test(text)) return 'Variables can not be at the start or end of the template';
  if (/\}\}\s*\{\{/.test(text)) return 'Variables can not stand beside each other';
  if ((body?.example?.body_text?.[0]?.length ?? 0) !== numbers.length) return 'Every variable needs an example';
  return text.split(/\s+/).length < numbers.length * 2 ? 'Too many variables for the length' : undefined;
}

/** The template as messages will be checked against. */
export function registered({ name, language, category, components }: TemplateRequest): Registered {
  const part = (type: string) => components.find((one) => one.type === type);
  const body = category === 'AUTHENTICATION' ? (OTP_BODY[language.slice(0, 2)] ?? '') : (part('BODY')?.text ?? '');
  const first = part('BUTTONS')?.buttons?.[0];
  return {
    name,
    language,
    hasDocument: part('HEADER')?.format === 'DOCUMENT',
    body,
    parameters: [...body.matchAll(/\{\{\d+\}\}/g)].length,
    footer: part('FOOTER')?.text ?? null,
    button: first ? { text: first.text ?? 'Copiar código', url: first.url ?? OTP_URL } : null,
  };
}
