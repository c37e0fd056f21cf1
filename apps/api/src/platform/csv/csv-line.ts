/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula is made text with an apostrophe;
 * a negative number is no formula, and a column of amounts must add up.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) && !/^-\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
