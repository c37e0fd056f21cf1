import * as fc from 'fast-check';
import { sign } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { cadenaOriginal } from '../cadena/cadena-original.ts';
import { fromBase64, toBase64 } from '../encoding/base64.ts';
import { nodeAsyncSigner, nodeCrypto, nodeSigner, openCsd } from '../node/index.ts';
import { cfdiInput } from '../test-support/invoice.ts';
import type { MintOptions } from '../test-support/mint-csd.ts';
import { mint } from '../test-support/mint-csd.ts';
import { hasOpenssl, opensslVerifies } from '../test-support/openssl.ts';
import { randomInvoice } from '../test-support/random-invoice.ts';
import { patience, runs } from '../test-support/runs.ts';
import { fromXml } from '../xml/from-xml.ts';
import { attribute } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { Sealed } from './seal-comprobante.ts';
import { sealComprobante, sealComprobanteAsync } from './seal-comprobante.ts';
import { verifySeal } from './verify-seal.ts';

const now = new Date('2026-11-20T18:00:00Z');
const csd = openCsd({ ...mint(), now });
const signer = nodeSigner(csd);
const invoice = computeComprobante(cfdiInput());

function sealedBy(options: MintOptions): Sealed {
  const { cer, certificate, privateKey } = mint(options);
  // nodeSigner refuses what is no CSD; other software does not.
  const identity = { noCertificado: certificate.noCertificado ?? '', certificado: toBase64(cer) };
  return sealComprobante(invoice, { ...identity, sign: (bytes) => sign('sha256', bytes, privateKey) });
}

const codesOf = (xml: string): string[] => verifySeal(xml, nodeCrypto).findings.map(({ code }) => code);

describe('sealComprobante', () => {
  it('writes number and certificate before the seal string, and the seal into the text', () => {
    const { xml, cadena, sello, comprobante } = sealComprobante(invoice, signer);
    expect(cadena).toContain('|30001000000500009999|');
    expect(sello).toHaveLength(344);
    expect(xml).toContain(` Sello="${sello}"`);
    expect(comprobante).toMatchObject({ sello, noCertificado: signer.noCertificado, certificado: signer.certificado });
    expect(verifySeal(xml, nodeCrypto)).toMatchObject({ valid: true, findings: [], cadena });
  });

  it('gives the same seal for the same document, on this thread and in the pool', async () => {
    const first = sealComprobante(invoice, signer);
    expect(sealComprobante(invoice, signer)).toEqual(first);
    expect(await sealComprobanteAsync(invoice, nodeAsyncSigner(csd))).toEqual(first);
  });

  it('replaces the seal and the certificate of a document that had others', () => {
    const old = sealedBy({ noCertificado: '30001000000500001111', keyNumber: 2 });
    const { xml } = sealComprobante(old.comprobante, signer);
    expect(parseXml(xml).attributes.filter(([name]) => name === 'Sello')).toHaveLength(1);
    expect(codesOf(xml)).toEqual([]);
  });

  it('what is written is what was sealed, whatever the invoice', patience, () => {
    fc.assert(
      fc.property(randomInvoice, (input) => {
        const { xml, cadena, comprobante } = sealComprobante(computeComprobante(input), signer);
        const root = parseXml(xml);
        expect(cadenaOriginal(root)).toBe(cadena);
        expect(verifySeal(root, nodeCrypto).findings).toEqual([]);
        expect(fromXml(root)).toMatchObject({ total: comprobante.total, sello: comprobante.sello });
      }),
      { seed: 3, numRuns: runs(60) },
    );
  });

  it.skipIf(!hasOpenssl)('openssl agrees with the seal (needs the openssl program)', () => {
    const { cadena, sello } = sealComprobante(invoice, signer);
    const signature = fromBase64(sello) ?? new Uint8Array();
    const data = new TextEncoder().encode(cadena);
    expect(opensslVerifies(csd.certificate.der, data, signature)).toBe(true);
    expect(opensslVerifies(csd.certificate.der, data.subarray(1), signature)).toBe(false);
  });
});

describe('verifySeal', () => {
  const { xml } = sealComprobante(invoice, signer);

  it('finds any change of a sealed value', () => {
    expect(codesOf(xml.replace(' Total="1160.00"', ' Total="1160.01"'))).toEqual(['seal_invalid']);
    expect(codesOf(xml.replace('Computadora', 'Computadoras'))).toEqual(['seal_invalid']);
    expect(codesOf(xml.replace(/ Folio="1"/, ''))).toEqual(['seal_invalid']);
  });

  it('does not mind what the seal does not cover', () => {
    const other = xml
      .replaceAll('cfdi:', 'x:')
      .replace('xmlns:cfdi', 'xmlns:x')
      .replaceAll('><', '>\n  <')
      .replace('</x:Comprobante>', '<x:Addenda><y/></x:Addenda></x:Comprobante>');
    expect(codesOf(other)).toEqual([]);
  });

  it('tells an absent seal from a wrong one', () => {
    expect(codesOf(xml.replace(/ Sello="[^"]*"/, ''))).toEqual(['seal_missing']);
    expect(codesOf(xml.replace(/ Sello="[^"]*"/, ' Sello="AAAA"'))).toEqual(['seal_invalid']);
    expect(codesOf(xml.replace(/ Sello="[^"]*"/, ' Sello="???"'))).toEqual(['seal_invalid']);
  });

  it('needs a certificate it can read', () => {
    expect(codesOf(xml.replace(/ Certificado="[^"]*"/, ''))).toEqual(['seal_certificate_unreadable']);
    expect(codesOf(xml.replace(/ Certificado="[^"]*"/, ' Certificado="AAAA"'))).toEqual([
      'seal_certificate_unreadable',
    ]);
  });

  it('knows the certificate it was sealed with from another of the same number', () => {
    const other = sealedBy({ keyNumber: 2 });
    const swapped = xml.replace(/ Certificado="[^"]*"/, ` Certificado="${other.comprobante.certificado}"`);
    expect(codesOf(swapped)).toEqual(['seal_invalid']);
  });

  it('finds a certificate that is not of this issuer, not a CSD, or not of that number', () => {
    expect(codesOf(sealedBy({ rfc: 'URE180429TM6' }).xml)).toEqual(['seal_rfc_mismatch']);
    expect(codesOf(sealedBy({ kind: 'server' }).xml)).toEqual(['seal_certificate_not_a_csd']);
    const forged = { ...signer, noCertificado: '30001000000500001111' };
    expect(codesOf(sealComprobante(invoice, forged).xml)).toEqual(['seal_certificate_number_mismatch']);
  });

  it('warns of an e.firma, which a PAC refuses and the free tools of SAT use', () => {
    const verdict = verifySeal(sealedBy({ kind: 'fiel' }).xml, nodeCrypto);
    expect(verdict).toMatchObject({ valid: true, sealHolds: true });
    expect(verdict.findings).toMatchObject([{ code: 'seal_certificate_is_fiel', sat: '306', severity: 'warning' }]);
  });

  it('finds a date of issue no zone of Mexico can put inside the validity of the certificate', () => {
    expect(codesOf(sealedBy({ validTo: '2026-11-20T15:15:29Z' }).xml)).toEqual(['seal_certificate_not_in_force']);
    expect(codesOf(sealedBy({ validTo: '2026-11-20T15:15:30Z' }).xml)).toEqual([]);
    expect(codesOf(sealedBy({ validFrom: '2026-11-20T18:15:31Z' }).xml)).toEqual(['seal_certificate_not_in_force']);
  });
});

const data = satData();

describe.skipIf(data === undefined)('the seals of the sample documents (needs the shared SAT data)', () => {
  const folder = path.join(data ?? '', 'samples');
  const rows = data === undefined ? [] : readFileSync(path.join(folder, 'manifest.csv'), 'utf8').trim().split('\n').slice(1);
  const samples = rows.map((row) => row.split(',')).filter(([file]) => readdirSync(folder).includes(file ?? ''));

  it.each(samples)('%s (%s of %s with %s): seal %s', (file = '', _type, _issuer, _nodes, verdict) => {
    const root = parseXml(readFileSync(path.join(folder, file)));
    const { sealHolds } = verifySeal(root, nodeCrypto);
    expect(sealHolds).toBe(verdict === 'ok');
    if (verdict === 'none') expect(attribute(root, 'Sello') ?? '').toBe('');
  });
}); // prettier-ignore
