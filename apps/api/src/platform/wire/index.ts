export {
  amount,
  base64File,
  claveUnidad,
  documentText,
  externalId,
  fiscalUuid,
  metadata,
  objectVersion,
  oneOrSeveral,
  postalCode,
  rfc,
  satCode,
  usoCfdi,
} from './wire-fields.ts';
export { wording, wordingIn } from './wording.ts';
