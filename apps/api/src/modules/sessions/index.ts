export { deviceOf, entered, newTokenHeaders, signedIn, signedOutHeaders } from './answers.ts';
export { allSessions, eraseSessions } from './erase-sessions.ts';
export { readUser } from './manage-sessions.ts';
export { openSession } from './open-session.ts';
export { purgeSessionsJob } from './purge-sessions.ts';
export {
  changeToken,
  endSessions,
  findLiveSession,
  findLiveSessionById,
  newSecret,
  touchSession,
} from './sessions.repository.ts';
export type { LiveSession } from './sessions.repository.ts';
export { readSignInCookie, signInCookie } from './session-cookie.ts';
export { sessionOperations } from './sessions.routes.ts';
export { secondFactorAwaitedSchema, signedInSchema } from './sessions.schemas.ts';
export { enter } from './sign-in.ts';
export { signInMetrics } from './sign-in-metrics.ts';
export { tokenOperations } from './tokens.routes.ts';
