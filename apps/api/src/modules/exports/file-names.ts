interface Named {
  readonly serie: string | null;
  readonly folio: string | null;
  readonly uuid: string | null;
  readonly fecha: string | null;
  readonly receiverRfc: string;
}

/** `2026-11-21_A-1043_URE180429TM6_FF5A6C24-….`: sorts by date, and says what and whose it is. No two are the same. */
export function documentFileName({ serie, folio, uuid, fecha, receiverRfc }: Named): string {
  const number = [serie, folio].filter((part) => part !== null && part !== '').join('-');
  return [fecha?.slice(0, 10), number, receiverRfc, uuid].map((part) => plain(part ?? '')).join('_');
}

/** What no file system refuses: a series may hold a slash, an RFC may hold an ampersand or an eñe. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}&.-]/gu, '-').replace(/^\.+/, '');
}
