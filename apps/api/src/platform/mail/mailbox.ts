import type { Mailbox } from './mail-transport.ts';

/**
 * An address as mail servers take it everywhere: a dot-atom and a host name with at least two labels (RFC 5321 4.1.2
 * without quoted strings and literals, which real receivers do not use and injection likes).
 */
const ADDRESS =
  /^(?=.{3,254}$)(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;
const NAME_LENGTH_MAX = 120;

/** Whether mail can be addressed to this text. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** The form addresses are compared in. The local part is case-sensitive on paper and nowhere else. */
export function normalizeAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** Text for one line of a header: controls, line breaks and direction marks become spaces. */
export function headerText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** A mailbox that cannot break out of its header. @throws when the address is none */
export function mailbox(address: string, name = ''): Mailbox {
  const clean = address.trim();
  if (!isMailAddress(clean)) throw new Error('not an e-mail address');
  return { address: clean, name: headerText(name.replaceAll(/["<>\\]/g, ' ')).slice(0, NAME_LENGTH_MAX) };
}

/** Reads `Name <address>` or a bare address, as configuration has it. `undefined` when it is neither. */
export function parseMailbox(text: string): Mailbox | undefined {
  const match = /^\s*(?:(?<name>[^<>]*?)\s*<(?<inside>[^<>\s]+)>|(?<bare>[^<>\s]+))\s*$/.exec(text);
  const address = match?.groups?.['inside'] ?? match?.groups?.['bare'] ?? '';
  if (!isMailAddress(address)) return undefined;
  return mailbox(address, match?.groups?.['name'] ?? '');
}

/** `"Name" <address>` for a header; names beyond ASCII are the composer's to encode. */
export function mailboxText({ name, address }: Mailbox): string {
  return name === '' ? address : `"${name}" <${address}>`;
}

/** The Message-ID of a message: the same for every attempt, so that a mail sent twice is one mail in the receiver's program. */
export function messageIdOf(reference: string, from: Mailbox): string {
  return `<${reference}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
}
