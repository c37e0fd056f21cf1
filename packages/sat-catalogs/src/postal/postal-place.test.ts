import { describe, expect, it } from 'vitest';
import type { CatalogPort } from '../catalog-row.ts';
import { builtInCatalogs } from '../built-in/built-in-catalogs.ts';
import { localDateTime } from './local-date-time.ts';
import { postalPlace } from './postal-place.ts';

/** Catalogues as after an import, with three postal codes. */
function imported(): CatalogPort {
  const builtIn = builtInCatalogs();
  const rows: Readonly<Record<string, Record<string, string>>> = {
    'c_CodigoPostal 26015': { estado: 'COA', municipio: '025', localidad: '09', estimulo_frontera: '1' },
    'c_CodigoPostal 68318': { estado: 'VER', municipio: '', localidad: '', estimulo_frontera: '0' },
    'c_Municipio COA-025': { texto: 'Piedras Negras' },
  };
  return {
    find: (catalog, key, asOf) => {
      const data = rows[`${catalog} ${key}`];
      return data === undefined ? builtIn.find(catalog, key, asOf) : { key, data };
    },
    isLoaded: (catalog) => catalog === 'c_CodigoPostal' || builtIn.isLoaded(catalog),
  };
}

describe('the place of a postal code', () => {
  it('is known without any import by its prefix, on the border with its municipality', () => {
    expect(postalPlace('06600')).toEqual({
      codigoPostal: '06600',
      estado: 'CMX',
      estadoNombre: 'Ciudad de México',
      estimuloFrontera: 0,
      zone: 'America/Mexico_City',
    });
    expect(postalPlace('88000')).toMatchObject({ municipioNombre: 'Nuevo Laredo', estimuloFrontera: 1 });
    expect(postalPlace('30700')).toMatchObject({ municipioNombre: 'Tapachula', estimuloFrontera: 2 });
  });

  it('is what the imported catalogue says, which also knows the codes that prefixes misplace', () => {
    expect(postalPlace('26015', '2026-11-21', imported())).toEqual({
      codigoPostal: '26015',
      estado: 'COA',
      estadoNombre: 'Coahuila',
      municipio: '025',
      municipioNombre: 'Piedras Negras',
      localidad: '09',
      estimuloFrontera: 1,
      zone: 'America/Matamoros',
    });
    expect(postalPlace('68318', undefined, imported())).toMatchObject({ estado: 'VER', estadoNombre: 'Veracruz' });
  });

  it('is nowhere for what is no postal code, or not one that the catalogue has', () => {
    expect(['', '0660', '00000', 'abcde', '19000'].map((code) => postalPlace(code))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(postalPlace('06601', '2026-11-21', imported())).toBeUndefined();
  });
});

/** Wall clock of 18:00 UTC in the place, under the law in force on the day. */
function clockOf(code: string, day: string): string | undefined {
  const zone = postalPlace(code, day)?.zone;
  return zone && localDateTime(new Date(`${day}T18:00:00Z`), zone).slice(11, 16);
}

describe('its clock, on both sides of the law of 30 October 2022', () => {
  it.each([
    ['06600', 'Ciudad de México', '13:00', '12:00'],
    ['64000', 'Monterrey, away from the border', '13:00', '12:00'],
    ['88000', 'Nuevo Laredo, on the border', '13:00', '13:00'],
    ['26530', 'Allende, with the border only since the law', '13:00', '13:00'],
    ['65000', 'Anáhuac', '13:00', '13:00'],
    ['22000', 'Tijuana', '11:00', '11:00'],
    ['83000', 'Hermosillo, never with summer time', '11:00', '11:00'],
    ['84000', 'Nogales, on the border without it', '11:00', '11:00'],
    ['77500', 'Cancún', '13:00', '13:00'],
    ['80000', 'Culiacán', '12:00', '11:00'],
    ['63732', 'Bahía de Banderas', '13:00', '12:00'],
    ['31000', 'Chihuahua, which went over to central time', '12:00', '12:00'],
    ['32000', 'Juárez', '12:00', '12:00'],
    ['32880', 'Ojinaga, which went over to central time with summer time', '12:00', '13:00'],
  ])('%s (%s) shows %s in the summer of 2022 and %s in that of 2023', (code, _, before, after) => {
    expect([clockOf(code, '2022-07-15'), clockOf(code, '2023-07-15')]).toEqual([before, after]);
  });

  it.each([
    ['06600', 'Ciudad de México', '2022-10-29', '13:00', '2022-10-30', '12:00'],
    ['31000', 'Chihuahua', '2022-10-29', '12:00', '2022-10-30', '12:00'],
    ['32000', 'Juárez, by the reform of Chihuahua', '2022-11-29', '12:00', '2022-12-01', '11:00'],
    ['26530', 'Allende', '2022-10-29', '13:00', '2022-10-31', '13:00'],
    ['26530', 'Allende, into the border’s winter', '2022-11-05', '13:00', '2022-11-07', '12:00'],
  ])('%s (%s) on %s shows %s, on %s %s', (code, _, before, clockBefore, after, clockAfter) => {
    expect([clockOf(code, before), clockOf(code, after)]).toEqual([clockBefore, clockAfter]);
  });
});
