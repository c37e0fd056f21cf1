import { describe, expect, it } from 'vitest';
import { swError, swSuccess } from '../test-support/scripted-sw.ts';
import { useSwBench } from '../test-support/sw-bench.ts';

const bench = useSwBench();
const BALANCE = '/management/v2/api/users/balance';
const SAVE = '/certificates/save';
const csd = { certificate: Buffer.from('certificate'), privateKey: Buffer.from('private key'), password: '12345678a' };

describe('the balance', () => {
  it.each([
    [{ stampsBalance: 120, isUnlimited: false, expirationDate: '2027-01-31T00:00:00' }, 120],
    [{ stampsBalance: '7', unlimited: false }, 7],
    [{ stampsBalance: 0, isUnlimited: true }, 'unlimited'],
    [{ stampsBalance: 0, unlimited: true }, 'unlimited'],
  ])('reads %o', async (data, stamps) => {
    const { sw, adapter, recorder } = bench();
    sw.on(BALANCE, swSuccess(data));
    expect(await adapter().balance(recorder.ctx())).toMatchObject({ kind: 'ok', value: { stamps, scope: 'account' } });
  });

  it('that cannot be read is unknown, never zero', async () => {
    const { sw, adapter, recorder } = bench();
    for (const data of [{}, { stampsBalance: 'many' }, { stampsBalance: '' }, null]) {
      sw.on(BALANCE, swSuccess(data));
      expect((await adapter().balance(recorder.ctx())).kind).toBe('unknown');
    }
  });

  it('is also the health check', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(BALANCE, swSuccess({ stampsBalance: 1 }));
    expect(await adapter().health?.(recorder.ctx())).toMatchObject({ kind: 'ok', value: null });
    sw.on(BALANCE, { status: 503, text: '' });
    expect(await adapter().health?.(recorder.ctx())).toMatchObject({ kind: 'unknown' });
  });
});

describe('uploading a CSD', () => {
  it('sends it as SW wants it and leaves key and password nowhere else', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(SAVE, swSuccess(`guardado con ${csd.password}`));
    expect(await adapter().uploadCsd?.(csd, recorder.ctx())).toMatchObject({ kind: 'ok', value: {} });
    expect(JSON.parse(sw.seenAt(SAVE)[0]?.body.toString() ?? '')).toEqual({
      type: 'stamp',
      b64Cer: csd.certificate.toString('base64'),
      b64Key: csd.privateKey.toString('base64'),
      password: csd.password,
      is_active: true,
    });
    expect(recorder.everything()).not.toContain(csd.password);
    expect(recorder.everything()).not.toContain(csd.privateKey.toString('base64'));
  });

  it('that SW refuses is about the certificate', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(SAVE, swError('El certificado no pertenece a la llave privada.'));
    expect(await adapter().uploadCsd?.(csd, recorder.ctx())).toMatchObject({
      kind: 'rejected',
      error: { code: 'CSD_INVALID' },
    });
  });

  it('without a clear answer is unknown', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(SAVE, swError('CO1000 - Error no controlado.', null, null, 500));
    expect((await adapter().uploadCsd?.(csd, recorder.ctx()))?.kind).toBe('unknown');
  });
});
