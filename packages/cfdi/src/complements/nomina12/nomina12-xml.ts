import type { XmlElement } from '../../xml/element.ts';
import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type * as m from './model.ts';

/** Qualified name of the complement. */
export const NOMINA12 = 'nomina12:Nomina';

// Order of attributes and nodes: nomina12.xsd.

const entidadSncf = nodeCodec<m.EntidadSncf>('nomina12:EntidadSNCF', {
  fields: [
    ['origenRecurso', 'OrigenRecurso'],
    ['montoRecursoPropio', 'MontoRecursoPropio', '?'],
  ],
});

const emisor = nodeCodec<m.NominaEmisor>('nomina12:Emisor', {
  fields: [
    ['curp', 'Curp', '?'],
    ['registroPatronal', 'RegistroPatronal', '?'],
    ['rfcPatronOrigen', 'RfcPatronOrigen', '?'],
  ],
  children: [{ key: 'entidadSncf', occurs: '?', codec: entidadSncf }],
});

const subContratacion = nodeCodec<m.SubContratacion>('nomina12:SubContratacion', {
  fields: [
    ['rfcLabora', 'RfcLabora'],
    ['porcentajeTiempo', 'PorcentajeTiempo'],
  ],
});

const receptor = nodeCodec<m.NominaReceptor>('nomina12:Receptor', {
  fields: [
    ['curp', 'Curp'],
    ['numSeguridadSocial', 'NumSeguridadSocial', '?'],
    ['fechaInicioRelLaboral', 'FechaInicioRelLaboral', '?'],
    ['antigüedad', 'Antigüedad', '?'],
    ['tipoContrato', 'TipoContrato'],
    ['sindicalizado', 'Sindicalizado', '?'],
    ['tipoJornada', 'TipoJornada', '?'],
    ['tipoRegimen', 'TipoRegimen'],
    ['numEmpleado', 'NumEmpleado'],
    ['departamento', 'Departamento', '?'],
    ['puesto', 'Puesto', '?'],
    ['riesgoPuesto', 'RiesgoPuesto', '?'],
    ['periodicidadPago', 'PeriodicidadPago'],
    ['banco', 'Banco', '?'],
    ['cuentaBancaria', 'CuentaBancaria', '?'],
    ['salarioBaseCotApor', 'SalarioBaseCotApor', '?'],
    ['salarioDiarioIntegrado', 'SalarioDiarioIntegrado', '?'],
    ['claveEntFed', 'ClaveEntFed'],
  ],
  children: [{ key: 'subContratacion', occurs: '*', codec: subContratacion }],
});

const accionesOTitulos = nodeCodec<m.AccionesOTitulos>('nomina12:AccionesOTitulos', {
  fields: [
    ['valorMercado', 'ValorMercado'],
    ['precioAlOtorgarse', 'PrecioAlOtorgarse'],
  ],
});

const horasExtra = nodeCodec<m.HorasExtra>('nomina12:HorasExtra', {
  fields: [
    ['dias', 'Dias'],
    ['tipoHoras', 'TipoHoras'],
    ['horasExtra', 'HorasExtra'],
    ['importePagado', 'ImportePagado'],
  ],
});

const percepcion = nodeCodec<m.Percepcion>('nomina12:Percepcion', {
  fields: [
    ['tipoPercepcion', 'TipoPercepcion'],
    ['clave', 'Clave'],
    ['concepto', 'Concepto'],
    ['importeGravado', 'ImporteGravado'],
    ['importeExento', 'ImporteExento'],
  ],
  children: [
    { key: 'accionesOTitulos', occurs: '?', codec: accionesOTitulos },
    { key: 'horasExtra', occurs: '*', codec: horasExtra },
  ],
});

const jubilacion = nodeCodec<m.JubilacionPensionRetiro>('nomina12:JubilacionPensionRetiro', {
  fields: [
    ['totalUnaExhibicion', 'TotalUnaExhibicion', '?'],
    ['totalParcialidad', 'TotalParcialidad', '?'],
    ['montoDiario', 'MontoDiario', '?'],
    ['ingresoAcumulable', 'IngresoAcumulable'],
    ['ingresoNoAcumulable', 'IngresoNoAcumulable'],
  ],
});

const separacion = nodeCodec<m.SeparacionIndemnizacion>('nomina12:SeparacionIndemnizacion', {
  fields: [
    ['totalPagado', 'TotalPagado'],
    ['numAñosServicio', 'NumAñosServicio'],
    ['ultimoSueldoMensOrd', 'UltimoSueldoMensOrd'],
    ['ingresoAcumulable', 'IngresoAcumulable'],
    ['ingresoNoAcumulable', 'IngresoNoAcumulable'],
  ],
});

const percepciones = nodeCodec<m.Percepciones>('nomina12:Percepciones', {
  fields: [
    ['totalSueldos', 'TotalSueldos', '?'],
    ['totalSeparacionIndemnizacion', 'TotalSeparacionIndemnizacion', '?'],
    ['totalJubilacionPensionRetiro', 'TotalJubilacionPensionRetiro', '?'],
    ['totalGravado', 'TotalGravado'],
    ['totalExento', 'TotalExento'],
  ],
  children: [
    { key: 'percepciones', occurs: '+', codec: percepcion },
    { key: 'jubilacionPensionRetiro', occurs: '?', codec: jubilacion },
    { key: 'separacionIndemnizacion', occurs: '?', codec: separacion },
  ],
});

const deduccion = nodeCodec<m.Deduccion>('nomina12:Deduccion', {
  fields: [
    ['tipoDeduccion', 'TipoDeduccion'],
    ['clave', 'Clave'],
    ['concepto', 'Concepto'],
    ['importe', 'Importe'],
  ],
});

const deducciones = nodeCodec<m.Deducciones>('nomina12:Deducciones', {
  fields: [
    ['totalOtrasDeducciones', 'TotalOtrasDeducciones', '?'],
    ['totalImpuestosRetenidos', 'TotalImpuestosRetenidos', '?'],
  ],
  children: [{ key: 'deducciones', occurs: '+', codec: deduccion }],
});

const subsidio = nodeCodec<m.SubsidioAlEmpleo>('nomina12:SubsidioAlEmpleo', {
  fields: [['subsidioCausado', 'SubsidioCausado']],
});

const compensacion = nodeCodec<m.CompensacionSaldosAFavor>('nomina12:CompensacionSaldosAFavor', {
  fields: [
    ['saldoAFavor', 'SaldoAFavor'],
    ['año', 'Año'],
    ['remanenteSalFav', 'RemanenteSalFav'],
  ],
});

const otroPago = nodeCodec<m.OtroPago>('nomina12:OtroPago', {
  fields: [
    ['tipoOtroPago', 'TipoOtroPago'],
    ['clave', 'Clave'],
    ['concepto', 'Concepto'],
    ['importe', 'Importe'],
  ],
  children: [
    { key: 'subsidioAlEmpleo', occurs: '?', codec: subsidio },
    { key: 'compensacionSaldosAFavor', occurs: '?', codec: compensacion },
  ],
});

const incapacidad = nodeCodec<m.Incapacidad>('nomina12:Incapacidad', {
  fields: [
    ['diasIncapacidad', 'DiasIncapacidad'],
    ['tipoIncapacidad', 'TipoIncapacidad'],
    ['importeMonetario', 'ImporteMonetario', '?'],
  ],
});

/** The table of the complement: writes, reads and tells where a field is. */
export const nomina12Codec: NodeCodec<m.Nomina12> = nodeCodec<m.Nomina12>(NOMINA12, {
  fixed: [['Version', '1.2']],
  fields: [
    ['tipoNomina', 'TipoNomina'],
    ['fechaPago', 'FechaPago'],
    ['fechaInicialPago', 'FechaInicialPago'],
    ['fechaFinalPago', 'FechaFinalPago'],
    ['numDiasPagados', 'NumDiasPagados'],
    ['totalPercepciones', 'TotalPercepciones', '?'],
    ['totalDeducciones', 'TotalDeducciones', '?'],
    ['totalOtrosPagos', 'TotalOtrosPagos', '?'],
  ],
  children: [
    { key: 'emisor', occurs: '?', codec: emisor },
    { key: 'receptor', occurs: '1', codec: receptor },
    { key: 'percepciones', occurs: '?', codec: percepciones },
    { key: 'deducciones', occurs: '?', codec: deducciones },
    { key: 'otrosPagos', within: ['nomina12:OtrosPagos'], occurs: '*', codec: otroPago },
    { key: 'incapacidades', within: ['nomina12:Incapacidades'], occurs: '*', codec: incapacidad },
  ],
});

/** The complement as a node for `Unsealed.complementos`; its namespace is declared on the root when it is written. */
export function nomina12ToXml(nomina: m.Nomina12): XmlElement {
  return nomina12Codec.write(nomina);
}

/**
 * The typed form of a `nomina12:Nomina` node. It reads, it does not judge: what is required and missing is empty text or an
 * empty list.
 */
export function nomina12FromXml(node: XmlElement): m.Nomina12 {
  return nomina12Codec.read(node);
}
