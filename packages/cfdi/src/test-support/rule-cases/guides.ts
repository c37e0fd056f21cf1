import type { RuleCase } from './rule-case.ts';

const line = '/conceptos/0';
const related = (tipoRelacion: string): unknown => [{ tipoRelacion, uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }];

const cases: ReadonlyArray<Omit<RuleCase, 'severity'>> = [
  {
    code: 'relation_unusual_for_type',
    on: 'credit',
    breaks: { '/cfdiRelacionados': related('03') },
    at: '/cfdiRelacionados/0/tipoRelacion',
    passes: { '/cfdiRelacionados': related('07') },
  },
  {
    code: 'egreso_without_relation',
    on: 'credit',
    breaks: { '/cfdiRelacionados': [] },
    at: '/cfdiRelacionados',
    passes: {},
  },
  {
    code: 'metodo_pago_missing',
    on: 'income',
    breaks: { '/metodoPago': undefined },
    at: '/metodoPago',
    passes: {},
    passesOn: 'payment',
  },
  {
    code: 'forma_pago_missing',
    on: 'income',
    breaks: { '/formaPago': undefined },
    at: '/formaPago',
    passes: {},
    passesOn: 'transfer',
  },
  {
    code: 'forma_pago_99_with_pue',
    on: 'income',
    breaks: { '/formaPago': '99' },
    at: '/formaPago',
    passes: { '/formaPago': '99', '/metodoPago': 'PPD' },
  },
  { code: 'egreso_not_pue', on: 'credit', breaks: { '/metodoPago': 'PPD' }, at: '/metodoPago', passes: {} },
  {
    code: 'condiciones_de_pago_unusual',
    on: 'global',
    breaks: { '/condicionesDePago': 'Contado' },
    at: '/condicionesDePago',
    passes: { '/condicionesDePago': 'Contado' },
    passesOn: 'income',
  },
  {
    code: 'iva_base_unusual',
    on: 'discount',
    breaks: { [`${line}/traslados/0/base`]: '1000.00' },
    at: `${line}/traslados/0/base`,
    passes: { [`${line}/traslados/0/base`]: '900.009' },
  },
  {
    code: 'product_not_in_catalogue',
    on: 'income',
    breaks: { [`${line}/claveProdServ`]: '01010101' },
    at: `${line}/claveProdServ`,
    passes: {},
    passesOn: 'global',
  },
  {
    code: 'global_concepto_unusual',
    on: 'global',
    breaks: { [`${line}/descripcion`]: 'Ventas del día' },
    at: `${line}/descripcion`,
    passes: { [`${line}/valorUnitario`]: '1000' },
  },
  {
    code: 'global_ticket_missing',
    on: 'global',
    breaks: { [`${line}/noIdentificacion`]: undefined },
    at: `${line}/noIdentificacion`,
    passes: {},
  },
  {
    code: 'global_concepto_forbidden_data',
    on: 'global',
    breaks: { [`${line}/unidad`]: 'Pieza' },
    at: `${line}/unidad`,
    passes: { [`${line}/unidad`]: 'Pieza' },
    passesOn: 'income',
  },
  {
    code: 'global_concepto_forbidden_data',
    on: 'global',
    breaks: { [`${line}/cuentaPredial`]: ['1'] },
    at: `${line}/cuentaPredial`,
    passes: { [`${line}/cuentaPredial`]: [] },
  },
  {
    code: 'global_receptor_unusual',
    on: 'global',
    breaks: { '/receptor/usoCfdi': 'G03' },
    at: '/receptor/usoCfdi',
    passes: {},
  },
  {
    code: 'rfc_check_digit',
    on: 'income',
    breaks: { '/receptor/rfc': 'URE180429TM7' },
    at: '/receptor/rfc',
    passes: {},
    passesOn: 'foreign',
  },
  {
    code: 'nombre_probably_not_registered',
    on: 'income',
    breaks: { '/receptor/nombre': 'Universidad Robótica SA de CV' },
    at: '/receptor/nombre',
    passes: { '/receptor/nombre': 'Universidad SA' },
    passesOn: 'foreign',
  },
  {
    code: 'publico_en_general_misspelled',
    on: 'global',
    breaks: { '/receptor/nombre': 'PÚBLICO EN GENERAL' },
    at: '/receptor/nombre',
    passes: { '/receptor/nombre': 'JUAN PUBLICO' },
  },
];

/** Guides never refuse a document. */
export const guideCases: readonly RuleCase[] = cases.map((one) => ({ ...one, severity: 'warning' }));
