import type { SearchResult } from './search.schemas.ts';

/** A result with every text it may be called by. */
export interface Candidate {
  readonly result: SearchResult;
  /** Names it whole: folio, UUID, RFC, sku. */
  readonly identifiers: readonly string[];
}

/** At equal rank a customer comes before the many invoices that carry its name. */
const KIND_ORDER = ['customer', 'product', 'invoice'] as const;
const SHOWN_OF_A_KIND = 5;

/**
 * The best match first: what the text names whole, then what it begins to name, then what begins with it, then what has a
 * word that does, then the rest. Within a rank the order given (newest first) stays.
 */
export function rankResults(text: string, candidates: readonly Candidate[]): SearchResult[] {
  const wanted = fold(text);
  const ranked = candidates.map((candidate, at) => ({ candidate, at, rank: rankOf(wanted, candidate) }));
  ranked.sort((a, b) => a.rank - b.rank || kindOf(a.candidate) - kindOf(b.candidate) || a.at - b.at);
  const results = ranked.map(({ candidate }) => candidate.result);
  const seen = new Set<string>();
  const once = results.filter(({ id }) => !seen.has(id) && seen.add(id));
  return KIND_ORDER.reduce((kept, kind) => withoutSurplus(kept, kind), once);
}

function rankOf(wanted: string, { result, identifiers }: Candidate): number {
  const names = identifiers.map(tight);
  if (names.includes(tight(wanted))) return 0;
  if (names.some((name) => name.startsWith(tight(wanted)))) return 1;
  const words = fold(`${result.name} ${result.detail}`);
  if (words.trimStart().startsWith(wanted)) return 2;
  return words.includes(` ${wanted}`) ? 3 : 4;
}

const kindOf = ({ result }: Candidate): number => KIND_ORDER.indexOf(result.kind);

function withoutSurplus(results: readonly SearchResult[], kind: SearchResult['kind']): SearchResult[] {
  let shown = 0;
  return results.filter((result) => result.kind !== kind || ++shown <= SHOWN_OF_A_KIND);
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** `A-1043` and `a 1043` are the same number. */
function tight(text: string): string {
  return fold(text).replaceAll(/[\s-]/g, '');
}
