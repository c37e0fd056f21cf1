/** A place where goods are collected or delivered. */
export interface Ubicacion {
  /** `Origen` or `Destino`. */
  readonly tipoUbicacion: string;
  /** `OR` or `DE` and six digits, the issuer's own numbering. */
  readonly idUbicacion?: string;
  /** RFC of the sender or addressee; XEXX010101000 when foreign. */
  readonly rfcRemitenteDestinatario: string;
  readonly nombreRemitenteDestinatario?: string;
  /** Tax number of a foreign sender or addressee, with `residenciaFiscal` (c_Pais). */
  readonly numRegIdTrib?: string;
  readonly residenciaFiscal?: string;
  /** c_Estaciones: port, airport or railway station. */
  readonly numEstacion?: string;
  readonly nombreEstacion?: string;
  /** `Altura` or `Cabotaje`, by sea. */
  readonly navegacionTrafico?: string;
  /** Wall clock of the estimated departure or arrival: `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaHoraSalidaLlegada: string;
  /** c_TipoEstacion: 01 national origin, 02 intermediate, 03 final national destination. */
  readonly tipoEstacion?: string;
  /** Kilometres from the place before, at destinations. */
  readonly distanciaRecorrida?: string;
  readonly domicilio?: Domicilio;
}

/** An address: keys of SAT's catalogues in Mexico, free text elsewhere. */
export interface Domicilio {
  readonly calle?: string;
  readonly numeroExterior?: string;
  readonly numeroInterior?: string;
  /** c_Colonia, four digits. */
  readonly colonia?: string;
  /** c_Localidad, two digits. */
  readonly localidad?: string;
  readonly referencia?: string;
  /** c_Municipio, three digits. */
  readonly municipio?: string;
  /** c_Estado, three letters. */
  readonly estado: string;
  readonly pais: string;
  readonly codigoPostal: string;
}
