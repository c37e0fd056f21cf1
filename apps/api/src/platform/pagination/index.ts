export { cursorCodec, listQueryFields, listSchema, page } from './pagination.ts';
export type { CursorCodec, Keyset } from './pagination.ts';
