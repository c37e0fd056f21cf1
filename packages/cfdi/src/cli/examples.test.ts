import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStructure } from '../structure/check-structure.ts';
import { parseXml } from '../xml/parse.ts';
import { run } from './run.ts';

const folder = path.join(import.meta.dirname, '../../examples');

interface Printed {
  readonly code: number;
  readonly json: { readonly xml: string; readonly complements?: ReadonlyArray<{ readonly name: string }> };
}

function cli(stdin: string, ...argv: string[]): Printed {
  let out = '';
  const code = run(argv, {
    read: () => new TextEncoder().encode(stdin),
    list: () => [],
    write: () => undefined,
    environment: () => undefined,
    now: () => new Date('2026-11-20T18:00:00Z'),
    stdout: (text) => {
      out += text;
    },
    stderr: () => undefined,
  });
  return { code, json: printed(JSON.parse(out)) };
}

/** Safe: only fields the assertions name are read, and a missing one fails them. */
function printed(value: unknown): Printed['json'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as Printed['json'];
}

/** Inputs of `build`; documents with another root have commands of their own, and programs are none. */
const inputs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .filter((file) => 'fecha' in JSON.parse(readFileSync(path.join(folder, file), 'utf8')));

describe.each(inputs)('example %s', (file) => {
  const built = cli(readFileSync(path.join(folder, file), 'utf8'), 'build', '-');

  test('is built without errors or warnings of ours', () => {
    expect(built).toMatchObject({ code: 0, json: { valid: true, errors: [] } });
  });

  test('gives an XML that validates and is inspected', () => {
    expect(cli(built.json.xml, 'validate', '-')).toMatchObject({ code: 0, json: { valid: true, errors: [] } });
    const unsealed = ['/sello', '/noCertificado', '/certificado'];
    const structure = checkStructure(parseXml(built.json.xml)).filter(({ pointer }) => !unsealed.includes(pointer));
    expect(structure).toEqual([]);
    expect(cli(built.json.xml, 'inspect', '-')).toMatchObject({ code: 0, json: { comprobante: { version: '4.0' } } });
  });
});

test('inspect shows complements in their typed form', () => {
  const { json } = cli(readFileSync(path.join(folder, 'impuestos-locales.json'), 'utf8'), 'build', '-');
  expect(cli(json.xml, 'inspect', '-').json.complements).toEqual([
    {
      name: 'implocal:ImpuestosLocales',
      pointer: '/complementos/0',
      value: {
        totaldeRetenciones: '0.00',
        totaldeTraslados: '87.50',
        trasladosLocales: [{ impLocTrasladado: 'ISH', tasadeTraslado: '3.50', importe: '87.50' }],
      },
    },
  ]);
});
