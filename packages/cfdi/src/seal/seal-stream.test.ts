import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { fileSpool, nodeSigner, nodeStreamSigner, openCsd } from '../node/index.ts';
import { prepareComprobante } from '../rules/prepare-comprobante.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { mint } from '../test-support/mint-csd.ts';
import { randomInvoice } from '../test-support/random-invoice.ts';
import { patience, runs } from '../test-support/runs.ts';
import { soundInvoice } from '../test-support/sound-invoice.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { sealComprobante } from './seal-comprobante.ts';
import type { SealStreamInput, SealedStream } from './seal-stream.ts';
import { sealStream } from './seal-stream.ts';
import type { OpenSpool } from './spool.ts';
import { memorySpool } from './spool.ts';
import { StreamComplementRefused } from './stream-lines.ts';
import { verifySeal } from './verify-seal.ts';

const csd = openCsd({ ...mint(), now: new Date('2026-11-20T18:00:00Z') });
const signer = nodeStreamSigner(csd);
const context = { catalogs: testCatalogs(), now: '2026-11-20T12:00:00' };

interface Outcome extends SealedStream {
  readonly xml: string;
}

/** Streams an input and gathers what is written. */
async function stream(input: CfdiInput, changes: Partial<SealStreamInput> = {}): Promise<Outcome> {
  const { conceptos, ...rest } = input;
  const written: Uint8Array[] = [];
  const write = (bytes: Uint8Array): void => void written.push(bytes.slice());
  const outcome = await sealStream({ input: rest, conceptos, signer, openSpool: memorySpool, write, ...changes });
  return { ...outcome, xml: Buffer.concat(written).toString('utf8') };
}

const many = (count: number, change: (index: number) => Partial<ConceptoInput> = () => ({})): ConceptoInput[] =>
  Array.from({ length: count }, (_, index) => conceptoInput(change(index)));

const places = ({ findings }: Pick<SealedStream, 'findings'>): string[] =>
  findings.map(({ code, pointer, xpath }) => `${code} ${pointer} ${xpath}`).sort();

describe('sealStream', () => {
  test('writes the bytes that sealComprobante gives, whatever the invoice', patience, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soundInvoice, randomInvoice), async (input) => {
        const { xml, sealed, findings, conceptos } = await stream(input);
        const whole = prepareComprobante(input);
        expect(places({ findings })).toEqual(places(whole));
        expect(conceptos).toBe(input.conceptos.length);
        if (whole.findings.some(({ severity }) => severity === 'error')) {
          expect([xml, sealed]).toEqual(['', undefined]);
          return;
        }
        const expected = sealComprobante(computeComprobante(input), nodeSigner(csd));
        expect(xml).toBe(expected.xml);
        expect(sealed?.sello).toBe(expected.sello);
        expect(sealed).not.toHaveProperty('conceptos');
        expect({ ...sealed, conceptos: expected.comprobante.conceptos }).toEqual(expected.comprobante);
      }),
      { seed: 71, numRuns: runs(80) },
    );
  });

  test('a global invoice of thousands of lines goes through a file and verifies', async () => {
    const conceptos = many(3000, (index) => ({ noIdentificacion: `T-${index}`, descripcion: index % 2 ? 'Año & día' : 'Venta', descuento: index === 2999 ? '1.00' : undefined })); // prettier-ignore
    const { xml, findings } = await stream(cfdiInput({ conceptos }), { openSpool: fileSpool });
    expect(findings).toEqual([]);
    expect(xml).toBe(sealComprobante(computeComprobante(cfdiInput({ conceptos })), nodeSigner(csd)).xml);
    expect(verifySeal(xml, nodeCrypto)).toMatchObject({ valid: true });
  });

  test('lines may arrive later, and are asked for once', async () => {
    let asked = 0;
    async function* arriving(): AsyncGenerator<ConceptoInput> {
      for (const line of many(300)) {
        asked += 1;
        yield await Promise.resolve(line);
      }
    }
    const { xml } = await stream(cfdiInput({}), { conceptos: arriving() });
    expect(asked).toBe(300);
    expect(xml).toBe((await stream(cfdiInput({ conceptos: many(300) }))).xml);
  });

  test('complements of lines are declared on the root as they appear', async () => {
    const instEducativas = { nombreAlumno: 'Ana', curp: 'XEXX010101HNEXXXA4', nivelEducativo: 'Primaria', autRvoe: 'ES4-728-2026' }; // prettier-ignore
    const input = cfdiInput({
      conceptos: [...many(2), conceptoInput({ instEducativas })],
      leyendasFiscales: [{ textoLeyenda: 'Régimen de prueba' }],
    });
    const expected = sealComprobante(computeComprobante(input), nodeSigner(csd)).xml;
    expect(expected).toContain('xmlns:iedu=');
    expect((await stream(input)).xml).toBe(expected);
  });
});

describe('a stream with errors', () => {
  test('writes nothing and names every bad line, wherever it is', async () => {
    const conceptos = many(700, (index) => {
      if (index === 3) return { claveProdServ: '99999999' };
      if (index === 256) return { objetoImp: '01' };
      return index === 699 ? { cantidad: '0' } : {};
    });
    const outcome = await stream(cfdiInput({ conceptos, receptor: { ...cfdiInput().receptor, usoCfdi: 'ZZZ' } }), { context }); // prettier-ignore
    expect([outcome.xml, outcome.sealed, outcome.conceptos]).toEqual(['', undefined, 700]);
    expect(places(outcome)).toEqual(places(prepareComprobante(cfdiInput({ conceptos, receptor: { ...cfdiInput().receptor, usoCfdi: 'ZZZ' } }), context))); // prettier-ignore
    for (const pointer of ['/conceptos/3/claveProdServ', '/conceptos/256/objetoImp', '/conceptos/699/cantidad', '/receptor/usoCfdi'])
      expect(outcome.findings.map((finding) => finding.pointer)).toContain(pointer); // prettier-ignore
  });

  test('amounts that are no numbers do not hide what is wrong besides', async () => {
    const conceptos = many(600, (index) => (index === 599 ? { valorUnitario: 'gratis', descripcion: 'a|b' } : {}));
    const { findings, xml } = await stream(cfdiInput({ conceptos }));
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'amount_malformed /conceptos/599/valorUnitario',
      'text_vertical_bar /conceptos/599/descripcion',
    ]);
    expect(xml).toBe('');
  });

  test('pointers lead into the input where it has a complement as a plain object', async () => {
    const instEducativas = { nombreAlumno: 'Ana|', curp: 'XEXX010101HNEXXXA4', nivelEducativo: 'Primaria', autRvoe: 'ES4-728-2026' }; // prettier-ignore
    const conceptos = [...many(300), conceptoInput({ instEducativas })];
    const outcome = await stream(cfdiInput({ conceptos }));
    expect(places(outcome)).toEqual(places(prepareComprobante(cfdiInput({ conceptos }))));
    expect(outcome.findings[0]?.pointer).toMatch(/^\/conceptos\/300\/instEducativas/);
  });

  test('keeps as many findings as asked and counts the others', async () => {
    const conceptos = many(500, () => ({ objetoImp: '01' }));
    const { findings, findingsLeftOut } = await stream(cfdiInput({ conceptos }), { findingsMax: 10 });
    expect([findings.length, findingsLeftOut]).toEqual([10, 490]);
  });

  test('a document without lines is refused', async () => {
    const { findings, sealed } = await stream(cfdiInput({ conceptos: [] }));
    expect(sealed).toBeUndefined();
    expect(findings).toContainEqual(expect.objectContaining({ code: 'field_required', pointer: '/conceptos' }));
  });

  test('complements that are judged against the lines are refused by name', async () => {
    const complementos = [{ name: 'cartaporte31:CartaPorte', attributes: [], children: [] }];
    await expect(stream(cfdiInput({ complementos }))).rejects.toThrow(StreamComplementRefused);
  });

  test('spools are closed, whatever fails', async () => {
    let isOpen = 0;
    const openSpool: OpenSpool = async () => {
      const spool = await memorySpool();
      isOpen += 1;
      return { ...spool, close: () => void (isOpen -= 1) };
    };
    await stream(cfdiInput(), { openSpool });
    expect(isOpen).toBe(0);
    const full = (): never => {
      throw new Error('disk full');
    };
    await expect(stream(cfdiInput(), { openSpool, write: full })).rejects.toThrow('disk full');
    expect(isOpen).toBe(0);
  });
});
