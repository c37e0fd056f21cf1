import type { MailOutcome } from '../mail/index.ts';

/**
 * What Meta's error codes mean for one message (developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes). An
 * answer with a code is a refusal: nothing left. Whatever is not named here is about the account, the token or the load,
 * and passes once it is mended.
 */
const ABOUT_THIS_MESSAGE = new Set([
  100, // invalid parameter
  131008, // parameter missing
  131009, // parameter value
  131021, // sender and receiver are the same
  131026, // cannot receive: no WhatsApp, terms not accepted, old version
  131030, // not in the allowed list of a test number
  131047, // outside the window of 24 hours; templates do not need it
  131049, // Meta keeps it back to protect the person
  131051, // type of message
  132000, // number of parameters
  132005, // too long
  132012, // form of a parameter
  132018, // parameters of the template
]);
/** The person stopped this business at WhatsApp itself. */
const STOPPED_BY_PERSON = 131050;

/** Whether a reported failure means that the person wants nothing more. */
export function isStoppedByPerson(code: number): boolean {
  return code === STOPPED_BY_PERSON;
}

/** A refusal in the words of outcomes; `retryAfterSeconds` when Meta said how long to wait. */
export function outcomeOfError(code: number, retryAfterSeconds: number | undefined): MailOutcome {
  const name = errorName(code);
  if (isStoppedByPerson(code)) return { kind: 'inactive', code: name };
  if (ABOUT_THIS_MESSAGE.has(code)) return { kind: 'refused', code: name };
  return { kind: 'not_sent', code: name, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

/** `meta_131026`: how an error is kept and shown. */
export function errorName(code: number): string {
  return `meta_${code}`;
}
