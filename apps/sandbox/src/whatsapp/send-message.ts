import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from '../faults/voice.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { Registered } from './registered-template.ts';
import { endingOf } from './whatsapp-conventions.ts';
import type { StoredWhatsApp, WhatsAppContent } from './whatsapp-world.ts';

const textParameter = z.looseObject({ type: z.literal('text'), text: z.string() });
const messageRequest = z.looseObject({
  messaging_product: z.literal('whatsapp'),
  to: z.string().regex(/^\+?\d{8,15}$/),
  type: z.literal('template'),
  biz_opaque_callback_data: z.string().max(512).optional(),
  template: z.looseObject({
    name: z.string(),
    language: z.looseObject({ code: z.string() }),
    components: z
      .array(
        z.discriminatedUnion('type', [
          z.looseObject({
            type: z.literal('header'),
            parameters: z
              .array(
                z.looseObject({
                  type: z.literal('document'),
                  document: z.looseObject({ id: z.string(), filename: z.string().max(240).optional() }),
                }),
              )
              .length(1),
          }),
          z.looseObject({ type: z.literal('body'), parameters: z.array(textParameter) }),
          z.looseObject({
            type: z.literal('button'),
            sub_type: z.literal('url'),
            index: z.union([z.literal('0'), z.literal(0)]),
            parameters: z.array(textParameter).length(1),
          }),
        ]),
      )
      .default([]),
  }),
});
type MessageRequest = z.infer<typeof messageRequest>;

/** An error as the Graph API words it. */
export function metaError(status: number, code: number, message: string, details: string, retryAfter?: number): Answer {
  return {
    status,
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
    body: {
      error: {
        message: `(#${code}) ${message}`,
        type: 'OAuthException',
        code,
        error_data: { messaging_product: 'whatsapp', details },
        fbtrace_id: randomBytes(8).toString('base64url'),
      },
    },
  };
}

/** Takes a message as the Cloud API does: everything is checked against the approved template. */
export function takeMessage(context: SandboxContext, body: unknown): { answer: Answer; message?: StoredWhatsApp } {
  const read = messageRequest.safeParse(body);
  if (!read.success) return { answer: metaError(400, 100, 'Invalid parameter', z.prettifyError(read.error)) };
  const request = read.data;
  const to = request.to.replace(/^\+/, '');
  const refusal = refusalOf(context, to);
  if (refusal) return { answer: refusal };
  const { name, language } = request.template;
  const template = context.whatsapp.templates.get(`${name} ${language.code}`);
  if (!template) {
    return {
      answer: metaError(
        404,
        132001,
        'Template name does not exist in the translation',
        `template name (${name}) does not exist in ${language.code}`,
      ),
    };
  }
  const content = contentOf(context, template, to, request);
  if ('status' in content) return { answer: content };
  const id = `wamid.${randomBytes(24).toString('base64url')}`;
  const message = context.whatsapp.add(id, content, context.clock.now());
  return {
    message,
    answer: {
      status: 200,
      body: {
        messaging_product: 'whatsapp',
        contacts: [{ input: request.to, wa_id: waId(to) }],
        messages: [{ id, message_status: 'accepted' }],
      },
    },
  };
}

function refusalOf({ whatsapp }: SandboxContext, to: string): Answer | undefined {
  const ending = endingOf(to);
  if (ending === '0403') return metaError(400, 131050, 'User has stopped receiving marketing messages', 'Stopped');
  if (ending !== '0429' || whatsapp.slowed.has(to)) return undefined;
  whatsapp.slowed.add(to);
  return metaError(429, 130429, 'Rate limit hit', 'Cloud API message throughput has been reached.', 1);
}

function contentOf(
  { whatsapp }: SandboxContext,
  template: Registered,
  to: string,
  { template: given, biz_opaque_callback_data: reference }: MessageRequest,
): WhatsAppContent | Answer {
  const header = given.components.find((one) => one.type === 'header')?.parameters[0]?.document;
  const values = given.components.find((one) => one.type === 'body')?.parameters.map(({ text }) => text) ?? [];
  const suffix = given.components.find((one) => one.type === 'button')?.parameters[0]?.text;
  if (values.length !== template.parameters) {
    const details = `body: number of localizable_params (${values.length}) does not match the expected number of params (${template.parameters})`;
    return metaError(400, 132000, 'Number of parameters does not match the expected number of params', details);
  }
  if (values.some((value) => value === '' || /[\n\t]| {4,}/.test(value))) {
    return metaError(
      400,
      132018,
      'Template parameter format',
      'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
    );
  }
  if (template.hasDocument !== (header !== undefined) || (template.button !== null) !== (suffix !== undefined)) {
    return metaError(400, 132012, 'Parameter format does not match format in the created template', 'header or button');
  }
  const file = header && whatsapp.media.get(header.id);
  if (header && !file) return metaError(400, 131053, 'Media upload error', 'media id is not known');
  return {
    to,
    template: template.name,
    language: template.language,
    text: template.body.replaceAll(/\{\{(\d+)\}\}/g, (_, number: string) => values[Number(number) - 1] ?? ''),
    footer: template.footer,
    button: template.button && { text: template.button.text, url: template.button.url.replace('{{1}}', suffix ?? '') },
    document:
      header && file
        ? { filename: header.filename ?? 'document', content_type: file.type, content: file.content.toString('base64') }
        : null,
    reference: reference ?? null,
  };
}

/** The id WhatsApp knows a number by: Mexican mobiles have a 1 behind 52 that was abolished everywhere else. */
export function waId(number: string): string {
  return /^52\d{10}$/.test(number) ? `521${number.slice(2)}` : number;
}
