const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/**
 * XML that a provider put into a text field, whatever it wrapped it in: byte order mark, white space, entity escaping or
 * base64. `undefined` when there is no XML in it.
 */
export function xmlText(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = bare(value);
  if (text.startsWith('<')) return text;
  if (text.startsWith('&lt;'))
    return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  const compact = text.replace(/\s+/g, '');
  if (compact.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return undefined;
  const decoded = bare(Buffer.from(compact, 'base64').toString('utf8'));
  return decoded.startsWith('<') ? decoded : undefined;
}

function bare(text: string): string {
  return text.replace(/^\uFEFF/, '').trim();
}
