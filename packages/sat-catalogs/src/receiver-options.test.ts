import { expect, it } from 'vitest';
import { personKindOf, regimenesFor, regimenesForUso, usosCfdiFor } from './receiver-options.ts';

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

it('tells a person by the length of the RFC', () => {
  expect(['EKU9003173C9', 'XAXX010101000', 'EKU900317'].map(personKindOf)).toEqual(['moral', 'fisica', undefined]);
});

it('says with which regimes a use can be taken', () => {
  expect(keys(regimenesForUso('CN01', 'fisica', today))).toEqual(['605']);
  expect(regimenesForUso('D01', 'moral', today)).toEqual([]);
  expect(keys(regimenesForUso('G03', 'moral', today))).toEqual(['601', '603', '620', '622', '623', '624', '626']);
  expect(regimenesForUso('G03', 'moral', '2021-12-31')).toEqual([]);
});

it('offers each use to exactly the regimes that list it', () => {
  for (const person of ['fisica', 'moral'] as const) {
    for (const { key: regimenFiscal } of regimenesFor(person, today)) {
      for (const { key: uso } of usosCfdiFor({ person, regimenFiscal }, today)) {
        expect(keys(regimenesForUso(uso, person, today))).toContain(regimenFiscal);
      }
    }
  }
});

it('follows an imported edition where one is given', () => {
  const rows = [
    {
      key: 'G09',
      data: { aplica_fisica: '1', aplica_moral: '', regimenes_fiscales_receptores: '612' },
      from: '2027-01-01',
    },
  ];
  const uses = (day: string) => keys(usosCfdiFor({ person: 'fisica', regimenFiscal: '612' }, day, rows));
  expect([uses('2026-12-31'), uses('2027-01-01')]).toEqual([[], ['G09']]);
});
