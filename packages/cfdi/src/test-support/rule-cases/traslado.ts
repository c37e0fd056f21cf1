import type { RuleCase } from './rule-case.ts';

const iva = { base: '1', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000', importe: '0.16' };

const cases: ReadonlyArray<Omit<RuleCase, 'severity' | 'on'>> = [
  {
    code: 'traslado_receptor_not_emisor',
    breaks: { '/receptor/rfc': 'URE180429TM6' },
    at: '/receptor/rfc',
    passes: { '/receptor/rfc': 'URE180429TM6', '/tipoDeComprobante': 'I' },
  },
  {
    code: 'traslado_uso_not_s01',
    breaks: { '/receptor/usoCfdi': 'G03' },
    at: '/receptor/usoCfdi',
    passes: {},
  },
  {
    code: 'traslado_moneda_unusual',
    breaks: { '/moneda': 'USD', '/tipoCambio': '18.5' },
    at: '/moneda',
    passes: { '/moneda': 'MXN' },
  },
  {
    code: 'traslado_with_taxes',
    breaks: { '/conceptos/0/traslados': [iva] },
    at: '/conceptos/0/traslados',
    passes: { '/conceptos/0/traslados': [] },
  },
];

/** Documents of type T. */
export const trasladoCases: readonly RuleCase[] = cases.map((one) => ({ ...one, on: 'transfer', severity: 'warning' }));
