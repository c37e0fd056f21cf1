import { defineError } from '../../platform/errors/index.ts';

export const ExportTooLarge = defineError({
  code: 'export_too_large',
  status: 422,
  title: { es: 'Son demasiados para un archivo', en: 'Too many for one file' },
  detail: {
    es: 'Un archivo lleva hasta 25,000 documentos, o 50,000 renglones de una lista. Pide menos, por ejemplo mes por mes.',
    en: 'A file holds up to 25,000 documents, or 50,000 rows of a list. Ask for fewer, for example month by month.',
  },
});

export const ExportNotReady = defineError({
  code: 'export_not_ready',
  status: 409,
  title: { es: 'El archivo aún no está listo', en: 'The file is not ready yet' },
  detail: {
    es: 'Consulta su estado con GET /v1/exports/{id}, o espera el evento export.ready. Si falló, pídelo otra vez.',
    en: 'Read its state with GET /v1/exports/{id}, or wait for the event export.ready. If it failed, ask for it again.',
  },
});

export const ExportExpired = defineError({
  code: 'export_expired',
  status: 410,
  title: { es: 'El archivo ya no está', en: 'The file is gone' },
  detail: {
    es: 'Los archivos se guardan 7 días. Pídelo otra vez: tus documentos siguen aquí.',
    en: 'Files are kept for 7 days. Ask for it again: your documents are still here.',
  },
});
