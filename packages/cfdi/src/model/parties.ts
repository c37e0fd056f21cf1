/** Period of a global invoice; `año` is written so because SAT's attribute is `Año`. */
export interface InformacionGlobal {
  /** 01 daily, 02 weekly, 03 fortnightly, 04 monthly, 05 bimonthly. */
  readonly periodicidad: string;
  /** 01–12, or 13–18 for two months. */
  readonly meses: string;
  readonly año: string;
}

/** Documents related under one relation type; a document may have several of these groups. */
export interface CfdiRelacionados {
  readonly tipoRelacion: string;
  readonly uuids: readonly string[];
}

export interface Emisor {
  readonly rfc: string;
  /** As registered with SAT: upper case, without the capital regime. */
  readonly nombre: string;
  readonly regimenFiscal: string;
  readonly facAtrAdquirente?: string;
}

export interface Receptor {
  readonly rfc: string;
  readonly nombre: string;
  readonly domicilioFiscalReceptor: string;
  /** ISO 3166-1 alpha-3 country of a foreign receiver. */
  readonly residenciaFiscal?: string;
  readonly numRegIdTrib?: string;
  readonly regimenFiscalReceptor: string;
  readonly usoCfdi: string;
}
