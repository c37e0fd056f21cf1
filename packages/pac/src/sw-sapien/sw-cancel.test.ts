import { describe, expect, it } from 'vitest';
import { swError, swSuccess } from '../test-support/scripted-sw.ts';
import { UUID } from '../test-support/sample-documents.ts';
import { useSwBench } from '../test-support/sw-bench.ts';

const bench = useSwBench();
const CANCEL = '/cfdi33/cancel/xml';
const ACUSE = '<Acuse xmlns="http://cancelacfd.sat.gob.mx"/>';
const signedXml = Buffer.from('<Cancelacion RfcEmisor="EKU9003173C9">…</Cancelacion>');

async function cancel() {
  const { adapter, recorder } = bench();
  const command = { attemptId: 'att_1', uuid: UUID, rfcEmisor: 'EKU9003173C9', motivo: '02', signedXml };
  return adapter().cancel(command, recorder.ctx());
}

describe('a cancellation', () => {
  it('sends our signed request and nothing secret', async () => {
    const { sw } = bench();
    sw.on(CANCEL, swSuccess({ acuse: ACUSE, uuid: { [UUID]: '201' } }));
    await cancel();
    expect(sw.seenAt(CANCEL)[0]?.body.includes(signedXml)).toBe(true);
  });

  it.each([
    ['201', true],
    ['202', false],
    ['1201', true],
    ['1202', false],
  ])('answered %s was received by SAT, which is not yet a cancellation', async (satCode, firstRequest) => {
    bench().sw.on(CANCEL, swSuccess({ acuse: ACUSE, uuid: { [UUID.toLowerCase()]: satCode } }));
    expect(await cancel()).toMatchObject({ kind: 'ok', value: { uuid: UUID, satCode, firstRequest, acuseXml: ACUSE } });
  });

  it('without an acknowledgement is received all the same', async () => {
    bench().sw.on(CANCEL, swSuccess([{ acuse: '', uuid: { [UUID]: 202 } }]));
    const outcome = await cancel();
    expect(outcome).toMatchObject({ kind: 'ok', value: { firstRequest: false } });
    expect(outcome.kind === 'ok' && outcome.value).not.toHaveProperty('acuseXml');
  });

  it.each([
    ['204', 'CANCEL_NOT_ALLOWED'],
    ['205', 'NOT_FOUND'],
    ['210', 'CANCEL_DEADLINE'],
    ['304', 'CSD_INVALID'],
    ['311', 'VALIDATION'],
  ])('answered %s is a rejection', async (satCode, code) => {
    bench().sw.on(CANCEL, swSuccess({ acuse: null, uuid: { [UUID]: satCode } }));
    expect(await cancel()).toMatchObject({ kind: 'rejected', error: { code, satCode } });
  });

  it('finds the reason in the detail', async () => {
    bench().sw.on(CANCEL, swError('CACFDI33 - Problemas con el xml.', 'CR1308 - Certificado revocado o caduco'));
    const outcome = await cancel();
    expect(outcome).toMatchObject({ kind: 'rejected', error: { code: 'CSD_INVALID', providerCode: 'CR1308' } });
    expect(outcome.kind === 'rejected' && outcome.error.unmapped).toBeUndefined();
  });

  it.each([
    ['a code nobody knows', swSuccess({ uuid: { [UUID]: '999' } })],
    ['another document', swSuccess({ uuid: { 'AAAAAAAA-0000-0000-0000-000000000000': '201' } })],
    ['an error nobody knows', swError('CACFDI33 - Problemas con el xml.', 'CR1399 - otra cosa')],
    ['a page', { status: 502, text: '<html>' }],
  ])('answered with %s is unknown', async (_name, answer) => {
    bench().sw.on(CANCEL, answer);
    expect(await cancel()).toMatchObject({ kind: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } });
  });

  it('has its state from SAT, when somebody asks SAT for us', async () => {
    const { adapter, recorder } = bench();
    const query = { uuid: UUID, rfcEmisor: 'A', rfcReceptor: 'B', total: '1.00', selloLastEight: 'abcdefg=' };
    expect(await adapter().cancelStatus(query, recorder.ctx())).toMatchObject({
      kind: 'rejected',
      error: { code: 'CONFIG' },
    });
    const state = { state: 'cancelled', sat: { estado: 'Cancelado' } } as const;
    const satStatus = async () => ({ kind: 'ok', value: state, raw: 'raw-1' }) as const;
    expect(await adapter({ satStatus }).cancelStatus(query, recorder.ctx())).toMatchObject({
      kind: 'ok',
      value: state,
    });
  });
});
