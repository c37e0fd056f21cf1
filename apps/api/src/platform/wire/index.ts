export { amount, documentText, externalId, fiscalUuid, metadata, postalCode, rfc, satCode } from './wire-fields.ts';
