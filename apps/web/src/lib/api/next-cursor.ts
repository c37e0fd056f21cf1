interface CursorPage {
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** How lists of the API go on: the cursor of the page that follows, if one does. */
export const cursorPages = {
  pageParamName: 'cursor',
  /** Not `undefined`, for which the library would send a page number. */
  initialPageParam: '',
  getNextPageParam: (page: CursorPage | undefined) => (page?.has_more ? (page.next_cursor ?? undefined) : undefined),
} as const;
