/** In whose name a mail speaks. */
export interface MailBrand {
  readonly name: string;
  /** `#rrggbb` of the band and the button. */
  readonly accent: string;
  /** Under the mail: address, telephone, web page. */
  readonly lines: readonly string[];
  /** A company's mail says that Kita sends it. */
  readonly isCompany: boolean;
}

/** Kita's own: the green of stamp ink. */
export const KITA_BRAND: MailBrand = { name: 'Kita', accent: '#0b6e4f', lines: [], isCompany: false };

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** The accent, or Kita's when it is no colour. */
export function safeAccent(accent: string): string {
  return HEX.test(accent) ? accent.toLowerCase() : KITA_BRAND.accent;
}

/** White or ink, whichever reads better on the accent. Perceived brightness in thousandths (Rec. 601). */
export function textOn(accent: string): string {
  const [red = 0, green = 0, blue = 0] = (HEX.exec(safeAccent(accent)) ?? [])
    .slice(1)
    .map((pair) => Number.parseInt(pair, 16));
  return red * 299 + green * 587 + blue * 114 < 150_000 ? '#ffffff' : '#16211d';
}
