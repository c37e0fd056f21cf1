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
export {
  recordAccountReportJob,
  recordAccountWhatsAppReportJob,
  recordReplyJob,
  recordReportJob,
  recordWhatsAppReportJob,
  sendAccountMessageJob,
  sendMessageJob,
} from './messages.jobs.ts';
export { findMailSettings, findWhatsAppSettings } from './channel-settings.repository.ts';
export type { MailSettingsRow, WhatsAppSettingsRow } from './channel-settings.repository.ts';
export { findMessage, messagesAbout } from './messages.repository.ts';
export type { MessageRow } from './messages.repository.ts';
export { WhatsAppOff } from './messages.errors.ts';
export { isWhatsAppAvailable, presentMessage } from './messages.presenter.ts';
export { messageOperations } from './messages.routes.ts';
export { mailAddress, messageSchema } from './messages.schemas.ts';
export { eraseRecipient } from './erase-recipient.ts';
export { suppressionOf } from './find-suppression.ts';
export { reactivateAddressJob } from './remove-suppression.ts';
export { keepMailReport, recordMailReport } from './take-mail-report.ts';
export { sendEmail } from './send-email.ts';
export { sendWhatsApp } from './send-whatsapp.ts';
export { keepWhatsAppReports, recordWhatsAppReport } from './take-whatsapp-report.ts';
export { recordReply } from './take-whatsapp-reply.ts';
export { whatsAppOperations } from './whatsapp.routes.ts';
export { PHONE_CODE_MINUTES } from './whatsapp/to-people.ts';
export { templateDefinitions } from './whatsapp/whatsapp-registry.ts';
export type { EmailRequest } from './send-email.ts';
export { moneyText } from './templates/formats.ts';
export { KITA_BRAND } from './templates/brand.ts';
export type { TemplateData, TemplateName } from './templates/registry.ts';
export { wholeMailSettings, wholeMessages, wholeSuppressions, wholeWhatsAppSettings } from './whole-messages.ts';
