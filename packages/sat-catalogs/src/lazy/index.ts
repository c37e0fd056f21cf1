export { loadBuiltInRows } from './load-built-in-rows.ts';
export { searchLazily, type LazyAnswer, type LazySearch } from './search-lazily.ts';
