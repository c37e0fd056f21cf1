import type { Face } from '../text/fonts.ts';
import { readableOnPaper } from './color.ts';

/** Points per millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

export type PageSize = 'letter' | 'a4';

export const PAGE_SIZES: Readonly<Record<PageSize, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

export const MARGIN = { side: mm(15), top: mm(12), bottom: mm(17) } as const;

export const COLORS = {
  ink: '#14201c',
  soft: '#56635e',
  hairline: '#d3d8d3',
  danger: '#9c2f22',
  qr: '#000000',
  paper: '#ffffff',
  test: '#5a3ea6',
  testPale: '#efeafa',
  testHatch: '#ddd3f4',
  preview: '#4d5a55',
  previewPale: '#f1f2ee',
  previewHatch: '#e0e4dd',
} as const;

/** Deep green, the colour of stamp ink. */
const DEFAULT_ACCENT = '#14614a';
/** Ratio below which a rule is lost on paper (WCAG 2.2, 1.4.11). */
const RULE_CONTRAST = 3;

export function accentRule(accent: string | undefined): string {
  return readableOnPaper(accent ?? DEFAULT_ACCENT, RULE_CONTRAST);
}

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  /** Line height in points. */
  readonly leading: number;
}

function style(face: Face, size: number, leading: number, color: string = COLORS.ink): TextStyle {
  return { face, size, leading, color };
}

export const STYLES = {
  title: style('strong', 17, 21),
  total: style('strong', 15, 19),
  emitter: style('strong', 12, 15.5),
  receiver: style('strong', 10.5, 13.5),
  body: style('sans', 8.4, 11.2),
  bodyStrong: style('strong', 8.4, 11.2),
  small: style('sans', 7.4, 9.8),
  smallSoft: style('sans', 7.4, 9.8, COLORS.soft),
  label: style('sans', 6.6, 8.8, COLORS.soft),
  head: style('strong', 7.2, 9.6, COLORS.soft),
  meta: style('sans', 6.8, 9, COLORS.soft),
  mono: style('mono', 8, 11.2),
  monoSmall: style('mono', 7, 9.6),
  seal: style('mono', 5.5, 7, '#2b3833'),
  grandLabel: style('strong', 10, 14),
  grand: style('strong', 11.5, 14),
  footer: style('sans', 6.4, 8.4, COLORS.soft),
  band: style('strong', 7.4, 10),
} as const satisfies Record<string, TextStyle>;
