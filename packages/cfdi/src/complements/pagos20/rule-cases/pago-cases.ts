import type { PagoCase } from './pago-case.ts';

const pago = '/pagos/0';
const total = (name: string): string => `/totales/${name}`;
const mismatch = (code: string, sat: string, on: PagoCase[2], name: string, value: string, same: string): PagoCase => [
  code,
  sat,
  on,
  total(name),
  { [total(name)]: value },
  { [total(name)]: same },
];

/** Totales (CRP20201–20211). */
const totalesCases: readonly PagoCase[] = [
  mismatch('pago_total_retenciones_iva', 'CRP20201', 'withheld', 'totalRetencionesIva', '106.66', '106.67'),
  mismatch('pago_total_retenciones_isr', 'CRP20202', 'withheld', 'totalRetencionesIsr', '100.01', '100'),
  mismatch('pago_total_retenciones_ieps', 'CRP20203', 'withheld', 'totalRetencionesIeps', '80.01', '80.0'),
  mismatch('pago_total_base_iva16', 'CRP20204', 'pesos', 'totalTrasladosBaseIva16', '1000.01', '1000'),
  mismatch('pago_total_iva16', 'CRP20205', 'pesos', 'totalTrasladosImpuestoIva16', '159.99', '160'),
  mismatch('pago_total_base_iva8', 'CRP20206', 'rates', 'totalTrasladosBaseIva8', '999.99', '1000'),
  mismatch('pago_total_iva8', 'CRP20207', 'rates', 'totalTrasladosImpuestoIva8', '80.01', '80'),
  mismatch('pago_total_base_iva0', 'CRP20208', 'rates', 'totalTrasladosBaseIva0', '0', '1000'),
  mismatch('pago_total_iva0', 'CRP20209', 'rates', 'totalTrasladosImpuestoIva0', '0.01', '0'),
  mismatch('pago_total_base_exento', 'CRP20210', 'rates', 'totalTrasladosBaseIvaExento', '3000.00', '1000'),
  mismatch('pago_monto_total', 'CRP20211', 'pesos', 'montoTotalPagos', '1160.01', '1160'),
];

const mixedMonto = '24503.14';

/** Each payment and its bank data (CRP20212–20235, 20276). */
const paymentCases: readonly PagoCase[] = [
  ['pago_forma_99', 'CRP20212', 'pesos', `${pago}/formaDePagoP`, { [`${pago}/formaDePagoP`]: '99' }, {}],
  ['pago_moneda_p_xxx', 'CRP20213', 'pesos', `${pago}/monedaP`, { [`${pago}/monedaP`]: 'XXX' }, {}],
  ['pago_tipo_cambio_required', 'CRP20214', 'pesos', `${pago}/tipoCambioP`, { [`${pago}/monedaP`]: 'USD', [`${pago}/tipoCambioP`]: undefined }, { [`${pago}/monedaP`]: 'USD', [`${pago}/tipoCambioP`]: '20' }],
  ['pago_tipo_cambio_not_one', 'CRP20215', 'pesos', `${pago}/tipoCambioP`, { [`${pago}/tipoCambioP`]: undefined }, { [`${pago}/tipoCambioP`]: '1.000000' }],
  ['pago_documents_above_monto', 'CRP20217', 'pesos', `${pago}/monto`, { [`${pago}/monto`]: '1159.99' }, { [`${pago}/monto`]: '1200.00' }],
  ['pago_monto_not_positive', 'CRP20218', 'pesos', `${pago}/monto`, { [`${pago}/monto`]: '0.00' }, {}],
  ['pago_monto_decimals', 'CRP20219', 'pesos', `${pago}/monto`, { [`${pago}/monto`]: '1160.000' }, { [`${pago}/monto`]: '1160' }],
  ['pago_monto_out_of_limits', 'CRP20276', 'mixed', `${pago}/monto`, { [`${pago}/monto`]: '24503.30' }, { [`${pago}/monto`]: mixedMonto }],
  ['pago_fecha_after_document', '', 'pesos', `${pago}/fechaPago`, { [`${pago}/fechaPago`]: '2026-11-21T00:00:00' }, { [`${pago}/fechaPago`]: '2026-11-20T23:59:59' }],
  ['pago_forma_unknown', '301', 'pesos', `${pago}/formaDePagoP`, { [`${pago}/formaDePagoP`]: '77' }, {}],
  ['pago_moneda_p_unknown', '301', 'pesos', `${pago}/monedaP`, { [`${pago}/monedaP`]: 'pesos' }, {}],
  ['pago_moneda_dr_unknown', '301', 'pesos', `${pago}/doctosRelacionados/0/monedaDr`, { [`${pago}/doctosRelacionados/0/monedaDr`]: 'pesos' }, {}],
  ['pago_field_required', '301', 'pesos', `${pago}/doctosRelacionados/0/idDocumento`, { [`${pago}/doctosRelacionados/0/idDocumento`]: '' }, {}],
  ['pago_field_required', '301', 'pesos', `${pago}/doctosRelacionados`, { [`${pago}/doctosRelacionados`]: [] }, {}],
  ['pago_field_malformed', '301', 'pesos', `${pago}/doctosRelacionados/0/numParcialidad`, { [`${pago}/doctosRelacionados/0/numParcialidad`]: '0' }, { [`${pago}/doctosRelacionados/0/numParcialidad`]: '12' }],
  ['pago_rfc_cta_ord_forbidden', 'CRP20221', 'spei', `${pago}/rfcEmisorCtaOrd`, { [`${pago}/formaDePagoP`]: '01' }, { [`${pago}/formaDePagoP`]: '02' }],
  ['pago_banco_extranjero_required', 'CRP20223', 'spei', `${pago}/nomBancoOrdExt`, { [`${pago}/nomBancoOrdExt`]: undefined }, { [`${pago}/rfcEmisorCtaOrd`]: 'BBA830831LJ2', [`${pago}/nomBancoOrdExt`]: undefined }],
  ['pago_cta_ordenante_forbidden', 'CRP20224', 'spei', `${pago}/ctaOrdenante`, { [`${pago}/formaDePagoP`]: '08' }, { [`${pago}/formaDePagoP`]: '05' }],
  ['pago_cta_ordenante_malformed', 'CRP20225', 'spei', `${pago}/ctaOrdenante`, { [`${pago}/ctaOrdenante`]: '01234567890' }, { [`${pago}/ctaOrdenante`]: '0123456789' }],
  ['pago_cta_beneficiario_malformed', 'CRP20226', 'spei', `${pago}/ctaBeneficiario`, { [`${pago}/ctaBeneficiario`]: '01234567890' }, { [`${pago}/ctaBeneficiario`]: '0123456789' }],
  ['pago_rfc_cta_ben_forbidden', 'CRP20227', 'spei', `${pago}/rfcEmisorCtaBen`, { [`${pago}/formaDePagoP`]: '06' }, { [`${pago}/formaDePagoP`]: '04' }],
  ['pago_cta_beneficiario_forbidden', 'CRP20228', 'spei', `${pago}/ctaBeneficiario`, { [`${pago}/formaDePagoP`]: '17' }, { [`${pago}/formaDePagoP`]: '28' }],
  ['pago_tipo_cad_pago_forbidden', 'CRP20229', 'spei', `${pago}/tipoCadPago`, { [`${pago}/formaDePagoP`]: '02' }, {}],
  ['pago_tipo_cambio_out_of_range', 'CRP20216', 'pesos', `${pago}/tipoCambioP`, { [`${pago}/monedaP`]: 'USD', [`${pago}/tipoCambioP`]: '20' }, { [`${pago}/monedaP`]: 'USD', [`${pago}/tipoCambioP`]: '18.5' }],
  ['pago_monto_above_limit', 'CRP20220', 'pesos', `${pago}/monto`, { [`${pago}/monto`]: '20000000.01' }, { [`${pago}/monto`]: '20000000' }],
  ['pago_rfc_cta_ord_not_registered', 'CRP20222', 'spei', `${pago}/rfcEmisorCtaOrd`, { [`${pago}/rfcEmisorCtaOrd`]: 'IIA040805DZ4' }, { [`${pago}/rfcEmisorCtaOrd`]: 'BBA830831LJ2' }],
  ...(['cert', 'cad', 'sello'] as const).flatMap((word, index): PagoCase[] => {
    const at = `${pago}/${word}Pago`;
    return [
      [`pago_${word}_pago_required`, `CRP${20230 + index * 2}`, 'spei', at, { [at]: undefined }, {}],
      [`pago_${word}_pago_forbidden`, `CRP${20231 + index * 2}`, 'pesos', at, { [at]: 'TUlJ' }, { [at]: '' }],
    ];
  }),
]; // prettier-ignore

export const pagoCases: readonly PagoCase[] = [...totalesCases, ...paymentCases];
