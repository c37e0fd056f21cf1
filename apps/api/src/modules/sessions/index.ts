export { SignInFailed } from './sessions.errors.ts';
export { findLiveSession, findLiveSessionById, touchSession } from './sessions.repository.ts';
export { sessionOperations } from './sessions.routes.ts';
