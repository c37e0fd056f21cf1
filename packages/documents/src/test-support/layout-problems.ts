import type { ReadPdf, TextRun } from './read-pdf.ts';

/** Watermarks lie below everything and across the page on purpose. */
const WATERMARK_SIZE = 30;
/** Part of the font size that ink takes above and below the baseline, accents aside. */
const ABOVE = 0.62;
const BELOW = 0.05;
const TOLERANCE = 0.6;

interface Box {
  readonly run: TextRun;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Texts that leave the paper's margins or lie upon each other: empty when the pages are sound. */
export function layoutProblems(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap((page, index) => {
    const boxes = page.runs.filter((run) => run.size < WATERMARK_SIZE && run.text.trim() !== '').map(boxOf);
    const outside = boxes
      .filter((box) => box.left < 20 || box.right > page.width - 20 || box.bottom < 15 || box.top > page.height)
      .map((box) => `page ${index + 1}: outside: ${describe(box)}`);
    return [...outside, ...collisions(boxes).map((text) => `page ${index + 1}: ${text}`)];
  });
}

function collisions(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const sorted = boxes.toSorted((a, b) => b.top - a.top);
  sorted.forEach((box, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.top < box.bottom) break;
      if (overlap(box, other)) found.push(`${describe(box)} over ${describe(other)}`);
    }
  });
  return found;
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return width > TOLERANCE && height > TOLERANCE;
}

function boxOf(run: TextRun): Box {
  const { x, y, size, width } = run;
  return { run, left: x, right: x + width, bottom: y - size * BELOW, top: y + size * ABOVE };
}

function describe({ run }: Box): string {
  const text = run.text.length > 40 ? `${run.text.slice(0, 40)}…` : run.text;
  return `"${text}" ${run.size.toFixed(1)} pt at ${run.x.toFixed(0)},${run.y.toFixed(0)} (${run.width.toFixed(0)})`;
}
