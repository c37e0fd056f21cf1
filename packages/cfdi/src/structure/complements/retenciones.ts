import { maybe, node, one } from '../shape.ts';
import type { NodeShape } from '../shape.ts';
import * as v from '../values.ts';
import { plataformasTecnologicas } from './plataformas-tecnologicas.ts';

const amount = v.signedAmount();
const clave = v.key('[0-9]{2}');
const conceptoPago = v.key('[0-9]');

const dividendos = node('dividendos:Dividendos', { Version: v.fixed('1.0') }, [
  maybe(
    node('dividendos:DividOUtil', {
      CveTipDivOUtil: clave,
      MontISRAcredRetMexico: amount,
      MontISRAcredRetExtranjero: amount,
      'MontRetExtDivExt?': amount,
      TipoSocDistrDiv: v.oneOf('Sociedad Nacional', 'Sociedad Extranjera'),
      'MontISRAcredNal?': amount,
      'MontDivAcumNal?': amount,
      'MontDivAcumExt?': amount,
    }),
    'dividOUtil',
  ),
  maybe(node('dividendos:Remanente', { 'ProporcionRem?': amount }), 'remanente'),
]);

const intereses = node('intereses:Intereses', {
  Version: v.fixed('1.0'),
  SistFinanciero: v.siNo,
  RetiroAORESRetInt: v.siNo,
  OperFinancDerivad: v.siNo,
  MontIntNominal: amount,
  MontIntReal: amount,
  Perdida: amount,
});

const pagosAExtranjeros = node(
  'pagosaextranjeros:Pagosaextranjeros',
  { Version: v.fixed('1.0'), EsBenefEfectDelCobro: v.siNo },
  [
    maybe(
      node('pagosaextranjeros:NoBeneficiario', {
        PaisDeResidParaEfecFisc: v.key('[A-Z]{2,3}'),
        ConceptoPago: conceptoPago,
        DescripcionConcepto: v.text(255),
      }),
      'noBeneficiario',
    ),
    maybe(
      node('pagosaextranjeros:Beneficiario', {
        RFC: v.rfc,
        CURP: v.curp,
        NomDenRazSocB: v.text(300),
        ConceptoPago: conceptoPago,
        DescripcionConcepto: v.text(255),
      }),
      'beneficiario',
    ),
  ],
);

const arrendamientoEnFideicomiso = node('arrendamientoenfideicomiso:Arrendamientoenfideicomiso', {
  Version: v.fixed('1.0'),
  PagProvEfecPorFiduc: amount,
  RendimFideicom: amount,
  DeduccCorresp: amount,
  'MontTotRet?': amount,
  'MontResFiscDistFibras?': amount,
  'MontOtrosConceptDistr?': amount,
  'DescrMontOtrosConceptDistr?': v.freeText,
});

const enajenacionDeAcciones = node('enajenaciondeacciones:EnajenaciondeAcciones', {
  Version: v.fixed('1.0'),
  ContratoIntermediacion: v.text(300),
  Ganancia: amount,
  Perdida: amount,
});

const fideicomisoNoEmpresarial = node(
  'fideicomisonoempresarial:Fideicomisonoempresarial',
  { Version: v.fixed('1.0') },
  [
    one(
      node(
        'fideicomisonoempresarial:IngresosOEntradas',
        { MontTotEntradasPeriodo: amount, PartPropAcumDelFideicom: amount, PropDelMontTot: amount },
        [one(node('fideicomisonoempresarial:IntegracIngresos', { Concepto: v.text(100) }), 'integracIngresos')],
      ),
      'ingresosOEntradas',
    ),
    one(
      node(
        'fideicomisonoempresarial:DeduccOSalidas',
        { MontTotEgresPeriodo: amount, PartPropDelFideicom: amount, PropDelMontTot: v.dottedPercentage },
        [one(node('fideicomisonoempresarial:IntegracEgresos', { ConceptoS: v.text(100) }), 'integracEgresos')],
      ),
      'deduccOSalidas',
    ),
    one(
      node('fideicomisonoempresarial:RetEfectFideicomiso', {
        MontRetRelPagFideic: amount,
        DescRetRelPagFideic: v.text(100),
      }),
      'retEfectFideicomiso',
    ),
  ],
);

const interesesHipotecarios = node('intereseshipotecarios:Intereseshipotecarios', {
  Version: v.fixed('1.0'),
  CreditoDeInstFinanc: v.siNo,
  SaldoInsoluto: amount,
  'PropDeducDelCredit?': amount,
  'MontTotIntNominalesDev?': amount,
  'MontTotIntNominalesDevYPag?': amount,
  'MontTotIntRealPagDeduc?': amount,
  'NumContrato?': v.text(300),
});

const operacionesConDerivados = node('operacionesconderivados:Operacionesconderivados', {
  Version: v.fixed('1.0'),
  MontGanAcum: amount,
  MontPerdDed: amount,
});

const planesDeRetiro = node(
  'planesderetiro11:Planesderetiro',
  {
    Version: v.fixed('1.1'),
    SistemaFinanc: v.siNo,
    'MontTotAportAnioInmAnterior?': amount,
    MontIntRealesDevengAniooInmAnt: amount,
    HuboRetirosAnioInmAntPer: v.siNo,
    'MontTotRetiradoAnioInmAntPer?': amount,
    'MontTotExentRetiradoAnioInmAnt?': amount,
    'MontTotExedenteAnioInmAnt?': amount,
    HuboRetirosAnioInmAnt: v.siNo,
    'MontTotRetiradoAnioInmAnt?': amount,
    'NumReferencia?': v.text(300),
  },
  [
    {
      ...maybe(
        node('planesderetiro11:AportacionesODepositos', {
          TipoAportacionODeposito: v.oneOf('a', 'b', 'c'),
          MontAportODep: amount,
          'RFCFiduciaria?': v.rfc,
        }),
        'aportacionesODepositos',
      ),
      max: 3,
    },
  ],
);

const premios = node('premios:Premios', {
  Version: v.fixed('1.0'),
  EntidadFederativa: clave,
  MontTotPago: amount,
  MontTotPagoGrav: amount,
  MontTotPagoExent: amount,
});

const sectorFinanciero = node('sectorfinanciero:SectorFinanciero', {
  Version: v.fixed('1.0'),
  IdFideicom: v.text(20),
  'NomFideicom?': v.text(100),
  DescripFideicom: v.text(300),
});

/** Complements of Retenciones (the schemas of each, retencionpago/1). Their amounts admit a sign, those of platforms do not. */
export const retencionComplements: readonly NodeShape[] = [
  dividendos,
  intereses,
  pagosAExtranjeros,
  plataformasTecnologicas,
  arrendamientoEnFideicomiso,
  enajenacionDeAcciones,
  fideicomisoNoEmpresarial,
  interesesHipotecarios,
  operacionesConDerivados,
  planesDeRetiro,
  premios,
  sectorFinanciero,
];
