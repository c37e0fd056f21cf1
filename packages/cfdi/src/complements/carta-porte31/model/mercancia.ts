import type { Autotransporte } from './autotransporte.ts';
import type { TransporteAereo } from './transporte-aereo.ts';
import type { TransporteFerroviario } from './transporte-ferroviario.ts';
import type { TransporteMaritimo } from './transporte-maritimo.ts';

/** What is transported and by which means; at least one means must be there. */
export interface Mercancias {
  /** Sum of the gross weights, at most three decimals, in `unidadPeso` (c_ClaveUnidadPeso). */
  readonly pesoBrutoTotal: string;
  readonly unidadPeso: string;
  /** Sum of `detalleMercancia/pesoNeto`. */
  readonly pesoNetoTotal?: string;
  /** Number of `mercancia`. */
  readonly numTotalMercancias: string;
  /** Charge for appraisal, by air. */
  readonly cargoPorTasacion?: string;
  /** `Sí` for reverse logistics, collection or return. */
  readonly logisticaInversaRecoleccionDevolucion?: string;
  readonly mercancia: readonly Mercancia[];
  readonly autotransporte?: Autotransporte;
  readonly transporteMaritimo?: TransporteMaritimo;
  readonly transporteAereo?: TransporteAereo;
  readonly transporteFerroviario?: TransporteFerroviario;
}

/** Data of goods that need an authorisation of COFEPRIS; which of them depends on the sector. */
export interface ProductoSanitario {
  /** c_SectorCOFEPRIS: 01 medicine, 02 precursor, 03 psychotropic, 04 toxic substance, 05 pesticide or fertiliser. */
  readonly sectorCofepris?: string;
  readonly nombreIngredienteActivo?: string;
  readonly nomQuimico?: string;
  readonly denominacionGenericaProd?: string;
  readonly denominacionDistintivaProd?: string;
  readonly fabricante?: string;
  /** `YYYY-MM-DD`. */
  readonly fechaCaducidad?: string;
  readonly loteMedicamento?: string;
  readonly formaFarmaceutica?: string;
  readonly condicionesEspTransp?: string;
  readonly registroSanitarioFolioAutorizacion?: string;
  readonly permisoImportacion?: string;
  readonly folioImpoVucem?: string;
  readonly numCas?: string;
  readonly razonSocialEmpImp?: string;
  readonly numRegSanPlagCofepris?: string;
  readonly datosFabricante?: string;
  readonly datosFormulador?: string;
  readonly datosMaquilador?: string;
  readonly usoAutorizado?: string;
}

/** One kind of goods. */
export interface Mercancia extends ProductoSanitario {
  /** c_ClaveProdServCP; its row says whether the goods are or may be dangerous. */
  readonly bienesTransp: string;
  /** c_ClaveProdSTCC, by rail. */
  readonly claveStcc?: string;
  readonly descripcion: string;
  readonly cantidad: string;
  readonly claveUnidad: string;
  readonly unidad?: string;
  /** `30/40/30cm` or `…plg`. */
  readonly dimensiones?: string;
  /** `Sí` or `No`. */
  readonly materialPeligroso?: string;
  /** c_MaterialPeligroso. */
  readonly cveMaterialPeligroso?: string;
  /** c_TipoEmbalaje. */
  readonly embalaje?: string;
  readonly descripEmbalaje?: string;
  /** Kilograms, at most three decimals. */
  readonly pesoEnKg: string;
  /** Value of the goods in `moneda`. */
  readonly valorMercancia?: string;
  readonly moneda?: string;
  readonly fraccionArancelaria?: string;
  /** UUID of the invoice with Comercio Exterior. */
  readonly uuidComercioExt?: string;
  /** c_TipoMateria, in foreign trade. */
  readonly tipoMateria?: string;
  readonly descripcionMateria?: string;
  readonly documentacionAduanera?: readonly DocumentacionAduanera[];
  readonly guiasIdentificacion?: readonly GuiaIdentificacion[];
  readonly cantidadTransporta?: readonly CantidadTransporta[];
  readonly detalleMercancia?: DetalleMercancia;
}

/** A customs document. */
export interface DocumentacionAduanera {
  /** c_DocumentoAduanero; 01 is a pedimento. */
  readonly tipoDocumento: string;
  /** 21 characters, two blanks between groups; only with 01. */
  readonly numPedimento?: string;
  /** Folio of any other document. */
  readonly identDocAduanero?: string;
  readonly rfcImpo?: string;
}

/** A parcel. */
export interface GuiaIdentificacion {
  readonly numeroGuiaIdentificacion: string;
  readonly descripGuiaIdentificacion: string;
  /** Kilograms. */
  readonly pesoGuiaIdentificacion: string;
}

/** How much of the goods goes from which origin to which destination. */
export interface CantidadTransporta {
  readonly cantidad: string;
  readonly idOrigen: string;
  readonly idDestino: string;
  /** c_CveTransporte, when there are several means of transport. */
  readonly cvesTransporte?: string;
}

/** Weights of the goods in `unidadPesoMerc`: tare is gross less net. */
export interface DetalleMercancia {
  readonly unidadPesoMerc: string;
  readonly pesoBruto: string;
  readonly pesoNeto: string;
  readonly pesoTara: string;
  readonly numPiezas?: string;
}
