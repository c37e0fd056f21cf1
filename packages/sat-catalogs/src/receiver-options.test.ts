import { expect, it } from 'vitest';
import { regimenesFor, usosCfdiFor } from './receiver-options.ts';

const today = '2026-11-21';
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

it('offers a legal person only regimes of legal persons', () => {
  expect(keys(regimenesFor('moral', today))).toEqual(['601', '603', '610', '620', '622', '623', '624', '626']);
  expect(keys(regimenesFor('fisica', today))).toHaveLength(13);
});

it('offers an employee the personal deductions, S01, CP01 and CN01, and nothing else', () => {
  const uses = keys(usosCfdiFor({ person: 'fisica', regimenFiscal: '605' }, today));
  expect(uses).toEqual([...Array.from({ length: 9 }, (_, at) => `D0${at + 1}`), 'D10', 'S01', 'CP01', 'CN01']);
});

it('offers the general public G02, S01 and CP01', () => {
  expect(keys(usosCfdiFor({ person: 'fisica', regimenFiscal: '616' }, today))).toEqual(['G02', 'S01', 'CP01']);
});

it('offers a company no personal deduction', () => {
  const uses = keys(usosCfdiFor({ person: 'moral', regimenFiscal: '601' }, today));
  expect(uses).toContain('G03');
  expect(uses.filter((key) => key.startsWith('D'))).toEqual([]);
});

it('offers nothing before CFDI 4.0 began', () => {
  expect(regimenesFor('moral', '2021-12-31')).toEqual([]);
});
