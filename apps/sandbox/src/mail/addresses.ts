/** The address in `"Name" <address>` or a bare address; `undefined` when there is none. */
export function addressIn(mailbox: string): string | undefined {
  const text = /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text) ? text : undefined;
}
