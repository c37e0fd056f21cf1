import type { BilingualText } from './model/finding.ts';

/**
 * Base of every expected failure of this package. `code` is stable snake_case and part of the public contract;
 * `wording` says what is wrong and what to do. Anything else thrown from here is a bug.
 */
export class CfdiError extends Error {
  readonly code: string;
  readonly wording: BilingualText;

  constructor(code: string, wording: BilingualText, options?: ErrorOptions) {
    super(wording.en, options);
    this.name = new.target.name;
    this.code = code;
    this.wording = wording;
  }
}
