import type { CadenaNodes, CadenaTable } from '../cadena-table.ts';

/** The nodes that 2.0 took over from 1.1. */
const everyVersion: CadenaNodes = {
  Emisor: 'Curp? <Domicilio>',
  Domicilio: `
    Calle NumeroExterior? NumeroInterior? Colonia? Localidad? Referencia? Municipio? Estado Pais CodigoPostal
  `,
  Propietario: 'NumRegIdTrib ResidenciaFiscal',
  Receptor: 'NumRegIdTrib? <Domicilio>',
  Destinatario: 'NumRegIdTrib? Nombre? <Domicilio>',
  Mercancias: '<Mercancia>',
  Mercancia: `
    NoIdentificacion FraccionArancelaria? CantidadAduana? UnidadAduana? ValorUnitarioAduana? ValorDolares
    <DescripcionesEspecificas>
  `,
  DescripcionesEspecificas: 'Marca Modelo? SubModelo? NumeroSerie?',
};

/** Comercio exterior 1.1 (documents until 2024). */
export const comercioExterior11: CadenaTable = {
  prefix: 'cce11',
  nodes: {
    ...everyVersion,
    ComercioExterior: `
      Version MotivoTraslado? TipoOperacion ClaveDePedimento? CertificadoOrigen? NumCertificadoOrigen?
      NumeroExportadorConfiable? Incoterm? Subdivision? Observaciones? TipoCambioUSD? TotalUSD? <Emisor>
      <Propietario> <Receptor> <Destinatario> <Mercancias>
    `,
  },
};

/** Comercio exterior 2.0. */
export const comercioExterior20: CadenaTable = {
  prefix: 'cce20',
  nodes: {
    ...everyVersion,
    ComercioExterior: `
      Version MotivoTraslado? ClaveDePedimento CertificadoOrigen NumCertificadoOrigen? NumeroExportadorConfiable?
      Incoterm? Observaciones? TipoCambioUSD TotalUSD <Emisor> <Propietario> <Receptor> <Destinatario> <Mercancias>
    `,
  },
};
