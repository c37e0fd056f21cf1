export { purgeSessionsJob } from './purge-sessions.ts';
export { findLiveSession, findLiveSessionById, touchSession } from './sessions.repository.ts';
export { sessionOperations } from './sessions.routes.ts';
