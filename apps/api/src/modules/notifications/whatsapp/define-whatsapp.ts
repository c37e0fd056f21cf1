import type { z } from 'zod';

import type { Audience, Language } from '../templates/define-template.ts';

/** What of a template Meta must approve word by word: only `{{1}}`, `{{2}}` … are filled when it is sent. */
interface Wording {
  readonly body: string;
  readonly footer?: string;
  /** Its address ends in the one variable. */
  readonly button?: { readonly text: string; readonly url: string };
}

interface Definition<N extends string, D extends object> {
  readonly name: N;
  /** Name at Meta. Approved words never change: other words are another name (`…_2`). */
  readonly registered: string;
  readonly purpose: Readonly<Record<Language, string>>;
  readonly audience: Audience;
  readonly category: 'UTILITY' | 'AUTHENTICATION';
  /** Whether a document stands above the text. */
  readonly hasDocument?: boolean;
  readonly data: z.ZodType<D>;
  readonly example: D;
  readonly wording: Readonly<Record<Language, Wording>>;
  /** Values of the variables, in order. */
  readonly values: (data: D, language: Language) => readonly string[];
  /** End of the button's address. */
  readonly suffix?: (data: D) => string;
}

export interface WhatsAppContent {
  readonly body: readonly string[];
  readonly button?: string;
}

export interface WhatsAppTemplate<N extends string = string, D extends object = object> {
  readonly name: N;
  readonly registered: string;
  readonly purpose: Readonly<Record<Language, string>>;
  readonly audience: Audience;
  readonly category: 'UTILITY' | 'AUTHENTICATION';
  readonly hasDocument: boolean;
  readonly data: z.ZodType<D>;
  readonly example: D;
  readonly wording: Readonly<Record<Language, Wording>>;
  /** What fills it. @throws when the data does not have the template's shape */
  compose(language: Language, data: unknown): WhatsAppContent;
}

/** Declares a WhatsApp template: words in both languages side by side, what fills them, and an example. */
export function defineWhatsApp<N extends string, D extends object>(
  definition: Definition<N, D>,
): WhatsAppTemplate<N, D> {
  const { values, suffix, hasDocument, ...rest } = definition;
  return {
    ...rest,
    hasDocument: hasDocument ?? false,
    compose(language, unread) {
      const data = definition.data.parse(unread);
      return {
        body: values(data, language).map(parameterText),
        ...(suffix && { button: suffix(data) }),
      };
    },
  };
}

/** Longest value: with the longest template still under the 1,024 characters of a text. */
const VALUE_LENGTH_MAX = 300;

/** A value as Meta takes it: no line breaks, no tabs, no runs of blanks, not empty. */
function parameterText(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const short = line.length > VALUE_LENGTH_MAX ? `${line.slice(0, VALUE_LENGTH_MAX - 1)}…` : line;
  return short === '' ? '-' : short;
}

/** Footer of what goes to people: how they stop it. */
export const STOP_FOOTER: Readonly<Record<Language, string>> = {
  es: 'Responde BAJA para no recibir más mensajes.',
  en: 'Reply STOP to receive no more messages.',
};
