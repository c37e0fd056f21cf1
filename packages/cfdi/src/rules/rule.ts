import type { BilingualText } from '../model/finding.ts';
import type { Subject } from './subject.ts';

/**
 * One check of SAT's error matrix, its schema or its guides. A rule looks and yields places; `validateComprobante` makes
 * findings of them. `S` is what it looks at: a CFDI unless said. In `message`, `{found}` and `{expected}` stand for the
 * values of the place.
 */
export interface Rule<S = Subject> {
  /** Code of the matrix (`CFDI40119`), or the PAC's common code (`301` for what the schema refuses). */
  readonly sat?: string;
  /** Codes of the matrix by place, where SAT gives each its own: that of the first pattern the pointer matches, else `sat`. */
  readonly satAt?: ReadonlyArray<readonly [place: RegExp, sat: string]>;
  /** Our own code, stable. */
  readonly code: string;
  /** Unless given, SAT refuses the document. */
  readonly severity?: 'warning';
  readonly message: BilingualText;
  /** True for rules about computed amounts: they say nothing of use while an amount of the input is malformed. */
  readonly needsAmounts?: true;
  check(subject: S): Iterable<Place>;
}

/** Where a rule is broken. */
export interface Place {
  /** JSON pointer into the document. */
  readonly pointer: string;
  /** Place in the XML where the pointer alone does not tell it: inside complements. */
  readonly xpath?: string;
  readonly found?: string;
  readonly expected?: string;
  /** Catalogue that would have to be loaded to tell: the finding becomes the warning `catalog_not_loaded`. */
  readonly notLoaded?: string;
  /** Points to a line because of all of them together: a part of the lines does not tell (`PartialValidation`). */
  readonly isOfAllLines?: true;
}
