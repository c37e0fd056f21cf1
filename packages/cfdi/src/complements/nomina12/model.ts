/**
 * Nómina 1.2 (revision E) as it is written: every amount is the text of its attribute, in pesos. Fields are SAT's attribute
 * names in camel case; `antigüedad`, `numAñosServicio` and `año` keep their letters because SAT's attributes do.
 */
export interface Nomina12 {
  /** c_TipoNomina: `O` ordinary, `E` extraordinary. */
  readonly tipoNomina: string;
  /** `YYYY-MM-DD`, like all dates of the complement. */
  readonly fechaPago: string;
  readonly fechaInicialPago: string;
  readonly fechaFinalPago: string;
  /** Days or fraction of days paid, three decimals. */
  readonly numDiasPagados: string;
  readonly totalPercepciones?: string;
  readonly totalDeducciones?: string;
  readonly totalOtrosPagos?: string;
  readonly emisor?: NominaEmisor;
  readonly receptor: NominaReceptor;
  readonly percepciones?: Percepciones;
  readonly deducciones?: Deducciones;
  readonly otrosPagos?: readonly OtroPago[];
  readonly incapacidades?: readonly Incapacidad[];
}

/** The employer. */
export interface NominaEmisor {
  /** Exactly when the employer is a natural person. */
  readonly curp?: string;
  readonly registroPatronal?: string;
  /** Who was the employer when a third party pays (a pension trust). */
  readonly rfcPatronOrigen?: string;
  readonly entidadSncf?: EntidadSncf;
}

/** States, municipalities and their entities say where the money comes from. */
export interface EntidadSncf {
  /** c_OrigenRecurso: `IP` own, `IF` federal, `IM` mixed. */
  readonly origenRecurso: string;
  /** Own part, exactly with `IM`. */
  readonly montoRecursoPropio?: string;
}

/** The worker. */
export interface NominaReceptor {
  readonly curp: string;
  readonly numSeguridadSocial?: string;
  readonly fechaInicioRelLaboral?: string;
  /** `P<n>W`, or `P[<n>Y][<n>M]<n>D`. */
  readonly antigüedad?: string;
  readonly tipoContrato: string;
  /** `Sí` or `No`. */
  readonly sindicalizado?: string;
  readonly tipoJornada?: string;
  readonly tipoRegimen: string;
  readonly numEmpleado: string;
  readonly departamento?: string;
  readonly puesto?: string;
  readonly riesgoPuesto?: string;
  readonly periodicidadPago: string;
  readonly banco?: string;
  /** 10 digits mobile phone, 11 account, 16 card, 18 CLABE. */
  readonly cuentaBancaria?: string;
  readonly salarioBaseCotApor?: string;
  readonly salarioDiarioIntegrado?: string;
  /** State where the work was done (c_Estado). */
  readonly claveEntFed: string;
  readonly subContratacion?: readonly SubContratacion[];
}

/** For whom the worker worked, when it was not for the employer. */
export interface SubContratacion {
  readonly rfcLabora: string;
  /** Up to three decimals; all of them add up to 100. */
  readonly porcentajeTiempo: string;
}

/** Income of the worker. A total is there exactly when its kinds of income are. */
export interface Percepciones {
  readonly totalSueldos?: string;
  /** Kinds 022, 023, 025. */
  readonly totalSeparacionIndemnizacion?: string;
  /** Kinds 039, 044. */
  readonly totalJubilacionPensionRetiro?: string;
  readonly totalGravado: string;
  readonly totalExento: string;
  readonly percepciones: readonly Percepcion[];
  readonly jubilacionPensionRetiro?: JubilacionPensionRetiro;
  readonly separacionIndemnizacion?: SeparacionIndemnizacion;
}

export interface Percepcion {
  /** c_TipoPercepcion. */
  readonly tipoPercepcion: string;
  /** Key of the employer's own accounting, 3 to 15 characters. */
  readonly clave: string;
  readonly concepto: string;
  readonly importeGravado: string;
  readonly importeExento: string;
  /** Exactly with kind 045. */
  readonly accionesOTitulos?: AccionesOTitulos;
  /** Exactly with kind 019. */
  readonly horasExtra?: readonly HorasExtra[];
}

export interface AccionesOTitulos {
  readonly valorMercado: string;
  readonly precioAlOtorgarse: string;
}

export interface HorasExtra {
  /** Days with overtime. */
  readonly dias: string;
  /** c_TipoHoras: 01 double, 02 triple, 03 simple. */
  readonly tipoHoras: string;
  /** Whole hours. */
  readonly horasExtra: string;
  readonly importePagado: string;
}

/** Details of kinds 039 (one payment) and 044 (instalments). */
export interface JubilacionPensionRetiro {
  readonly totalUnaExhibicion?: string;
  readonly totalParcialidad?: string;
  readonly montoDiario?: string;
  readonly ingresoAcumulable: string;
  readonly ingresoNoAcumulable: string;
}

/** Details of kinds 022, 023 and 025. */
export interface SeparacionIndemnizacion {
  readonly totalPagado: string;
  readonly numAñosServicio: string;
  readonly ultimoSueldoMensOrd: string;
  readonly ingresoAcumulable: string;
  readonly ingresoNoAcumulable: string;
}

export interface Deducciones {
  readonly totalOtrasDeducciones?: string;
  /** Kind 002 (ISR); absent without it. */
  readonly totalImpuestosRetenidos?: string;
  readonly deducciones: readonly Deduccion[];
}

export interface Deduccion {
  /** c_TipoDeduccion. */
  readonly tipoDeduccion: string;
  readonly clave: string;
  readonly concepto: string;
  readonly importe: string;
}

/** What the worker gets and is no income. */
export interface OtroPago {
  /** c_TipoOtroPago. */
  readonly tipoOtroPago: string;
  readonly clave: string;
  readonly concepto: string;
  readonly importe: string;
  /** Required with kind 002. */
  readonly subsidioAlEmpleo?: SubsidioAlEmpleo;
  /** Required with kind 004. */
  readonly compensacionSaldosAFavor?: CompensacionSaldosAFavor;
}

export interface SubsidioAlEmpleo {
  readonly subsidioCausado: string;
}

export interface CompensacionSaldosAFavor {
  readonly saldoAFavor: string;
  /** Year of the balance. */
  readonly año: string;
  readonly remanenteSalFav: string;
}

export interface Incapacidad {
  /** Whole days. */
  readonly diasIncapacidad: string;
  /** c_TipoIncapacidad. */
  readonly tipoIncapacidad: string;
  readonly importeMonetario?: string;
}
