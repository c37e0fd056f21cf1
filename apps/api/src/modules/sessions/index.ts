export { deviceOf, entered, newTokenHeaders, signedIn, signedOutHeaders } from './answers.ts';
export { isLockedOut, unlockSignIn } from './check-password.ts';
export { allSessions, eraseSessions } from './erase-sessions.ts';
export { endImpersonation, insertImpersonation, listImpersonations } from './impersonations.repository.ts';
export type { ImpersonationRow } from './impersonations.repository.ts';
export { readUser } from './manage-sessions.ts';
export { openSession } from './open-session.ts';
export { purgeSessionsJob } from './purge-sessions.ts';
export {
  changeToken,
  endSessions,
  findLiveSession,
  findLiveSessionById,
  listLiveSessions,
  newSecret,
  touchSession,
} from './sessions.repository.ts';
export type { LiveSession, LiveVisit } from './sessions.repository.ts';
export { presentSession } from './sessions.presenter.ts';
export { readSignInCookie, signInCookie } from './session-cookie.ts';
export { sessionOperations } from './sessions.routes.ts';
export { secondFactorAwaitedSchema, sessionSchema, signedInSchema } from './sessions.schemas.ts';
export { enter } from './sign-in.ts';
export { signInMetrics } from './sign-in-metrics.ts';
export { tokenOperations } from './tokens.routes.ts';
