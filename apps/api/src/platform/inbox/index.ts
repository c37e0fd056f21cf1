export { forgetPayload, keepInInbox, takeFromInbox } from './inbox.ts';
export type { InboxEvent } from './inbox.ts';
export { purgeInboxJob } from './purge-inbox.ts';
