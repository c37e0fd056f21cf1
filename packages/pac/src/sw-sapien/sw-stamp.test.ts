import { describe, expect, it } from 'vitest';
import { STAMP, STORAGE, swError, swSuccess } from '../test-support/scripted-sw.ts';
import { SELLO, UUID, sealedXml, stampCommand, stampedXml, tfdXml } from '../test-support/sample-documents.ts';
import { useSwBench } from '../test-support/sw-bench.ts';
import { customId } from './sw-stamp.ts';

const bench = useSwBench();
const DUPLICATE = '307. El comprobante contiene un timbre previo.';
const KEY_TAKEN = 'CFDI3307 - Timbre duplicado. El customId proporcionado está duplicado.';

async function stamp(command = stampCommand()) {
  const { adapter, recorder } = bench();
  return adapter().stamp(command, recorder.ctx());
}

describe('the request', () => {
  it('carries exactly our bytes, the token and our key, and is the same each time', async () => {
    const { sw } = bench();
    sw.on(STAMP, swSuccess({ uuid: UUID, cfdi: stampedXml() }));
    const command = stampCommand();
    await stamp(command);
    await stamp(command);
    const [first, second] = sw.seenAt(STAMP);
    expect(first?.headers).toMatchObject({ customid: command.documentKey });
    expect(first?.headers.authorization).toMatch(/^Bearer token-number-1/);
    expect(first?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(first?.body.includes(Buffer.from(command.sealed?.xml ?? []))).toBe(true);
    expect(first?.body.toString()).toContain('name="xml"; filename="xml"\r\nContent-Type: text/xml\r\n\r\n<cfdi:');
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
  });

  it('sends a key that SW would refuse by its hash', () => {
    expect(customId('inv_1-2')).toBe('inv_1-2');
    for (const key of ['x'.repeat(101), 'ñandú', 'a b', '']) expect(customId(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(customId('x'.repeat(101))).not.toBe(customId('x'.repeat(102)));
  });

  it('needs a sealed document', async () => {
    const { sealed: _sealed, ...command } = stampCommand();
    expect(await stamp(command)).toMatchObject({ kind: 'rejected', error: { code: 'CONFIG' } });
  });
});

describe('a success', () => {
  it.each([
    ['plain', stampedXml()],
    ['with a byte order mark', `\uFEFF${stampedXml()}`],
    ['in base64', Buffer.from(stampedXml()).toString('base64')],
    [
      'with its markup escaped',
      stampedXml().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    ],
  ])('gives the document when it comes %s', async (_shape, cfdi) => {
    bench().sw.on(STAMP, swSuccess({ uuid: UUID.toLowerCase(), cfdi }));
    expect(await stamp()).toMatchObject({
      kind: 'ok',
      value: { uuid: UUID, xml: stampedXml(), stampedAt: '2026-03-04T10:15:02', pacRfc: 'SPR190613I52' },
    });
  });

  it('is decided by the envelope, not by HTTP', async () => {
    bench().sw.on(STAMP, { status: 500, json: { status: 'success', data: { cfdi: stampedXml() } } });
    expect((await stamp()).kind).toBe('ok');
  });

  it('gives the merged document when only the timbre comes, also as a list of one', async () => {
    bench().sw.on(STAMP, swSuccess([{ tfd: tfdXml(), cfdi: '' }]));
    const outcome = await stamp();
    expect(outcome).toMatchObject({ kind: 'ok', value: { uuid: UUID, xml: stampedXml() } });
    expect(outcome).not.toHaveProperty('duplicateOf');
  });

  it('whose document cannot be read is fetched from storage by its UUID', async () => {
    const { sw } = bench();
    sw.on(STAMP, swSuccess({ uuid: UUID, cfdi: stampedXml().slice(0, 120) }));
    sw.on(STORAGE, swSuccess({ records: [{ urlXml: `${sw.url}/files/a.xml` }] }));
    sw.on('/files/a.xml', { text: stampedXml() });
    expect(await stamp()).toMatchObject({ kind: 'ok', value: { uuid: UUID } });
    expect(sw.seenAt('/files/')[0]?.headers.authorization).toBeUndefined();
  });

  it('that names a UUID which storage does not have yet is unknown, with the UUID', async () => {
    const { sw } = bench();
    sw.on(STAMP, swSuccess({ uuid: UUID, cfdi: null }));
    sw.on(STORAGE, swSuccess({ records: [] }));
    expect(await stamp()).toMatchObject({ kind: 'unknown', error: { code: 'OUTCOME_UNKNOWN', uuid: UUID } });
  });

  it('that holds nothing at all is unknown', async () => {
    bench().sw.on(STAMP, swSuccess(null));
    expect(await stamp()).toMatchObject({ kind: 'unknown', error: { cause: 'SUCCESS_WITHOUT_STAMP' } });
  });

  it('with a timbre that cannot be merged is a defect that keeps the UUID', async () => {
    const { sw, adapter, recorder } = bench();
    sw.on(STAMP, swSuccess({ tfd: tfdXml() }));
    const timbreTools = {
      readTimbre: () => ({
        isAlone: true,
        timbre: {
          version: '1.1',
          uuid: UUID,
          fechaTimbrado: '',
          rfcProvCertif: '',
          selloCfd: SELLO,
          noCertificadoSat: '',
          selloSat: '',
        },
      }),
      mergeTfd: () => {
        throw new Error('no Complemento');
      },
    };
    const outcome = await adapter({ timbreTools }).stamp(stampCommand(), recorder.ctx());
    expect(outcome).toMatchObject({ kind: 'unknown', error: { code: 'PROVIDER_DEFECT', uuid: UUID } });
  });
});

describe('a duplicate', () => {
  it.each([
    ['in data.cfdi', swError(DUPLICATE, null, { cfdi: stampedXml() })],
    ['in messageDetail, as old paths do', swError(DUPLICATE, stampedXml(), null)],
    ['in messageDetail in base64', swError(DUPLICATE, Buffer.from(stampedXml()).toString('base64'))],
    ['as the timbre alone', swError(DUPLICATE, null, { tfd: tfdXml() })],
    ['by client key with our own seal', swError(KEY_TAKEN, null, { tfd: tfdXml() })],
  ])('gives the earlier stamp %s', async (_place, answer) => {
    bench().sw.on(STAMP, answer);
    expect(await stamp()).toMatchObject({
      kind: 'ok',
      duplicateOf: 'same-document',
      value: { uuid: UUID, xml: stampedXml() },
    });
  });

  it.each([
    ['data', swError(DUPLICATE, null, { uuid: UUID })],
    ['the sentence', swError(`${DUPLICATE} UUID: ${UUID}`)],
  ])('that only has the UUID in %s is fetched from storage', async (_place, answer) => {
    const { sw } = bench();
    sw.on(STAMP, answer);
    sw.on(STORAGE, swSuccess({ records: { urlXml: `${sw.url}/files/a.xml` } }));
    sw.on('/files/a.xml', { text: stampedXml() });
    expect(await stamp()).toMatchObject({ kind: 'ok', duplicateOf: 'same-document', value: { uuid: UUID } });
  });

  it('without anything in it is unknown: a stamp exists, and asking again will bring it', async () => {
    bench().sw.on(STAMP, swError(DUPLICATE));
    expect(await stamp()).toMatchObject({ kind: 'unknown', error: { code: 'DUPLICATE', providerCode: '307' } });
  });

  it('by client key with a foreign seal is never taken nor merged', async () => {
    for (const data of [{ tfd: tfdXml({ SelloCFD: 'b3Rybw==' }) }, { cfdi: stampedXml({ SelloCFD: 'b3Rybw==' }) }]) {
      bench().sw.on(STAMP, swError(KEY_TAKEN, null, data));
      expect(await stamp()).toMatchObject({
        kind: 'unknown',
        error: { code: 'PROVIDER_DEFECT', cause: 'KEY_USED_FOR_OTHER_DOCUMENT', uuid: UUID },
      });
    }
  });
});

describe('an error', () => {
  it.each([
    ['CFDI40147 - El campo…', 'VALIDATION', 'CFDI40147'],
    ['301. La estructura…', 'VALIDATION', '301'],
    ['302. Sello mal formado o inválido.', 'VALIDATION', '302'],
    ['303 - Sello no corresponde a emisor.', 'CSD_INVALID', '303'],
    ['401 - El rango de la fecha de generación no debe de ser mayor a 72 horas.', 'VALIDATION', '401'],
    ['402. RFC del emisor no se encuentra en el régimen de contribuyentes.', 'CSD_INVALID', '402'],
    ['CRP20216 - El valor del campo…', 'VALIDATION', 'CRP20216'],
  ])('%s is a proven rejection with SAT’s code', async (message, code, satCode) => {
    bench().sw.on(STAMP, swError(message, 'detalle'));
    expect(await stamp()).toMatchObject({
      kind: 'rejected',
      error: { code, satCode, providerCode: satCode, httpStatus: 400, providerText: `${message} · detalle` },
    });
  });

  it('is read from the detail when the message has no code', async () => {
    bench().sw.on(STAMP, swError('Error al timbrar', 'CFDI40101 - El campo Fecha…'));
    expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'VALIDATION', satCode: 'CFDI40101' } });
  });

  it('about stamps left is out of credits, however it is worded', async () => {
    for (const text of ['El usuario no cuenta con timbres disponibles.', 'Saldo de timbres agotado', 'Sin timbres']) {
      bench().sw.on(STAMP, swError(text));
      expect(await stamp()).toMatchObject({ kind: 'rejected', error: { code: 'OUT_OF_CREDITS' } });
    }
  });

  it.each([
    ['the uncontrolled one', swError('CO1000 - Error no controlado.', null, null, 500), undefined],
    ['one without a row in the table', swError('ZZ9 - algo nuevo'), true],
    ['one without a code', swError('Ocurrió un problema'), true],
  ])('%s proves nothing', async (_name, answer, unmapped) => {
    bench().sw.on(STAMP, answer);
    const outcome = await stamp();
    expect(outcome).toMatchObject({ kind: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } });
    expect(outcome.kind === 'unknown' && outcome.error.unmapped).toBe(unmapped);
  });

  it('with a validation code but a stamp inside is a stamp (rule 3)', async () => {
    bench().sw.on(STAMP, swError('CFDI40147 - El campo…', null, { cfdi: stampedXml() }));
    expect(await stamp()).toMatchObject({ kind: 'ok', value: { uuid: UUID } });
  });

  it('that names the UUID of a related document is still a rejection', async () => {
    bench().sw.on(STAMP, swError('CFDI40999 - El UUID relacionado no existe.', `UUID ${UUID}`));
    expect((await stamp()).kind).toBe('rejected');
  });

  it('that echoes our own document without a timbre is still a rejection', async () => {
    bench().sw.on(STAMP, swError('302. Sello mal formado.', sealedXml()));
    expect((await stamp()).kind).toBe('rejected');
  });

  it.each([
    ['HTML', { status: 503, text: '<html>Service Unavailable</html>' }, 'OUTCOME_UNKNOWN'],
    ['half a JSON', { status: 200, text: '{"status":"success","data":{"uu' }, 'OUTCOME_UNKNOWN'],
    ['a JSON of somebody else', { json: { error: 'x' } }, 'OUTCOME_UNKNOWN'],
    ['nothing', { status: 200, text: '' }, 'OUTCOME_UNKNOWN'],
    ['HTML with 401', { status: 401, text: '<html>' }, 'OUTCOME_UNKNOWN'],
    ['an envelope that slows us down', swError('Demasiadas solicitudes', null, null, 429), 'RATE_LIMITED'],
    ['a gateway that slows us down', { status: 429, text: '', headers: { 'retry-after': '7' } }, 'RATE_LIMITED'],
  ])('that is %s is unknown', async (_name, answer, code) => {
    bench().sw.on(STAMP, answer);
    expect(await stamp()).toMatchObject({ kind: 'unknown', error: { code } });
    expect(bench().sw.seenAt(STAMP)).toHaveLength(1);
  });

  it('tells how long to wait when SW asks for it', async () => {
    bench().sw.on(STAMP, { status: 429, text: '', headers: { 'retry-after': '7' } });
    expect(await stamp()).toMatchObject({ error: { retryAfterMs: 7_000 } });
  });
});
