import { maybe, node, one, some } from '../shape.ts';
import * as v from '../values.ts';

const impuesto = v.key('00[1-3]');
const tipoFactor = v.oneOf('Tasa', 'Cuota', 'Exento');

const doctoRelacionado = node(
  'pago20:DoctoRelacionado',
  {
    IdDocumento: v.idDocumento,
    'Serie?': v.text(25),
    'Folio?': v.text(40),
    MonedaDR: v.key('[A-Z]{3}'),
    'EquivalenciaDR?': v.positive(10),
    NumParcialidad: v.key('[1-9][0-9]{0,2}'),
    ImpSaldoAnt: v.amount(),
    ImpPagado: v.amount(),
    ImpSaldoInsoluto: v.amount(),
    ObjetoImpDR: v.key('0[1-9]'),
  },
  [
    maybe(
      node('pago20:ImpuestosDR', {}, [
        maybe(
          node('pago20:RetencionesDR', {}, [
            some(
              node('pago20:RetencionDR', {
                BaseDR: v.positive(),
                ImpuestoDR: impuesto,
                TipoFactorDR: tipoFactor,
                TasaOCuotaDR: v.amount(),
                ImporteDR: v.amount(),
              }),
            ),
          ]),
        ),
        maybe(
          node('pago20:TrasladosDR', {}, [
            some(
              node('pago20:TrasladoDR', {
                BaseDR: v.positive(),
                ImpuestoDR: impuesto,
                TipoFactorDR: tipoFactor,
                'TasaOCuotaDR?': v.amount(),
                'ImporteDR?': v.amount(),
              }),
            ),
          ]),
        ),
      ]),
    ),
  ],
);

const impuestosP = node('pago20:ImpuestosP', {}, [
  maybe(
    node('pago20:RetencionesP', {}, [some(node('pago20:RetencionP', { ImpuestoP: impuesto, ImporteP: v.amount() }))]),
  ),
  maybe(
    node('pago20:TrasladosP', {}, [
      some(
        node('pago20:TrasladoP', {
          BaseP: v.amount(),
          ImpuestoP: impuesto,
          TipoFactorP: tipoFactor,
          'TasaOCuotaP?': v.amount(),
          'ImporteP?': v.amount(),
        }),
      ),
    ]),
  ),
]);

const pago = node(
  'pago20:Pago',
  {
    FechaPago: v.fecha,
    FormaDePagoP: v.key('[0-9]{2}'),
    MonedaP: v.key('[A-Z]{3}'),
    'TipoCambioP?': v.positive(),
    Monto: v.amount(),
    'NumOperacion?': v.text(100),
    'RfcEmisorCtaOrd?': v.rfcBank,
    'NomBancoOrdExt?': v.text(300),
    'CtaOrdenante?': v.key('[A-Z0-9_]{10,50}'),
    'RfcEmisorCtaBen?': v.rfcMoral,
    'CtaBeneficiario?': v.key('[A-Z0-9_]{10,50}'),
    'TipoCadPago?': v.fixed('01'),
    'CertPago?': v.base64,
    // The payment's own seal string is full of bars: the one text of a CFDI that must hold them.
    'CadPago?': v.anyText(8192),
    'SelloPago?': v.base64,
  },
  [some(doctoRelacionado), maybe(impuestosP)],
);

/** Recepción de pagos 2.0 (Pagos20.xsd). */
export const pagos = node('pago20:Pagos', { Version: v.fixed('2.0') }, [
  one(
    node('pago20:Totales', {
      'TotalRetencionesIVA?': v.amount(2),
      'TotalRetencionesISR?': v.amount(2),
      'TotalRetencionesIEPS?': v.amount(2),
      'TotalTrasladosBaseIVA16?': v.amount(2),
      'TotalTrasladosImpuestoIVA16?': v.amount(2),
      'TotalTrasladosBaseIVA8?': v.amount(2),
      'TotalTrasladosImpuestoIVA8?': v.amount(2),
      'TotalTrasladosBaseIVA0?': v.amount(2),
      'TotalTrasladosImpuestoIVA0?': v.amount(2),
      'TotalTrasladosBaseIVAExento?': v.amount(2),
      MontoTotalPagos: v.amount(2),
    }),
  ),
  some(pago),
]);
