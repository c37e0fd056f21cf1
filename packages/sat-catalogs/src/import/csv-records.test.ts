import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRecords, type CsvRecord } from './csv-records.ts';

const runs = Number(process.env['KITA_RUNS'] ?? 200);

async function* inChunks(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

async function read(text: string, size = text.length || 1): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(inChunks(text, size))) records.push(record);
  return records;
}

const fieldsOf = (records: readonly CsvRecord[]) => records.map(({ fields }) => fields);

it('reads quotes, doubled quotes, commas and line breaks inside quotes', async () => {
  const text = 'id,texto\r\n01,"con ""comillas"", coma\ny salto"\r\n02,\r\n';
  expect(fieldsOf(await read(text))).toEqual([
    ['id', 'texto'],
    ['01', 'con "comillas", coma\ny salto'],
    ['02', ''],
  ]);
});

it('says on which line each record begins, line breaks inside quotes counted', async () => {
  expect((await read('a\n"b\nb"\n\nc')).map(({ line }) => line)).toEqual([1, 2, 5]);
});

it('skips a byte order mark and needs no line break at the end', async () => {
  expect(fieldsOf(await read('\u{FEFF}a,b\n1,2', 1))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

it.each([
  ['a\n"sin cerrar', 'not closed'],
  ['a\n"x"y', 'after the closing quote'],
  ['a\nx"y"', 'not quoted'],
])('refuses %j', async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

it('gives back what was written, whatever the size of the chunks', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ñ', ',', '"', '\n', '\r\n', ' '), maxLength: 8 });
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 7 }), async (table, size) => {
      const text = table.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(fieldsOf(await read(text, size))).toEqual(table);
    }),
    { numRuns: runs, seed: 20261121 },
  );
});
