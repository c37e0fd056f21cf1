export { fanOutJob, notifyOfEvents } from './fan-out.ts';
export { forgetReceiverInNotices } from './notification-center.repository.ts';
export { notificationOperations } from './notification-center.routes.ts';
export { dispatchDigestsJob, sendDigestJob } from './send-digests.ts';
export { stopMail } from './stop-mail.ts';
export { warnOfCertificateJob, warnOfCertificatesJob } from './warn-of-certificates.ts';
export { wholeNotifications, wholePreferences } from './whole-notifications.ts';
