export { createFirstSeries } from './create-series.ts';
export { SeriesNotFound } from './series.errors.ts';
export { chooseSeries, findSeriesId, takeFolio, voidFolio } from './series.repository.ts';
export type { DocumentType, SeriesRow } from './series.repository.ts';
export { seriesOperations } from './series.routes.ts';
export { seriesEvents } from './series.events.ts';
export { wholeFolioEvents, wholeSeries } from './whole-series.ts';
