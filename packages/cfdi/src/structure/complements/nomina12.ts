import { any, maybe, node, one, some } from '../shape.ts';
import * as v from '../values.ts';

// Nómina 1.2 (nomina12.xsd): amounts are t_ImporteMXN, keys of catalogues are checked by form.

const importe = v.amount(2);
const clave = v.textOf(3, 15);
const concepto = v.text(100);
const tipo = v.key('[0-9]{3}');
/** t_Fecha. */
const fecha = { ...v.dia, accepts: (value: string) => /^(?:19|20)/.test(value) && v.dia.accepts(value) };

const emisor = node(
  'nomina12:Emisor',
  { 'Curp?': v.curp, 'RegistroPatronal?': v.text(20), 'RfcPatronOrigen?': v.rfc },
  [maybe(node('nomina12:EntidadSNCF', { OrigenRecurso: v.key('[A-Z]{2}'), 'MontoRecursoPropio?': importe }))],
);

const receptor = node(
  'nomina12:Receptor',
  {
    Curp: v.curp,
    'NumSeguridadSocial?': v.digitsBetween(1, 15),
    'FechaInicioRelLaboral?': fecha,
    'Antigüedad?': v.antiguedad,
    TipoContrato: v.key('[0-9]{2}'),
    'Sindicalizado?': v.oneOf('Sí', 'No'),
    'TipoJornada?': v.key('[0-9]{2}'),
    TipoRegimen: v.key('[0-9]{2}'),
    NumEmpleado: v.text(15),
    'Departamento?': v.text(100),
    'Puesto?': v.text(100),
    'RiesgoPuesto?': v.key('[0-9]{1,2}'),
    PeriodicidadPago: v.key('[0-9]{2}'),
    'Banco?': v.key('[0-9]{3}'),
    'CuentaBancaria?': v.digitsBetween(10, 18),
    'SalarioBaseCotApor?': importe,
    'SalarioDiarioIntegrado?': importe,
    ClaveEntFed: v.key('[A-Z]{2,3}'),
  },
  [any(node('nomina12:SubContratacion', { RfcLabora: v.rfc, PorcentajeTiempo: v.porcentaje }))],
);

const percepcion = node(
  'nomina12:Percepcion',
  { TipoPercepcion: tipo, Clave: clave, Concepto: concepto, ImporteGravado: importe, ImporteExento: importe },
  [
    maybe(node('nomina12:AccionesOTitulos', { ValorMercado: v.positive(), PrecioAlOtorgarse: v.positive() })),
    any(
      node('nomina12:HorasExtra', {
        Dias: v.count,
        TipoHoras: v.key('[0-9]{2}'),
        HorasExtra: v.count,
        ImportePagado: importe,
      }),
    ),
  ],
);

const percepciones = node(
  'nomina12:Percepciones',
  {
    'TotalSueldos?': importe,
    'TotalSeparacionIndemnizacion?': importe,
    'TotalJubilacionPensionRetiro?': importe,
    TotalGravado: importe,
    TotalExento: importe,
  },
  [
    some(percepcion),
    maybe(
      node('nomina12:JubilacionPensionRetiro', {
        'TotalUnaExhibicion?': importe,
        'TotalParcialidad?': importe,
        'MontoDiario?': importe,
        IngresoAcumulable: importe,
        IngresoNoAcumulable: importe,
      }),
    ),
    maybe(
      node('nomina12:SeparacionIndemnizacion', {
        TotalPagado: importe,
        NumAñosServicio: v.digitsBetween(1, 2),
        UltimoSueldoMensOrd: importe,
        IngresoAcumulable: importe,
        IngresoNoAcumulable: importe,
      }),
    ),
  ],
);

const deducciones = node(
  'nomina12:Deducciones',
  { 'TotalOtrasDeducciones?': importe, 'TotalImpuestosRetenidos?': importe },
  [
    some(
      node('nomina12:Deduccion', {
        TipoDeduccion: tipo,
        // The schema keeps the white space of these two.
        Clave: v.uncollapsed(clave),
        Concepto: v.uncollapsed(concepto),
        Importe: importe,
      }),
    ),
  ],
);

const otrosPagos = node('nomina12:OtrosPagos', {}, [
  some(
    node('nomina12:OtroPago', { TipoOtroPago: tipo, Clave: clave, Concepto: concepto, Importe: importe }, [
      maybe(node('nomina12:SubsidioAlEmpleo', { SubsidioCausado: importe })),
      maybe(
        node('nomina12:CompensacionSaldosAFavor', {
          SaldoAFavor: importe,
          Año: v.key('20(?:1[6-9]|[2-9][0-9])'),
          RemanenteSalFav: importe,
        }),
      ),
    ]),
  ),
]);

const incapacidades = node('nomina12:Incapacidades', {}, [
  some(
    node('nomina12:Incapacidad', {
      DiasIncapacidad: v.count,
      TipoIncapacidad: v.key('[0-9]{2}'),
      'ImporteMonetario?': importe,
    }),
  ),
]);

/** Recibo de pago de nómina 1.2 (nomina12.xsd). */
export const nomina = node(
  'nomina12:Nomina',
  {
    Version: v.fixed('1.2'),
    TipoNomina: v.key('[A-Z]'),
    FechaPago: fecha,
    FechaInicialPago: fecha,
    FechaFinalPago: fecha,
    NumDiasPagados: v.diasPagados,
    'TotalPercepciones?': importe,
    'TotalDeducciones?': importe,
    'TotalOtrosPagos?': importe,
  },
  [maybe(emisor), one(receptor), maybe(percepciones), maybe(deducciones), maybe(otrosPagos), maybe(incapacidades)],
);
