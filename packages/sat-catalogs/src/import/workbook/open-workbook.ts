import { biffWorkbook } from './biff-workbook.ts';
import { isCompoundFile } from './compound-file.ts';
import { WorkbookBroken } from './workbook.ts';
import type { Workbook } from './workbook.ts';
import { xlsxWorkbook } from './xlsx-workbook.ts';
import { isZip } from './zip-file.ts';

/**
 * Reads a workbook by what it is, not by how it is named: SAT has published `.xls` files under both endings.
 *
 * @throws WorkbookBroken when it is no workbook or is damaged.
 */
export function openWorkbook(bytes: Buffer): Workbook {
  if (isCompoundFile(bytes)) return biffWorkbook(bytes);
  if (isZip(bytes)) return xlsxWorkbook(bytes);
  throw new WorkbookBroken('neither an .xls nor an .xlsx workbook');
}
