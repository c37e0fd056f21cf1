import { describe, expect, it } from 'vitest';
import { STAMP, STORAGE, swError, swSuccess } from '../test-support/scripted-sw.ts';
import { UUID, stampCommand, stampedXml } from '../test-support/sample-documents.ts';
import { useSwBench } from '../test-support/sw-bench.ts';

const bench = useSwBench();

async function recover(changes = {}) {
  const { adapter, recorder } = bench();
  return adapter().recoverStamp({ ...stampCommand(), ...changes }, recorder.ctx());
}

describe('looking for a lost stamp', () => {
  it('asks storage first when the UUID is known, and sends nothing', async () => {
    const { sw } = bench();
    sw.on(STORAGE, swSuccess({ records: [{ urlXml: `${sw.url}/files/a.xml` }] }));
    sw.on('/files/a.xml', { text: `\uFEFF${stampedXml()}` });
    expect(await recover({ uuid: UUID })).toMatchObject({ kind: 'found', by: 'by-uuid', stamped: { uuid: UUID } });
    expect(sw.seenAt(STORAGE)[0]?.path).toBe(`${STORAGE}${UUID}`);
    expect(sw.seenAt(STAMP)).toHaveLength(0);
  });

  it('sends the same bytes when storage lags', async () => {
    const { sw } = bench();
    sw.on(STORAGE, swError('Vuelve a intentarlo más tarde'));
    sw.on(STAMP, swError('307. El comprobante contiene un timbre previo.', null, { cfdi: stampedXml() }));
    expect(await recover({ uuid: UUID })).toMatchObject({ kind: 'found', by: 'resend' });
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://127.0.0.1/a.xml',
    'https://localhost/a.xml',
    'file:///etc/passwd',
    'not an address',
  ])('does not fetch %s because an answer says so', async (urlXml) => {
    const { sw } = bench();
    sw.on(STORAGE, swSuccess({ records: [{ urlXml }] }));
    expect(await recover({ uuid: UUID, steps: ['by-uuid'] })).toMatchObject({
      kind: 'unknown',
      error: { code: 'CONFIG' },
    });
  });

  it.each([
    ['a page', { status: 200, text: '<html>not here</html>' }],
    ['an error', { status: 404, text: stampedXml() }],
  ])('does not take %s for the document', async (_name, answer) => {
    const { sw } = bench();
    sw.on(STORAGE, swSuccess({ records: [{ urlXml: `${sw.url}/files/a.xml` }] }));
    sw.on('/files/a.xml', answer);
    expect(await recover({ uuid: UUID, steps: ['by-uuid'] })).toMatchObject({
      kind: 'unknown',
      error: { code: 'NOT_FOUND' },
    });
  });

  it.each([
    ['401 - El rango de la fecha de generación no debe de ser mayor a 72 horas.', 'absent'],
    ['CFDI40147 - El campo…', 'absent'],
    ['El usuario no cuenta con timbres disponibles.', 'unknown'],
    ['CO1000 - Error no controlado.', 'unknown'],
  ])('a resend that answers "%s" is %s, never proof', async (message, kind) => {
    bench().sw.on(STAMP, swError(message));
    const result = await recover();
    expect(result.kind).toBe(kind);
    if (result.kind === 'absent') expect(result.confidence).toBe('weak');
  });
});
