import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { satData } from '@kita/testing';
import { dayOfSerial, numberText } from './cell-number.ts';
import { openWorkbook } from './open-workbook.ts';
import { biffFile, compoundFile, record } from './test-support/biff-file.ts';
import type { TestSheet } from './test-support/biff-file.ts';
import { xlsxFile, zipFile } from './test-support/xlsx-file.ts';
import { WorkbookBroken } from './workbook.ts';

const sheets: readonly TestSheet[] = [
  [
    'c_Señal',
    [
      ['Clave', 'Descripción', undefined, 'Fecha'],
      [{ number: 1, format: 164 }, 'Año & <niño> "ü"', undefined, { number: 44_562, format: 14 }],
      [{ number: 12 }, 'Árbol', { number: 0.16 }],
      [],
      [undefined, undefined, { number: -7 }],
    ],
  ],
  ['Otra', Array.from({ length: 300 }, (_, at) => [`texto número ${at}`, { number: at }])],
];

const shown = [
  { line: 1, cells: ['Clave', 'Descripción', undefined, 'Fecha'] },
  { line: 2, cells: ['01', 'Año & <niño> "ü"', undefined, '2022-01-01'] },
  { line: 3, cells: ['12', 'Árbol', '0.16'] },
  { line: 5, cells: [undefined, undefined, '-7'] },
];

describe.each([
  ['.xls', () => biffFile(sheets), 1500],
  ['.xlsx', () => xlsxFile(sheets), 300],
])('an %s workbook', (_, file, damageCount) => {
  it('gives its cells as they are shown: zeros of keys, days, rates, holes', () => {
    const workbook = openWorkbook(file());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['c_Señal', 'Otra']);
    expect([...(workbook.sheets[0]?.rows() ?? [])]).toEqual(shown);
    const other = [...(workbook.sheets[1]?.rows() ?? [])];
    expect(other).toHaveLength(300);
    expect(other[299]).toEqual({ line: 300, cells: ['texto número 299', '299'] });
  });

  it('that is damaged is refused in words, whatever the damage', () => {
    const whole = file();
    let refused = 0;
    for (let seed = 1; seed <= damageCount; seed++) {
      const bytes = Buffer.from(whole);
      for (let flip = 0; flip < 4; flip++)
        bytes[(seed * 7919 + flip * 104_729) % bytes.length] = (seed * 31 + flip) & 255;
      const cut = seed % 5 === 0 ? bytes.subarray(0, (seed * 6151) % bytes.length) : bytes;
      try {
        for (const sheet of openWorkbook(cut).sheets) expect([...sheet.rows()].length).toBeLessThanOrEqual(65_536);
      } catch (error) {
        if (!(error instanceof WorkbookBroken)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(damageCount / 15);
  });
});

describe('hostile and foreign files', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('clave,texto')],
    ['a compound file without a workbook', compoundFile('WordDocument', Buffer.alloc(100))],
    ['an archive without a workbook', zipFile({ 'word/document.xml': '<a/>' })],
    ['an encrypted workbook', compoundFile('Workbook', Buffer.concat([record(0x2f, Buffer.alloc(6)), record(10)]))],
    ['a workbook of Excel 95', compoundFile('Workbook', record(0x809, Buffer.from([0, 5, 5, 0])))],
    ['a document type', zipFile({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' })],
  ])('%s is no workbook', (_, bytes) => {
    expect(() => openWorkbook(bytes)).toThrow(WorkbookBroken);
  });

  it('does not unpack more than the archive admits, nor gigabytes it admits', () => {
    const bomb = 'x'.repeat(5_000_000);
    expect(() => openWorkbook(zipFile({ 'xl/workbook.xml': bomb }, { 'xl/workbook.xml': 1000 }))).toThrow('damaged');
    expect(() => openWorkbook(zipFile({ 'xl/workbook.xml': bomb }, { 'xl/workbook.xml': 2 ** 30 }))).toThrow(
      'unpacks to more',
    );
  });

  it('does not follow a chain of sectors in circles', () => {
    const file = biffFile(sheets);
    file.writeUInt32LE(2, 512 + 3 * 4); // the sector after the stream's second is its first again
    expect(() => openWorkbook(file)).toThrow(WorkbookBroken);
  });

  it('does not take a far cell for a wide sheet', () => {
    const cell = (place: string) => `<worksheet><row r="1"><c r="${place}"><v>1</v></c></row></worksheet>`;
    const file = (place: string) =>
      zipFile({
        'xl/workbook.xml': '<workbook><sheet name="a" r:id="r1"/></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="/xl/s.xml"/></Relationships>',
        'xl/s.xml': cell(place),
      });
    const rows = (place: string) => [...(openWorkbook(file(place)).sheets[0]?.rows() ?? [])];
    expect(rows('C1')).toEqual([{ line: 1, cells: [undefined, undefined, '1'] }]);
    expect(() => rows('ZZZ1')).toThrow('out of range');
  });
});

describe('numbers of cells', () => {
  it('are days by their format alone, in both calendars and around the leap day that never was', () => {
    expect(numberText(44_562, 'dd/mm/yyyy', false)).toBe('2022-01-01');
    expect(numberText(44_562, '[$-80A]d "de" mmmm', false)).toBe('2022-01-01');
    expect(numberText(44_562, '0.00', false)).toBe('44562');
    expect(numberText(44_562, String.raw`0\d`, false)).toBe('44562');
    expect(numberText(43_100, 'yyyy', true)).toBe('2022-01-01');
    expect([1, 59, 61].map((serial) => dayOfSerial(serial))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
    expect(dayOfSerial(0)).toBeUndefined();
  });

  it('lose the noise of binary fractions', () => {
    expect([0.1 + 0.2, 0.00001, 1e21, 999_999_999_999].map((value) => numberText(value, undefined, false))).toEqual([
      '0.3',
      '0.00001',
      '1000000000000000000000',
      '999999999999',
    ]);
  });
});

it.skipIf(satData() === undefined)("SAT's own matrix of errors is read", async () => {
  const workbook = openWorkbook(await readFile(`${satData()}/sat/MatrizDeErrores_CFDI_v40_20241213.xls`));
  const [sheet] = workbook.sheets;
  const rows = [...(sheet?.rows() ?? [])].map(({ cells }) => cells.join(' '));
  expect(sheet?.name).toBe('Códigos_Error_CFDI40');
  expect(rows).toHaveLength(130);
  expect(rows.filter((row) => /\bCFDI40\d{3}\b/.test(row)).length).toBeGreaterThan(120);
});
