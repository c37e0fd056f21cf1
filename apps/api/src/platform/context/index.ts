export { actorText, readActor } from './actor.ts';
export type { Actor } from './actor.ts';
export type { Context, Logger, SystemContext } from './context.ts';
export type { PacDirectory, Services } from './services.ts';
