import { expect, test } from 'vitest';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { doctoInput, pagoInput, pagoRecibido } from '../../test-support/pago.ts';
import { readPagoInput } from './read-pago-input.ts';

test('an input that has every field is read', () => {
  const taxes = { trasladosDr: [{ baseDr: '1', impuestoDr: '002', tipoFactorDr: 'Exento' }] };
  const full = {
    ...pagoInput(
      pagoRecibido({
        monedaP: 'USD',
        tipoCambioP: '18',
        numOperacion: '1',
        rfcEmisorCtaOrd: 'BBA830831LJ2',
        nomBancoOrdExt: 'BANK',
        ctaOrdenante: '0123456789',
        rfcEmisorCtaBen: 'BBA830831LJ2',
        ctaBeneficiario: '0123456789',
        tipoCadPago: '01',
        certPago: 'TUlJ',
        cadPago: '||1||',
        selloPago: 'c2VsbG8=',
        doctosRelacionados: [
          doctoInput({ serie: 'A', folio: '1', monedaDr: 'MXN', equivalenciaDr: '18', tipoCambioDr: '1', objetoImpDr: '02' }),
          doctoInput({ impuestosDr: taxes, documento: { total: '1', taxes: {}, paidBefore: '0', statedBefore: taxes } }),
        ],
      }),
    ),
    confirmacion: 'ABCDE',
    cfdiRelacionados: [{ tipoRelacion: '04', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
    complementos: [],
    addenda: [],
    namespaces: [],
  };
  const read: unknown = JSON.parse(JSON.stringify(full));
  expect(readPagoInput(read)).toEqual(read);
}); // prettier-ignore

test('whatever is missing, unknown or of the wrong kind is told at once', () => {
  const { emisor: _, ...input } = pagoInput(pagoRecibido());
  const broken = { ...input, formaPago: '03', pagos: [{ ...pagoRecibido(), monto: 1160, doctosRelacionados: [{}] }] };
  const read = (): unknown => readPagoInput(broken);
  expect(read).toThrow(InvalidCfdiInput);
  try {
    read();
  } catch (error) {
    const findings = error instanceof InvalidCfdiInput ? error.findings : [];
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()).toEqual([
      'field_required /emisor',
      'field_required /pagos/0/doctosRelacionados/0/idDocumento',
      'field_required /pagos/0/doctosRelacionados/0/impPagado',
      'field_required /pagos/0/doctosRelacionados/0/impSaldoAnt',
      'field_required /pagos/0/doctosRelacionados/0/numParcialidad',
      'input_unknown_field /formaPago',
      'input_wrong_type /pagos/0/monto',
    ]);
  }
});
