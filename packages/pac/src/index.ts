export type { Balance, CsdMaterial, CsdUploaded, IssuerInfo } from './contract/account.ts';
export type { CallCtx, CallPriority, CredentialSource, PacLogger, RawExchange } from './contract/call-ctx.ts';
export type { CancelCommand, CancelReceipt } from './contract/cancel.ts';
export type { CancelState, CancelStateKind, CancelStatusQuery } from './contract/cancel-state.ts';
export type { PacCapabilities, RecoverStep } from './contract/capabilities.ts';
export type { PacEnvironment } from './contract/environment.ts';
export { ERROR_POLICY, errorPolicy } from './contract/error-policy.ts';
export type { ErrorAudience, ErrorPolicy, RetryPolicy, StampEffect } from './contract/error-policy.ts';
export { attemptState } from './contract/outcome.ts';
export type { AttemptState, Outcome, RawRef } from './contract/outcome.ts';
export type { PacAdapter, SatStatusPort } from './contract/pac-adapter.ts';
export type { PacError, PacErrorCode } from './contract/pac-error.ts';
export type { RecoverQuery, RecoverResult } from './contract/recover.ts';
export type { MatchSnapshot, SealedDocument, StampCommand } from './contract/stamp-command.ts';
export type { Stamped } from './contract/stamped.ts';
export type { PacEvent, WebhookVerdict } from './contract/webhook.ts';
export { PacRuntime } from './http/pac-runtime.ts';
export type { PacRuntimeOptions } from './http/pac-runtime.ts';
export { SW_CAPABILITIES } from './sw-sapien/sw-capabilities.ts';
export { SW_HOSTS } from './sw-sapien/sw-hosts.ts';
export type { SwHosts } from './sw-sapien/sw-hosts.ts';
export type { SwCredentials, SwOptions, SwTimeouts } from './sw-sapien/sw-options.ts';
export { swSapien } from './sw-sapien/sw-sapien.ts';
export type { FoundTimbre, TimbreTools } from './answers/timbre-tools.ts';
export { checkCredentials } from './registry/check-credentials.ts';
export { openPacAdapter } from './registry/open-pac-adapter.ts';
export type { OpenedPacAdapter, PacAccountSettings, PacAdapterDeps } from './registry/open-pac-adapter.ts';
export { pacAdapters } from './registry/pac-adapters.ts';
export type {
  CredentialField,
  CredentialSet,
  PacCredentials,
  PacDefinition,
  PacFactoryInput,
  PacLabel,
} from './registry/pac-definition.ts';
export type { SettingsProblem, SettingsProblemCode } from './registry/settings-problem.ts';
