export { configVariables, readConfig } from './config.ts';
export type { Config } from './config.ts';
export { ConfigurationError } from './configuration-error.ts';
