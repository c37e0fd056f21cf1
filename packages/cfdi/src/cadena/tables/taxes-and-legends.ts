import type { CadenaTable } from '../cadena-table.ts';

/** Impuestos locales 1.0. */
export const implocal: CadenaTable = {
  prefix: 'implocal',
  nodes: {
    ImpuestosLocales: `
      version TotaldeRetenciones TotaldeTraslados <RetencionesLocales>(ImpLocRetenido TasadeRetencion Importe)
      <TrasladosLocales>(ImpLocTrasladado TasadeTraslado Importe)
    `,
  },
};

/** CFDI registro fiscal. */
export const registroFiscal: CadenaTable = {
  prefix: 'registrofiscal',
  nodes: {
    CFDIRegistroFiscal: 'Version Folio',
  },
};

/** Leyendas fiscales 1.0. */
export const leyendasFiscales: CadenaTable = {
  prefix: 'leyendasFisc',
  nodes: {
    LeyendasFiscales: 'version <Leyenda>',
    Leyenda: 'disposicionFiscal? norma? textoLeyenda',
  },
};

/** Donatarias 1.1. */
export const donatarias: CadenaTable = {
  prefix: 'donat',
  nodes: {
    Donatarias: 'version noAutorizacion fechaAutorizacion leyenda',
  },
};

/** Instituciones educativas privadas 1.0 (in the concept). */
export const instEducativas: CadenaTable = {
  prefix: 'iedu',
  nodes: {
    instEducativas: 'version nombreAlumno CURP nivelEducativo autRVOE rfcPago?',
  },
};

/** INE 1.1. */
export const ine: CadenaTable = {
  prefix: 'ine',
  nodes: {
    INE: 'Version TipoProceso TipoComite? IdContabilidad? <Entidad>',
    Entidad: 'ClaveEntidad Ambito? <Contabilidad>',
    Contabilidad: 'IdContabilidad',
  },
};

/** Persona física integrante de coordinado. */
export const pfic: CadenaTable = {
  prefix: 'pfic',
  nodes: {
    PFintegranteCoordinado: 'version ClaveVehicular Placa RFCPF?',
  },
};
