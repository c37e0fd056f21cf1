/** One thing wrong in a file, with the line (CSV) or row (SQLite) a person can go to; both count from 1. */
export interface ImportIssue {
  readonly source: string;
  readonly line: number;
  readonly problem: string;
}

/** A file that cannot be imported. Lists what is wrong in it, up to a limit, so that one look is enough to repair it. */
export class CatalogFileInvalid extends Error {
  readonly code = 'catalog_file_invalid';
  readonly issues: readonly ImportIssue[];

  constructor(issues: readonly ImportIssue[]) {
    super(issues.map(({ source, line, problem }) => `${source}:${line}: ${problem}`).join('\n'));
    this.name = 'CatalogFileInvalid';
    this.issues = issues;
  }
}

/** The whole path cannot be read as a source of catalogues. */
export class CatalogSourceUnknown extends Error {
  readonly code = 'catalog_source_unknown';

  constructor(message: string) {
    super(message);
    this.name = 'CatalogSourceUnknown';
  }
}
