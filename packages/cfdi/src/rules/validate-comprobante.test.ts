import { describe, expect, test } from 'vitest';
import { changed, documents } from '../test-support/documents.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { prepareComprobante } from './prepare-comprobante.ts';
import { validateComprobante } from './validate-comprobante.ts';

describe('findings', () => {
  test('say where, what, what was expected and what to do, in both languages', () => {
    expect(validateComprobante(changed(documents.income, { '/total': '1160.01' }))).toEqual([
      {
        code: 'total_mismatch',
        sat: 'CFDI40119',
        severity: 'error',
        pointer: '/total',
        xpath: '/cfdi:Comprobante/@Total',
        message: {
          es: 'El total debe ser subtotal − descuento + impuestos trasladados − retenidos, locales incluidos: 1160.00, no 1160.01.',
          en: 'The total must be subtotal − discount + transferred − withheld taxes, local ones included: 1160.00, not 1160.01.',
        },
        expected: '1160.00',
        found: '1160.01',
      },
    ]);
  });

  test('come all at once', () => {
    const broken = changed(documents.income, {
      '/fecha': 'ayer',
      '/receptor/rfc': 'X',
      '/conceptos/0/importe': '1.00',
      '/conceptos/0/traslados/0/importe': '9.00',
      '/emisor/nombre': '',
    });
    expect(validateComprobante(broken).map(({ pointer }) => pointer)).toEqual([
      '/emisor/nombre',
      '/receptor/rfc',
      '/fecha',
      '/subTotal',
      '/conceptos/0/importe',
      '/conceptos/0/traslados/0/importe',
      '/impuestos/traslados/0/importe',
      '/conceptos/0/traslados/0/base',
    ]);
  });

  test('a found text with a dollar sign is shown as it is', () => {
    const [finding] = validateComprobante(changed(documents.income, { '/conceptos/0/importe': "$&$'" }));
    expect(finding?.message.en).toContain("Amount $&$' must be");
  });
});

describe('catalogues', () => {
  test('without any, keys are not judged', () => {
    expect(validateComprobante(changed(documents.income, { '/formaPago': '77' }))).toEqual([]);
  });

  test('an unknown key of the right shape is only a warning while its catalogue is not loaded', () => {
    const catalogs = testCatalogs('c_ClaveProdServ', 'c_CodigoPostal', 'c_NumPedimentoAduana', 'c_TasaOCuota');
    const unknown = changed(documents.imported, {
      '/lugarExpedicion': '01234',
      '/conceptos/0/claveProdServ': '12345678',
      '/conceptos/0/informacionAduanera/0': '15  99  9999  5001234',
      '/conceptos/0/traslados/0/tasaOCuota': '0.150000',
      '/conceptos/0/traslados/0/importe': '150.00',
    });
    const findings = validateComprobante(unknown, { catalogs }).filter(({ code }) => code === 'catalog_not_loaded');
    expect(findings.map(({ pointer, severity, sat }) => [pointer, severity, sat])).toEqual([
      ['/lugarExpedicion', 'warning', 'CFDI40126'],
      ['/conceptos/0/claveProdServ', 'warning', 'CFDI40162'],
      ['/conceptos/0/informacionAduanera/0', 'warning', 'CFDI40194'],
      ['/conceptos/0/traslados/0/tasaOCuota', 'warning', 'CFDI40179'],
    ]);
    expect(findings[0]?.message.es).toContain('c_CodigoPostal');
  });

  test('a key that cannot be one is an error even then', () => {
    const findings = validateComprobante(changed(documents.income, { '/conceptos/0/claveProdServ': 'SILLA' }), {
      catalogs: testCatalogs('c_ClaveProdServ'),
    });
    expect(findings).toMatchObject([{ code: 'clave_prod_serv_unknown', severity: 'error', found: 'SILLA' }]);
  });

  test('a key out of force names its period', () => {
    const [finding] = validateComprobante(changed(documents.income, { '/conceptos/0/claveUnidad': 'LTR' }), {
      catalogs: testCatalogs(),
    });
    expect(finding).toMatchObject({ code: 'clave_unidad_unknown', expected: '2020-01-01 – 2020-12-31' });
  });

  test('the decimals of a currency are those of the catalogue', () => {
    const yen = changed(documents.dollars, { '/moneda': 'JPY' });
    const codes = validateComprobante(yen, { catalogs: testCatalogs() }).map(({ code }) => code);
    expect(codes).toContain('subtotal_decimals');
    expect(validateComprobante(yen).map(({ code }) => code)).toContain('subtotal_decimals');
  });
});

describe('prepareComprobante', () => {
  test('gives the document and no findings for a sound input', () => {
    const { comprobante, findings } = prepareComprobante(cfdiInput());
    expect(findings).toEqual([]);
    expect(comprobante?.total).toBe('1160.00');
  });

  test('a malformed amount does not hide other problems, and nobody complains about sums', () => {
    const { comprobante, findings } = prepareComprobante(
      cfdiInput({ lugarExpedicion: '123', conceptos: [conceptoInput({ cantidad: 'dos', objetoImp: '01' })] }),
    );
    expect(comprobante).toBeUndefined();
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['amount_malformed', '/conceptos/0/cantidad'],
      ['field_malformed', '/lugarExpedicion'],
      ['impuestos_forbidden', '/conceptos/0/objetoImp'],
    ]);
  });
});
