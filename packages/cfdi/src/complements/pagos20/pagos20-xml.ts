import type { XmlElement } from '../../xml/element.ts';
import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type { DoctoRelacionado, ImpuestoDr, Pago, Pagos20, RetencionP, TotalesPagos, TrasladoP } from './model.ts';

/** Qualified name of the complement. */
export const PAGOS20 = 'pago20:Pagos';

// Order of attributes and nodes: Pagos20.xsd.

const totales = nodeCodec<TotalesPagos>('pago20:Totales', {
  fields: [
    ['totalRetencionesIva', 'TotalRetencionesIVA', '?'],
    ['totalRetencionesIsr', 'TotalRetencionesISR', '?'],
    ['totalRetencionesIeps', 'TotalRetencionesIEPS', '?'],
    ['totalTrasladosBaseIva16', 'TotalTrasladosBaseIVA16', '?'],
    ['totalTrasladosImpuestoIva16', 'TotalTrasladosImpuestoIVA16', '?'],
    ['totalTrasladosBaseIva8', 'TotalTrasladosBaseIVA8', '?'],
    ['totalTrasladosImpuestoIva8', 'TotalTrasladosImpuestoIVA8', '?'],
    ['totalTrasladosBaseIva0', 'TotalTrasladosBaseIVA0', '?'],
    ['totalTrasladosImpuestoIva0', 'TotalTrasladosImpuestoIVA0', '?'],
    ['totalTrasladosBaseIvaExento', 'TotalTrasladosBaseIVAExento', '?'],
    ['montoTotalPagos', 'MontoTotalPagos'],
  ],
});

const impuestoDr = (name: string): NodeCodec<ImpuestoDr> =>
  nodeCodec<ImpuestoDr>(name, {
    fields: [
      ['baseDr', 'BaseDR'],
      ['impuestoDr', 'ImpuestoDR'],
      ['tipoFactorDr', 'TipoFactorDR'],
      ['tasaOCuotaDr', 'TasaOCuotaDR', '?'],
      ['importeDr', 'ImporteDR', '?'],
    ],
  });

const doctoRelacionado = nodeCodec<DoctoRelacionado>('pago20:DoctoRelacionado', {
  fields: [
    ['idDocumento', 'IdDocumento'],
    ['serie', 'Serie', '?'],
    ['folio', 'Folio', '?'],
    ['monedaDr', 'MonedaDR'],
    ['equivalenciaDr', 'EquivalenciaDR', '?'],
    ['numParcialidad', 'NumParcialidad'],
    ['impSaldoAnt', 'ImpSaldoAnt'],
    ['impPagado', 'ImpPagado'],
    ['impSaldoInsoluto', 'ImpSaldoInsoluto'],
    ['objetoImpDr', 'ObjetoImpDR'],
  ],
  children: [
    {
      key: 'retencionesDr',
      within: ['pago20:ImpuestosDR', 'pago20:RetencionesDR'],
      occurs: '*',
      codec: impuestoDr('pago20:RetencionDR'),
    },
    {
      key: 'trasladosDr',
      within: ['pago20:ImpuestosDR', 'pago20:TrasladosDR'],
      occurs: '*',
      codec: impuestoDr('pago20:TrasladoDR'),
    },
  ],
});

const retencionP = nodeCodec<RetencionP>('pago20:RetencionP', {
  fields: [
    ['impuestoP', 'ImpuestoP'],
    ['importeP', 'ImporteP'],
  ],
});

const trasladoP = nodeCodec<TrasladoP>('pago20:TrasladoP', {
  fields: [
    ['baseP', 'BaseP'],
    ['impuestoP', 'ImpuestoP'],
    ['tipoFactorP', 'TipoFactorP'],
    ['tasaOCuotaP', 'TasaOCuotaP', '?'],
    ['importeP', 'ImporteP', '?'],
  ],
});

const pago = nodeCodec<Pago>('pago20:Pago', {
  fields: [
    ['fechaPago', 'FechaPago'],
    ['formaDePagoP', 'FormaDePagoP'],
    ['monedaP', 'MonedaP'],
    ['tipoCambioP', 'TipoCambioP', '?'],
    ['monto', 'Monto'],
    ['numOperacion', 'NumOperacion', '?'],
    ['rfcEmisorCtaOrd', 'RfcEmisorCtaOrd', '?'],
    ['nomBancoOrdExt', 'NomBancoOrdExt', '?'],
    ['ctaOrdenante', 'CtaOrdenante', '?'],
    ['rfcEmisorCtaBen', 'RfcEmisorCtaBen', '?'],
    ['ctaBeneficiario', 'CtaBeneficiario', '?'],
    ['tipoCadPago', 'TipoCadPago', '?'],
    ['certPago', 'CertPago', '?'],
    ['cadPago', 'CadPago', '?'],
    ['selloPago', 'SelloPago', '?'],
  ],
  children: [
    { key: 'doctosRelacionados', occurs: '+', codec: doctoRelacionado },
    {
      key: 'retencionesP',
      within: ['pago20:ImpuestosP', 'pago20:RetencionesP'],
      occurs: '*',
      codec: retencionP,
    },
    {
      key: 'trasladosP',
      within: ['pago20:ImpuestosP', 'pago20:TrasladosP'],
      occurs: '*',
      codec: trasladoP,
    },
  ],
});

/** The table of the complement: writes, reads and tells where a field is. */
export const pagos20Codec: NodeCodec<Pagos20> = nodeCodec<Pagos20>(PAGOS20, {
  fixed: [['Version', '2.0']],
  fields: [],
  children: [
    { key: 'totales', occurs: '1', codec: totales },
    { key: 'pagos', occurs: '+', codec: pago },
  ],
});

/** The complement as a node for `Unsealed.complementos`; its namespace is declared on the root when it is written. */
export function pagos20ToXml(pagos: Pagos20): XmlElement {
  return pagos20Codec.write(pagos);
}

/**
 * The typed form of a `pago20:Pagos` node. It reads, it does not judge: what is required and missing is empty text, and an
 * `ImpuestosDR` or `ImpuestosP` without taxes is an empty list of transfers.
 */
export function pagos20FromXml(node: XmlElement): Pagos20 {
  return pagos20Codec.read(node);
}
