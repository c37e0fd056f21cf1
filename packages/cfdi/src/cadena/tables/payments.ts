import type { CadenaTable } from '../cadena-table.ts';

/** Recepción de pagos 2.0. */
export const pagos20: CadenaTable = {
  prefix: 'pago20',
  nodes: {
    Pagos: 'Version <Totales> <Pago>',
    Totales: `
      TotalRetencionesIVA? TotalRetencionesISR? TotalRetencionesIEPS? TotalTrasladosBaseIVA16?
      TotalTrasladosImpuestoIVA16? TotalTrasladosBaseIVA8? TotalTrasladosImpuestoIVA8? TotalTrasladosBaseIVA0?
      TotalTrasladosImpuestoIVA0? TotalTrasladosBaseIVAExento? MontoTotalPagos
    `,
    Pago: `
      FechaPago FormaDePagoP MonedaP TipoCambioP? Monto NumOperacion? RfcEmisorCtaOrd? NomBancoOrdExt? CtaOrdenante?
      RfcEmisorCtaBen? CtaBeneficiario? TipoCadPago? CertPago? CadPago? SelloPago? <DoctoRelacionado> <ImpuestosP>
    `,
    DoctoRelacionado: `
      IdDocumento Serie? Folio? MonedaDR EquivalenciaDR? NumParcialidad ImpSaldoAnt ImpPagado ImpSaldoInsoluto
      ObjetoImpDR <ImpuestosDR/RetencionesDR/RetencionDR>(BaseDR ImpuestoDR TipoFactorDR TasaOCuotaDR ImporteDR)
      <ImpuestosDR/TrasladosDR/TrasladoDR>(BaseDR ImpuestoDR TipoFactorDR TasaOCuotaDR? ImporteDR?)
    `,
    ImpuestosP: '<RetencionesP> <TrasladosP>',
    RetencionesP: '<RetencionP>',
    RetencionP: 'ImpuestoP ImporteP',
    TrasladosP: '<TrasladoP>',
    TrasladoP: 'BaseP ImpuestoP TipoFactorP TasaOCuotaP? ImporteP?',
  },
};

/** Pago en especie (obras de arte). */
export const pagoEnEspecie: CadenaTable = {
  prefix: 'pagoenespecie',
  nodes: {
    PagoEnEspecie: 'Version CvePIC FolioSolDon PzaArtNombre PzaArtTecn PzaArtAProd PzaArtDim',
  },
};

/** Compra y venta de divisas. */
export const divisas: CadenaTable = {
  prefix: 'divisas',
  nodes: {
    Divisas: 'version tipoOperacion',
  },
};
