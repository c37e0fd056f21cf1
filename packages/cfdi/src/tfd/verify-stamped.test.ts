import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { cfdiInput } from '../test-support/invoice.ts';
import { mint } from '../test-support/mint-csd.ts';
import { authority, pacCsd, sealedInvoice, stamped } from '../test-support/stamp.ts';
import { parseXml } from '../xml/parse.ts';
import { checkTimbre } from './check-timbre.ts';
import type { VerifyStampedInput } from './verify-stamped.ts';
import { verifyStamped } from './verify-stamped.ts';

const sealed = sealedInvoice();
const good: VerifyStampedInput = {
  sealedXml: sealed.xml,
  stampedXml: stamped(sealed),
  satCertificate: pacCsd.certificate,
  authorities: [authority.certificate],
  crypto: nodeCrypto,
  issueZone: 'America/Mexico_City',
  expected: { rfcProvCertif: 'SPR190613I52', uuid: '5a4e62fe-11ab-4a5b-8f4c-2f4c6f6e0001' },
};

const codes = (changes: Partial<VerifyStampedInput>): string[] =>
  verifyStamped({ ...good, ...changes }).findings.map(({ code }) => code);

describe('verifyStamped', () => {
  it('accepts our document with its timbre', () => {
    expect(verifyStamped(good)).toMatchObject({ valid: true, findings: [], timbre: { uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001' } }); // prettier-ignore
    expect(codes({ satCertificate: pacCsd.cer, stampedXml: Buffer.from(stamped(sealed)) })).toEqual([]);
  });

  it('accepts what a PAC may add: declarations, schema locations, an addenda, white space, another order of attributes', () => {
    const reformatted = stamped(sealed)
      .replace('<cfdi:Comprobante ', '<cfdi:Comprobante xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital" ')
      .replace(/ xsi:schemaLocation="/, ' xsi:schemaLocation="http://www.sat.gob.mx/TimbreFiscalDigital x ')
      .replace(/( Serie="A")( Folio="1")/, '$2$1')
      .replaceAll('><', '>\r\n<')
      .replace('</cfdi:Comprobante>', '<cfdi:Addenda><a/></cfdi:Addenda></cfdi:Comprobante>');
    expect(codes({ stampedXml: reformatted })).toEqual([]);
  });

  it('says what changed when the document is not the one that was sent', () => {
    const changed = stamped(sealed).replace('Descripcion="Computadora', 'Descripcion="Otra');
    expect(verifyStamped({ ...good, stampedXml: changed }).findings).toMatchObject([
      {
        code: 'stamped_document_changed',
        xpath: '/cfdi:Comprobante/cfdi:Conceptos[1]/cfdi:Concepto[1]/@Descripcion',
        expected: 'Computadora portátil',
        found: 'Otra portátil',
      },
    ]);
    const reordered = stamped(sealed).replace(/(<cfdi:Emisor.*?\/>)(<cfdi:Receptor.*?\/>)/, '$2$1');
    expect(codes({ stampedXml: reordered })).toEqual(['stamped_document_changed']);
    const filled = stamped(sealed).replace(/(<tfd:[^>]*)\/>/, '$1>texto</tfd:TimbreFiscalDigital>');
    expect(codes({ stampedXml: filled })).toEqual(['stamped_document_changed']);
    const grown = stamped(sealed).replace('<cfdi:Complemento>', '<cfdi:Complemento><x:y xmlns:x="u"/>');
    expect(codes({ stampedXml: grown })).toEqual(['stamped_document_changed']);
  });

  it('finds the stamped document of someone else', () => {
    const other = sealedInvoice(computeComprobante(cfdiInput({ folio: '2' })));
    expect(codes({ stampedXml: stamped(other) })).toEqual(['stamped_document_changed']);
    expect(codes({ stampedXml: stamped({ ...sealed, sello: other.sello }) })).toEqual(['tfd_sello_mismatch']);
  });

  it('finds no timbre, two of them, or one of another version', () => {
    expect(codes({ stampedXml: sealed.xml })).toEqual(['tfd_missing']);
    const twice = stamped(sealed).replace(/<tfd:[^>]*\/>/, '$&$&');
    expect(codes({ stampedXml: twice })).toEqual(['tfd_repeated']);
    const old = stamped(sealed).replace(' Version="1.1"', ' Version="1.0"');
    expect(codes({ stampedXml: old })).toEqual(['tfd_version_unknown', 'sat_seal_invalid']);
  });

  it('checks SelloSAT with the certificate it names', () => {
    const forged = stamped(sealed).replace('4A5B', '4A5C');
    expect(codes({ stampedXml: forged, expected: {} })).toEqual(['sat_seal_invalid']);
    const impostor = mint({ rfc: 'SPR190613I52', noCertificado: '30001000000500003456', keyNumber: 3 });
    expect(codes({ satCertificate: impostor.certificate })).toEqual(['sat_seal_invalid', 'sat_certificate_untrusted']);
    expect(codes({ satCertificate: undefined })).toEqual(['sat_certificate_missing']);
    const renamed = mint({ rfc: 'SPR190613I52', noCertificado: '30001000000500003457', keyNumber: 2 }, authority);
    expect(codes({ satCertificate: renamed.certificate })).toEqual(['sat_certificate_mismatch']);
  });

  it('fits provider and certificate: by holder in tests, by branch in production', () => {
    expect(codes({ stampedXml: stamped(sealed, { rfcProvCertif: 'AAA010101AAA' }) })).toEqual(['pac_rfc_mismatch', 'pac_rfc_unexpected']); // prettier-ignore
    const lent = { ...pacCsd, certificate: { ...pacCsd.certificate, rfc: 'SAT970701NN3', branch: 'PACSPR190613I5255702' } };
    expect(codes({ satCertificate: lent.certificate })).toEqual([]);
    const lentToAnother = { ...lent.certificate, branch: 'PACAAA010101AAA55702' };
    expect(verifyStamped({ ...good, satCertificate: lentToAnother, authorities: undefined })).toMatchObject({
      valid: false,
      findings: [{ code: 'pac_rfc_mismatch', severity: 'error' }],
    });
    expect(codes({ expected: { uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0002' } })).toEqual(['uuid_unexpected']);
  }); // prettier-ignore

  it.each([
    ['not-a-uuid', 'uuid_malformed'],
    ['5A4E62FE11AB4A5B8F4C2F4C6F6E0001', 'uuid_malformed'],
    ['5a4e62fe-11ab-4a5b-8f4c-2f4c6f6e0001', undefined],
  ])('UUID %s gives %s', (uuid, code) => {
    expect(codes({ stampedXml: stamped(sealed, { uuid }), expected: {} })).toEqual(code === undefined ? [] : [code]);
  });

  // The invoice is of 2026-11-20T10:15:30.
  it.each([
    ['America/Mexico_City', '2026-11-20T10:10:30', undefined],
    ['America/Mexico_City', '2026-11-20T10:10:29', 'stamp_before_issue'],
    ['America/Mexico_City', '2026-11-23T10:20:30', undefined],
    ['America/Mexico_City', '2026-11-23T10:20:31', 'stamp_too_late'],
    ['America/Tijuana', '2026-11-20T11:15:30', 'stamp_before_issue'],
    ['America/Tijuana', '2026-11-20T12:15:30', undefined],
    ['America/Cancun', '2026-11-20T09:15:30', undefined],
    [undefined, '2026-11-20T09:10:30', undefined],
    [undefined, '2026-11-20T09:10:29', 'stamp_before_issue'],
    [undefined, '2026-11-23T12:20:30', undefined],
    [undefined, '2026-11-23T12:20:31', 'stamp_too_late'],
    [undefined, '2026-11-20 10:16:00', 'stamp_date_malformed'],
  ])('issued in %s, stamped %s: %s', (issueZone, fechaTimbrado, code) => {
    const stampedXml = stamped(sealed, { fechaTimbrado });
    expect(codes({ issueZone, stampedXml })).toEqual(code === undefined ? [] : [code]);
  });

  it('needs the certificate of SAT in force when it stamped', () => {
    const expired = mint({ rfc: 'SPR190613I52', noCertificado: '30001000000500003456', keyNumber: 2, validTo: '2026-11-20T16:00:00Z' }, authority); // prettier-ignore
    expect(codes({ satCertificate: expired.certificate })).toEqual(['sat_certificate_not_in_force']);
  });
});

const data = satData();

describe.skipIf(data === undefined)('the timbre of a real PAC in test mode (needs the shared SAT data)', () => {
  const read = (file: string): Buffer => readFileSync(path.join(data ?? '', file));

  it('verifies, in every check, from the file alone', () => {
    const root = parseXml(read('samples/i-timbrado-prueba.xml'));
    const load = (file: string): ReturnType<typeof readCertificate> => readCertificate(read(`csd/autoridades/${file}`));
    const authorities = ['prueba-AC_UAT_2022.cer', 'prueba-ARC_UAT_2022.cer'].map((file) => load(file));
    const satCertificate = load('pac-prueba-30001000000500003456.cer');
    // Its RfcProvCertif is the provider's own, the certificate the one that all of them share for tests.
    expect(checkTimbre(root, { crypto: nodeCrypto, satCertificate, authorities })).toMatchObject([
      { code: 'pac_rfc_mismatch', severity: 'warning', found: 'CVD110412TF6' },
    ]);
  });
});
