import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInRows } from '../built-in/all-rows.ts';
import { catalogNames } from '../definitions.ts';
import { loadBuiltInRows } from './load-built-in-rows.ts';
import { searchLazily, type LazyAnswer, type LazySearch } from './search-lazily.ts';

it('loads the same rows as the whole package has', async () => {
  for (const name of catalogNames) expect(await loadBuiltInRows(name), name).toEqual(builtInRows(name));
});

describe('a lazy search', () => {
  async function answers(search: LazySearch): Promise<LazyAnswer[]> {
    const found: LazyAnswer[] = [];
    for await (const answer of searchLazily(search)) found.push(answer);
    return found;
  }

  it('answers from the starter list, then from the whole catalogue', async () => {
    const whole = [{ key: '25172509', data: { texto: 'Llantas para bicicleta' } }];
    const asked: [string, number][] = [];
    const found = await answers({
      catalog: 'c_ClaveProdServ',
      query: 'llantas',
      limit: 3,
      searchAll: (query, limit) => {
        asked.push([query, limit]);
        return Promise.resolve(whole);
      },
    });
    expect(asked).toEqual([['llantas', 3]]);
    expect(found.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    expect(found[0]?.rows[0]?.key).toBe('25172504');
    expect(found[1]?.rows).toEqual(whole);
  });

  it('keeps its first answer when the whole catalogue cannot be reached', async () => {
    const searchAll = () => Promise.reject(new Error('offline'));
    expect(await answers({ catalog: 'c_ClaveUnidad', query: 'pieza', searchAll })).toHaveLength(1);
  });

  it('asks nobody about a catalogue that is built in whole, and keeps to the day', async () => {
    const searchAll = () => Promise.reject(new Error('not asked'));
    const search = { catalog: 'c_ObjetoImp', query: '06', searchAll } as const;
    const keys = async (asOf: string) => (await answers({ ...search, asOf })).map(({ rows }) => rows.length);
    expect([await keys('2024-12-12'), await keys('2024-12-13')]).toEqual([[0], [1]]);
    expect((await answers(search))[0]?.isWhole).toBe(true);
  });
});

describe('in a browser', () => {
  let sizes: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const bundle = await rolldown({ input: path.join(import.meta.dirname, 'index.ts'), platform: 'browser' });
    const { output } = await bundle.generate({ format: 'esm', minify: true, chunkFileNames: '[name].js' });
    await bundle.close();
    const chunks = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
    sizes = new Map(chunks.map(({ name, code }) => [name, gzipSync(code, { level: 9 }).length]));
  });

  it('a page fetches the definitions only, and each part when it is searched', () => {
    const table = [...sizes].map(([name, size]) => `${name} ${size}`).join(', ');
    process.stdout.write(`lazy catalogues, bytes gzip: ${table}\n`);
    const size = (name: string): number => sizes.get(name) ?? Number.NaN;
    expect(size('index'), table).toBeLessThan(8000);
    expect(size('clave-prod-serv'), table).toBeLessThan(12_000);
    expect(size('search-index'), table).toBeLessThan(4000);
    expect(
      [...sizes.values()].reduce((sum, one) => sum + one, 0),
      table,
    ).toBeLessThan(60_000);
  });
});
