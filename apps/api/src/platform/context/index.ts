export type { Actor, Context, Logger, SystemContext } from './context.ts';
export type { PacDirectory, Services } from './services.ts';
