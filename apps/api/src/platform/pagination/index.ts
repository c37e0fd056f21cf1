export { byCreation, ordering } from './ordering.ts';
export type { Ordering, SortValue } from './ordering.ts';
export { cursorCodec, listQueryFields, listSchema, page } from './pagination.ts';
export type { CursorCodec, Keyset } from './pagination.ts';
