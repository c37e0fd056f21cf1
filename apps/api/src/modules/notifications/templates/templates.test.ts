import { describe, expect, it } from 'vitest';

import { KITA_BRAND } from './brand.ts';
import { button, facts, list, paragraph } from './blocks.ts';
import { templates } from './registry.ts';
import { renderMail } from './render-mail.ts';

const company = { name: 'Café <b>&</b> "Más"', accent: '#ffcc00', lines: ['<script>x</script>'], isCompany: true };

describe.each(templates)('the mail $name', (template) => {
  it.each(['es', 'en'] as const)('says the same in HTML and text, with nothing from another host (%s)', (language) => {
    const content = template.compose(language, template.example);
    const mail = renderMail(content, { language, brand: KITA_BRAND, testMode: false });
    expect(mail.text).toContain(content.title);
    expect(mail.html).toContain('<!doctype html>');
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(|@import/i);
    for (const block of content.blocks) if (block.kind === 'button') expect(mail.text).toContain(block.url);
    expect(mail.subject).toBe(content.subject);
    expect(mail.subject).not.toMatch(/undefined|null|\[object/);
    expect(mail.text).not.toMatch(/undefined|\[object/);
  });

  it('refuses data of another shape', () => {
    expect(() => template.compose('es', { ...template.example, extra: 1 })).toThrow();
    expect(() => template.compose('es', {})).toThrow();
  });
});

describe('the renderer', () => {
  const hostile = '"><img src=x onerror=alert(1)>\r\nBcc: otro@ejemplo.mx\u202e';
  const content = {
    subject: `Factura ${hostile}`,
    preview: hostile,
    title: hostile,
    blocks: [paragraph(hostile), facts([[hostile, hostile]]), list([{ text: hostile, detail: hostile }])],
  };

  it('escapes whatever it is given, in every place', () => {
    const { html } = renderMail(content, { language: 'es', brand: company, testMode: true });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>&</b>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('keeps a subject on one line', () => {
    const { subject } = renderMail(content, { language: 'es', brand: company, testMode: false });
    expect(subject).not.toMatch(/[\r\n\u202e]/);
  });

  it('links to web addresses only', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      const bad = { ...content, blocks: [button('Abrir', url)] };
      expect(() => renderMail(bad, { language: 'es', brand: KITA_BRAND, testMode: false })).toThrow(/web addresses/);
    }
  });

  it('says PRUEBAS first in a test company, in subject, HTML and text', () => {
    const mail = renderMail(content, { language: 'es', brand: company, testMode: true });
    expect(mail.subject).toMatch(/^\[PRUEBAS\]/);
    expect(mail.text).toMatch(/^\*\*\* PRUEBAS/);
    expect(mail.html.indexOf('PRUEBAS')).toBeLessThan(mail.html.indexOf('<h1'));
  });

  it('writes on the accent so that it can be read, and takes no accent that is none', () => {
    const bright = { ...content, blocks: [button('Abrir', 'https://kita.mx/')] };
    const light = renderMail(bright, { language: 'es', brand: company, testMode: false }).html;
    expect(light).toContain('color:#16211d;text-decoration:none');
    const odd = { ...company, accent: 'red;background:url(x)' };
    expect(renderMail(bright, { language: 'es', brand: odd, testMode: false }).html).not.toContain('url(x)');
  });
});
