import type { CadenaTable } from '../cadena-table.ts';

/** Notarios públicos. */
export const notariosPublicos: CadenaTable = {
  prefix: 'notariospublicos',
  nodes: {
    NotariosPublicos: 'Version <DescInmuebles> <DatosOperacion> <DatosNotario> <DatosEnajenante> <DatosAdquiriente>',
    DescInmuebles: '<DescInmueble>',
    DescInmueble: `
      TipoInmueble Calle NoExterior? NoInterior? Colonia? Localidad? Referencia? Municipio Estado Pais CodigoPostal
    `,
    DatosOperacion: 'NumInstrumentoNotarial FechaInstNotarial MontoOperacion Subtotal IVA',
    DatosNotario: 'CURP NumNotaria EntidadFederativa Adscripcion?',
    DatosEnajenante: 'CoproSocConyugalE <DatosUnEnajenante> <DatosEnajenantesCopSC>',
    DatosUnEnajenante: 'Nombre ApellidoPaterno ApellidoMaterno? RFC CURP',
    DatosEnajenantesCopSC: '<DatosEnajenanteCopSC>',
    DatosEnajenanteCopSC: 'Nombre ApellidoPaterno? ApellidoMaterno? RFC CURP? Porcentaje',
    DatosAdquiriente: 'CoproSocConyugalE <DatosUnAdquiriente> <DatosAdquirientesCopSC>',
    DatosUnAdquiriente: 'Nombre ApellidoPaterno? ApellidoMaterno? RFC CURP?',
    DatosAdquirientesCopSC: '<DatosAdquirienteCopSC>',
    DatosAdquirienteCopSC: 'Nombre ApellidoPaterno? ApellidoMaterno? RFC CURP? Porcentaje',
  },
};

/** Servicios parciales de construcción. */
export const parcialesConstruccion: CadenaTable = {
  prefix: 'servicioparcial',
  nodes: {
    parcialesconstruccion: 'Version NumPerLicoAut <Inmueble>',
    Inmueble: 'Calle NoExterior? NoInterior? Colonia? Localidad? Referencia? Municipio Estado CodigoPostal',
  },
};

/** Renovación y sustitución de vehículos. */
export const decreto: CadenaTable = {
  prefix: 'decreto',
  nodes: {
    renovacionysustitucionvehiculos: 'Version TipoDeDecreto <DecretoRenovVehicular> <DecretoSustitVehicular>',
    DecretoRenovVehicular: 'VehEnaj <VehiculosUsadosEnajenadoPermAlFab> <VehiculoNuvoSemEnajenadoFabAlPerm>',
    VehiculosUsadosEnajenadoPermAlFab: `
      PrecioVehUsado TipoVeh Marca TipooClase Año Modelo? NIV? NumSerie? NumPlacas NumMotor? NumFolTarjCir NumPedIm?
      Aduana? FechaRegulVeh? Foliofiscal
    `,
    VehiculoNuvoSemEnajenadoFabAlPerm: 'Año Modelo? NumPlacas RFC?',
    DecretoSustitVehicular: 'VehEnaj <VehiculoUsadoEnajenadoPermAlFab> <VehiculoNuvoSemEnajenadoFabAlPerm>',
    VehiculoUsadoEnajenadoPermAlFab: `
      PrecioVehUsado TipoVeh Marca TipooClase Año Modelo? NIV? NumSerie? NumPlacas NumMotor? NumFolTarjCir
      NumFolAvisoint NumPedIm Aduana FechaRegulVeh Foliofiscal
    `,
  },
};

/** Certificado de destrucción. */
export const certificadoDestruccion: CadenaTable = {
  prefix: 'destruccion',
  nodes: {
    certificadodedestruccion: 'Version Serie NumFolDesVeh <VehiculoDestruido> <InformacionAduanera>',
    VehiculoDestruido: 'Marca TipooClase Año Modelo? NIV? NumSerie? NumPlacas NumMotor? NumFolTarjCir',
    InformacionAduanera: 'NumPedImp Fecha Aduana',
  },
};

/** Vehículo usado. */
export const vehiculoUsado: CadenaTable = {
  prefix: 'vehiculousado',
  nodes: {
    VehiculoUsado: `
      Version montoAdquisicion montoEnajenacion claveVehicular marca tipo modelo numeroMotor? numeroSerie? NIV?
      valor <InformacionAduanera>
    `,
    InformacionAduanera: 'numero fecha aduana?',
  },
};

/** Venta de vehículos 1.0 and 1.1 (in the concept): the vehicle's number came with 1.1. */
export const ventaVehiculos: CadenaTable = {
  prefix: 'ventavehiculos',
  nodes: {
    VentaVehiculos: 'version ClaveVehicular Niv[version=1.1] <//InformacionAduanera>',
    InformacionAduanera: 'numero fecha aduana?',
  },
};
