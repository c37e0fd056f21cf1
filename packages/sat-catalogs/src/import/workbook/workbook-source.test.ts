import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogFileInvalid } from '../catalog-file-invalid.ts';
import type { ImportedRow } from '../normalise-row.ts';
import { openCatalogSource } from '../open-catalog-source.ts';
import { biffFile } from './test-support/biff-file.ts';
import type { TestCell, TestSheet } from './test-support/biff-file.ts';
import { xlsxFile } from './test-support/xlsx-file.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-test-'));
});
afterAll(async () => rm(directory, { recursive: true }));

const day = (serial: number): TestCell => ({ number: serial, format: 14 });
const start = day(44_562); // 2022-01-01
const cfdi40 = [['Catálogo.'], ['Versión CFDI', 'Versión catálogo'], [{ number: 4 }, { number: 1 }]] as const;
const others = [['Catálogo.'], ['Versión', 'Revisión'], [{ number: 1 }, { number: 0 }]] as const;
const dates = ['Fecha inicio de vigencia ', 'Fecha fin de vigencia'] as const;
const postalHead = [
  [
    'c_CodigoPostal',
    'c_Estado',
    'c_Municipio',
    'c_Localidad',
    'Estímulo Franja Fronteriza',
    ...dates,
    'Referencias del Huso Horario',
  ],
  [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'Descripción del Huso Horario',
    'Mes_Inicio_Horario_Verano',
  ],
] as const;

/** Sheets as SAT draws them in catCFDI 4.0: titles, headings of one row or two, keys as numbers, dates in three ways. */
const catCfdi: readonly TestSheet[] = [
  [
    'c_FormaPago',
    [
      [],
      ...cfdi40,
      [
        'c_FormaPago',
        'Descripción',
        'Bancarizado',
        'Número de operación',
        'RFC del Emisor de la cuenta ordenante',
        'Cuenta Ordenante',
        'Patrón para cuenta ordenante',
        'RFC del Emisor Cuenta de Beneficiario',
        'Cuenta de Benenficiario',
        'Patrón para cuenta Beneficiaria',
        'Tipo Cadena Pago',
        'Nombre del Banco emisor de la cuenta ordenante en caso de extranjero',
        ...dates,
      ],
      [{ number: 1 }, 'Efectivo', 'No', 'Opcional', 'No', 'No', 'No', 'No', 'No', 'No', 'No', 'No', start],
      [
        { number: 3 },
        'Transferencia',
        'Sí',
        'Opcional',
        'Opcional',
        'Opcional',
        '[0-9]{10}|\n[0-9]{18}',
        'Opcional',
        'Opcional',
        'Opcional',
        'Opcional',
        'Si el RFC es XEXX, es obligatorio.',
        '14/08/2017',
        '',
      ],
    ],
  ],
  [
    'c_UsoCFDI',
    [
      ...cfdi40,
      ['c_UsoCFDI', 'Descripción', 'Aplica para tipo persona', undefined, ...dates, 'Régimen Fiscal Receptor'],
      [undefined, undefined, 'Física', 'Moral'],
      ['G01', 'Adquisición de mercancías.', 'Sí', 'No', start, undefined, '601, 603'],
    ],
  ],
  [
    'c_RegimenFiscal ',
    [
      ...cfdi40,
      [undefined, undefined, 'Aplica para tipo persona'],
      ['c_RegimenFiscal', 'Descripción', 'Física', 'Moral', ...dates],
      [{ number: 601 }, 'General', 'No', 'Sí', { number: 44_562 }],
    ],
  ],
  [
    'c_TasaOCuota',
    [
      ...cfdi40,
      ['Rango o Fijo', 'c_TasaOCuota', undefined, 'Impuesto', 'Factor', 'Traslado', 'Retención', ...dates],
      [undefined, 'Valor mínimo', 'Valor máximo'],
      ['Fijo', undefined, { number: 0.16 }, 'IVA', 'Tasa', 'Sí', 'No', start],
      ['Rango', { number: 0 }, { number: 72.1605 }, 'IEPS', 'Cuota', 'Sí', 'Sí', start],
    ],
  ],
  [
    'C_CodigoPostal_Parte_2 ',
    [
      ...cfdi40,
      ...postalHead,
      ['86991', 'TAB', '017', undefined, { number: 2 }, start, day(46_022), 'Tiempo del Centro'],
    ],
  ],
  [
    'c_CodigoPostal_Parte_1',
    [
      ...cfdi40,
      ...postalHead,
      ['00000'],
      [{ number: 1000 }, 'CMX', { number: 10 }, { number: 1 }, { number: 0 }, start, undefined, 'Tiempo del Centro'],
      ['Continúa en c_CodigoPostal_Parte_2'],
    ],
  ],
  [
    'c_TipoDeComprobante',
    [
      ...cfdi40,
      ['c_TipoDeComprobante', 'Descripción', 'Valor máximo', undefined, ...dates],
      ['T', 'Traslado', { number: 0 }, undefined, start],
      ['N', 'Nómina', 'NS', 'NdS', start],
      [undefined, undefined, '999999999999999999.999999'],
    ],
  ],
];

async function read(name: string, bytes: Buffer): Promise<{ rows: ImportedRow[]; ignored: readonly string[] }> {
  const file = path.join(directory, name);
  await writeFile(file, bytes);
  const source = await openCatalogSource(file);
  const rows: ImportedRow[] = [];
  for (const table of source.tables) for await (const row of table.rows()) rows.push(row);
  await source.close();
  return { rows, ignored: source.ignored.map((place) => place.slice(file.length)) };
}

describe.each([
  ['catCFDI_V_4_20260806.xls', biffFile],
  ['catCFDI.xlsx', xlsxFile],
])("SAT's workbook %s", (name, write) => {
  it('gives the rows of the public editions', async () => {
    const { rows } = await read(name, write(catCfdi));
    const row = (catalog: string, key: string) => rows.find((one) => one.catalog === catalog && one.key === key);
    expect(row('c_FormaPago', '01')).toMatchObject({
      data: { texto: 'Efectivo', es_bancarizado: '', permite_cuenta_ordenante: '', patron_cuenta_ordenante: '' },
      from: '2022-01-01',
    });
    expect(row('c_FormaPago', '03')).toMatchObject({
      data: {
        es_bancarizado: '1',
        requiere_numero_operacion: '',
        permite_cuenta_ordenante: '1',
        patron_cuenta_ordenante: '[0-9]{10}|[0-9]{18}',
        patron_cuenta_beneficiario: String.raw`\V*`,
        requiere_banco_ordenante_nombre_ext: '1',
      },
      from: '2017-08-14',
    });
    expect(row('c_UsoCFDI', 'G01')?.data).toEqual({
      texto: 'Adquisición de mercancías.',
      aplica_fisica: '1',
      aplica_moral: '',
      regimenes_fiscales_receptores: '601, 603',
    });
    expect(row('c_RegimenFiscal', '601')).toMatchObject({ data: { aplica_moral: '1' }, from: '2022-01-01' });
    expect(row('c_TasaOCuota', 'Fijo-IVA-Tasa-0.160000')?.data).toMatchObject({ minimo: '', valor: '0.160000' });
    expect(row('c_TasaOCuota', 'Rango-IEPS-Cuota-TR')?.data).toMatchObject({ minimo: '0.000000', valor: '72.160500' });
    expect(row('c_TipoDeComprobante', 'N')?.data['valor_maximo']).toBe('999999999999999999.999999');
  });

  it('puts the parts of a catalogue together, in order, without the rows that only say so', async () => {
    const { rows } = await read(name, write(catCfdi));
    expect(rows.filter(({ catalog }) => catalog === 'c_CodigoPostal')).toEqual([
      {
        catalog: 'c_CodigoPostal',
        key: '01000',
        data: {
          estado: 'CMX',
          municipio: '010',
          localidad: '01',
          estimulo_frontera: '0',
          huso_descripcion: 'Tiempo del Centro',
        },
        from: '2022-01-01',
      },
      expect.objectContaining({ key: '86991', from: '2022-01-01', to: '2025-12-31' }),
    ]);
  });
});

describe('workbooks of the complements', () => {
  const place = (name: string): TestSheet => [
    name,
    [
      ...others,
      [name, 'c_Estado', 'Descripción', 'Fecha inicio vigencia', 'Fecha fin vigencia'],
      [{ number: 39 }, 'JAL', 'Guadalajara', start],
    ],
  ];

  it('are known by a sheet that only they have; sheets that repeat CFDI 4.0 are theirs or nobody’s', async () => {
    const waybill: readonly TestSheet[] = [
      [
        'c_CveTransporte',
        [
          ...others,
          ['Clave transporte', 'Descripción del tipo de transporte', ...dates],
          ['01', 'Autotransporte', start],
        ],
      ],
      ['c_SectorCOFEPRIS', [...others, ['Clave', 'Descripción', ...dates], ['01', 'Medicamento', 'Por definir']]],
      [
        'c_ConfigAutotransporte',
        [
          ...others,
          ['Clave nomenclatura', 'Descripción', 'Número de ejes', 'Número de llantas', 'Remolque', ...dates],
          ['C3', 'Camión', '03', '8 o 10', { number: 0 }, start],
          ['OTROSG', 'Grúas', undefined, undefined, { number: 0 }, start],
        ],
      ],
      place('c_Municipio'),
      [
        'c_Colonia_1',
        [...others, ['c_Colonia', 'c_CodigoPostal', 'Nombre del asentamiento'], ['0001', '01000', 'San Ángel']],
      ],
    ];
    const { rows, ignored } = await read('CatalogosCartaPorte31.xls', biffFile(waybill));
    expect(ignored).toEqual(['#c_Colonia_1']);
    expect(rows).toMatchObject([
      { catalog: 'c_CveTransporte', key: '01' },
      { catalog: 'c_SectorCOFEPRIS', key: '01', data: { texto: 'Medicamento' } },
      {
        catalog: 'c_ConfigAutotransporte',
        key: 'C3',
        data: { numero_de_ejes: '3', numero_de_llantas: '8', remolque: '0' },
      },
      { catalog: 'c_ConfigAutotransporte', key: 'OTROSG', data: { numero_de_ejes: '0', numero_de_llantas: '0' } },
      { catalog: 'catCartaPorte:c_Municipio', key: 'JAL-039', data: { texto: 'Guadalajara' } },
    ]);
  });

  it('say when they were published', async () => {
    const head = ['c_Periodo', 'Descripción', ...dates];
    const title: TestCell[][] = [['Catálogo'], ['Versión', 'Fecha publicación'], [{ number: 1 }, day(45_279)]];
    const file = path.join(directory, 'ret_20_periodos.xls');
    await writeFile(file, biffFile([['c_Periodo', [...title, head, ['01', 'Enero', start]]]]));
    const source = await openCatalogSource(file);
    expect(source.tables.map(({ published }) => published)).toEqual(['2023-12-19']);
  });

  it('knows sheets whose names Excel cut at 31 characters', async () => {
    const sheet: TestSheet = [
      'c_TipoContribuyenteSujetoRetenc',
      [...others, ['c_TipoContribuyenteSujetoRetencion', 'Descripción', ...dates], ['1', 'Artistas', start]],
    ];
    const { rows } = await read('ret_20.xls', biffFile([sheet]));
    expect(rows).toMatchObject([{ catalog: 'c_TipoContribuyenteSujetoRetencion', key: '1' }]);
  });

  it('of one sheet that several standards publish must be told apart by their name', async () => {
    const file = biffFile([place('c_Municipio')]);
    await expect(read('c_Municipio20.xls', file)).rejects.toThrow(
      'name it cfdi_40_municipios.xls or ccp_31_municipios.xls or cce_20_municipios.xls',
    );
    expect((await read('cce_20_municipios.xls', file)).rows).toMatchObject([{ catalog: 'catComExt:c_Municipio' }]);
  });
});

describe('a workbook that is not right', () => {
  it('names sheet and row of a mistake', async () => {
    const sheet = (...row: TestCell[]): Buffer =>
      biffFile([['c_Meses', [...cfdi40, ['c_Meses', 'Descripción', ...dates], row]]]);
    const issues = await read('catCFDI_mal.xls', sheet('enero', 'Enero', start)).catch((error: unknown) =>
      error instanceof CatalogFileInvalid ? error.message : String(error),
    );
    expect(issues).toBe(`${directory}/catCFDI_mal.xls#c_Meses:5: «enero» is not a key of c_Meses`);
  });

  it('says which headings are missing', async () => {
    const sheet: TestSheet = ['c_Meses', [...cfdi40, ['c_Meses', 'Descripción', 'Vigente'], ['01', 'Enero', 'Sí']]];
    await expect(read('catCFDI_sin.xls', biffFile([sheet]))).rejects.toThrow(
      '#c_Meses:4: no row with the headings of: vigencia_desde, vigencia_hasta',
    );
  });

  it('of CFDI 3.3 is not taken for CFDI 4.0', async () => {
    const sheet: TestSheet = ['c_Meses', [...others, ['c_Meses', 'Descripción', ...dates], ['01', 'Enero', start]]];
    await expect(read('catCFDI33.xls', biffFile([sheet]))).rejects.toThrow('another version than CFDI 4.0');
  });

  it('is left alone in a directory of others', async () => {
    const folder = path.join(directory, 'varios');
    await rm(folder, { recursive: true, force: true });
    const { mkdir } = await import('node:fs/promises');
    await mkdir(folder);
    await writeFile(path.join(folder, 'catCFDI.xls'), biffFile(catCfdi));
    await writeFile(path.join(folder, 'Matriz.xls'), biffFile([['Errores', [['CFDI40101']]]]));
    const source = await openCatalogSource(folder);
    expect(source.ignored).toEqual([path.join(folder, 'Matriz.xls')]);
    expect(source.tables.map(({ catalog }) => catalog)).toContain('c_CodigoPostal');
  });
});
