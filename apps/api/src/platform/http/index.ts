export { API_VERSION, API_VERSIONS } from './api-versions.ts';
export { buildApp } from './app.ts';
export type { HttpDependencies } from './app.ts';
export { SESSION_COOKIE, SESSION_COOKIE_PLAIN } from './authenticate.ts';
export type { ContractTag, ContractText } from './contract-parts.ts';
export { operatorOperation, publicOperation, tenantOperation, userOperation } from './operation.ts';
export type { Answer, IdempotencyHandle, Operation, OperationInput } from './operation.ts';
