import type { PacCapabilities } from '../contract/capabilities.ts';

/** SW sapien as data (SDKs for JS, .NET and PHP, 2025–2026). */
export const SW_CAPABILITIES: PacCapabilities = {
  sealMode: ['us', 'provider'],
  dedupe: 'same-xml+client-key',
  dedupeWindowHours: 72,
  recover: ['by-uuid', 'resend'],
  // Storage has been seen late; the duplicate check of a resend has not.
  indexLagSeconds: 600,
  cancel: ['signed-xml', 'csd', 'pfx', 'stored-csd'],
  receiverServices: true,
  balance: 'account',
  csdUpload: 'optional',
  issuerRegistration: false,
  webhooks: 'none',
  serverTimeoutHintMs: 60_000,
  onlyTfd: true,
};
