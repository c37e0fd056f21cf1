import type { CadenaNodes, CadenaTable } from '../cadena-table.ts';

const DOMICILIO =
  '<Domicilio>(Calle? NumeroExterior? NumeroInterior? Colonia? Localidad? Referencia? Municipio? Estado Pais CodigoPostal)';

/** The nodes that no version changed. */
const everyVersion: CadenaNodes = {
  Ubicaciones: '<Ubicacion>',
  Ubicacion: `
    TipoUbicacion IDUbicacion? RFCRemitenteDestinatario NombreRemitenteDestinatario? NumRegIdTrib?
    ResidenciaFiscal? NumEstacion? NombreEstacion? NavegacionTrafico? FechaHoraSalidaLlegada TipoEstacion?
    DistanciaRecorrida? ${DOMICILIO}
  `,
  GuiasIdentificacion: 'NumeroGuiaIdentificacion DescripGuiaIdentificacion PesoGuiaIdentificacion',
  CantidadTransporta: 'Cantidad IDOrigen IDDestino CvesTransporte?',
  DetalleMercancia: 'UnidadPesoMerc PesoBruto PesoNeto PesoTara NumPiezas?',
  Autotransporte: 'PermSCT NumPermisoSCT <IdentificacionVehicular> <Seguros> <Remolques>',
  Seguros: `
    AseguraRespCivil PolizaRespCivil AseguraMedAmbiente? PolizaMedAmbiente? AseguraCarga? PolizaCarga?
    PrimaSeguro?
  `,
  Remolques: '<Remolque>',
  Remolque: 'SubTipoRem Placa',
  TransporteAereo: `
    PermSCT NumPermisoSCT MatriculaAeronave? NombreAseg? NumPolizaSeguro? NumeroGuia LugarContrato?
    CodigoTransportista RFCEmbarcador? NumRegIdTribEmbarc? ResidenciaFiscalEmbarc? NombreEmbarcador?
  `,
  TransporteFerroviario: 'TipoDeServicio TipoDeTrafico NombreAseg? NumPolizaSeguro? <DerechosDePaso> <Carro>',
  DerechosDePaso: 'TipoDerechoDePaso KilometrajePagado',
  Carro: `
    TipoCarro MatriculaCarro GuiaCarro ToneladasNetasCarro <Contenedor>(TipoContenedor PesoContenedorVacio
    PesoNetoMercancia)
  `,
  FiguraTransporte: '<TiposFigura>',
  PartesTransporte: 'ParteTransporte',
};

/** The nodes that 3.1 took over from 3.0. */
const sinceVersion30: CadenaNodes = {
  ...everyVersion,
  Mercancias: `
    PesoBrutoTotal UnidadPeso PesoNetoTotal? NumTotalMercancias CargoPorTasacion?
    LogisticaInversaRecoleccionDevolucion? <Mercancia> <Autotransporte> <TransporteMaritimo> <TransporteAereo>
    <TransporteFerroviario>
  `,
  Mercancia: `
    BienesTransp ClaveSTCC? Descripcion Cantidad ClaveUnidad Unidad? Dimensiones? MaterialPeligroso?
    CveMaterialPeligroso? Embalaje? DescripEmbalaje? SectorCOFEPRIS? NombreIngredienteActivo? NomQuimico?
    DenominacionGenericaProd? DenominacionDistintivaProd? Fabricante? FechaCaducidad? LoteMedicamento?
    FormaFarmaceutica? CondicionesEspTransp? RegistroSanitarioFolioAutorizacion? PermisoImportacion?
    FolioImpoVUCEM? NumCAS? RazonSocialEmpImp? NumRegSanPlagCOFEPRIS? DatosFabricante? DatosFormulador?
    DatosMaquilador? UsoAutorizado? PesoEnKg ValorMercancia? Moneda? FraccionArancelaria? UUIDComercioExt?
    TipoMateria? DescripcionMateria? <DocumentacionAduanera> <GuiasIdentificacion> <CantidadTransporta>
    <DetalleMercancia>
  `,
  DocumentacionAduanera: 'TipoDocumento NumPedimento? IdentDocAduanero? RFCImpo?',
  IdentificacionVehicular: 'ConfigVehicular PesoBrutoVehicular PlacaVM AnioModeloVM',
  RemolquesCCP: '<RemolqueCCP>',
  RemolqueCCP: 'SubTipoRemCCP PlacaCCP',
  TiposFigura: `
    TipoFigura RFCFigura? NumLicencia? NombreFigura NumRegIdTribFigura? ResidenciaFiscalFigura? <PartesTransporte>
    ${DOMICILIO}
  `,
};

/** Carta Porte 2.0 (documents until 2024). */
export const cartaPorte20: CadenaTable = {
  prefix: 'cartaporte20',
  nodes: {
    ...everyVersion,
    CartaPorte: `
      Version TranspInternac EntradaSalidaMerc? PaisOrigenDestino? ViaEntradaSalida? TotalDistRec? <Ubicaciones>
      <Mercancias> <FiguraTransporte>
    `,
    Mercancias: `
      PesoBrutoTotal UnidadPeso PesoNetoTotal? NumTotalMercancias CargoPorTasacion? <Mercancia> <Autotransporte>
      <TransporteMaritimo> <TransporteAereo> <TransporteFerroviario>
    `,
    Mercancia: `
      BienesTransp ClaveSTCC? Descripcion Cantidad ClaveUnidad Unidad? Dimensiones? MaterialPeligroso?
      CveMaterialPeligroso? Embalaje? DescripEmbalaje? PesoEnKg ValorMercancia? Moneda? FraccionArancelaria?
      UUIDComercioExt? <Pedimentos> <GuiasIdentificacion> <CantidadTransporta> <DetalleMercancia>
    `,
    Pedimentos: 'Pedimento',
    IdentificacionVehicular: 'ConfigVehicular PlacaVM AnioModeloVM',
    TransporteMaritimo: `
      PermSCT? NumPermisoSCT? NombreAseg? NumPolizaSeguro? TipoEmbarcacion Matricula NumeroOMI AnioEmbarcacion?
      NombreEmbarc? NacionalidadEmbarc UnidadesDeArqBruto TipoCarga NumCertITC Eslora? Manga? Calado? LineaNaviera?
      NombreAgenteNaviero NumAutorizacionNaviero NumViaje? NumConocEmbarc? <Contenedor>(MatriculaContenedor
      TipoContenedor NumPrecinto?)
    `,
    TiposFigura: `
      TipoFigura RFCFigura? NumLicencia? NombreFigura? NumRegIdTribFigura? ResidenciaFiscalFigura?
      <PartesTransporte> ${DOMICILIO}
    `,
  },
};

/** Carta Porte 3.0 (documents until mid 2024). */
export const cartaPorte30: CadenaTable = {
  prefix: 'cartaporte30',
  nodes: {
    ...sinceVersion30,
    CartaPorte: `
      Version IdCCP TranspInternac RegimenAduanero? EntradaSalidaMerc? PaisOrigenDestino? ViaEntradaSalida?
      TotalDistRec? RegistroISTMO? UbicacionPoloOrigen? UbicacionPoloDestino? <Ubicaciones> <Mercancias>
      <FiguraTransporte>
    `,
    TransporteMaritimo: `
      PermSCT? NumPermisoSCT? NombreAseg? NumPolizaSeguro? TipoEmbarcacion Matricula NumeroOMI AnioEmbarcacion?
      NombreEmbarc? NacionalidadEmbarc UnidadesDeArqBruto TipoCarga Eslora? Manga? Calado? Puntal? LineaNaviera?
      NombreAgenteNaviero NumAutorizacionNaviero NumViaje? NumConocEmbarc? PermisoTempNavegacion?
      <Contenedor>(TipoContenedor MatriculaContenedor? NumPrecinto? IdCCPRelacionado? PlacaVMCCP?
      FechaCertificacionCCP?) <RemolquesCCP>
    `,
  },
};

/** Carta Porte 3.1. */
export const cartaPorte31: CadenaTable = {
  prefix: 'cartaporte31',
  nodes: {
    ...sinceVersion30,
    CartaPorte: `
      Version IdCCP TranspInternac EntradaSalidaMerc? PaisOrigenDestino? ViaEntradaSalida? TotalDistRec?
      RegistroISTMO? UbicacionPoloOrigen? UbicacionPoloDestino? <RegimenesAduaneros> <Ubicaciones> <Mercancias>
      <FiguraTransporte>
    `,
    RegimenesAduaneros: '<RegimenAduaneroCCP>',
    RegimenAduaneroCCP: 'RegimenAduanero',
    TransporteMaritimo: `
      PermSCT? NumPermisoSCT? NombreAseg? NumPolizaSeguro? TipoEmbarcacion Matricula NumeroOMI AnioEmbarcacion?
      NombreEmbarc? NacionalidadEmbarc UnidadesDeArqBruto TipoCarga Eslora? Manga? Calado? Puntal? LineaNaviera?
      NombreAgenteNaviero NumAutorizacionNaviero NumViaje? NumConocEmbarc? PermisoTempNavegacion? <Contenedor>
    `,
    Contenedor: `
      TipoContenedor MatriculaContenedor? NumPrecinto? IdCCPRelacionado? PlacaVMCCP? FechaCertificacionCCP?
      <RemolquesCCP>
    `,
  },
};
