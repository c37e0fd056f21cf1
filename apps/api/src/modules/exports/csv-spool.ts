import { csvLine } from '../../platform/csv/index.ts';
import type { Spool } from './spool.ts';

/** Spreadsheets take a file for UTF-8 only with its mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of a CSV, the header first. */
export async function csvInto(
  spool: Spool,
  header: readonly string[],
): Promise<(cells: readonly string[]) => Promise<void>> {
  const write = (text: string): Promise<void> => spool.write(Buffer.from(text, 'utf8'));
  await write(`${BYTE_ORDER_MARK}${csvLine(header)}`);
  return (cells) => write(csvLine(cells));
}
