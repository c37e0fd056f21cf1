import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificates/certificate.ts';
import { checkTrust } from '../certificates/chain.ts';
import { issuerNameOf, serialDecimalOf } from '../certificates/issuer-name.ts';
import { certificateToPem } from '../certificates/pem-files.ts';
import { readCertificate, readCertificates } from '../certificates/read-certificate.ts';
import { nodeCrypto, nodeXmlSigner, openCsd, openFiel, readPfx, writePfx } from '../node/index.ts';
import { signCancelacion } from '../sat-services/cancelacion/cancelacion.ts';
import { signAutentica } from '../sat-services/descarga/autentica.ts';
import { hasOpenssl } from '../test-support/openssl.ts';
import { verifyXmlSignature } from './verify-xml-signature.ts';

const data = satData();

describe.skipIf(data === undefined)("SAT's public test certificates sign (needs the shared SAT data)", () => {
  const folder = path.join(data ?? '', 'csd');
  const file = (name: string): Buffer => readFileSync(path.join(folder, name));
  const index = data === undefined ? [] : file('index.csv').toString('utf8').trim().split('\n').slice(1);
  const rows = index.map((row) => row.split(','));
  const uuid = '6f1c0a5e-1111-4222-8333-444455556666';

  it.each(rows)('%s of %s', async (name = '', rfc = '', _person = '', kind = '') => {
    const now = new Date(name.startsWith('vencido') ? '2022-01-01T18:00:00Z' : '2026-09-01T18:00:00Z');
    const files = { cer: file(`${name}.cer`), key: file(`${name}.key`), password: '12345678a' };
    if (kind === 'csd') {
      const csd = openCsd({ ...files, now, expectedRfc: rfc });
      const fecha = `${now.toISOString().slice(0, 10)}T12:00:00`;
      const xml = await signCancelacion({ rfcEmisor: rfc, fecha, folios: [{ uuid, motivo: '02' }] }, nodeXmlSigner(csd));
      expect(verifyXmlSignature(xml, nodeCrypto)).toMatchObject({ valid: true, certificate: { rfc } });
    } else {
      const { body } = await signAutentica({ created: now }, nodeXmlSigner(openFiel({ ...files, now })));
      expect(verifyXmlSignature(body, nodeCrypto)).toMatchObject({ valid: true, certificate: { rfc } });
    }
    // The derivation of a .pfx takes its time: the RFCs with & and Ñ will do.
    if (!/[&Ñ]/.test(rfc)) return;
    const pfx = readPfx(writePfx({ ...files, pfxPassword: 'ñandú', encryption: '3des' }), 'ñandú');
    expect(Buffer.from(pfx.cer)).toEqual(files.cer);
  });

  const authorities = data === undefined ? [] : readdirSync(path.join(folder, 'autoridades')).filter((name) => name.endsWith('.cer'));

  it.skipIf(!hasOpenssl).each(authorities)('issuer and serial number of %s are what openssl says', (name) => {
    const certificate = readCertificate(file(`autoridades/${name}`));
    const args = ['x509', '-inform', 'DER', '-in', path.join(folder, 'autoridades', name), '-noout'];
    const openssl = (...more: string[]): string => execFileSync('openssl', [...args, ...more]).toString().trim();
    // RFC 2253 in the order of the certificate.
    expect(`issuer=${issuerNameOf(certificate)}`).toBe(openssl('-issuer', '-nameopt', 'sname,sep_comma_plus,esc_2253,utf8'));
    expect(`serial=${BigInt(serialDecimalOf(certificate)).toString(16).toUpperCase()}`).toBe(openssl('-serial').replace(/=0(?=.)/, '='));
  });

  it('chain from the holder over SAT to Banco de México, out of one bundle', () => {
    const bundle = authorities.map((name) => certificateToPem(file(`autoridades/${name}`))).join('\n');
    const known = readCertificates(bundle);
    expect(known).toHaveLength(authorities.length);
    const root = (name: string): Certificate => readCertificate(file(`autoridades/${name}.cer`));
    const of = (name: string, at: string, roots: readonly Certificate[]) =>
      checkTrust(readCertificate(file(`${name}.cer`)), known, nodeCrypto, { at: new Date(at), roots });
    const test = [root('prueba-ARC_UAT_2022')];
    expect(of('vigente/30001000000500003416-csd', '2026-01-01', test)).toMatchObject({ trusted: true, chain: [{ name: 'AC UAT' }, { name: 'Agencia Certficadora Raiz Beta ANG' }] });
    expect(of('vigente/30001000000500003416-csd', '2028-01-01', test)).toMatchObject({ trusted: false, reason: 'not_in_force' });
    expect(of('vigente/30001000000500003416-csd', '2026-01-01', [root('prod-ARC5_IES')])).toMatchObject({ trusted: false, reason: 'root_unknown' });
    expect(of('autoridades/pac-prod-00001000000504465028', '2022-01-01', [root('prod-ARC5_IES')])).toMatchObject({ trusted: true });
    expect(of('autoridades/pac-prod-00001000000708361114', '2026-01-01', [root('prod-ARC5_IES')])).toMatchObject({ trusted: false });
  });
}); // prettier-ignore
