import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** pdfkit takes an opened fontkit font as it is (0.20, `PDFFontFactory.open`); its types only know files and bytes. */
      registerFont(name: string, font: Font): this;
    }
  }
}

/**
 * Typefaces of the page: IBM Plex Sans (its figures are tabular by design, so columns of amounts line up) and IBM Plex
 * Mono for identifiers and seals, both under the SIL Open Font License. Complete TTF files: Latin with all accents of
 * Europe, Greek, Cyrillic, currency signs. Only the glyphs used are embedded.
 */
export type Face = 'sans' | 'strong' | 'mono';

export const FACES = ['sans', 'strong', 'mono'] as const satisfies readonly Face[];

/** Addresses of the font files; each is named in full so that tools see what the package depends on. */
const FILES: Readonly<Record<Face, () => string>> = {
  sans: () => import.meta.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  strong: () => import.meta.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  mono: () => import.meta.resolve('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf'),
};

/**
 * One glyph for each character: without ligatures and compositions the text read back from the page is exactly the text
 * put there. Text is composed (NFC) before.
 */
const FEATURES = { liga: false, clig: false, rlig: false, ccmp: false, calt: false } as const;

/** Latin-1, which all faces have in full. */
const EVERYDAY = /^[\u0020-\u007E\u00A0-\u00FF]*$/u;

const opened = new Map<Face, Font>();

/**
 * The opened font, shared by all documents of the process: decoding its kerning tables takes longer than drawing an
 * invoice.
 */
export function openFont(face: Face): Font {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const font = openSync(fileURLToPath(FILES[face]()));
  if (!('layout' in font)) throw new TypeError(`the file of the face ${face} holds several fonts`);
  isolateLayout(font);
  opened.set(face, font);
  return font;
}

/** Whether the face can show every character of the text. */
export function hasAllGlyphs(text: string, face: Face): boolean {
  if (EVERYDAY.test(text)) return true;
  const font = openFont(face);
  return Array.from(text).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/**
 * fontkit keeps with each glyph the characters it first stood for, and pdfkit writes them into the file as the text
 * behind the glyph. In a shared font that would make a document depend on those before it, so each layout says again
 * which character a glyph stands for.
 */
function isolateLayout(font: Font): void {
  const layout = font.layout.bind(font);
  font.layout = (text) => {
    const run = layout(text, FEATURES, 'latn', undefined, 'ltr');
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    run.glyphs.forEach((glyph, index) => {
      glyph.codePoints = characters.slice(index, index + 1);
    });
    return run;
  };
}
