import type { NamespaceDeclaration } from '../../model/comprobante.ts';
import type { CfdiRelacionados, Emisor, Receptor } from '../../model/parties.ts';
import type { XmlElement } from '../../xml/element.ts';
import type {
  Deduccion,
  Incapacidad,
  JubilacionPensionRetiro,
  NominaEmisor,
  NominaReceptor,
  OtroPago,
  Percepcion,
  SeparacionIndemnizacion,
} from './model.ts';

/** What a caller gives to have a CFDI of type N built: employer, worker, and what was paid and withheld. */
export interface NominaInput {
  /** Needs not be said. */
  readonly tipoDeComprobante?: 'N';
  readonly serie?: string;
  readonly folio?: string;
  /** Wall clock at `lugarExpedicion`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fecha: string;
  readonly lugarExpedicion: string;
  readonly confirmacion?: string;
  /** Relation 04: the payroll that this one replaces. */
  readonly cfdiRelacionados?: readonly CfdiRelacionados[];
  readonly emisor: Emisor;
  /** Regime and use are always 605 and CN01. */
  readonly receptor: Pick<Receptor, 'rfc' | 'nombre' | 'domicilioFiscalReceptor'>;
  readonly nomina: ReciboInput;
  /** Further payrolls in the same document, such as severance beside the last wages (regime 13 beside 02). */
  readonly otrasNominas?: readonly ReciboInput[];
  /** Complements besides the payroll. */
  readonly complementos?: readonly XmlElement[];
  readonly addenda?: readonly XmlElement[];
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** One payroll. Totals follow from the lines. */
export interface ReciboInput {
  /** `O` unless given. */
  readonly tipoNomina?: string;
  /** Day the money was paid, `YYYY-MM-DD`. */
  readonly fechaPago: string;
  /** Unless given, with `E`: the day of the payment. */
  readonly fechaInicialPago?: string;
  readonly fechaFinalPago?: string;
  /** Unless given: the days of the period, both ends included. */
  readonly numDiasPagados?: string;
  readonly emisor?: NominaEmisor;
  readonly receptor: TrabajadorInput;
  readonly percepciones?: readonly PercepcionInput[];
  /** With kinds 039 and 044. */
  readonly jubilacionPensionRetiro?: JubilacionInput;
  /** With kinds 022, 023 and 025. */
  readonly separacionIndemnizacion?: SeparacionInput;
  readonly deducciones?: readonly DeduccionInput[];
  /** With regime 02 a subsidy of zero is added when none is given (NOM105). */
  readonly otrosPagos?: readonly OtroPagoInput[];
  readonly incapacidades?: readonly Incapacidad[];
}

/** The worker. */
export interface TrabajadorInput extends Omit<NominaReceptor, 'periodicidadPago'> {
  /** As it must be written; or `semanas` or `calendario`, to have it computed so: weeks unless given. */
  readonly antigüedad?: string;
  /** Unless given, with `E`: 99. */
  readonly periodicidadPago?: string;
}

/** Income; an amount left out is zero. */
export interface PercepcionInput extends Pick<
  Percepcion,
  'tipoPercepcion' | 'concepto' | 'accionesOTitulos' | 'horasExtra'
> {
  /** Unless given: SAT's key. */
  readonly clave?: string;
  readonly importeGravado?: string;
  readonly importeExento?: string;
}

export interface DeduccionInput extends Omit<Deduccion, 'clave'> {
  readonly clave?: string;
}

export interface OtroPagoInput extends Omit<OtroPago, 'clave' | 'importe'> {
  readonly clave?: string;
  /** Zero unless given: the subsidy was less than the tax. */
  readonly importe?: string;
}

/** Instalments count as income of the period (LISR 96); one payment is split by `ultimoSueldoMensOrd` (LISR 95). */
export interface JubilacionInput extends Pick<JubilacionPensionRetiro, 'montoDiario'> {
  readonly ultimoSueldoMensOrd?: string;
  readonly ingresoAcumulable?: string;
  readonly ingresoNoAcumulable?: string;
}

/** Taxed severance up to the last monthly salary is `ingresoAcumulable`, the rest is not (LISR 95), unless given. */
export interface SeparacionInput extends Pick<SeparacionIndemnizacion, 'ultimoSueldoMensOrd'> {
  /** Unless given: from `fechaInicioRelLaboral`. */
  readonly numAñosServicio?: string;
  readonly ingresoAcumulable?: string;
  readonly ingresoNoAcumulable?: string;
}
