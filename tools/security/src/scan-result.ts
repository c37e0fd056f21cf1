/** What a scanner works on. */
export interface ScanOptions {
  /** Where the installation is reached. */
  readonly url: string;
  /** A folder for what the scanner leaves behind. */
  readonly folder: string;
  /** No target is begun after this moment. */
  readonly until: number;
  /** Only targets whose name holds this word; all when empty. */
  readonly only: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface Finding {
  readonly where: string;
  readonly what: string;
}

export interface ScanResult {
  readonly targets: number;
  readonly findings: readonly Finding[];
  /** Targets that were not attacked to the end, with the reason. */
  readonly untested: readonly string[];
}
