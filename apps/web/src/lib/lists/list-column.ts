import type { ReactNode } from 'react';

/** A column of a list: what it shows, whether one may sort by it, whether it can be put away. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** Read aloud, not shown: a column of buttons that say themselves what they do. */
  readonly isTitleHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts stand right, so that their digits line up. */
  readonly isAmount?: boolean;
  /** Name of the API's order; sorting is the server's, because a page is not the list. */
  readonly sort?: string;
  /** Always there: what the row is called by. */
  readonly isFixed?: boolean;
  /** Put away until somebody asks for it. */
  readonly isExtra?: boolean;
  readonly className?: string;
}
