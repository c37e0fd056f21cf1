import { defineError } from '../../platform/errors/index.ts';

export const TimeZoneUnknown = defineError({
  code: 'time_zone_unknown',
  status: 422,
  title: { es: 'Esa zona horaria no existe', en: 'That time zone does not exist' },
  detail: {
    es: 'Usa un nombre de la base de zonas, como America/Mexico_City o America/Tijuana.',
    en: 'Use a name of the zone database, such as America/Mexico_City or America/Tijuana.',
  },
});
