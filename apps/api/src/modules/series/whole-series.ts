import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { presentSeries } from './series.presenter.ts';
import { folioEvents, series } from './series.tables.ts';

/** Every series with its next number. */
export const wholeSeries = wholeTable(series, (rows, { livemode }) => rows.map((row) => presentSeries(row, livemode)));

/** What became of each number: gaps are lawful and can be explained to SAT by this. */
export const wholeFolioEvents = wholeTable(folioEvents, (rows) =>
  rows.map((row) => ({
    object: 'folio_event',
    series: encodeId('ser', row.seriesId),
    folio: Number(row.folio),
    kind: row.kind,
    document: encodeId('inv', row.documentId),
    reason: row.reason,
    created_at: row.createdAt.toISOString(),
  })),
);
