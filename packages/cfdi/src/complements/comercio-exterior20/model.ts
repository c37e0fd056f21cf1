/**
 * Comercio Exterior 2.0 as it is written: every amount is the text of its attribute, in dollars of the United States. It
 * declares the goods of a definitive export (pedimento A1).
 */
export interface ComercioExterior {
  /** Why goods leave without a sale (c_MotivoTraslado); only in documents of type T. */
  readonly motivoTraslado?: string;
  /** `A1`. */
  readonly claveDePedimento: string;
  /** `1` when the document serves as a certificate of origin, `0` when it does not. */
  readonly certificadoOrigen: string;
  readonly numCertificadoOrigen?: string;
  /** Reliable exporter, for goods that go to the European Union. */
  readonly numeroExportadorConfiable?: string;
  readonly incoterm?: string;
  readonly observaciones?: string;
  /** Pesos per dollar. */
  readonly tipoCambioUsd: string;
  /** Sum of `valorDolares`, two decimals. */
  readonly totalUsd: string;
  readonly emisor?: EmisorCce;
  /** Owners of the goods, when a third party moves them (MotivoTraslado 05). */
  readonly propietarios?: readonly Propietario[];
  readonly receptor?: ReceptorCce;
  /** Who gets the goods, when it is not the receiver. */
  readonly destinatarios?: readonly Destinatario[];
  readonly mercancias: readonly MercanciaCce[];
}

/** The issuer; `curp` exactly when it is a natural person. */
export interface EmisorCce {
  readonly curp?: string;
  readonly domicilio: DomicilioCce;
}

export interface Propietario {
  readonly numRegIdTrib: string;
  readonly residenciaFiscal: string;
}

export interface ReceptorCce {
  readonly numRegIdTrib?: string;
  readonly domicilio?: DomicilioCce;
}

export interface Destinatario {
  readonly numRegIdTrib?: string;
  readonly nombre?: string;
  readonly domicilios: readonly DomicilioCce[];
}

/**
 * An address. In Mexico `colonia`, `localidad`, `municipio`, `estado` and `codigoPostal` are keys of SAT's catalogues;
 * elsewhere they are texts, except the states of the United States and Canada.
 */
export interface DomicilioCce {
  readonly calle: string;
  readonly numeroExterior?: string;
  readonly numeroInterior?: string;
  readonly colonia?: string;
  readonly localidad?: string;
  readonly referencia?: string;
  readonly municipio?: string;
  readonly estado: string;
  readonly pais: string;
  readonly codigoPostal: string;
}

/** Goods of one NoIdentificacion and one tariff item. */
export interface MercanciaCce {
  /** The NoIdentificacion of the concepts they are. */
  readonly noIdentificacion: string;
  /** Tariff item, ten digits; absent for services (unit 99). */
  readonly fraccionArancelaria?: string;
  /** Quantity in the customs unit, at most three decimals. */
  readonly cantidadAduana?: string;
  readonly unidadAduana?: string;
  readonly valorUnitarioAduana?: string;
  /** Value in dollars, at most four decimals. */
  readonly valorDolares: string;
  readonly descripcionesEspecificas?: readonly DescripcionEspecifica[];
}

export interface DescripcionEspecifica {
  readonly marca: string;
  readonly modelo?: string;
  readonly subModelo?: string;
  readonly numeroSerie?: string;
}
