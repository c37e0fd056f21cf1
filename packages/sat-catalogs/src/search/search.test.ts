import { describe, expect, it } from 'vitest';
import { satData } from '@kita/testing';
import { builtInRows } from '../built-in/all-rows.ts';
import type { CatalogRow } from '../catalog-row.ts';
import { openCatalogSource } from '../import/open-catalog-source.ts';
import { everydayQueries, unseenQueries } from './everyday-queries-test-kit.ts';
import type { EverydayQuery } from './everyday-queries-test-kit.ts';
import { searchBuiltIn } from './search-built-in.ts';
import { searchIndex } from './search-index.ts';
import { foldText, queryWords, stemWord } from './fold-text.ts';
import { closestWord } from './mistyped.ts';
import { rankDocuments } from './rank.ts';
import { searchDocument, searchTerms } from './search-document.ts';

const keys = (query: string, limit = 5) => searchBuiltIn('c_ClaveProdServ', query, limit).map(({ key }) => key);

describe('folding', () => {
  it('forgets accents, case and punctuation', () => {
    expect(foldText('  Servicios de ÁRBOL, niño (psi)  ')).toBe('servicios de arbol nino psi');
  });

  it.each([
    ['luces', 'luz'],
    ['camiones', 'camion'],
    ['refrescos', 'refresco'],
    ['papeles', 'papel'],
    ['mes', 'mes'],
    ['gas', 'gas'],
    ['lavadora', 'lavadora'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it('drops articles, unless there is nothing else', () => {
    expect(queryWords('renta de la casa')).toEqual(['renta', 'casa']);
    expect(queryWords('la')).toEqual(['la']);
    expect(queryWords('  ¡!  ')).toEqual([]);
  });
});

describe('the starter list', () => {
  it.each([
    ['coca', '50202306'],
    ['Refresco', '50202306'],
    ['llantas', '25172504'],
    ['llanta', '25172504'],
    ['jitomate', '50406500'],
    ['corte de cabello', '91101701'],
    ['renta local', '80131502'],
    ['desarrollo web', '81111509'],
    ['CONTADOR', '84111500'],
    ['flete', '78101800'],
    ['gasolina magna', '15101514'],
    ['anticipo', '84111506'],
    ['público en general', '01010101'],
    ['croquetas perro', '10121800'],
    ['consulta médica', '85121502'],
    ['colegiatura', '86121503'],
    ['tacos', '50192701'],
  ])('finds what a merchant calls «%s»', (query, key) => {
    expect(keys(query)).toContain(key);
  });

  it('finds a product while its name is being typed', () => {
    for (const query of ['refr', 'refre', 'refresco', 'refrescos']) expect(keys(query)[0]).toBe('50202306');
  });

  it('finds a key by itself first, and by its beginning', () => {
    expect(keys('84111506')[0]).toBe('84111506');
    expect(keys('8411').every((key) => key.startsWith('8411'))).toBe(true);
  });

  it('asks every word to match, and takes the rows that match most only when none does', () => {
    expect(keys('refresco xilófono')[0]).toBe('50202306');
    expect(keys('corte de cabello morado')[0]).toBe('91101701');
    expect(keys('xilófono marimba')).toEqual([]);
  });

  it.each([
    ['refesco', '50202306'],
    ['gasoilna', '15101514'],
    ['contadro', '84111500'],
    ['llnatas', '25172504'],
  ])('forgives a slip: «%s»', (query, key) => {
    expect(keys(query)).toContain(key);
  });

  it('does not make other words of short ones', () => {
    expect(keys('xyz')).toEqual([]);
  });

  it('finds units by symbol and by everyday name', () => {
    const units = (query: string) => searchBuiltIn('c_ClaveUnidad', query, 3).map(({ key }) => key);
    expect(units('kg')).toContain('KGM');
    expect(units('servicio')[0]).toBe('E48');
    expect(units('pza')).toContain('H87');
    expect(units('caja')[0]).toBe('XBX');
  });

  it('gives the first rows for an empty query', () => {
    expect(searchBuiltIn('c_MetodoPago', ' ').map(({ key }) => key)).toEqual(['PUE', 'PPD']);
  });
});

describe('the whole catalogue in memory', () => {
  const data = satData();

  it.skipIf(data === undefined)('answers everyday searches among the first five, in milliseconds', async () => {
    const source = await openCatalogSource(`${data}/sat/catalogs/cfdi40/cfdi_40_productos_servicios.csv.gz`);
    const rows: CatalogRow[] = [];
    for (const table of source.tables) for await (const row of table.rows()) rows.push(row);
    const common = new Map(builtInRows('c_ClaveProdServ').map((row) => [row.key, row.data['similares']]));
    const index = searchIndex(rows, (key) => common.get(key));
    const missed = ([query, ...families]: EverydayQuery) =>
      !index.search(query, 5).some(({ key }) => families.some((family) => key.startsWith(family)));
    expect(everydayQueries.filter(missed)).toEqual([]);
    expect(unseenQueries.filter(missed)).toEqual([]);
    expect(index.search('refesco', 1)[0]?.key).toBe('50202306');
  });
});

describe('mistyped words', () => {
  const known = [
    { word: 'refresco', uses: 1 },
    { word: 'casa', uses: 3 },
    { word: 'caja', uses: 9 },
  ];

  it.each([
    ['refesco', 'refresco'],
    ['rerfesco', 'refresco'],
    ['caxa', 'caja'],
    ['refr', 'refr'],
    ['kiosko', undefined],
    ['csa', undefined],
  ])('%s stands for %s', (word, meant) => {
    expect(closestWord(word, known)).toBe(meant);
  });
});

describe('ranking', () => {
  const document = (key: string, texto: string) => searchDocument({ key, data: { texto } });

  it('prefers the whole text to a part, a word to a beginning, a short text to a long one', () => {
    const all = [
      document('1', 'Máquina de refrescos'),
      document('2', 'Refrescos'),
      document('3', 'Refresqueras'),
      document('4', 'Servicio de distribución de refrescos y aguas'),
    ];
    expect(rankDocuments(all, 'refrescos', 9).map(({ key }) => key)).toEqual(['2', '1', '4']);
  });

  it('lists the terms a database must store, stems included', () => {
    const terms = searchTerms(searchDocument({ key: 'XBX', data: { texto: 'Caja de', similares: 'Luces' } }));
    expect(terms).toEqual(['xbx', 'caja', 'luces', 'luz']);
  });
});
