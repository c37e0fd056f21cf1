import { defineError } from '../errors/index.ts';
import { API_VERSIONS } from './api-versions.ts';

export const ApiVersionUnknown = defineError({
  code: 'api_version_unknown',
  status: 400,
  title: { es: 'Esta versión de la API no existe', en: 'No such version of the API' },
  detail: {
    es: `Envía en Kita-Version una de estas fechas, o quita el encabezado: ${API_VERSIONS.join(', ')}.`,
    en: `Send one of these dates in Kita-Version, or leave the header out: ${API_VERSIONS.join(', ')}.`,
  },
});
