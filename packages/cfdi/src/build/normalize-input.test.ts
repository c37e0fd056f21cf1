import { expect, test } from 'vitest';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { normalizeInput } from './normalize-input.ts';

test('parts that need no change are the very same objects', () => {
  const input = cfdiInput({ receptor: { ...cfdiInput().receptor, nombre: ' X ' }, conceptos: [conceptoInput()] });
  const normalized = normalizeInput(input);
  expect(normalized).not.toBe(input);
  expect(normalized.receptor.nombre).toBe('X');
  expect(normalized.emisor).toBe(input.emisor);
  expect(normalized.conceptos).toBe(input.conceptos);
  expect(normalizeInput(cfdiInput({ serie: 'A' })).serie).toBe('A');
  const untouched = cfdiInput();
  expect(normalizeInput(untouched)).toBe(untouched);
});

test('one changed line leaves its neighbours and their order alone', () => {
  const conceptos = [conceptoInput(), conceptoInput({ descripcion: 'a  b' }), conceptoInput({ descripcion: ' c' })];
  const normalized = normalizeInput(cfdiInput({ conceptos }));
  expect(normalized.conceptos).toHaveLength(3);
  expect(normalized.conceptos[0]).toBe(conceptos[0]);
  expect(normalized.conceptos.map(({ descripcion }) => descripcion)).toEqual(['Computadora portátil', 'a b', 'c']);
});

test.each([
  'serie',
  'folio',
  'formaPago',
  'metodoPago',
  'condicionesDePago',
  'confirmacion',
  'moneda',
  'tipoCambio',
  'exportacion',
  'tipoDeComprobante',
])('an empty %s is no %s', (field) => {
  expect(normalizeInput({ ...cfdiInput(), [field]: ' ' })).not.toHaveProperty(field);
});

test('empty fields of a line, its taxes and the parties are left out; what must be there stays empty', () => {
  const { conceptos, receptor, emisor } = normalizeInput(
    cfdiInput({
      emisor: { ...cfdiInput().emisor, facAtrAdquirente: '' },
      receptor: { ...cfdiInput().receptor, residenciaFiscal: '', numRegIdTrib: '', nombre: '' },
      conceptos: [
        conceptoInput({
          noIdentificacion: '', unidad: '', descuento: '', importe: '', descripcion: '',
          traslados: [{ impuesto: '002', tipoFactor: 'Exento', tasaOCuota: '', base: '' }],
        }),
      ],
    }),
  ); // prettier-ignore
  expect(emisor).not.toHaveProperty('facAtrAdquirente');
  expect(receptor).toEqual({ ...cfdiInput().receptor, nombre: '' });
  expect(conceptos).toEqual([
    conceptoInput({ descripcion: '', traslados: [{ impuesto: '002', tipoFactor: 'Exento' }] }),
  ]);
});

test.each(['complementos', 'addenda'])('trees of XML in %s are written as they are', (field) => {
  const nodes = [{ name: 'a:b', attributes: [['x', '  two  blanks ']], children: [], text: ' t ' }];
  expect(Reflect.get(normalizeInput({ ...cfdiInput(), [field]: nodes }), field)).toBe(nodes);
});

test('trees of XML in a line, and namespaces, are written as they are', () => {
  const complementoConcepto = [{ name: 'a:b', attributes: [['x', ' y ']] as const, children: [] }];
  const namespaces = [{ prefix: 'a', uri: ' urn:a ' }];
  const normalized = normalizeInput(cfdiInput({ namespaces, conceptos: [conceptoInput({ complementoConcepto })] }));
  expect(normalized.namespaces).toBe(namespaces);
  expect(normalized.conceptos[0]?.complementoConcepto).toBe(complementoConcepto);
});

test('what is no text, list or object passes: nothing is lost before somebody can report it', () => {
  const odd = { ...cfdiInput(), folio: 7, serie: null, informacionAduanera: [7, ' 15  48 '] };
  expect(normalizeInput(odd)).toMatchObject({ folio: 7, serie: null, informacionAduanera: [7, '15  48'] });
});
