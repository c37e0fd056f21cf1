export type LegalKind = 'terms' | 'privacy';

export interface LegalSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** One version of a text, in both languages. Spanish is the one that binds. */
export interface LegalDocument {
  readonly kind: LegalKind;
  /** Civil date it was published; versions sort by it. */
  readonly version: string;
  /** Civil date from which it binds. */
  readonly effectiveFrom: string;
  readonly text: Readonly<Record<'es' | 'en', { readonly title: string; readonly sections: readonly LegalSection[] }>>;
}

/** Who runs this installation: stands where a text says `{operator}`, `{address}`, `{email}`. */
export interface LegalOperator {
  readonly operator: string;
  readonly address: string;
  readonly email: string;
}

/** The version of a kind that binds on a day: the newest whose date has come. */
export function documentInForce(documents: readonly LegalDocument[], kind: LegalKind, day: string): LegalDocument {
  const inForce = documents
    .filter((document) => document.kind === kind && document.effectiveFrom <= day)
    .toSorted((a, b) => (a.version < b.version ? 1 : -1))[0];
  if (!inForce) throw new Error(`no version of ${kind} is in force on ${day}`);
  return inForce;
}

/** The sections with the operator's data in place. */
export function sectionsOf(
  document: LegalDocument,
  language: 'es' | 'en',
  operator: LegalOperator,
): readonly LegalSection[] {
  const fill = (text: string): string =>
    text
      .replaceAll('{operator}', operator.operator)
      .replaceAll('{address}', operator.address)
      .replaceAll('{email}', operator.email);
  return document.text[language].sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(fill),
  }));
}
