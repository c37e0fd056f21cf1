import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { readCertificate } from '../certificates/read-certificate.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { mint } from '../test-support/mint-csd.ts';
import { authority, pacCsd, sealedInvoice, stamped } from '../test-support/stamp.ts';
import { XmlError } from '../xml/xml-errors.ts';
import type { CfdiReport, VerifyCfdiContext } from './verify-cfdi.ts';
import { verifyCfdi } from './verify-cfdi.ts';

const context: VerifyCfdiContext = {
  crypto: nodeCrypto,
  authorities: [authority.certificate],
  satCertificates: [pacCsd.certificate],
};
const sealed = sealedInvoice();
const xml = stamped(sealed);
const codes = ({ findings }: CfdiReport): string[] => findings.map(({ code }) => code);

describe('verifyCfdi', () => {
  it('finds nothing wrong with a document sealed and stamped here', () => {
    const report = verifyCfdi(xml, context);
    expect(report).toMatchObject({ valid: true, conforms: true, seal: { sealHolds: true }, stamp: { sealChecked: true } });
    expect(report.chain?.issuers).toHaveLength(1);
    expect(codes(report)).toEqual([]);
  }); // prettier-ignore

  it('can call a document valid before it is stamped', () => {
    const report = verifyCfdi(sealed.xml, context);
    expect(report).toMatchObject({ valid: true, stamp: undefined });
  });

  it('reports every part at once', () => {
    const broken = xml.replace(' Total="1160.00"', ' Total="1160.01"').replace(/ UUID="[^"]*"/, ' UUID="x"');
    const report = verifyCfdi(broken, { ...context, authorities: [mint({ kind: 'authority' }).certificate] });
    expect(report).toMatchObject({ valid: false, conforms: false });
    expect(codes(report)).toEqual([
      'structure_attribute_invalid',
      'seal_invalid',
      'seal_certificate_untrusted',
      'uuid_malformed',
      'sat_seal_invalid',
      'sat_certificate_untrusted',
      'total_mismatch',
    ]);
  });

  it('only warns when it was given nothing to check the timbre with, and refuses when it was', () => {
    const unchecked = verifyCfdi(xml, { crypto: nodeCrypto });
    expect(unchecked).toMatchObject({ valid: true, chain: undefined, stamp: { sealChecked: false } });
    expect(unchecked.findings).toMatchObject([{ code: 'sat_certificate_missing', severity: 'warning' }]);
    expect(verifyCfdi(xml, { ...context, satCertificates: [] })).toMatchObject({ valid: false });
  });

  it('reads bytes, and throws only when there is no document', () => {
    expect(verifyCfdi(new TextEncoder().encode(xml), context).valid).toBe(true);
    expect(() => verifyCfdi('hola', context)).toThrow(XmlError);
  });
});

const data = satData();

describe.skipIf(data === undefined)('the sample documents (needs the shared SAT data)', () => {
  const folder = path.join(data ?? '', 'samples');
  const authorities = data === undefined ? [] : readdirSync(path.join(data, 'csd/autoridades')).filter((file) => file.startsWith('prueba-')).map((file) => readCertificate(readFileSync(path.join(data, 'csd/autoridades', file)))); // prettier-ignore
  const verify = (file: string): CfdiReport =>
    verifyCfdi(readFileSync(path.join(folder, file)), { crypto: nodeCrypto, authorities });

  it.each(['i-timbrado-prueba.xml', 'i-sellado-sw.xml', 'e-nota-credito-rel01.xml', 'i-carta-porte31.xml', 'p-pago20-timbrado.xml', 't-traslado-propio.xml'])(
    '%s is what its issuer sealed',
    (file) => {
      expect(verify(file)).toMatchObject({ valid: true, conforms: true });
    },
  ); // prettier-ignore

  it('payroll with FormaPago is authentic and breaks CFDI40103', () => {
    const report = verify('n-nomina12-sellado.xml');
    expect(report).toMatchObject({ valid: true, conforms: false });
    expect(report.rules.findings).toContainEqual(expect.objectContaining({ sat: 'CFDI40103', severity: 'error' }));
  });

  it('a document edited after sealing is not', () => {
    expect(verify('neg-i-sello-invalido.xml')).toMatchObject({ valid: false, seal: { sealHolds: false } });
  });

  it('Retenciones have seal and chain checked', () => {
    expect(verify('r-retenciones20-dividendos.xml')).toMatchObject({ seal: { sealHolds: true }, comprobante: undefined });
  });
}); // prettier-ignore
