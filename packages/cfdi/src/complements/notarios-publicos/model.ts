/** Notarios públicos 1.0: transfer of real estate, with what the seller and the buyer need for their taxes. */
export interface NotariosPublicos {
  readonly inmuebles: readonly InmuebleNotarial[];
  readonly datosOperacion: DatosOperacion;
  readonly datosNotario: DatosNotario;
  readonly datosEnajenante: DatosEnajenante;
  readonly datosAdquiriente: DatosAdquiriente;
}

export interface InmuebleNotarial {
  /** Two digits: 01 land, 02 land for building, 03 building, 04 dwelling, 05 other. */
  readonly tipoInmueble: string;
  readonly calle: string;
  readonly noExterior?: string;
  readonly noInterior?: string;
  readonly colonia?: string;
  readonly localidad?: string;
  readonly referencia?: string;
  readonly municipio: string;
  /** Two digits, `01`–`32`. */
  readonly estado: string;
  readonly pais: string;
  readonly codigoPostal: string;
}

export interface DatosOperacion {
  readonly numInstrumentoNotarial: string;
  /** `YYYY-MM-DD`. */
  readonly fechaInstNotarial: string;
  readonly montoOperacion: string;
  readonly subtotal: string;
  readonly iva: string;
}

export interface DatosNotario {
  readonly curp: string;
  readonly numNotaria: string;
  /** Two digits, `01`–`32`. */
  readonly entidadFederativa: string;
  readonly adscripcion?: string;
}

/** Seller; one person, or several when `coproSocConyugalE` is `Si` (co-ownership or marital partnership). */
export interface DatosEnajenante {
  readonly coproSocConyugalE: string;
  readonly datosUnEnajenante?: PersonaNotarial;
  readonly datosEnajenantesCopSc?: readonly CopropietarioNotarial[];
}

/** Buyer, same shape. */
export interface DatosAdquiriente {
  readonly coproSocConyugalE: string;
  readonly datosUnAdquiriente?: PersonaNotarial;
  readonly datosAdquirientesCopSc?: readonly CopropietarioNotarial[];
}

/** A single seller always has a paternal surname and a CURP (the schema demands them of nobody else). */
export interface PersonaNotarial {
  readonly nombre: string;
  readonly apellidoPaterno?: string;
  readonly apellidoMaterno?: string;
  readonly rfc: string;
  readonly curp?: string;
}

export interface CopropietarioNotarial extends PersonaNotarial {
  /** Share, at most two decimals; all of them add up to 100. */
  readonly porcentaje: string;
}
