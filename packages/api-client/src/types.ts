import type { components, operations, webhooks } from './generated/schema.ts';

/** The contract itself, path by path, for whoever builds a client of another kind on it. */
export type { paths } from './generated/schema.ts';

type Schemas = components['schemas'];

/** Objects as the API shows them, and bodies as it takes them. All are generated from the contract. */
export type ApiKey = Schemas['ApiKey'];
export type NewApiKey = Schemas['NewApiKey'];
export type CreateApiKey = Schemas['CreateApiKey'];
export type UpdateApiKey = Schemas['UpdateApiKey'];
export type RotateApiKey = Schemas['RotateApiKey'];
export type Catalog = Schemas['Catalog'];
export type CatalogRow = Schemas['CatalogRow'];
export type Certificate = Schemas['Certificate'];
export type UploadCertificate = Schemas['UploadCertificate'];
export type DemoContent = Schemas['DemoContent'];
export type Customer = Schemas['Customer'];
export type CreateCustomer = Schemas['CreateCustomer'];
export type CustomerPersonalData = Schemas['CustomerPersonalData'];
export type EraseCustomer = Schemas['EraseCustomer'];
export type UpdateCustomer = Schemas['UpdateCustomer'];
export type Dashboard = Schemas['Dashboard'];
export type KitaEvent = Schemas['Event'];
export type LegalDocument = Schemas['LegalDocument'];
export type LegalStatus = Schemas['LegalStatus'];
export type AcceptLegal = Schemas['AcceptLegal'];
export type ArcoRequest = Schemas['ArcoRequest'];
export type CreateArcoRequest = Schemas['CreateArcoRequest'];
export type PersonalData = Schemas['PersonalData'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditVerification = Schemas['AuditVerification'];
export type Invoice = Schemas['Invoice'];
export type InvoicePreview = Schemas['InvoicePreview'];
export type InvoiceRequest = Schemas['InvoiceRequest'];
export type InvoiceTimeline = Schemas['InvoiceTimeline'];
export type InvoiceTimelineEntry = Schemas['InvoiceTimelineEntry'];
export type InvoicesSummary = Schemas['InvoicesSummary'];
export type InvoiceSummary = Schemas['InvoiceSummary'];
export type CreateInvoice = Schemas['CreateInvoice'];
export type PreviewInvoice = Schemas['PreviewInvoice'];
export type ReplaceInvoice = Schemas['ReplaceInvoice'];
export type Invitation = Schemas['Invitation'];
export type InvitationPreview = Schemas['InvitationPreview'];
export type CreateInvitation = Schemas['CreateInvitation'];
export type AcceptInvitation = Schemas['AcceptInvitation'];
export type AcceptedInvitation = Schemas['AcceptedInvitation'];
export type OwnershipTransfer = Schemas['OwnershipTransfer'];
export type SuspendTenant = Schemas['SuspendTenant'];
export type CloseTenant = Schemas['CloseTenant'];
export type Member = Schemas['Member'];
export type UpdateMember = Schemas['UpdateMember'];
export type PermissionInfo = Schemas['PermissionList']['data'][number];
export type Role = Schemas['Role'];
export type CreateRole = Schemas['CreateRole'];
export type UpdateRole = Schemas['UpdateRole'];
export type EmailInvoice = Schemas['EmailInvoice'];
export type WhatsAppInvoice = Schemas['WhatsAppInvoice'];
export type WhatsAppSettings = Schemas['WhatsAppSettings'];
export type ReplaceWhatsAppSettings = Schemas['ReplaceWhatsAppSettings'];
export type WhatsAppTemplate = Schemas['WhatsAppTemplate'];
export type Message = Schemas['Message'];
export type Suppression = Schemas['Suppression'];
export type MailSettings = Schemas['MailSettings'];
export type ReplaceMailSettings = Schemas['ReplaceMailSettings'];
export type NotificationTemplate = Schemas['NotificationTemplate'];
export type NotificationTemplateSummary = Schemas['NotificationTemplateSummary'];
export type Notification = Schemas['Notification'];
export type NotificationCount = Schemas['NotificationCount'];
export type NotificationPreferences = Schemas['NotificationPreferences'];
export type ReplaceNotificationPreferences = Schemas['ReplaceNotificationPreferences'];
export type OperatorOverview = Schemas['OperatorOverview'];
export type OperatorQueue = Schemas['OperatorQueue'];
export type DeadLetter = Schemas['DeadLetter'];
export type DeadLetterDecision = Schemas['DeadLetterDecision'];
export type StuckInvoice = Schemas['StuckInvoice'];
export type OperatorWebhookEndpoint = Schemas['OperatorWebhookEndpoint'];
export type OperatorTenant = Schemas['OperatorTenant'];
export type OperatorTenantDetail = Schemas['OperatorTenantDetail'];
export type OperatorUser = Schemas['OperatorUser'];
export type OperatorUserDetail = Schemas['OperatorUserDetail'];
export type OperatorFlag = Schemas['OperatorFlag'];
export type SetOperatorFlag = Schemas['SetOperatorFlag'];
export type Impersonation = Schemas['Impersonation'];
export type CreateImpersonation = Schemas['CreateImpersonation'];
export type OperatorArcoRequest = Schemas['OperatorArcoRequest'];
export type AnswerArcoRequest = Schemas['AnswerArcoRequest'];
export type PacAccount = Schemas['PacAccount'];
export type PacAccountCheck = Schemas['PacAccountCheck'];
export type ReplacePacAccount = Schemas['ReplacePacAccount'];
export type CustomerSuggestion = Schemas['CustomerSuggestion'];
export type ProductSuggestion = Schemas['ProductSuggestion'];
export type Problem = Schemas['Problem'];
export type PdfPreview = Schemas['PdfPreview'];
export type Product = Schemas['Product'];
export type CreateProduct = Schemas['CreateProduct'];
export type UpdateProduct = Schemas['UpdateProduct'];
export type Export = Schemas['Export'];
export type CreateExport = Schemas['CreateExport'];
export type SavedView = Schemas['SavedView'];
export type CreateSavedView = Schemas['CreateSavedView'];
export type UpdateSavedView = Schemas['UpdateSavedView'];
export type SearchResult = Schemas['SearchResult'];
export type Series = Schemas['Series'];
export type CreateSeries = Schemas['CreateSeries'];
export type UpdateSeries = Schemas['UpdateSeries'];
export type Session = Schemas['Session'];
export type SignIn = Schemas['SignIn'];
export type SignUp = Schemas['SignUp'];
export type SignedIn = Schemas['SignedIn'];
export type Tax = Schemas['Tax'];
export type Tenant = Schemas['Tenant'];
export type TenantAttention = Schemas['TenantAttention'];
export type TenantPair = Schemas['TenantPair'];
export type CreateTenant = Schemas['CreateTenant'];
export type UpdateTenant = Schemas['UpdateTenant'];
export type Token = Schemas['Token'];
export type RefreshToken = Schemas['RefreshToken'];
export type CreateToken = Schemas['CreateToken'];
export type SecondFactorAwaited = Schemas['SecondFactorAwaited'];
export type SecurityEvent = Schemas['SecurityEvent'];
export type StepUp = Schemas['StepUp'];
export type CompletePasswordReset = Schemas['CompletePasswordReset'];
export type EmailConfirmation = Schemas['EmailConfirmation'];
export type Identity = Schemas['Identity'];
export type IdentityAuthorization = Schemas['IdentityAuthorization'];
export type IdentityProven = Schemas['IdentityProven'];
export type CompleteIdentity = Schemas['CompleteIdentity'];
export type RequestPasswordReset = Schemas['RequestPasswordReset'];
export type SignInOptions = Schemas['SignInOptions'];
export type TwoFactor = Schemas['TwoFactor'];
export type TwoFactorSetup = Schemas['TwoFactorSetup'];
export type RecoveryCodes = Schemas['RecoveryCodes'];
export type User = Schemas['User'];
export type UpdateUser = Schemas['UpdateUser'];
export type WebhookEndpoint = Schemas['WebhookEndpoint'];
export type NewWebhookEndpoint = Schemas['NewWebhookEndpoint'];
export type NewWebhookSecret = Schemas['NewWebhookSecret'];
export type CreateWebhookEndpoint = Schemas['CreateWebhookEndpoint'];
export type UpdateWebhookEndpoint = Schemas['UpdateWebhookEndpoint'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type WebhookDeliverySummary = Schemas['WebhookDeliverySummary'];
export type WebhookReplay = Schemas['WebhookReplay'];
export type CreateWebhookReplay = Schemas['CreateWebhookReplay'];

/** What webhooks bring, by type: `event.type === 'invoice.stamped'` makes `event.data.object` an invoice. */
export type WebhookEvent = {
  [Type in keyof webhooks]: webhooks[Type]['post']['requestBody']['content']['application/json'];
}[keyof webhooks];
export type WebhookEventType = keyof webhooks;

type Query<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** Filters of lists; the cursor is the iteration's own business. */
export type ListInvoices = Omit<Query<'listInvoices'>, 'cursor'>;
export type SummarizeInvoices = Query<'summarizeInvoices'>;
export type ListCustomers = Omit<Query<'listCustomers'>, 'cursor'>;
export type ListProducts = Omit<Query<'listProducts'>, 'cursor'>;
export type ListSecurityEvents = Omit<Query<'listSecurityEvents'>, 'cursor'>;
export type ListWebhookDeliveries = Omit<Query<'listWebhookDeliveries'>, 'cursor'>;
export type ListOperatorTenants = Omit<Query<'listOperatorTenants'>, 'cursor'>;
export type ListOperatorUsers = Omit<Query<'listOperatorUsers'>, 'cursor'>;
export type ListEvents = Omit<Query<'listEvents'>, 'cursor'>;
export type Suggest = Query<'suggestCustomers'>;
export type ListAuditLog = Omit<Query<'listAuditLog'>, 'cursor'>;
export type ListMessages = Omit<Query<'listMessages'>, 'cursor'>;
export type ListSuppressions = Omit<Query<'listSuppressions'>, 'cursor'>;
export type ListNotifications = Omit<Query<'listNotifications'>, 'cursor'>;
export type ExportAuditLog = Query<'exportAuditLog'>;
export type SearchCatalog = Query<'searchCatalog'>;
export type NotificationTemplateName = operations['getNotificationTemplate']['parameters']['path']['id'];
export type CatalogName = operations['searchCatalog']['parameters']['path']['catalog'];

/** What every method takes besides its own input. */
export interface RequestOptions {
  /** Ends the request and its repetitions. */
  readonly signal?: AbortSignal;
}

/** What methods that do something take besides their own input. */
export interface KeyedOptions extends RequestOptions {
  /**
   * Name of this business attempt, such as the id of the order. One is made when left out: it then protects the
   * repetitions of this call, but not a second call after your program was restarted.
   */
  readonly idempotencyKey?: string;
}
