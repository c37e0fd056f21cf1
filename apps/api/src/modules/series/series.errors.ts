import { defineError } from '../../platform/errors/index.ts';

export const SeriesCodeTaken = defineError({
  code: 'series_code_taken',
  status: 409,
  title: { es: 'Ya existe una serie con ese nombre', en: 'A series with that code exists' },
  detail: {
    es: 'Usa otro nombre, o cambia la serie que ya existe.',
    en: 'Use another code, or change the existing series.',
  },
});

export const SeriesNotFound = defineError({
  code: 'series_not_found',
  status: 422,
  title: { es: 'No hay una serie para este comprobante', en: 'No series for this document' },
  detail: {
    es: 'Crea la serie con POST /v1/series, o marca una como predeterminada para este tipo de comprobante.',
    en: 'Create the series with POST /v1/series, or make one the default for this type of document.',
  },
});

export const FolioBackwards = defineError({
  code: 'series_folio_backwards',
  status: 422,
  title: { es: 'El folio no puede retroceder', en: 'The folio cannot go back' },
  detail: {
    es: 'El siguiente folio debe ser mayor o igual al actual: un folio usado no se repite.',
    en: 'The next folio must be at least the present one: a used folio is never repeated.',
  },
});
