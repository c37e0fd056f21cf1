import type { ComercioExteriorInput } from '../complements/comercio-exterior20/comercio-exterior-input.ts';
import type { CartaPorteInput } from '../complements/carta-porte31/build/carta-porte-input.ts';
import type { Divisas } from '../complements/divisas/model.ts';
import type { DonatariasInput } from '../complements/donat/donat-input.ts';
import type { InstEducativas } from '../complements/iedu/model.ts';
import type { ImpuestosLocalesInput } from '../complements/implocal/implocal-input.ts';
import type { Ine } from '../complements/ine/model.ts';
import type { Leyenda } from '../complements/leyendas-fisc/model.ts';
import type { NotariosPublicos } from '../complements/notarios-publicos/model.ts';
import type { PfIntegranteCoordinado } from '../complements/pfic/model.ts';
import type { ParcialesConstruccion } from '../complements/servicio-parcial/model.ts';
import type { TuristaPasajeroExtranjero } from '../complements/turista-pasajero/model.ts';
import type { VehiculoUsado } from '../complements/vehiculo-usado/model.ts';
import type { VentaVehiculos } from '../complements/venta-vehiculos/model.ts';
import type { XmlElement } from '../xml/element.ts';
import type { NamespaceDeclaration } from './comprobante.ts';
import type { ACuentaTerceros, Parte } from './concepto.ts';
import type { CfdiRelacionados, Emisor, InformacionGlobal, Receptor } from './parties.ts';

/**
 * What a caller gives to have a CFDI of type I or E computed: the fields of `Comprobante` by the same names, without the
 * amounts that follow from others. Amounts are decimal text in the currency of the document.
 */
export interface CfdiInput extends ComplementosInput {
  readonly serie?: string;
  readonly folio?: string;
  /** Wall clock at `lugarExpedicion`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fecha: string;
  readonly formaPago?: string;
  readonly condicionesDePago?: string;
  /** `MXN` unless given. */
  readonly moneda?: string;
  /** Units of MXN per unit of `moneda`, at most 6 decimals. */
  readonly tipoCambio?: string;
  /** `I` unless given. */
  readonly tipoDeComprobante?: 'I' | 'E';
  /** `02` with `comercioExterior`, otherwise `01` (no export), unless given. */
  readonly exportacion?: string;
  readonly metodoPago?: string;
  readonly lugarExpedicion: string;
  readonly confirmacion?: string;
  readonly informacionGlobal?: InformacionGlobal;
  readonly cfdiRelacionados?: readonly CfdiRelacionados[];
  readonly emisor: Emisor;
  readonly receptor: Receptor;
  readonly conceptos: readonly ConceptoInput[];
  readonly complementos?: readonly XmlElement[];
  readonly addenda?: readonly XmlElement[];
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** Complements of a document as plain objects: they are computed and written after the nodes of `complementos`. */
export interface ComplementosInput {
  readonly impuestosLocales?: ImpuestosLocalesInput;
  /** Goods on the move: on a carrier's invoice or a transfer. */
  readonly cartaPorte?: CartaPorteInput;
  readonly ine?: Ine;
  readonly donatarias?: DonatariasInput;
  readonly leyendasFiscales?: readonly Leyenda[];
  /** Makes `exportacion` `02` unless it is given. */
  readonly comercioExterior?: ComercioExteriorInput;
  readonly vehiculoUsado?: VehiculoUsado;
  readonly notariosPublicos?: NotariosPublicos;
  readonly divisas?: Divisas;
  readonly pfIntegranteCoordinado?: PfIntegranteCoordinado;
  readonly turistaPasajeroExtranjero?: TuristaPasajeroExtranjero;
  readonly parcialesConstruccion?: ParcialesConstruccion;
}

/** Complements of a line as plain objects. */
export interface ComplementosConceptoInput {
  readonly instEducativas?: InstEducativas;
  readonly ventaVehiculos?: VentaVehiculos;
}

/** A line to be computed. */
export interface ConceptoInput extends ComplementosConceptoInput {
  readonly claveProdServ: string;
  readonly noIdentificacion?: string;
  /** More than zero, at most 6 decimals. */
  readonly cantidad: string;
  readonly claveUnidad: string;
  readonly unidad?: string;
  readonly descripcion: string;
  /** Net of tax, at most 6 decimals. */
  readonly valorUnitario: string;
  /** Only to move the line inside SAT's limits (`exactTotal`); otherwise `cantidad × valorUnitario` at 6 decimals. */
  readonly importe?: string;
  readonly descuento?: string;
  /** c_ObjetoImp. Never guessed: 0 %, exempt and not object of tax are three different things. */
  readonly objetoImp: string;
  readonly traslados?: readonly ImpuestoInput[];
  readonly retenciones?: readonly ImpuestoInput[];
  readonly aCuentaTerceros?: ACuentaTerceros;
  readonly informacionAduanera?: readonly string[];
  readonly cuentaPredial?: readonly string[];
  readonly complementoConcepto?: readonly XmlElement[];
  readonly partes?: readonly Parte[];
}

/** A tax of a line to be computed. */
export interface ImpuestoInput {
  readonly impuesto: string;
  readonly tipoFactor: string;
  /** `0.16` or `0.160000`; absent with `Exento`. */
  readonly tasaOCuota?: string;
  /**
   * Taxable base. Unless given: importe less discount, for IVA plus the line's transferred IEPS, for a `Cuota` the
   * quantity of the line.
   */
  readonly base?: string;
}
