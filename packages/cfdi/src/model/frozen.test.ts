import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPago } from '../complements/pagos20/build-pago.ts';
import { readTrasladoInput } from '../build/read-traslado-input.ts';
import { prepareNomina } from '../complements/nomina12/prepare-nomina.ts';
import { preparePago } from '../complements/pagos20/prepare-pago.ts';
import { prepareInvoice } from '../easy/prepare-invoice.ts';
import { prepareTraslado } from '../rules/prepare-traslado.ts';
import { prepareComprobante } from '../rules/prepare-comprobante.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { nominaInput } from '../test-support/nomina.ts';
import { pagoInput } from '../test-support/pago.ts';
import { sealedInvoice, stamped } from '../test-support/stamp.ts';
import { parseCfdi } from '../xml/parse-cfdi.ts';
import { frozen, snapshot } from './frozen.ts';

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

const traslado: unknown = JSON.parse(readFileSync(new URL('../../examples/traslado.json', import.meta.url), 'utf8'));

const results: ReadonlyArray<readonly [string, unknown]> = [
  ['a prepared document', prepareComprobante(cfdiInput())],
  ['what stands in its way', prepareComprobante(cfdiInput({ conceptos: [conceptoInput({ cantidad: 'x' })] }))],
  ['an easy invoice', prepareInvoice({ ...cfdiInput(), total: '1160.00' }, { now: new Date('2026-11-20T16:00:00Z') })],
  ['a prepared payment', preparePago(pagoInput())],
  ['a prepared payroll', prepareNomina(nominaInput())],
  ['a prepared transfer', prepareTraslado(readTrasladoInput(traslado))],
  ['a parsed document', parseCfdi(new TextEncoder().encode(stamped(sealedInvoice()))).comprobante],
];

describe('results', () => {
  it.each(results)('%s cannot be changed', (_, result) => {
    expect(isDeepFrozen(result)).toBe(true);
  });

  it('do not change with the input they were made from, and leave it as it was', () => {
    const emisor = { ...cfdiInput().emisor };
    const { comprobante } = prepareComprobante(cfdiInput({ emisor }));
    expect(Object.isFrozen(emisor)).toBe(false);
    emisor.nombre = 'OTRO';
    expect(comprobante?.emisor.nombre).toBe('ESCUELA KEMPER URGATE');
  });

  it('are equal to what was computed', () => {
    expect(snapshot(buildPago(pagoInput()))).toEqual(buildPago(pagoInput()));
    const bytes = new Uint8Array([1]);
    expect(frozen({ bytes }).bytes).toBe(bytes);
  });
});
