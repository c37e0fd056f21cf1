export { LIST_LIMIT_DEFAULT, LIST_LIMIT_MAX, cursorCodec, listQueryFields, listSchema, page } from './pagination.ts';
export type { CursorCodec, Keyset } from './pagination.ts';
