import type { CadenaTable } from '../cadena-table.ts';

/** Retenciones e información de pagos 2.0. */
export const retenciones20: CadenaTable = {
  prefix: 'retenciones',
  nodes: {
    Retenciones: `
      Version NoCertificado FolioInt? FechaExp LugarExpRetenc CveRetenc DescRetenc? <CfdiRetenRelacionados> <Emisor>
      <Receptor> <Periodo> <Totales> <Complemento>
    `,
    CfdiRetenRelacionados: 'TipoRelacion UUID',
    Emisor: 'RfcE NomDenRazSocE RegimenFiscalE',
    Receptor: `
      NacionalidadR <Nacional>(RfcR NomDenRazSocR CurpR? DomicilioFiscalR) <Extranjero>(NumRegIdTribR?
      NomDenRazSocR)
    `,
    Periodo: 'MesIni MesFin Ejercicio',
    Totales: `
      MontoTotOperacion MontoTotGrav MontoTotExent MontoTotRet UtilidadBimestral? ISRCorrespondiente?
      <ImpRetenidos>(. BaseRet? ImpuestoRet? MontoRet TipoPagoRet)
    `,
    Complemento: '<*>',
  },
};

export const dividendos: CadenaTable = {
  prefix: 'dividendos',
  nodes: {
    Dividendos: 'Version <DividOUtil> <Remanente>',
    DividOUtil: `
      CveTipDivOUtil MontISRAcredRetMexico MontISRAcredRetExtranjero MontRetExtDivExt? TipoSocDistrDiv
      MontISRAcredNal? MontDivAcumNal? MontDivAcumExt?
    `,
    Remanente: 'ProporcionRem?',
  },
};

export const intereses: CadenaTable = {
  prefix: 'intereses',
  nodes: {
    Intereses: 'Version SistFinanciero RetiroAORESRetInt OperFinancDerivad MontIntNominal MontIntReal Perdida',
  },
};

export const pagosAExtranjeros: CadenaTable = {
  prefix: 'pagosaextranjeros',
  nodes: {
    Pagosaextranjeros: 'Version EsBenefEfectDelCobro <NoBeneficiario> <Beneficiario>',
    NoBeneficiario: 'PaisDeResidParaEfecFisc ConceptoPago DescripcionConcepto',
    Beneficiario: 'RFC CURP NomDenRazSocB ConceptoPago DescripcionConcepto',
  },
};

export const arrendamientoEnFideicomiso: CadenaTable = {
  prefix: 'arrendamientoenfideicomiso',
  nodes: {
    Arrendamientoenfideicomiso: `
      Version PagProvEfecPorFiduc RendimFideicom DeduccCorresp MontTotRet? MontResFiscDistFibras?
      MontOtrosConceptDistr? DescrMontOtrosConceptDistr?
    `,
  },
};

export const enajenacionDeAcciones: CadenaTable = {
  prefix: 'enajenaciondeacciones',
  nodes: {
    EnajenaciondeAcciones: 'Version ContratoIntermediacion Ganancia Perdida',
  },
};

export const fideicomisoNoEmpresarial: CadenaTable = {
  prefix: 'fideicomisonoempresarial',
  nodes: {
    Fideicomisonoempresarial: 'Version <IngresosOEntradas> <DeduccOSalidas> <RetEfectFideicomiso>',
    IngresosOEntradas: 'MontTotEntradasPeriodo PartPropAcumDelFideicom PropDelMontTot <IntegracIngresos>(Concepto)',
    DeduccOSalidas: 'MontTotEgresPeriodo PartPropDelFideicom PropDelMontTot <IntegracEgresos>(ConceptoS)',
    RetEfectFideicomiso: 'MontRetRelPagFideic DescRetRelPagFideic',
  },
};

export const interesesHipotecarios: CadenaTable = {
  prefix: 'intereseshipotecarios',
  nodes: {
    Intereseshipotecarios: `
      Version CreditoDeInstFinanc SaldoInsoluto PropDeducDelCredit? MontTotIntNominalesDev?
      MontTotIntNominalesDevYPag? MontTotIntRealPagDeduc? NumContrato?
    `,
  },
};

export const operacionesConDerivados: CadenaTable = {
  prefix: 'operacionesconderivados',
  nodes: {
    Operacionesconderivados: 'Version MontGanAcum MontPerdDed',
  },
};

export const planesDeRetiro11: CadenaTable = {
  prefix: 'planesderetiro11',
  nodes: {
    Planesderetiro: `
      Version SistemaFinanc MontTotAportAnioInmAnterior? MontIntRealesDevengAniooInmAnt HuboRetirosAnioInmAntPer
      MontTotRetiradoAnioInmAntPer? MontTotExentRetiradoAnioInmAnt? MontTotExedenteAnioInmAnt? HuboRetirosAnioInmAnt
      MontTotRetiradoAnioInmAnt? NumReferencia? <AportacionesODepositos>
    `,
    AportacionesODepositos: 'TipoAportacionODeposito MontAportODep RFCFiduciaria?',
  },
};

export const premios: CadenaTable = {
  prefix: 'premios',
  nodes: {
    Premios: 'Version EntidadFederativa MontTotPago MontTotPagoGrav MontTotPagoExent',
  },
};

export const sectorFinanciero: CadenaTable = {
  prefix: 'sectorfinanciero',
  nodes: {
    SectorFinanciero: 'Version IdFideicom NomFideicom? DescripFideicom',
  },
};

export const plataformasTecnologicas10: CadenaTable = {
  prefix: 'plataformasTecnologicas',
  nodes: {
    ServiciosPlataformasTecnologicas: `
      Version Periodicidad NumServ MonTotServSIVA TotalIVATrasladado TotalIVARetenido TotalISRRetenido
      DifIVAEntregadoPrestServ MonTotalporUsoPlataforma MonTotalContribucionGubernamental? <Servicios>
    `,
    Servicios: '<DetallesDelServicio>',
    DetallesDelServicio: `
      FormaPagoServ TipoDeServ SubTipServ? RFCTerceroAutorizado? FechaServ PrecioServSinIVA
      <ImpuestosTrasladadosdelServicio> <ContribucionGubernamental> <ComisionDelServicio>
    `,
    ImpuestosTrasladadosdelServicio: 'Base Impuesto TipoFactor TasaCuota Importe',
    ContribucionGubernamental: 'ImpContrib EntidadDondePagaLaContribucion',
    ComisionDelServicio: 'Base? Porcentaje? Importe',
  },
};
