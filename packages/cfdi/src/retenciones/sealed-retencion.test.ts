import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { nodeAsyncSigner } from '../node/node-signer.ts';
import { verifySeal } from '../seal/verify-seal.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { mutateTree } from '../test-support/mutate-tree.ts';
import { documentText, drawFrom } from '../test-support/random-tree.ts';
import { soundRetencion } from '../test-support/random-retencion.ts';
import { retencionDocuments } from '../test-support/retencion-documents.ts';
import { retencionInput } from '../test-support/retencion.ts';
import { patience, runs } from '../test-support/runs.ts';
import { authority, issuerCsd, pacCsd, sealedInvoice, signerOf, timbreFor } from '../test-support/stamp.ts';
import { xsdOracle } from '../test-support/xsd-oracle.ts';
import { mergeTfd } from '../tfd/merge-tfd.ts';
import { verifyStamped } from '../tfd/verify-stamped.ts';
import { verifyCfdi } from '../verify/verify-cfdi.ts';
import { parseXml } from '../xml/parse.ts';
import { writeXml } from '../xml/write.ts';
import { buildRetencion } from './build-retencion.ts';
import type { ComprobanteRetencion } from './model.ts';
import { parseRetencion } from './parse-retencion.ts';
import { retencionQrUrl } from './retencion-qr-url.ts';
import { NotARetencion, retencionToXml } from './retencion-xml.ts';
import { sealRetencion, sealRetencionAsync } from './seal-retencion.ts';

const csd = { certificate: issuerCsd.certificate, privateKey: issuerCsd.privateKey, issuers: [], warnings: [] };
const signer = signerOf(issuerCsd);
const fees = sealRetencion(retencionDocuments.fees, signer);
const stampedFees = mergeTfd(fees.xml, timbreFor(fees.sello));
const uuid = '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001';
const context = { crypto: nodeCrypto, authorities: [authority.certificate], satCertificates: [pacCsd.certificate] };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sealRetencion', () => {
  it('writes number and certificate before the seal string, and the seal into the text', () => {
    const { certificate } = issuerCsd;
    expect(fees.xml).toContain(` Sello="${fees.sello}" NoCertificado="${certificate.noCertificado}" Certificado="`);
    expect(fees.cadena).toMatch(/^\|\|2\.0\|.+\|\|$/);
    expect(fees.cadena).toContain(`|${certificate.noCertificado}|`);
    expect(fees.retencion).toMatchObject({ ...retencionDocuments.fees, sello: fees.sello });
  });

  it('gives the same seal on this thread and in the pool, and replaces an old one', async () => {
    const stale: ComprobanteRetencion = { ...fees.retencion, sello: 'old', noCertificado: '1', certificado: 'x' };
    expect(await sealRetencionAsync(retencionDocuments.fees, nodeAsyncSigner(csd))).toEqual(fees);
    expect(sealRetencion(stale, signer)).toEqual(fees);
  }); // prettier-ignore

  it.each(Object.entries(retencionDocuments))('%s: the text is the tree, and its seal holds', (_name, document) => {
    const { xml, retencion } = sealRetencion(document, signer);
    expect(xml).toBe(writeXml(retencionToXml(retencion)));
    const root = parseXml(xml);
    expect(verifySeal(root, nodeCrypto)).toMatchObject({ sealHolds: true, findings: [] });
    expect(checkStructure(root)).toEqual([]);
    expect(parseRetencion(bytesOf(xml)).retencion).toEqual(retencion);
  });

  it('a changed document is reported with the code of Retenciones', () => {
    const edited = fees.xml.replace('MontoTotGrav="10000.00"', 'MontoTotGrav="10000.01"');
    expect(verifySeal(parseXml(edited), nodeCrypto).findings).toMatchObject([{ code: 'seal_invalid', sat: 'Reten20101' }]);
  }); // prettier-ignore
});

describe('a stamped Retenciones document', () => {
  it('is verified whole: structure, seal, chain, timbre, rules', () => {
    const report = verifyCfdi(stampedFees, context);
    expect(report).toMatchObject({ valid: true, conforms: true, comprobante: undefined, stamp: { sealChecked: true } });
    expect(report.retencion).toMatchObject({ cveRetenc: '01', sello: fees.sello });
    expect(report.chain?.issuers).toHaveLength(1);
    expect(report.findings).toEqual([]);
  });

  it('breaks the rules when its numbers do not add up, and stays authentic', () => {
    const wrong = buildRetencion(retencionInput({ totales: { montoTotGrav: '1.00' } }));
    const { xml } = sealRetencion({ ...wrong, totales: { ...wrong.totales, montoTotOperacion: '2.00' } }, signer);
    const report = verifyCfdi(xml, context);
    expect(report).toMatchObject({ valid: true, conforms: false });
    expect(report.findings).toMatchObject([{ sat: 'Reten20127', pointer: '/totales/montoTotOperacion' }]);
  });

  it('is held against what was sealed', () => {
    const satCertificate = pacCsd.certificate;
    const verdict = verifyStamped({ sealedXml: fees.xml, stampedXml: stampedFees, satCertificate, crypto: nodeCrypto });
    expect(verdict).toMatchObject({ valid: true, timbre: { uuid } });
    const other = stampedFees.replace('DomicilioFiscalR="86991"', 'DomicilioFiscalR="86990"');
    expect(verifyStamped({ sealedXml: fees.xml, stampedXml: other, satCertificate, crypto: nodeCrypto }).valid).toBe(false);
  }); // prettier-ignore

  it('is read with its timbre, frozen, bytes untouched', () => {
    const raw = bytesOf(stampedFees);
    const parsed = parseRetencion(raw);
    expect(parsed).toMatchObject({ timbre: { uuid }, retencion: { cveRetenc: '01', periodo: { mesFin: '10' } } });
    expect(parsed.raw).toBe(raw);
    expect(Object.isFrozen(parsed.retencion.totales)).toBe(true);
    expect(() => parseRetencion(bytesOf(sealedInvoice().xml))).toThrow(NotARetencion);
  });
});

describe('retencionQrUrl', () => {
  const page = 'https://prodretencionverificacion.clouda.sat.gob.mx/';

  it('names parties, amount and seal', () => {
    const { emisor, receptor, totales } = fees.retencion;
    expect(retencionQrUrl(uuid, fees.retencion)).toBe(
      `${page}?id=${uuid}&re=EKU9003173C9&rr=CACX7605101P8&tt=10000.0&fe=${fees.sello.slice(-8)}`,
    );
    const withAmpersand = { emisor: { ...emisor, rfcE: 'H&E951128469' }, receptor, totales };
    expect(retencionQrUrl(uuid, withAmpersand)).toContain('&re=H&amp;E951128469&');
  });

  it('names the tax number of a receiver abroad in 20 positions', () => {
    const { emisor, receptor, totales } = retencionDocuments.abroad;
    expect(retencionQrUrl(uuid, { emisor, receptor, totales })).toContain('&nr=00000000000000998877&tt=');
  });
});

const data = satData();

describe.skipIf(data === undefined)(
  "the structure of Retenciones against SAT's schema (needs the shared SAT data)",
  () => {
    it('agrees on thousands of small damages', patience, () => {
    const oracle = xsdOracle(data ?? '', 'retenciones20-all.xsd');
    // Complements whose schema the oracle does not have are only judged by us.
    const documents = Object.entries(retencionDocuments).filter(([, one]) =>
      (one.complementos ?? []).every(({ name }) => !/^(?:premios|planesderetiro)/.test(name)),
    );
    for (const [name, document] of documents) {
      const root = withoutDeclarations(parseXml(sealRetencion(document, signer).xml));
      expect(oracle(documentText(root)), name).toEqual([]);
      for (let seed = 0; seed < runs(15); seed++) {
        const text = documentText(mutateTree(root, drawFrom(seed * 7919 + name.length)));
        const theirs = oracle(text).filter(({ message }) => !message.includes("[facet 'enumeration']"));
        const ours = checkStructure(parseXml(text));
        const at = `${name}, seed ${seed}: ${theirs[0]?.message}`;
        if (theirs.length > 0) expect(ours, at).not.toEqual([]);
        else expect(ours.filter((finding) => !isStricter(finding)), at).toEqual([]);
      }
    }
  }); // prettier-ignore

    it('whatever the document, sealed and stamped', patience, () => {
      const oracle = xsdOracle(data ?? '', 'retenciones20-all.xsd');
      fc.assert(
        fc.property(soundRetencion, (input) => {
          const sealed = sealRetencion(buildRetencion({ ...input, addenda: undefined }), signer);
          const text = mergeTfd(sealed.xml, timbreFor(sealed.sello));
          expect(oracle(text)).toEqual([]);
          expect(verifyCfdi(text, context)).toMatchObject({ seal: { sealHolds: true }, structure: { findings: [] } });
        }),
        { numRuns: runs(15) },
      );
    });

    it('the sample of SAT is authentic, and breaks the rule on the legal representative', () => {
      const folder = path.join(data ?? '', 'samples');
      const authorities = path.join(data ?? '', 'csd/autoridades');
      expect(readdirSync(authorities).length).toBeGreaterThan(0);
      const report = verifyCfdi(readFileSync(path.join(folder, 'r-retenciones20-dividendos.xml')), {
        crypto: nodeCrypto,
      });
      expect(report.retencion).toBeDefined();
      expect(report.seal.sealHolds).toBe(true);
      expect(report.rules.findings.map(({ sat }) => sat)).toContain('Reten20135');
    });
  },
);

/** Our numbers, keys and Base64 are narrower than those of the schema, which also forgets to forbid the bar. */
function isStricter({ code, found = '', expected = '' }: Finding): boolean {
  if (code !== 'structure_attribute_invalid') return false;
  return (
    /^[+-]?[0-9]*\.?[0-9]*$/.test(found) ||
    expected === 'base64' ||
    found.includes('|') ||
    /una clave|uno de/.test(expected)
  );
}

function withoutDeclarations(element: ReturnType<typeof parseXml>): ReturnType<typeof parseXml> {
  return {
    ...element,
    attributes: element.attributes.filter(([name]) => !name.startsWith('xmlns')),
    children: element.children.map((child) => withoutDeclarations(child)),
  };
}
