import type { Balance, CsdMaterial, CsdUploaded, IssuerInfo } from './account.ts';
import type { CallCtx } from './call-ctx.ts';
import type { CancelCommand, CancelReceipt } from './cancel.ts';
import type { CancelState, CancelStatusQuery } from './cancel-state.ts';
import type { PacCapabilities } from './capabilities.ts';
import type { Outcome } from './outcome.ts';
import type { RecoverQuery, RecoverResult } from './recover.ts';
import type { StampCommand } from './stamp-command.ts';
import type { Stamped } from './stamped.ts';
import type { WebhookVerdict } from './webhook.ts';

/**
 * One account at one provider. The rules every adapter keeps (and `@kita/pac/contract-suite` shows):
 *
 * 1. no method throws or rejects: the result says what happened;
 * 2. any failure after the connection is up and before a complete, parseable provider answer is `unknown`;
 * 3. an answer with a UUID or XML is never turned into `rejected`, whatever its code says;
 * 4. returned XML is verified by the core (seal, snapshot, SAT's seal), not by the adapter;
 * 5. lists of one that arrive as objects, empty strings, escaped or base64 XML, byte order marks and Latin-1 headers
 *    are normalised;
 * 6. credentials never appear in logs, errors or the raw store;
 * 7. environment and host cannot be crossed;
 * 8. TLS verification stays on and redirects are refused.
 */
export interface PacAdapter {
  readonly id: string;
  readonly capabilities: PacCapabilities;
  stamp(command: StampCommand, ctx: CallCtx): Promise<Outcome<Stamped>>;
  recoverStamp(query: RecoverQuery, ctx: CallCtx): Promise<RecoverResult>;
  cancel(command: CancelCommand, ctx: CallCtx): Promise<Outcome<CancelReceipt>>;
  /** SAT's own status service by default; `CONFIG` when neither it nor the provider can tell. */
  cancelStatus(query: CancelStatusQuery, ctx: CallCtx): Promise<Outcome<CancelState>>;
  /** `null` where the provider has no such thing. */
  balance(ctx: CallCtx): Promise<Outcome<Balance | null>>;
  onboardIssuer?(issuer: IssuerInfo, ctx: CallCtx): Promise<Outcome<null>>;
  uploadCsd?(csd: CsdMaterial, ctx: CallCtx): Promise<Outcome<CsdUploaded>>;
  verifyWebhook?(headers: Readonly<Record<string, string>>, raw: Uint8Array): WebhookVerdict;
  /** Proves that the account answers, without effect. */
  health?(ctx: CallCtx): Promise<Outcome<null>>;
}

/** SAT's ConsultaCFDIService, or anything that speaks for it. Never throws: returns an outcome like an adapter does. */
export type SatStatusPort = (query: CancelStatusQuery, ctx: CallCtx) => Promise<Outcome<CancelState>>;
