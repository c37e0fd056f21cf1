export {
  amount,
  base64File,
  calendarDay,
  claveUnidad,
  documentText,
  externalId,
  fiscalUuid,
  instant,
  metadata,
  objectVersion,
  oneOrSeveral,
  postalCode,
  rfc,
  satCode,
  usoCfdi,
} from './wire-fields.ts';
export { wording, wordingIn } from './wording.ts';
