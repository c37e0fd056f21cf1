const ERRORS = ['refused', 'dns', 'connection', 'tls', 'timeout', 'broken_answer'] as const;

/** Why no answer came, among the texts; one that is newer than this page is a connection that failed. */
export function errorKey(error: string | null): (typeof ERRORS)[number] {
  return ERRORS.find((name) => name === error) ?? 'connection';
}
