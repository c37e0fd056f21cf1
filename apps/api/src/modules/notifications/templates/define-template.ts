import { z } from 'zod';

import type { Block } from './blocks.ts';

/** What a mail says; how it looks is the renderer's. All of it is plain text: nothing here is markup. */
export interface MailContent {
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * Who receives it. `account`: a person about their own account, in Kita's name. `member`: a person who works in a company,
 * in Kita's name. `receiver`: a customer of the company, in the company's name; of a test company it goes to the sandbox.
 */
export type Audience = 'account' | 'member' | 'receiver';
export type Language = 'es' | 'en';

interface Definition<N extends string, D extends object> {
  readonly name: N;
  /** What it is for, shown in the gallery of templates. */
  readonly purpose: { readonly es: string; readonly en: string };
  readonly audience: Audience;
  /** Bulk mail can be unsubscribed from. */
  readonly isBulk?: boolean;
  /** Everything the texts need; kept encrypted until the mail is sent. */
  readonly data: z.ZodType<D>;
  /** Fills the preview. */
  readonly example: D;
  readonly es: (data: D) => MailContent;
  readonly en: (data: D) => MailContent;
}

export interface Template<N extends string = string, D extends object = object> {
  readonly name: N;
  readonly purpose: { readonly es: string; readonly en: string };
  readonly audience: Audience;
  readonly isBulk: boolean;
  readonly data: z.ZodType<D>;
  readonly example: D;
  /** The texts for this data. @throws when the data does not have the template's shape */
  compose(language: Language, data: unknown): MailContent;
}

/** Declares a mail: one file, both languages side by side, and an example for its preview. */
export function defineTemplate<N extends string, D extends object>(definition: Definition<N, D>): Template<N, D> {
  const { name, purpose, audience, data, example } = definition;
  return {
    name,
    purpose,
    audience,
    isBulk: definition.isBulk ?? false,
    data,
    example,
    compose: (language, values) => definition[language](data.parse(values)),
  };
}

/** An address a button may lead to. */
export const linkField = z.url({ protocol: /^https?$/ }).max(2000);
/** A name or a short text of a person or company. */
export const nameField = z.string().max(300);
/** An instant, ISO 8601 in UTC. */
export const instantField = z.iso.datetime();
/** Zone in which instants are told. */
export const timeZoneField = z.string().max(60);
