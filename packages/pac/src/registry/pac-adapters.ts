import type { PacDefinition } from './pac-definition.ts';
import { swSapienDefinition } from './sw-sapien-definition.ts';

/** Every provider the product can talk to, by id. */
export const pacAdapters: ReadonlyMap<string, PacDefinition> = new Map(
  [swSapienDefinition].map((definition) => [definition.id, definition]),
);
