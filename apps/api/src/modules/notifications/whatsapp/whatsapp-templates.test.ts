import { describe, expect, it } from 'vitest';

import { META_LANGUAGE, templateDefinitions, whatsAppTemplates } from './whatsapp-registry.ts';
import type { WhatsAppTemplate } from './define-whatsapp.ts';

const LANGUAGES = ['es', 'en'] as const;
const all: readonly WhatsAppTemplate[] = whatsAppTemplates;
const variablesIn = (text: string) => [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number));

describe.each(all.map((template) => [template.name, template] as const))('the template %s', (_, template) => {
  it.each(LANGUAGES)('fills exactly the variables that Meta approved (%s)', (language) => {
    const { body, button } = template.wording[language];
    const content = template.compose(language, template.example);
    expect(variablesIn(body)).toEqual(content.body.map((_value, index) => index + 1));
    expect(variablesIn(button?.url ?? '')).toEqual(content.button === undefined ? [] : [1]);
    expect(content.body.every((value) => value !== '' && !/[\n\t]| {4,}/.test(value))).toBe(true);
  });

  it.each(LANGUAGES)('has words Meta takes (%s)', (language) => {
    const { body, footer, button } = template.wording[language];
    if (template.category === 'UTILITY') expect(body).not.toMatch(/^\s*\{\{|\}\}\s*$/);
    expect(body).not.toMatch(/\}\}\s*\{\{/);
    expect((footer ?? '').length).toBeLessThanOrEqual(60);
    expect(button?.text.length ?? 0).toBeLessThanOrEqual(25);
    expect(button?.url.endsWith('{{1}}') ?? true).toBe(true);
    expect(template.registered).toMatch(/^[a-z0-9_]{1,512}$/);
  });

  it('stays under the 1,024 characters of a message, however long the values', () => {
    const long = Object.fromEntries(
      Object.entries(template.example).map(([name, value]) => {
        const isFree = ['company', 'receiver', 'title', 'detail'].includes(name);
        return [name, isFree ? 'Palabra\n\t'.repeat(30) : value];
      }),
    );
    for (const language of LANGUAGES) {
      const { body } = template.compose(language, long);
      const length = template.wording[language].body.length + body.reduce((sum, value) => sum + value.length, 0);
      expect(length).toBeLessThanOrEqual(1024);
    }
  });

  it('says how to stop it, unless the person just asked for it', () => {
    if (template.audience === 'account') return;
    expect(template.wording.es.footer).toContain('BAJA');
    expect(template.wording.en.footer).toContain('STOP');
  });
});

it('what is registered names this installation, in both languages', () => {
  const definitions = templateDefinitions('https://kita.ejemplo.mx', 'handle');
  expect(definitions.map(({ name, language }) => `${name} ${language}`)).toEqual(
    all.flatMap(({ registered }) => LANGUAGES.map((language) => `${registered} ${META_LANGUAGE[language]}`)),
  );
  expect(JSON.stringify(definitions)).toContain('https://kita.ejemplo.mx/{{1}}');
  expect(JSON.stringify(definitions)).not.toContain('app.invalid');
});
