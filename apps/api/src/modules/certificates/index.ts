export { certificateOperations } from './certificates.routes.ts';
export { SandboxUnavailable, TestModeOnly } from './certificates.errors.ts';
export { findActiveCertificate, hasCertificates } from './certificates.repository.ts';
export type { CertificateRow } from './certificates.repository.ts';
export { createTestCertificate } from './create-test-certificate.ts';
export { forgetKeys, signerOf } from './vault.ts';
export { certificateEvents } from './certificates.events.ts';
export { wholeCertificates } from './whole-certificates.ts';
