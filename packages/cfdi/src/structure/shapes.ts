/** The structure of documents as data, for whoever has something to say about each node and attribute. */
export { comprobanteShape } from './cfdi-40.ts';
export { timbre } from './complements/timbre.ts';
export { pagos } from './complements/pagos20.ts';
export type { NodeShape } from './shape.ts';
