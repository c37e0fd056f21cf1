import { expect, it } from 'vitest';

import { documentFileName } from './file-names.ts';

it('a file is named by date, folio, receiver and UUID, and never leaves its folder', () => {
  const named = {
    serie: 'A',
    folio: '1043',
    uuid: 'FF5A6C24',
    fecha: '2026-11-21T10:00:00',
    receiverRfc: 'Ñ&A180429TM6',
  };
  expect(documentFileName(named)).toBe('2026-11-21_A-1043_Ñ&A180429TM6_FF5A6C24');
  expect(documentFileName({ ...named, serie: '../..\\x:' })).not.toMatch(/[/\\:]/);
});
