import type { CadenaTable } from '../cadena-table.ts';

/** Obras de arte plásticas y antigüedades. */
export const obrasArte: CadenaTable = {
  prefix: 'obrasarte',
  nodes: {
    obrasarteantiguedades: `
      Version TipoBien OtrosTipoBien? TituloAdquirido OtrosTituloAdquirido? Subtotal? IVA? FechaAdquisicion
      CaracterísticasDeObraoPieza
    `,
  },
};

/** Aerolíneas. */
export const aerolineas: CadenaTable = {
  prefix: 'aerolineas',
  nodes: {
    Aerolineas: 'Version TUA <OtrosCargos>',
    OtrosCargos: 'TotalCargos <Cargo>',
    Cargo: 'CodigoCargo Importe',
  },
};

/** Turista pasajero extranjero. */
export const turistaPasajero: CadenaTable = {
  prefix: 'tpe',
  nodes: {
    TuristaPasajeroExtranjero: 'version fechadeTransito tipoTransito <datosTransito>',
    datosTransito: 'Via TipoId NumeroId Nacionalidad EmpresaTransporte IdTransporte?',
  },
};

/** Vales de despensa. */
export const valesDeDespensa: CadenaTable = {
  prefix: 'valesdedespensa',
  nodes: {
    ValesDeDespensa: 'version tipoOperacion registroPatronal? numeroDeCuenta total <Conceptos>',
    Conceptos: '<Concepto>',
    Concepto: 'identificador fecha rfc curp nombre numSeguridadSocial? importe',
  },
};

/** Sector de ventas al detalle (detallista): the only complement whose values are texts of nodes. */
export const detallista: CadenaTable = {
  prefix: 'detallista',
  nodes: {
    detallista: `
      documentStructureVersion <orderIdentification/referenceIdentification>(#) orderIdentification/ReferenceDate#?
      buyer/gln# seller/gln# seller/alternatePartyIdentification# totalAmount/Amount#
      <TotalAllowanceCharge/specialServicesType>(#?) <TotalAllowanceCharge/Amount>(#?)
    `,
  },
};
