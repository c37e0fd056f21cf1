import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealRetencion } from '../retenciones/seal-retencion.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { nominaDocuments } from '../test-support/nomina-documents.ts';
import { pagoInput } from '../test-support/pago.ts';
import { mint } from '../test-support/mint-csd.ts';
import { retencionDocuments } from '../test-support/retencion-documents.ts';
import { retencionInput } from '../test-support/retencion.ts';
import { authority, issuerCsd, pacCsd, sealedInvoice, signerOf, stamped, timbreFor } from '../test-support/stamp.ts';
import { mergeTfd } from '../tfd/merge-tfd.ts';
import { UsageError } from './command.ts';
import type { Io } from './command.ts';
import { run } from './run.ts';

const sealed = sealedInvoice();
const xml = stamped(sealed);
const input = cfdiInput({ lugarExpedicion: '64000' });
const retencion = sealRetencion(retencionDocuments.dividends, signerOf(issuerCsd));
const files: Readonly<Record<string, string | Uint8Array>> = {
  'invoice.json': JSON.stringify(input),
  'shelf.json': JSON.stringify({ ...input, conceptos: [{ ...conceptoInput(), valorUnitario: undefined, grossUnitPrice: '1.05' }] }),
  'wrong.json': JSON.stringify({ ...input, moneda: 'pesos', emisor: { ...input.emisor, rfc: 'X' } }),
  'incomplete.json': JSON.stringify({ ...input, conceptos: undefined, otro: 1 }),
  'nomina.json': readFileSync(path.join(import.meta.dirname, '../../examples/nomina.json')),
  'nomina.xml': sealedInvoice(nominaDocuments.wages).xml,
  'pago.json': JSON.stringify(pagoInput()),
  'retencion.json': readFileSync(path.join(import.meta.dirname, '../../examples/retencion.json')),
  'retencion.xml': retencion.xml,
  'retencion-stamped.xml': mergeTfd(retencion.xml, timbreFor(retencion.sello)),
  'wrong-retencion.json': JSON.stringify({ ...retencionInput(), cveRetenc: '25', periodo: { mesIni: '13', ejercicio: '2026' } }),
  'broken.json': '{',
  'sealed.xml': sealed.xml,
  'stamped.xml': xml,
  'edited.xml': xml.replace('Computadora', 'Otra'),
  'structure.xml': xml.replace(/<cfdi:Emisor[^>]*>/, ''),
  'badrfc.xml': xml.replace('Rfc="URE180429TM6"', 'Rfc="URE180429"'),
  'other.xml': '<a/>',
  'cut.xml': xml.slice(0, 2000),
  'csd.cer': issuerCsd.cer,
  'csd.key': issuerCsd.key,
  'other.key': mint({ keyNumber: 3 }).key,
  'password.txt': `${issuerCsd.password}\r\n`,
  'sat/authority.cer': authority.cer,
  'sat/pac.cer': pacCsd.cer,
  'sat/readme.txt': 'x',
}; // prettier-ignore

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Record<string, string>;
}

function cli(...argv: string[]): Ended {
  let out = '';
  let err = '';
  const written: Record<string, string> = {};
  const io: Io = {
    read: (file) => {
      const content = files[file];
      if (content === undefined) throw new UsageError(`cannot read ${file}`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list: (place) => (place === 'sat' ? ['authority.cer', 'pac.cer', 'readme.txt'] : undefined),
    write: (file, text) => void (written[file] = text),
    environment: (name) => (name === 'CSD_PASSWORD' ? issuerCsd.password : undefined),
    now: () => new Date('2026-11-20T18:00:00Z'),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
  };
  return { code: run(argv, io), out, err, written };
}

const json = (ended: Ended): unknown => JSON.parse(ended.out);
const sealArgs = ['--cer', 'csd.cer', '--key', 'csd.key', '--password-env', 'CSD_PASSWORD'];

describe('kita-cfdi build', () => {
  it('computes an invoice and prints its XML', () => {
    const ended = cli('build', 'invoice.json');
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({ valid: true, errors: [], comprobante: { total: '1160.00' } });
    expect(cli('build', 'invoice.json', '--raw').out).toMatch(/^<\?xml .*Total="1160.00".*<\/cfdi:Comprobante>$/);
  });

  it('takes shelf prices and says what became of the total', () => {
    expect(json(cli('build', 'shelf.json'))).toMatchObject({ exactTotal: { isExact: true }, comprobante: { total: '1.05' } });
  }); // prettier-ignore

  it('computes payroll and payments from inputs of their own form', () => {
    const ended = cli('build', 'nomina.json');
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({ valid: true, errors: [], comprobante: { tipoDeComprobante: 'N', total: '6747.00' } });
    expect(cli('validate', 'nomina.json').code).toBe(0);
    expect(json(cli('seal', 'nomina.json', ...sealArgs))).toMatchObject({ valid: true, sello: expect.any(String) });
    expect(json(cli('build', 'pago.json'))).toMatchObject({ valid: true, comprobante: { tipoDeComprobante: 'P' } });
  }); // prettier-ignore

  it('prints every problem and exits 1', () => {
    const ended = cli('build', 'wrong.json');
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ valid: false, errors: expect.arrayContaining([expect.objectContaining({ sat: 'CFDI40113' })]) }); // prettier-ignore
    expect(json(cli('build', 'incomplete.json'))).toMatchObject({ valid: false, errors: [{ pointer: '/conceptos' }, { pointer: '/otro' }] }); // prettier-ignore
    expect(json(cli('build', 'broken.json'))).toMatchObject({ valid: false, errors: [{ code: 'json_malformed' }] });
  });
});

describe('kita-cfdi and Retenciones', () => {
  it('builds, validates and seals them from JSON', () => {
    const built = cli('build', 'retencion.json');
    expect(built.code).toBe(0);
    expect(json(built)).toMatchObject({ valid: true, retencion: { totales: { montoTotRet: '2066.67' } } });
    expect(cli('build', 'retencion.json', '--raw').out).toMatch(/^<\?xml .*<\/retenciones:Retenciones>$/);
    expect(cli('validate', 'retencion.json').code).toBe(0);
    const sealing = cli('seal', 'retencion.json', ...sealArgs, '--out', 'out.xml');
    expect(json(sealing)).toMatchObject({ valid: true, sello: expect.any(String) });
    expect(sealing.written['out.xml']).toContain('<retenciones:Retenciones ');
    expect(cli('seal', 'retencion.xml', ...sealArgs, '--raw').out).toBe(retencion.xml);
  });

  it('prints every problem, and does not seal with errors', () => {
    const wrong = json(cli('validate', 'wrong-retencion.json'));
    expect(wrong).toMatchObject({ valid: false });
    expect(JSON.stringify(wrong)).toContain('Reten20106');
    expect(JSON.stringify(wrong)).toContain('/periodo/mesIni');
    expect(cli('seal', 'wrong-retencion.json', ...sealArgs)).toMatchObject({ code: 1, written: {} });
  });

  it('reads, verifies and digests them from XML', () => {
    expect(cli('validate', 'retencion.xml').code).toBe(0);
    expect(cli('cadena', 'retencion-stamped.xml', '--raw').out).toBe(retencion.cadena);
    expect(json(cli('inspect', 'retencion-stamped.xml'))).toMatchObject({
      retencion: { cveRetenc: '14' },
      complements: [{ name: 'dividendos:Dividendos', value: { dividOUtil: { cveTipDivOUtil: '01' } } }],
      timbre: { uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001' },
      certificate: { rfc: 'EKU9003173C9' },
      qrUrl: expect.stringContaining('prodretencionverificacion'),
    });
    const args = ['--authorities', 'sat', '--sat-certificate', 'sat/pac.cer'];
    expect(json(cli('verify', 'retencion-stamped.xml', ...args))).toMatchObject({ valid: true, conforms: true });
  });
});

describe('kita-cfdi seal', () => {
  it('seals an invoice from JSON, or a document from XML', () => {
    const ended = cli('seal', 'invoice.json', ...sealArgs, '--out', 'out.xml');
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({
      valid: true,
      noCertificado: '30001000000500009999',
      sello: expect.any(String),
    });
    expect(ended.written['out.xml']).toContain(' Sello="');
    expect(cli('seal', 'sealed.xml', ...sealArgs, '--raw').out).toBe(sealed.xml);
  });

  it('takes the password from the first line of a file', () => {
    const args = ['--cer', 'csd.cer', '--key', 'csd.key', '--password-file', 'password.txt'];
    expect(cli('seal', 'invoice.json', ...args).code).toBe(0);
  });

  it('refuses a document with errors unless forced', () => {
    expect(cli('seal', 'wrong.json', ...sealArgs)).toMatchObject({ code: 1, out: expect.not.stringContaining('sello"') });
    expect(json(cli('seal', 'wrong.json', ...sealArgs, '--force'))).toMatchObject({ errors: [{ code: 'csd_rfc_mismatch' }] });
  }); // prettier-ignore

  it('prints the code of what is wrong with the CSD', () => {
    const ended = cli('seal', 'invoice.json', '--cer', 'csd.cer', '--key', 'other.key', '--password-env', 'CSD_PASSWORD', '--lang', 'en'); // prettier-ignore
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ errors: [{ code: 'csd_key_mismatch', message: expect.stringContaining('key') }] });
    expect(ended.err).toContain('The key does not belong');
  }); // prettier-ignore

  it.each([
    [['seal', 'invoice.json'], '--cer is needed'],
    [['seal', 'invoice.json', '--cer', 'csd.cer', '--key', 'csd.key'], '--password-file or --password-env'],
    [['seal', 'invoice.json', '--cer', 'csd.cer', '--key', 'csd.key', '--password-env', 'NOPE'], 'NOPE is not set'],
    [['seal', ...sealArgs], 'a file is needed'],
  ])('%j is a slip of the command line', (argv, word) => {
    const ended = cli(...argv);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(word);
  });
});

describe('kita-cfdi cadena', () => {
  it('prints the seal strings in JSON, or one of them exactly', () => {
    expect(json(cli('cadena', 'stamped.xml'))).toEqual({ cadena: sealed.cadena, cadenaTfd: expect.stringMatching(/^\|\|1\.1\|/) }); // prettier-ignore
    expect(cli('cadena', 'sealed.xml', '--raw').out).toBe(sealed.cadena);
    expect(cli('cadena', 'stamped.xml', '--tfd', '--raw').out).toMatch(/^\|\|1\.1\|.*\|\|$/);
    expect(cli('cadena', 'sealed.xml', '--tfd', '--raw').code).toBe(1);
    expect(json(cli('cadena', 'other.xml'))).toMatchObject({ errors: [{ code: 'cadena_unknown_root' }] });
  });
});

describe('kita-cfdi verify', () => {
  it('exits 0 for an authentic document, with chain and timbre when it has the certificates', () => {
    const ended = cli('verify', 'stamped.xml', '--authorities', 'sat', '--sat-certificate', 'sat/pac.cer');
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({
      valid: true,
      conforms: true,
      seal: { holds: true },
      chain: { checked: true, valid: true, issuers: ['AUTORIDAD DE PRUEBA'] },
      stamp: { present: true, sealChecked: true, valid: true },
    });
  });

  it('says what it could not check', () => {
    const ended = cli('verify', 'stamped.xml');
    expect(ended.code).toBe(0);
    expect(json(ended)).toMatchObject({ chain: { checked: false }, stamp: { sealChecked: false, warnings: [{ code: 'sat_certificate_missing' }] } }); // prettier-ignore
    expect(json(cli('verify', 'sealed.xml'))).toMatchObject({ valid: true, stamp: { present: false } });
  });

  it('exits 1 for an edited document', () => {
    const ended = cli('verify', 'edited.xml');
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ valid: false, seal: { holds: false, errors: [{ code: 'seal_invalid', sat: '302' }] } });
  }); // prettier-ignore
});

describe('kita-cfdi validate and inspect', () => {
  it('validate prints valid, errors and warnings', () => {
    const fine = cli('validate', 'stamped.xml');
    expect(fine.code).toBe(0);
    expect(json(fine)).toEqual({ valid: true, errors: [], warnings: expect.any(Array) });
    const wrong = cli('validate', 'structure.xml', '--lang', 'en');
    expect(wrong.code).toBe(1);
    expect(json(wrong)).toMatchObject({
      valid: false,
      errors: expect.arrayContaining([
        {
          code: 'structure_node_missing',
          sat: '301',
          pointer: '/emisor',
          xpath: '/cfdi:Comprobante/cfdi:Emisor',
          message: 'The required node cfdi:Emisor is missing.',
        },
      ]),
    });
    expect(cli('validate', 'badrfc.xml').out.match(/"pointer":"\/receptor\/rfc"/g)).toHaveLength(1);
    expect(json(cli('validate', 'cut.xml'))).toMatchObject({ valid: false, errors: [{ code: 'xml_malformed', sat: '301' }] });
    expect(cli('validate', 'stamped.xml', '--now', '2026-11-25T00:00:00').code).toBe(1);
    expect(cli('validate', 'invoice.json').code).toBe(0);
  }); // prettier-ignore

  it('inspect shows complements in typed form', () => {
    expect(json(cli('inspect', 'nomina.xml'))).toMatchObject({
      comprobante: { tipoDeComprobante: 'N' },
      complements: [
        { name: 'nomina12:Nomina', pointer: '/complementos/0', value: { totalPercepciones: '7353.30', percepciones: { totalSueldos: '7353.30' } } },
      ],
    });
  }); // prettier-ignore

  it('inspect prints the content', () => {
    expect(json(cli('inspect', 'stamped.xml'))).toMatchObject({
      comprobante: { total: '1160.00' },
      timbre: { uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001' },
      certificate: { rfc: 'EKU9003173C9', kind: 'csd' },
      qrUrl: expect.stringContaining('&tt=1160.0&'),
    });
  });
});

describe('kita-cfdi', () => {
  it('says a document in plain words, and what stands in its way when it cannot be computed', () => {
    expect(cli('summary', 'invoice.json', '--raw').out).toMatch(/^Factura A-1\n[^]*Total: \$1,160.00 MXN\n/);
    expect(json(cli('summary', 'stamped.xml', '--lang', 'en'))).toMatchObject({ title: 'Invoice A-1' });
    expect(cli('summary', 'incomplete.json')).toMatchObject({ code: 1 });
  });

  it('tells two documents apart', () => {
    expect(cli('diff', 'stamped.xml', '--with', 'stamped.xml')).toMatchObject({ code: 0, out: expect.stringContaining('"equal":true') });
    expect(json(cli('diff', 'stamped.xml', '--with', 'edited.xml'))).toMatchObject({ differences: [{ kind: 'changed', xpath: expect.stringContaining('@Descripcion') }] });
    expect(cli('diff', 'stamped.xml')).toMatchObject({ code: 2 });
  }); // prettier-ignore

  it("reports which of SAT's codes are implemented, and why the others are not", () => {
    const covered: unknown = JSON.parse(cli('coverage', '--lang', 'en').out);
    const [cfdi, pagos] = Array.isArray(covered) ? covered : [];
    expect([cfdi, pagos]).toMatchObject([
      { matrix: 'CFDI 4.0', published: 128, implemented: 127, codes: expect.arrayContaining([expect.objectContaining({ sat: 'CFDI40999', reason: expect.stringContaining('PAC') })]) },
      { matrix: 'Pagos 2.0', published: 103, implemented: 102 },
    ]);
  }); // prettier-ignore

  it('helps', () => {
    expect(cli('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('validate') });
    expect(cli('seal', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--password-file') });
    expect(cli()).toMatchObject({ code: 2, out: '' });
  });

  it.each([['nope'], ['build', 'invoice.json', '--nope'], ['build', 'a', 'b'], ['build', 'no-such-file'], ['build', 'invoice.json', '--lang', 'fr'], ['build', 'invoice.json', '--exact-total', 'maybe']])(
    '%s %s %s is a wrong command line',
    (...argv) => {
      expect(cli(...argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('kita-cfdi') });
    },
  ); // prettier-ignore

  it('is a program: files in, one line of JSON out, exit codes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kita-cli-'));
    const program = path.join(import.meta.dirname, 'kita-cfdi.ts');
    const start = (...argv: string[]): string => execFileSync(process.execPath, [program, ...argv], { encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], input: xml }); // prettier-ignore
    try {
      writeFileSync(path.join(folder, 'a.xml'), xml);
      expect(JSON.parse(start('cadena', path.join(folder, 'a.xml')))).toMatchObject({ cadena: sealed.cadena });
      const example = path.join(import.meta.dirname, '../../examples/ingreso.json');
      expect(JSON.parse(start('build', example))).toMatchObject({ valid: true, comprobante: { total: '34020.00' } });
      expect(start('cadena', '-', '--raw')).toBe(sealed.cadena);
      expect(() => start('verify', path.join(folder, 'none.xml'))).toThrow(expect.objectContaining({ status: 2 }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
