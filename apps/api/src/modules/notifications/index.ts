export {
  forgetAddress,
  forgetReceivers,
  liftOpposition,
  messagesTo,
  suppressAddress,
  suppressionsOf,
} from './address-suppressions.ts';
export type { SuppressedAddress } from './address-suppressions.ts';
export { deliverMessage } from './deliver-message.ts';
export type { DeliveryContext, DeliveryParts, MessageFact, Sender } from './delivery-parts.ts';
export { recordAccountReportJob, recordReportJob, sendAccountMessageJob, sendMessageJob } from './messages.jobs.ts';
export { findMailSettings, findMessage, messagesAbout } from './messages.repository.ts';
export type { MailSettingsRow, MessageRow } from './messages.repository.ts';
export { presentMessage } from './messages.presenter.ts';
export { messageOperations } from './messages.routes.ts';
export { mailAddress, messageSchema } from './messages.schemas.ts';
export { eraseRecipient } from './erase-recipient.ts';
export { isSuppressed } from './is-suppressed.ts';
export { reactivateAddressJob } from './remove-suppression.ts';
export { keepMailReport, recordMailReport } from './take-mail-report.ts';
export { sendEmail } from './send-email.ts';
export type { EmailRequest } from './send-email.ts';
export { moneyText } from './templates/formats.ts';
export { KITA_BRAND } from './templates/brand.ts';
export type { TemplateData, TemplateName } from './templates/registry.ts';
export { wholeMailSettings, wholeMessages, wholeSuppressions } from './whole-messages.ts';
