export type LegalKind = 'terms' | 'privacy';

/** An address somebody may have typed: what is not known shows the terms. */
export function readLegalKind(kind: string): LegalKind {
  return kind === 'privacy' ? 'privacy' : 'terms';
}

export function readLegalSearch(search: Record<string, unknown>): { version?: string } {
  const { version } = search;
  return typeof version === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(version) ? { version } : {};
}
