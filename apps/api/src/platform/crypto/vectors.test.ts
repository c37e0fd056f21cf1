import { expect, it } from 'vitest';

import { contextAad, openEnvelope, ringProvider, tokenOf } from './index.ts';
import { sealBox } from './kek-provider.ts';

/**
 * The stored format, fixed: rows written by any version must stay readable by all later ones. A failure here means
 * existing secrets could not be opened any more. Keys and IVs are fixed only in this file.
 */
const vector = {
  tenantId: '01890a5d-ac96-774b-bcce-b302099a8057',
  kind: 'csd_key',
  rowId: '01890a5d-ac96-774b-bcce-b302099a8058',
  kekId: 'k1',
  kek: '101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f',
  dek: '404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f',
  boxIv: '000102030405060708090a0b',
  dekIv: '0c0d0e0f1011121314151617',
  plaintext: 'llave privada de prueba: ñ',
  aad: 'kita.v1|tenant:01890a5d-ac96-774b-bcce-b302099a8057|csd_key|01890a5d-ac96-774b-bcce-b302099a8058',
  box: '000102030405060708090a0b56690d0e12ac34d2ab64e1a6d9cda8dea3b45f7c092ecc69cee3594550298394d1fefe93126c9729e278fe',
  wrappedDek:
    '0c0d0e0f10111213141516178160334174059db533ef3df16925a1b800a163da834ef1415eaca6f2ff45ad2c5f01731dea4e9266cd17abd232cd50c9',
};
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

it('an envelope written by the first version still opens', async () => {
  const keys = ringProvider({ activeId: vector.kekId, keys: new Map([[vector.kekId, hex(vector.kek)]]) });
  const envelope = { encV: 1, kekId: vector.kekId, wrappedDek: hex(vector.wrappedDek), box: hex(vector.box) };
  const opened = await openEnvelope(keys, vector, envelope);
  expect(opened.toString('utf8')).toBe(vector.plaintext);
});

it('the same key, IV and context still give the same bytes', () => {
  expect(contextAad(vector)).toBe(vector.aad);
  const box = sealBox(hex(vector.dek), Buffer.from(vector.plaintext), vector.aad, hex(vector.boxIv));
  expect(box.toString('hex')).toBe(vector.box);
  const wrapped = sealBox(hex(vector.kek), hex(vector.dek), `${vector.aad}|dek|${vector.kekId}`, hex(vector.dekIv));
  expect(wrapped.toString('hex')).toBe(vector.wrappedDek);
});

it('a token of fixed bytes still has the same tail', () => {
  expect(tokenOf('kt_test_', hex('000102030405060708090a0b0c0d0e0f1011121314151617'))).toBe(
    'kt_test_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX4CdRUM', // secrets:allow the bytes 0 to 23
  );
});
