import { wholeTable } from '../../platform/db/index.ts';
import { presentExport } from './exports.presenter.ts';
import { exports } from './exports.tables.ts';

/** Every file that was asked for; the files themselves are copies of what is in the archive. */
export const wholeExports = wholeTable(exports, (rows, { livemode }) =>
  rows.map((row) => presentExport(row, livemode)),
);
