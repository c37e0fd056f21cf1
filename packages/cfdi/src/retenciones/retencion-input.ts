import type { NamespaceDeclaration } from '../model/comprobante.ts';
import type { XmlElement } from '../xml/element.ts';
import type { ArrendamientoEnFideicomiso } from './complements/arrendamiento-en-fideicomiso.ts';
import type { Dividendos } from './complements/dividendos.ts';
import type { EnajenacionDeAcciones } from './complements/enajenacion-de-acciones.ts';
import type { FideicomisoNoEmpresarial } from './complements/fideicomiso-no-empresarial.ts';
import type { InteresesHipotecarios } from './complements/intereses-hipotecarios.ts';
import type { Intereses } from './complements/intereses.ts';
import type { OperacionesConDerivados } from './complements/operaciones-con-derivados.ts';
import type { PagosAExtranjeros } from './complements/pagos-a-extranjeros.ts';
import type { PlanesDeRetiro } from './complements/planes-de-retiro.ts';
import type { ComisionDelServicio, ContribucionGubernamental } from './complements/plataformas-tecnologicas.ts';
import type { Premios } from './complements/premios.ts';
import type { SectorFinanciero } from './complements/sector-financiero.ts';
import type {
  EmisorRetencion,
  ImpuestoRetenido,
  PeriodoRetencion,
  ReceptorExtranjero,
  ReceptorNacional,
  RetencionRelacionada,
} from './model.ts';

/**
 * What a caller gives to have a Retenciones document built: the fields of the document by the same names, without what
 * follows from others. Amounts are decimal text in pesos.
 */
export interface RetencionInput extends ComplementInputs {
  readonly folioInt?: string;
  /** Wall clock at `lugarExpRetenc`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fechaExp: string;
  readonly lugarExpRetenc: string;
  /** c_CveRetenc. Unless given: the one key that the complement belongs to, when there is only one. */
  readonly cveRetenc?: string;
  readonly descRetenc?: string;
  readonly cfdiRetenRelacionados?: RetencionRelacionada;
  readonly emisor: EmisorRetencion;
  readonly receptor: ReceptorInput;
  readonly periodo: PeriodoInput;
  /** Not with `plataformasTecnologicas`, whose services decide all of it. */
  readonly totales?: TotalesInput;
  /** Complements without a field of their own here, as they are to be written. */
  readonly complementos?: readonly XmlElement[];
  readonly addenda?: readonly XmlElement[];
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** The typed complements. */
export interface ComplementInputs {
  readonly arrendamientoEnFideicomiso?: ArrendamientoEnFideicomiso;
  readonly dividendos?: Dividendos;
  readonly enajenacionDeAcciones?: EnajenacionDeAcciones;
  readonly fideicomisoNoEmpresarial?: FideicomisoNoEmpresarial;
  readonly intereses?: Intereses;
  readonly interesesHipotecarios?: InteresesHipotecarios;
  readonly operacionesConDerivados?: OperacionesConDerivados;
  readonly pagosAExtranjeros?: PagosAExtranjeros;
  readonly planesDeRetiro?: PlanesDeRetiro;
  readonly plataformasTecnologicas?: PlataformasInput;
  readonly premios?: Premios;
  readonly sectorFinanciero?: SectorFinanciero;
}

/** One of the two. */
export interface ReceptorInput {
  readonly nacional?: NacionalInput;
  readonly extranjero?: ReceptorExtranjero;
}

export interface NacionalInput extends Omit<ReceptorNacional, 'nomDenRazSocR' | 'domicilioFiscalR'> {
  /** Unless given, for XAXX010101000: `PUBLICO EN GENERAL`. */
  readonly nomDenRazSocR?: string;
  /** Unless given, for XAXX010101000: `lugarExpRetenc`. */
  readonly domicilioFiscalR?: string;
}

export interface PeriodoInput extends Omit<PeriodoRetencion, 'mesFin'> {
  /** `mesIni` unless given. */
  readonly mesFin?: string;
}

export interface TotalesInput {
  readonly montoTotGrav: string;
  /** `0.00` unless given. */
  readonly montoTotExent?: string;
  readonly utilidadBimestral?: string;
  readonly isrCorrespondiente?: string;
  readonly impRetenidos?: readonly ImpuestoRetenidoInput[];
}

/** A withheld tax: its amount, or the rate to compute it with. */
export interface ImpuestoRetenidoInput extends Partial<Omit<ImpuestoRetenido, 'impuestoRet'>> {
  readonly impuestoRet: string;
  /** Instead of `montoRet`: `0.10` of `baseRet`, rounded half up to cents. */
  readonly tasa?: string;
  /** Unless given: 01 for IVA, 02 for IEPS. ISR has two, so it must be said: 03 definitive, 04 provisional. */
  readonly tipoPagoRet?: string;
}

/** What was sold or done through a platform in a month. */
export interface PlataformasInput {
  readonly periodicidad: string;
  /** c_TipoDeServ: SAT admits one kind of service per document. */
  readonly tipoDeServ: string;
  readonly servicios: readonly ServicioInput[];
  /**
   * Rate of ISR to withhold, `0` for none. Unless given: none where SAT forbids it (issuer a natural person, receiver
   * abroad, services 07–09), 20 % from the general public, otherwise that of SAT's catalogue for the service and the year.
   */
  readonly tasaIsr?: string;
  /** `04` (provisional) unless given. */
  readonly tipoPagoIsr?: string;
  /**
   * Part of the IVA to withhold: `0.5` or `1`. Unless given: all of it from the general public and from digital services
   * (07–09), half otherwise.
   */
  readonly parteIva?: string;
}

/** One operation. */
export interface ServicioInput {
  readonly formaPagoServ: string;
  readonly subTipServ?: string;
  readonly rfcTerceroAutorizado?: string;
  /** `YYYY-MM-DD`. */
  readonly fechaServ: string;
  /** At most two decimals: their sum is the amount of the operation, in cents. */
  readonly precioServSinIva: string;
  /** Rate of IVA: 0.16, 0.08 or 0. Absent with `formaPagoServ` 09 only. */
  readonly tasaIva?: string;
  readonly contribucionGubernamental?: ContribucionGubernamental;
  /** Its amount, or `base` and `porcentaje` to compute it with. Absent with `formaPagoServ` 09 only. */
  readonly comision?: Partial<ComisionDelServicio>;
}
